import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, fiscalQuarterOf } from '#libs/calendar';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { loader, Readers, refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility, visible } from '../platform/visibility';
import type { OrganisationAttestationModel, StaffAttestationModel } from './attestation.model';
import { findStaffName } from './people.loaders';
import { Post } from './post.entity';
import { StaffAttestation } from './staff-attestation.entity';

/** Organisations in whose bodies the acting one keeps the secretariat today. */
const KEPT = `SELECT DISTINCT m.organisation_id AS id FROM membership m WHERE m.body_id = ANY(secretariat_bodies())
  AND m.valid_from <= app_today() AND app_today() < m.valid_to`;

/** Once a quarter an organisation says who still works there; who leaves unnoticed keeps a key. */
@Injectable()
export class AttestationsService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('StaffAttestation', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<StaffAttestationModel> {
    const row = await this.visibility.require(actor, 'read', StaffAttestation, id);
    return { id: row.id, attestedOn: row.attestedOn, quarter: row.dueQuarter, posts: row.postIds.length };
  }

  /**
   * Names every post held today. One left out must be ended first, one that is not held cannot be named: else
   * ATTESTATION_INCOMPLETE with those held now.
   */
  async attest(actor: Actor, postIds: readonly string[]): Promise<StaffAttestationModel> {
    const organisationId = organisationOf(actor);
    const id = newId();
    const row = Object.assign(new StaffAttestation(), { id, organisationId });
    if (!actor.ability.can('create', row)) throw refusal('NOT_ALLOWED');
    const held = await postsToday(actor, organisationId);
    const named = new Set(postIds);
    if (held.length !== named.size || held.some((post) => !named.has(post.id))) {
      const current = [];
      for (const post of held)
        current.push({ id: post.id, title: post.title, name: await findStaffName(actor, post.staffId) });
      throw refusal('ATTESTATION_INCOMPLETE', {}, { field: 'postIds', current });
    }
    await add(actor.manager, StaffAttestation, {
      id,
      organisationId,
      attestedOn: actor.today,
      dueQuarter: fiscalQuarterOf(actor.today).name,
      attestedByStaffId: staffOf(actor),
      postIds: held.map((post) => post.id),
      createdAt: actor.now,
    });
    await this.audit.record(actor, 'STAFF_ATTESTED', 'StaffAttestation', id, { kind: 'RIGHTS' });
    return this.get(actor, id);
  }

  /** How an organisation stands with its word; null where the reader neither belongs to it nor keeps a body for it. */
  of(actor: Actor, organisationId: string): Promise<OrganisationAttestationModel | null> {
    return loader<string, OrganisationAttestationModel | null>(actor, 'attestation', async (ids) => {
      const kept = (await actor.manager.query(KEPT)) as { id: string }[];
      const known = new Set([actor.standing.organisationId, ...kept.map(({ id }) => id)]);
      const rows = await visible(actor, StaffAttestation, 'attestation')
        .andWhere('attestation.organisationId = ANY(:ids)', { ids })
        .select('attestation.organisationId', 'organisationId')
        .addSelect('max(attestation.attestedOn)::text', 'lastOn')
        .groupBy('attestation.organisationId')
        .getRawMany<{ organisationId: string; lastOn: string }>();
      const last = new Map(rows.map((row) => [row.organisationId, row.lastOn]));
      return ids.map((id) => (known.has(id) ? standOf(actor.today, last.get(id) ?? null) : null));
    }).load(organisationId);
  }
}

/** The word is due once in each quarter, by its last day. */
function standOf(today: string, lastOn: string | null): OrganisationAttestationModel {
  const { from, until } = fiscalQuarterOf(today);
  const due = lastOn === null || lastOn < from;
  return { lastOn, due, dueOn: due ? until : fiscalQuarterOf(addDays(until, 1)).until };
}

const postsToday = (actor: Actor, organisationId: string): Promise<Post[]> =>
  visible(actor, Post, 'post')
    .andWhere('post.organisationId = :organisationId', { organisationId })
    .andWhere('post.activeFrom <= :today AND :today < post.activeUntil', { today: actor.today })
    .orderBy('post.rank', 'ASC')
    .addOrderBy('post.id', 'ASC')
    .getMany();
