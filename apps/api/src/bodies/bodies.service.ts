import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { Readers, refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId, publicCode } from '../platform/ids/ids';
import { type Actor, organisationOf, Visibility } from '../platform/visibility';
import type {
  AddCharterInput,
  AddSubGroupInput,
  ChooseHistoryInput,
  CreateBodyInput,
  UpdateBodyInput,
} from './body.inputs';
import { chartersOf } from './bodies.loaders';
import { Charter } from './charter.entity';
import { LegalBasis } from './legal-basis.entity';
import { MeetingBody } from './meeting-body.entity';
import { type MeetingBodyModel, toMeetingBody } from './meeting-body.model';
import { Membership } from './membership.entity';
import { SubGroup } from './sub-group.entity';

@Injectable()
export class BodiesService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('MeetingBody', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<MeetingBodyModel> {
    return toMeetingBody(await this.visibility.require(actor, 'read', MeetingBody, id), actor);
  }

  /**
   * A department sets up a body and is its secretariat from the first day. What a body says nothing about is the
   * strictest: consent UNDEFINED, closed, no secrecy.
   */
  async create(actor: Actor, { legalBases, ...input }: CreateBodyInput): Promise<MeetingBodyModel> {
    if (!actor.ability.can('create', 'MeetingBody')) throw refusal('NOT_ALLOWED');
    requireFresh(actor);
    const id = newId();
    const organisationId = organisationOf(actor);
    const { manager } = actor;
    await add(manager, MeetingBody, {
      ...input,
      id,
      code: publicCode(),
      purpose: input.purpose ?? '',
      consentRule: input.consentRule ?? 'UNDEFINED',
      secrecy: input.secrecy ?? 'NONE',
      openness: input.openness ?? 'CLOSED',
      caseLevel: input.caseLevel ?? false,
      convenerOrganisationId: organisationId,
    });
    await add(manager, Membership, {
      id: newId(),
      bodyId: id,
      organisationId,
      role: 'SECRETARIAT',
      secrecyBasis: 'GOVERNMENT',
      validFrom: input.validFrom < actor.today ? input.validFrom : actor.today,
    });
    await add(
      manager,
      LegalBasis,
      (legalBases ?? []).map((basis, position) => ({ id: newId(), bodyId: id, position, ...basis })),
    );
    await this.audit.record(actor, 'BODY_CREATED', 'MeetingBody', id);
    return this.getAsNewMember(actor, id);
  }

  async update(actor: Actor, { id, version, ...patch }: UpdateBodyInput): Promise<MeetingBodyModel> {
    await this.visibility.require(actor, 'update', MeetingBody, id);
    await saveVersioned(actor, MeetingBody, { id, version }, patch, () => this.get(actor, id));
    await this.audit.record(actor, 'BODY_CHANGED', 'MeetingBody', id);
    return this.get(actor, id);
  }

  /** Whether joiners see the past and leavers keep it. Each changed choice is a fact of the log: it moves rights. */
  async chooseHistory(actor: Actor, { id, version, ...choice }: ChooseHistoryInput): Promise<MeetingBodyModel> {
    const before = await this.visibility.require(actor, 'update', MeetingBody, id);
    await saveVersioned(actor, MeetingBody, { id, version }, choice, () => this.get(actor, id));
    for (const act of historyActs(before, choice))
      await this.audit.record(actor, act, 'MeetingBody', id, { kind: 'RIGHTS' });
    return this.get(actor, id);
  }

  /** A new version of the charter; earlier ones stay. */
  async addCharter(actor: Actor, { bodyId, ...input }: AddCharterInput): Promise<MeetingBodyModel> {
    await this.visibility.require(actor, 'update', MeetingBody, bodyId);
    const number = Math.max(0, ...(await chartersOf(actor, bodyId)).map((charter) => charter.number)) + 1;
    const id = newId();
    await add(actor.manager, Charter, { ...input, id, bodyId, number });
    actor.loaders.delete('body-charter');
    await this.audit.record(actor, 'CHARTER_ADDED', 'Charter', id);
    return this.get(actor, bodyId);
  }

  async addSubGroup(actor: Actor, { bodyId, name }: AddSubGroupInput): Promise<MeetingBodyModel> {
    await this.visibility.require(actor, 'update', MeetingBody, bodyId);
    const id = newId();
    await add(actor.manager, SubGroup, { id, bodyId, name });
    await this.audit.record(actor, 'SUB_GROUP_ADDED', 'SubGroup', id);
    return this.get(actor, bodyId);
  }

  /** The founder's seat is minutes old and not among the seats that the operation began with; the wall decides alone. */
  private async getAsNewMember(actor: Actor, id: string): Promise<MeetingBodyModel> {
    const row = await actor.manager.findOneByOrFail(MeetingBody, { id });
    return { ...toMeetingBody(row, actor), abilities: ['update', 'manageMembers', 'convene'] };
  }
}

type HistoryChoice = Pick<MeetingBody, 'joinersSeePast' | 'leaversKeep'>;

/** The facts of a choice: what is now otherwise than before. */
const historyActs = (before: HistoryChoice, now: HistoryChoice): string[] => [
  ...(before.joinersSeePast === now.joinersSeePast
    ? []
    : [now.joinersSeePast ? 'PAST_OPENED_TO_JOINERS' : 'PAST_CLOSED_TO_JOINERS']),
  ...(before.leaversKeep === now.leaversKeep
    ? []
    : [now.leaversKeep ? 'PAST_KEPT_BY_LEAVERS' : 'PAST_TAKEN_FROM_LEAVERS']),
];
