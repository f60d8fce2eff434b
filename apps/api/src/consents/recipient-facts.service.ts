import { Injectable } from '@nestjs/common';
import {
  type BodyFact,
  CATEGORIES,
  type Category,
  type Coverage,
  coverageOf,
  ENDLESS,
  type Listener,
  mayOpen,
  type RecipientFacts,
  spokenSet,
} from '#libs/consent';
import { findBodyRow, membershipsOf } from '../bodies';
import { CasesQueries } from '../cases';
import { type CaseConferenceModel, type ConferenceAttendance, ConferencesQueries } from '../conferences';
import { NOBODY } from '../platform/ids/ids';
import { type Actor, organisationOf } from '../platform/visibility';
import { SectionsQueries } from '../sections';
import type { CaseCoverageModel, SpokenSetModel } from './consent.model';
import { ConsentsQueries } from './consents.queries';

/** Microseconds, as the walls count; 'infinity' lies beyond all others. */
const micros = (at: Date): number => (Number.isFinite(+at) ? +at * 1_000 : ENDLESS);

/** Shows a presenter beforehand who will read what, why not, and what may be said aloud (visibility rule 5). */
@Injectable()
export class RecipientFactsService {
  constructor(
    private readonly cases: CasesQueries,
    private readonly conferences: ConferencesQueries,
    private readonly sections: SectionsQueries,
    private readonly queries: ConsentsQueries,
  ) {}

  /** Each organisation with a reader beside the presenting one, category by category; nothing for other readers. */
  async coverage(actor: Actor, caseId: string): Promise<CaseCoverageModel[]> {
    if (!presents(actor, caseId)) return [];
    const rows: CaseCoverageModel[] = [];
    for (const organisationId of await this.cases.recipientIdsOf(actor, caseId)) {
      const facts = await this.facts(actor, caseId, organisationId);
      for (const category of CATEGORIES)
        rows.push({ organisationId, category, ...coverageOf(facts, category, actor.standing.nowMicros) });
    }
    return rows;
  }

  /** What may be said aloud before all who are not absent; null for readers who do not present the case. */
  async spoken(actor: Actor, { id, caseId }: CaseConferenceModel): Promise<SpokenSetModel | null> {
    if (!presents(actor, caseId)) return null;
    const present = (await this.conferences.attendanceOf(actor, id)).filter(({ presence }) => presence !== 'ABSENT');
    const listeners = await Promise.all(present.map((one) => this.listener(actor, one)));
    const sections = await this.sections.openOf(actor, caseId);
    const spoken = spokenSet(sections, listeners);
    return { sections: spoken.map(({ section }) => section), mayOpen: mayOpen(sections, spoken) };
  }

  private async listener(actor: Actor, one: ConferenceAttendance): Promise<Listener> {
    if (one.kind === 'PERSON') return { kind: 'PERSON' };
    if (one.kind !== 'STAFF') return { kind: one.kind, pledged: one.pledgedOnPaper };
    if (one.organisationId === organisationOf(actor)) return { kind: 'PRESENTER' };
    const facts = await this.facts(actor, one.caseId, one.organisationId);
    const coverage = (category: Category): Coverage => coverageOf(facts, category, actor.standing.nowMicros);
    return { kind: 'RECIPIENT', coverage };
  }

  /** Everything on which it depends what one organisation may read of a case, as who presents it knows it. */
  async facts(actor: Actor, caseId: string, organisationId: string): Promise<RecipientFacts> {
    const conferences = await this.conferences.ofCase(actor, caseId);
    const live = conferences.filter(({ state }) => state !== 'CANCELLED').map(({ id }) => id);
    const bodyIds = (await Promise.all(live.map((id) => this.conferences.bodyIdsOf(actor, id)))).flat();
    const acts = await this.queries.actsOf(actor, caseId);
    return {
      frozen: (await this.queries.freezesOf(actor, caseId)).some(({ settledAt }) => !Number.isFinite(+settledAt)),
      bodies: await Promise.all(bodyIds.map((id) => this.body(actor, id, organisationId))),
      consents: (await this.queries.consentsOf(actor, caseId))
        .filter((row) => row.recipientOrganisationId === organisationId)
        .map(({ validFrom, validUntil, givenAt, conferenceId, ...row }) => ({
          ...row,
          from: micros(validFrom),
          until: micros(validUntil),
          at: micros(givenAt),
          cancelled: !live.includes(conferenceId),
        })),
      withdrawals: (await this.queries.withdrawalsOf(actor, caseId))
        .filter((row) => [NOBODY, organisationId].includes(row.recipientOrganisationId))
        .map(({ category, at }) => ({ category, at: micros(at) })),
      exceptions: (await this.queries.exceptionsOf(actor, caseId))
        .filter((row) => row.recipientOrganisationId === organisationId)
        .map(({ id, requestedAt, expiresAt, ...row }) => ({
          ...row,
          from: micros(requestedAt),
          until: micros(expiresAt),
          acts: acts.filter(({ exceptionId }) => exceptionId === id).map(({ kind }) => kind),
        })),
    };
  }

  /** A body that the presenter does not know any more counts as one that asks for consent. */
  private async body(actor: Actor, bodyId: string, organisationId: string): Promise<BodyFact> {
    const body = await findBodyRow(actor, bodyId);
    if (!body) return { consentRule: 'UNDEFINED', secret: false };
    const { today } = actor;
    const secret = (await membershipsOf(actor, bodyId)).some(
      (seat) =>
        seat.organisationId === organisationId &&
        seat.secrecyBasis !== 'NONE' &&
        seat.validFrom <= today &&
        today < seat.validTo,
    );
    return { consentRule: body.consentRule, secret };
  }
}

const presents = (actor: Actor, caseId: string): boolean => actor.standing.presentedCases.includes(caseId);
