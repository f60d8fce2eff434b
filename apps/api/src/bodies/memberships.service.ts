import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Organisation } from '../organisations';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { Readers, refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, Visibility } from '../platform/visibility';
import type { AddMembershipInput, EndMembershipInput } from './body.inputs';
import { type MembershipModel, toMembership } from './body-parts.model';
import { MeetingBody } from './meeting-body.entity';
import { Membership } from './membership.entity';

@Injectable()
export class MembershipsService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('Membership', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<MembershipModel> {
    return toMembership(await this.visibility.require(actor, 'read', Membership, id), actor);
  }

  /** A seat from a day on. A seat opens no meeting that was held before it began. */
  async add(actor: Actor, input: AddMembershipInput): Promise<MembershipModel> {
    await this.visibility.require(actor, 'manageMembers', MeetingBody, input.bodyId);
    await this.visibility.require(actor, 'read', Organisation, input.organisationId);
    if (input.validFrom < actor.today) throw refusal('MEMBERSHIP_STARTS_TOO_EARLY', {}, { field: 'validFrom' });
    const id = newId();
    await add(actor.manager, Membership, { ...input, id });
    await this.audit.record(actor, 'MEMBERSHIP_ADDED', 'Membership', id, { kind: 'RIGHTS' });
    return this.get(actor, id);
  }

  /** A seat ends on a day; what was attended before stays readable. */
  async end(actor: Actor, { id, version, validTo }: EndMembershipInput): Promise<MembershipModel> {
    const membership = await this.visibility.require(actor, 'update', Membership, id);
    if (validTo <= membership.validFrom) throw refusal('MEMBERSHIP_SPAN_INVALID', {}, { field: 'validTo' });
    await saveVersioned(actor, Membership, { id, version }, { validTo }, () => this.get(actor, id));
    await this.audit.record(actor, 'MEMBERSHIP_ENDED', 'Membership', id, { kind: 'RIGHTS' });
    return this.get(actor, id);
  }
}
