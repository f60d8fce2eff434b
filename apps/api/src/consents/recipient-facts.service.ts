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
import { CasesQueries, keepsOut } from '../cases';
import { type CaseConferenceModel, type ConferenceAttendance, ConferencesQueries } from '../conferences';
import { NOBODY } from '../platform/ids/ids';
import { type Actor, organisationOf } from '../platform/visibility';
import { SectionsQueries } from '../sections';
import type { ReaderObstacle } from './enums';
import type { CaseCoverageModel, SpokenSetModel } from './consent.model';
import { ConsentsQueries } from './consents.queries';

/** What is open to somebody who may not hear a word of the case. */
const CLOSED: Coverage = { reason: 'NOT_CONFIRMED', upTo: 0 };

/** A person on the reader list, and what keeps them from the whole case. */
export interface ListedReader {
  readonly staffId: string;
  readonly organisationId: string;
  readonly obstacle: ReaderObstacle | null;
  /** Under which rules of bodies their organisation hears the case. */
  readonly bodies: readonly BodyFact[];
}

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
      const facts = await this.of(actor, caseId, organisationId);
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
    const listed = (await this.readersOf(actor, one.caseId)).find(
      ({ staffId, organisationId }) => staffId === one.staffId && organisationId === one.organisationId,
    );
    // Whoever has left the list since they were invited, or may not read now, hears nothing.
    if (!listed || listed.obstacle !== null) return { kind: 'RECIPIENT', coverage: () => CLOSED };
    if (one.organisationId === organisationOf(actor)) return { kind: 'PRESENTER' };
    const facts = await this.of(actor, one.caseId, one.organisationId);
    const coverage = (category: Category): Coverage => coverageOf(facts, category, actor.standing.nowMicros);
    return { kind: 'RECIPIENT', coverage };
  }

  /** Everybody on the reader list, for those who present the case. */
  async readersOf(actor: Actor, caseId: string): Promise<ListedReader[]> {
    const exclusions = await this.cases.exclusionsOf(actor, caseId);
    const readers = await this.queries.preparedReaders(actor, caseId);
    return readers.map(({ lacking, ...reader }) => {
      const excluded = exclusions.some((exclusion) => keepsOut(exclusion, reader));
      return { ...reader, obstacle: excluded ? 'EXCLUDED' : lacking };
    });
  }

  /** Everything on which it depends what an organisation on the reader list may read. */
  async of(actor: Actor, caseId: string, organisationId: string): Promise<RecipientFacts> {
    const conferences = await this.conferences.ofCase(actor, caseId);
    const live = conferences.filter(({ state }) => state !== 'CANCELLED').map(({ id }) => id);
    const listed = await this.queries.preparedReaders(actor, caseId);
    const acts = await this.queries.actsOf(actor, caseId);
    return {
      frozen: (await this.queries.freezesOf(actor, caseId)).some(({ settledAt }) => !Number.isFinite(+settledAt)),
      bodies: listed.find((reader) => reader.organisationId === organisationId)?.bodies ?? [],
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
}

const presents = (actor: Actor, caseId: string): boolean => actor.standing.presentedCases.includes(caseId);
