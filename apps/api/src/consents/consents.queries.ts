import { Injectable } from '@nestjs/common';
import { type BodyFact, CASE_SECTIONS } from '#libs/consent';
import type { PageArgs } from '../bodies';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { type ConnectionOf, loader, page } from '../platform/graphql';
import { NOBODY } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, visible, visibleOf } from '../platform/visibility';
import { OPENED_BY } from '../sections';
import { CaseFreeze } from './case-freeze.entity';
import { Consent } from './consent.entity';
import type { WithdrawByCodeInput } from './consent.inputs';
import { type DisclosureExceptionModel, type SpokenSetModel, toDisclosureException } from './consent.model';
import { DisclosureException } from './disclosure-exception.entity';
import type { ReaderObstacle } from './enums';
import { ExceptionAct } from './exception-act.entity';
import { ExceptionReview } from './exception-review.entity';
import { RecallTask } from './recall-task.entity';
import { Withdrawal } from './withdrawal.entity';

/** Who opened something, and since which day. */
export interface Holder {
  readonly staffId: string;
  readonly organisationId: string;
  readonly since: string;
}

/** What the database tells of a conference; sections to presenter and chair alone. */
type Told = Pick<SpokenSetModel, 'mayOpen'> & { readonly sections: SpokenSetModel['sections'] | null };

/** Somebody on the reader list, and what they still lack to read anything. */
export interface PreparedReader {
  readonly staffId: string;
  readonly organisationId: string;
  readonly lacking: Exclude<ReaderObstacle, 'EXCLUDED'> | null;
  readonly bodies: readonly BodyFact[];
}

const PREPARED = `SELECT staff_id AS "staffId", organisation_id AS "organisationId", nullif(lacking, 'NOTHING') AS lacking,
  bodies FROM prepared_readers($1) ORDER BY organisation_id, staff_id`;

const SPOKEN = `SELECT sections, may_open AS "mayOpen" FROM spoken_set($1)`;

/** Whom entries of a case's log name, under a condition on `entry`, for another organisation than the acting one; since which day. */
export function holdersBy(
  actor: Actor,
  caseId: string,
  condition: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Holder[]> {
  return visible(actor, AuditEntry, 'entry')
    .andWhere('entry.caseId = :caseId AND entry.organisationId <> :own', { caseId, own: organisationOf(actor) })
    .andWhere(condition, parameters)
    .select('entry.staffId', 'staffId')
    .addSelect('entry.organisationId', 'organisationId')
    .addSelect(`CAST(CAST(min(entry.at) AT TIME ZONE 'Asia/Tokyo' AS date) AS text)`, 'since')
    .groupBy('entry.staffId')
    .addGroupBy('entry.organisationId')
    .getRawMany<Holder>();
}

@Injectable()
export class ConsentsQueries {
  readonly consentsOf = visibleOf(Consent, 'caseId', 'givenAt');
  readonly withdrawalsOf = visibleOf(Withdrawal, 'caseId', 'at');
  readonly freezesOf = visibleOf(CaseFreeze, 'caseId', 'askedAt');
  readonly exceptionsOf = visibleOf(DisclosureException, 'caseId', 'requestedAt');
  readonly actsOf = visibleOf(ExceptionAct, 'caseId', 'at');
  readonly reviewsOf = visibleOf(ExceptionReview, 'caseId', 'at');
  readonly recallsOf = visibleOf(RecallTask, 'caseId', 'askedAt');

  /** How often she said no or took something back, as far as the actor may know. */
  async refusalCountOf(actor: Actor, caseId: string): Promise<number> {
    const refused = (await this.consentsOf(actor, caseId)).filter(({ decision }) => decision === 'REFUSED');
    return refused.length + (await this.withdrawalsOf(actor, caseId)).length;
  }

  /** Who is on the reader list of a case that the actor presents; nobody of any other. */
  preparedReaders(actor: Actor, caseId: string): Promise<PreparedReader[]> {
    return loader<string, PreparedReader[]>(actor, 'prepared-readers', (ids) =>
      Promise.all(ids.map((id) => actor.manager.query(PREPARED, [id]) as Promise<PreparedReader[]>)),
    ).load(caseId);
  }

  /** What may be said aloud in a conference, in the order of a presentation; null to who may not know (visibility rule 5). */
  async spokenSet(actor: Actor, conferenceId: string): Promise<SpokenSetModel | null> {
    const { sections, mayOpen } = await this.told(actor, conferenceId);
    return sections && { mayOpen, sections: CASE_SECTIONS.filter((section) => sections.includes(section)) };
  }

  /** Whether the theme and everything basic may be said in a conference, told to each reader of its case (rule 5). */
  async mayOpen(actor: Actor, conferenceId: string): Promise<boolean> {
    return (await this.told(actor, conferenceId)).mayOpen;
  }

  private async told(actor: Actor, conferenceId: string): Promise<Told> {
    const [told] = (await actor.manager.query(SPOKEN, [conferenceId])) as Told[];
    return told ?? { sections: null, mayOpen: false };
  }

  /** The acting person's own tasks, open ones first. */
  ownRecalls(actor: Actor): Promise<RecallTask[]> {
    return visible(actor, RecallTask, 'task')
      .andWhere('task.staffId = :staffId AND task.organisationId = :organisationId', {
        staffId: staffOf(actor),
        organisationId: organisationOf(actor),
      })
      .orderBy('task.answeredAt', 'DESC')
      .addOrderBy('task.askedAt', 'DESC')
      .addOrderBy('task.id', 'ASC')
      .getMany();
  }

  /** What waits to be settled by those who present it, the longest first. */
  openFreezes(actor: Actor): Promise<CaseFreeze[]> {
    return visible(actor, CaseFreeze, 'freeze')
      .andWhere(`freeze.settledAt = 'infinity'`)
      .orderBy('freeze.askedAt', 'ASC')
      .addOrderBy('freeze.id', 'ASC')
      .getMany();
  }

  /** All exceptions that the actor may know, newest first: to an auditor the register. */
  exceptions(actor: Actor, args: PageArgs): Promise<ConnectionOf<DisclosureExceptionModel>> {
    return page(
      visible(actor, DisclosureException, 'exception'),
      [
        { key: 'requestedAt', direction: 'DESC', type: 'timestamptz' },
        { key: 'id', direction: 'DESC', type: 'uuid' },
      ],
      args,
      toDisclosureException,
    );
  }

  /** Who has opened one of these sections of a case for another organisation than the acting one. */
  holders(actor: Actor, caseId: string, subjects: readonly string[]): Promise<Holder[]> {
    const opened = `entry.subject = ANY(:subjects) AND entry.act LIKE '${OPENED_BY}%'`;
    return holdersBy(actor, caseId, opened, { subjects });
  }

  async settle(actor: Actor, id: string): Promise<void> {
    await actor.manager
      .createQueryBuilder()
      .update(CaseFreeze)
      .set({ settledAt: actor.now, settledByStaffId: staffOf(actor) })
      .where(`id = :id AND settled_at = 'infinity'`, { id })
      .execute();
  }

  /** Blind: nobody learns whether there is a case of that code. */
  async freeze(actor: Actor, id: string, code: string): Promise<void> {
    await actor.manager.query('SELECT freeze_case($1, $2)', [id, code]);
  }

  /** Blind: takes something back of a case of the acting organisation, if there is one of that code. */
  async withdrawByCode(actor: Actor, id: string, code: string, what: Omit<WithdrawByCodeInput, 'code'>): Promise<void> {
    const [category, from] = [what.category ?? 'ALL', what.recipientOrganisationId ?? NOBODY];
    await actor.manager.query('SELECT withdraw_by_code($1, $2, $3, $4)', [id, code, category, from]);
  }

  /** Takes what was issued of it out of circulation and asks whoever holds something of it; once. */
  async replaceWithdrawn(actor: Actor, withdrawalId: string): Promise<void> {
    await actor.manager.query('SELECT replace_withdrawn($1)', [withdrawalId]);
  }

  /** Those who present the case of a freeze or of a withdrawal by code hear that there is something, and nothing of it. */
  async tellPresenting(actor: Actor, id: string, connected: boolean): Promise<void> {
    await actor.manager.query('SELECT tell_presenting($1, $2)', [id, connected ? 'QUEUED' : 'KEPT']);
  }

  /** Those who present what was frozen on these days, the last not among them, and is frozen still. */
  async remindOfFreezes(actor: Actor, since: string, until: string, connected: boolean): Promise<void> {
    await actor.manager.query(`SELECT remind_of_freezes($1::timestamptz, $2::timestamptz, $3)`, [
      `${since}T00:00:00+09:00`,
      `${until}T00:00:00+09:00`,
      connected ? 'QUEUED' : 'KEPT',
    ]);
  }

  /** Takes what was issued of a frozen case out of circulation and asks whoever holds something of it; once. */
  async replaceFrozen(actor: Actor, freezeId: string): Promise<void> {
    await actor.manager.query('SELECT replace_frozen($1)', [freezeId]);
  }
}
