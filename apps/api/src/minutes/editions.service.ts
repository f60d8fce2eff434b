import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Meeting } from '../meetings';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { Readers, refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId } from '../platform/ids/ids';
import { Jobs } from '../platform/jobs';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { MeetingSeries, REPORTED } from '../series';
import type { Subject } from './documents';
import type { IssueMinutesInput } from './edition.inputs';
import { EDITION_JOB } from './edition-job.service';
import { type MinutesEditionModel, toEdition } from './edition.model';
import { subjectOf } from './editions.queries';
import { MinutesEdition } from './minutes-edition.entity';
import { recipientsOf } from './recipients';

@Injectable()
export class EditionsService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.readers.register('MinutesEdition', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<MinutesEditionModel> {
    return toEdition(await this.visibility.require(actor, 'read', MinutesEdition, id), actor);
  }

  /** Registers one edition per recipient and has each made with that recipient's rights. An export: needs a fresh sign-in. */
  async issue(actor: Actor, input: IssueMinutesInput): Promise<MinutesEditionModel[]> {
    const subject = subjectOf(input);
    await this.requireSeen(actor, subject);
    const own = organisationOf(actor);
    const recipients = [...new Set(input.recipientOrganisationIds ?? [own])];
    await this.requireRecipients(
      actor,
      subject,
      recipients.filter((id) => id !== own),
    );
    requireFresh(actor);
    const editions: MinutesEditionModel[] = [];
    // In order of id: two issues at once take the recipients' counters one after another.
    for (const recipient of recipients.toSorted()) editions.push(await this.issueTo(actor, subject, recipient));
    return recipients.flatMap((id) => editions.filter((edition) => edition.recipientOrganisationId === id));
  }

  private async issueTo(actor: Actor, subject: Subject, recipientOrganisationId: string): Promise<MinutesEditionModel> {
    const id = newId();
    await add(actor.manager, MinutesEdition, {
      id,
      ...subject,
      kind: subject.seriesId === null ? 'MEETING_MINUTES' : 'SERIES_REPORT',
      recipientOrganisationId,
      requesterOrganisationId: organisationOf(actor),
      requesterStaffId: staffOf(actor),
      // The database counts: the requester cannot see what others sent to this recipient.
      number: 0,
      requestedAt: actor.now,
    });
    await this.jobs.send(actor, EDITION_JOB, { subjectId: id, organisationId: recipientOrganisationId });
    await this.audit.record(actor, 'MINUTES_ISSUED', 'MinutesEdition', id, { kind: 'EXPORT' });
    return this.get(actor, id);
  }

  private async requireSeen(actor: Actor, { seriesId, meetingId }: Subject): Promise<void> {
    if (seriesId !== null) {
      const { state } = await this.visibility.require(actor, 'read', MeetingSeries, seriesId);
      // A report says that meetings were merged, which is not true of a proposal.
      if (!REPORTED.has(state)) throw refusal('STATE_REFUSED', { from: state });
    }
    if (meetingId !== null) await this.visibility.require(actor, 'read', Meeting, meetingId);
  }

  /** An organisation that may not receive it and one that does not exist are refused alike. */
  private async requireRecipients(actor: Actor, subject: Subject, others: readonly string[]): Promise<void> {
    if (others.length === 0) return;
    const known = await recipientsOf(actor, subject);
    if (others.some((id) => !known.has(id))) {
      throw refusal('RECIPIENT_INVALID', {}, { field: 'recipientOrganisationIds' });
    }
  }
}
