import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Organisation } from '../organisations';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { saveVersioned } from '../platform/graphql/conflict';
import { Readers, refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId } from '../platform/ids/ids';
import { Mails } from '../platform/mail';
import { type Actor, organisationOf, Visibility } from '../platform/visibility';
import { membershipsOf } from './bodies.loaders';
import type { AddMembershipInput, EndMembershipInput } from './body.inputs';
import { type MembershipModel, toMembership } from './body-parts.model';
import { MeetingBody } from './meeting-body.entity';
import { Membership } from './membership.entity';
import { doubled, uncovered } from './seats';

@Injectable()
export class MembershipsService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
    private readonly mails: Mails,
  ) {}

  onModuleInit(): void {
    this.readers.register('Membership', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<MembershipModel> {
    return toMembership(await this.visibility.require(actor, 'read', Membership, id), actor);
  }

  /**
   * A seat from a day on. A seat opens no meeting that was held before it began. An organisation that is given a seat by
   * another hears of it: a seat asks for its secrecy and shows it what others say.
   */
  async add(actor: Actor, input: AddMembershipInput): Promise<MembershipModel> {
    await this.visibility.require(actor, 'manageMembers', MeetingBody, input.bodyId);
    await this.visibility.require(actor, 'read', Organisation, input.organisationId);
    requireFresh(actor);
    if (input.validFrom < actor.today) throw refusal('MEMBERSHIP_STARTS_TOO_EARLY', {}, { field: 'validFrom' });
    const seats = await this.holdSeats(actor, input.bodyId);
    if (doubled(seats, { ...input, validTo: 'infinity' })) throw refusal('MEMBERSHIP_DOUBLED', {}, { field: 'role' });
    const id = newId();
    await add(actor.manager, Membership, { ...input, id });
    await this.audit.record(actor, 'MEMBERSHIP_ADDED', 'Membership', id, { kind: 'RIGHTS' });
    if (input.organisationId !== organisationOf(actor))
      await this.mails.queue(actor, { to: { administratorsOf: input.organisationId }, kind: 'NOTICE' });
    return this.get(actor, id);
  }

  /**
   * A seat ends today or later, once: what was attended before stays readable, and an ended seat never opens again. A
   * body keeps a secretariat on every day that it has one.
   */
  async end(actor: Actor, { id, version, validTo }: EndMembershipInput): Promise<MembershipModel> {
    const { bodyId } = await this.visibility.require(actor, 'update', Membership, id);
    const seats = await this.holdSeats(actor, bodyId);
    const body = await this.visibility.require(actor, 'read', MeetingBody, bodyId);
    const seat = await this.visibility.require(actor, 'read', Membership, id);
    if (version === seat.version) requireEnd(actor.today, { seat, seats, validTo, bodyEnds: body.validTo });
    await saveVersioned(actor, Membership, { id, version }, { validTo }, () => this.get(actor, id));
    await this.audit.record(actor, 'MEMBERSHIP_ENDED', 'Membership', id, { kind: 'RIGHTS' });
    return this.get(actor, id);
  }

  /** All seats of a body as they are now; nobody else gives or ends one until the transaction does. */
  private async holdSeats(actor: Actor, bodyId: string): Promise<Membership[]> {
    await hold(actor.manager, [bodyId]);
    actor.loaders.delete('body-membership');
    return membershipsOf(actor, bodyId);
  }
}

interface Ending {
  readonly seat: Membership;
  readonly seats: readonly Membership[];
  readonly validTo: string;
  readonly bodyEnds: string;
}

function requireEnd(today: string, { seat, seats, validTo, bodyEnds }: Ending): void {
  if (seat.validTo <= today) throw refusal('MEMBERSHIP_ENDED');
  if (validTo <= seat.validFrom) throw refusal('MEMBERSHIP_SPAN_INVALID', {}, { field: 'validTo' });
  if (validTo < today) throw refusal('MEMBERSHIP_ENDS_TOO_EARLY', {}, { field: 'validTo' });
  const others = seats.filter(({ id }) => id !== seat.id);
  if (validTo > seat.validTo && doubled(others, { ...seat, validFrom: seat.validTo, validTo }))
    throw refusal('MEMBERSHIP_DOUBLED', {}, { field: 'validTo' });
  const needed = seat.validTo < bodyEnds ? seat.validTo : bodyEnds;
  if (seat.role === 'SECRETARIAT' && uncovered(others, validTo, needed))
    throw refusal('LAST_SECRETARIAT', {}, { field: 'validTo' });
}
