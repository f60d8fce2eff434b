import { loader } from '../platform/graphql';
import { Account } from '../platform/identity/account.entity';
import { type Actor, visible } from '../platform/visibility';
import { Post } from './post.entity';
import { type PostModel, toPost } from './post.model';
import { StaffAttestation } from './staff-attestation.entity';
import { StaffName } from './staff-name.entity';

/** The name of a staff member, or null where the reader may not know it. */
export function findStaffName(actor: Actor, staffId: string): Promise<string | null> {
  return loader<string, string | null>(actor, 'staff-name', async (ids) => {
    const rows = await visible(actor, StaffName, 'name').andWhere('name.staffId = ANY(:ids)', { ids }).getMany();
    const names = new Map(rows.map((row) => [row.staffId, row.name]));
    return ids.map((id) => names.get(id) ?? null);
  }).load(staffId);
}

/** The post that a staff member holds in an organisation, or null where it is missing or hidden. */
export function findPost(actor: Actor, staffId: string, organisationId: string): Promise<PostModel | null> {
  return loader<string, PostModel | null>(actor, 'post', async (keys) => {
    const rows = await visible(actor, Post, 'post')
      .andWhere('post.staffId = ANY(:ids)', { ids: keys.map((key) => key.split(' ')[0]) })
      .orderBy('post.activeFrom', 'ASC')
      .getMany();
    const posts = new Map(rows.map((row) => [`${row.staffId} ${row.organisationId}`, toPost(row, actor)]));
    return keys.map((key) => posts.get(key) ?? null);
  }).load(`${staffId} ${organisationId}`);
}

/** The last day (`YYYY-MM-DD`) on which a post was attested, or null where it never was or the reader may not know. */
export function findAttestedOn(actor: Actor, postId: string): Promise<string | null> {
  return loader<string, string | null>(actor, 'attested-on', async (ids) => {
    const rows = await visible(actor, StaffAttestation, 'attestation')
      .andWhere('attestation.postIds && CAST(:ids AS uuid[])', { ids })
      .orderBy('attestation.attestedOn', 'ASC')
      .getMany();
    const last = new Map(rows.flatMap(({ postIds, attestedOn }) => postIds.map((id) => [id, attestedOn] as const)));
    return ids.map((id) => last.get(id) ?? null);
  }).load(postId);
}

/**
 * Whether a person has opened a sign-in, that is accepted an invitation: for whoever administers the house of the post;
 * null for everybody else, who may not know.
 */
export function findHasSignIn(actor: Actor, { staffId, organisationId }: PostModel): Promise<boolean> | null {
  const { standing } = actor;
  if (!standing.administers || organisationId !== standing.organisationId) return null;
  return loader<string, boolean>(actor, 'has-sign-in', async (ids) => {
    const rows = await visible(actor, Account, 'account')
      .andWhere('account.staffId = ANY(:ids) AND account.closedAt > :now', { ids, now: actor.now })
      .getMany();
    const opened = new Set(rows.map((row) => row.staffId));
    return ids.map((id) => opened.has(id));
  }).load(staffId);
}
