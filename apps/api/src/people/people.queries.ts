import { Injectable } from '@nestjs/common';
import { convenedBy } from '#libs/abilities';
import { findOrganisation } from '../organisations';
import { PeoplePort } from '../platform/identity';
import { Installation } from '../platform/database/installation.entity';
import { type Actor, organisationOf, staffOf, visible, Visibility } from '../platform/visibility';
import { Post } from './post.entity';
import { StaffName } from './staff-name.entity';

/** Answers what the sign-in asks about people. */
@Injectable()
export class PeopleQueries extends PeoplePort {
  constructor(private readonly visibility: Visibility) {
    super();
  }

  /** An organisation is not chosen yet, so the walls show nothing but the own posts. */
  async organisationsOf(staffId: string): Promise<string[]> {
    const nobody = { kind: 'PERSON', staffId, organisationId: NO_ORGANISATION, sessionId: '', freshAt: null } as const;
    return this.visibility.as(nobody, async (actor) => {
      const rows = (await actor.manager.query('SELECT own_organisations() AS ids')) as [{ ids: string[] }];
      return rows[0].ids;
    });
  }

  async profile(actor: Actor): Promise<object> {
    const organisationId = organisationOf(actor);
    const staffId = staffOf(actor);
    const [name, post, installation] = await Promise.all([
      visible(actor, StaffName, 'name').andWhere('name.staffId = :staffId', { staffId }).getOne(),
      this.ownPost(actor),
      visible(actor, Installation, 'installation').getOne(),
    ]);
    const organisations = [];
    for (const id of await this.ownOrganisations(actor)) organisations.push(await findOrganisation(actor, id));
    return {
      staffId,
      name: name?.name ?? '',
      postTitle: post?.title ?? '',
      organisation: await findOrganisation(actor, organisationId),
      organisations,
      platformRole: actor.standing.platformRole,
      sample: installation?.filledBy === 'SAMPLE',
      language: actor.language,
      abilities: ownAbilities(actor),
    };
  }

  /** The post that the acting person holds in the acting organisation today. */
  ownPost(actor: Actor): Promise<Post | null> {
    return visible(actor, Post, 'post')
      .andWhere('post.staffId = :staffId AND post.organisationId = :organisationId', {
        staffId: staffOf(actor),
        organisationId: organisationOf(actor),
      })
      .andWhere('post.activeFrom <= :today AND :today < post.activeUntil', { today: actor.today })
      .getOne();
  }

  async ownOrganisations(actor: Actor): Promise<string[]> {
    const rows = (await actor.manager.query('SELECT own_organisations() AS ids')) as [{ ids: string[] }];
    return rows[0].ids;
  }
}

/** What a person may begin, for the menus and buttons of whoever shows them. */
function ownAbilities({ ability, standing }: Actor): string[] {
  const may: Readonly<Record<string, boolean>> = {
    createOrganisation: ability.can('create', 'Organisation'),
    createBody: ability.can('create', 'MeetingBody'),
    addStaff: ability.can('create', 'Staff'),
    inviteStaff: ability.can('create', 'StaffInvitation'),
    proposeStaff: ability.can('propose', 'StaffInvitation'),
    attestStaff: ability.can('create', 'StaffAttestation'),
    handOver: ability.can('create', 'HandOver'),
    signPledge: ability.can('create', 'ConfidentialityPledge'),
    beginCase: ability.can('create', 'CasePresentation'),
    proposeMerge: standing.approverOf.length > 0,
    createMeeting: ability.can('convene', 'MeetingBody') && convenedBy(standing).length > 0,
  };
  return Object.keys(may).filter((name) => may[name]);
}

const NO_ORGANISATION = '00000000-0000-0000-0000-000000000000';
