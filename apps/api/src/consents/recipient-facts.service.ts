import { Injectable } from '@nestjs/common';
import { bodiesToday } from '#libs/abilities';
import { type BodyFact, CATEGORIES, coverageOf, ENDLESS, opensLater, type RecipientFacts } from '#libs/consent';
import { CasesQueries, keepsOut, presents } from '../cases';
import { type CaseConferenceModel, ConferencesQueries } from '../conferences';
import { NOBODY } from '../platform/ids/ids';
import type { Actor } from '../platform/visibility';
import type { ReaderObstacle } from './enums';
import type { CaseCoverageModel, SpokenSetModel } from './consent.model';
import { ConsentsQueries } from './consents.queries';

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
    private readonly queries: ConsentsQueries,
  ) {}

  /**
   * Each organisation with a reader beside the presenting one, category by category; in one conference where one is given.
   * Nothing for other readers.
   */
  async coverage(actor: Actor, caseId: string, conferenceId?: string): Promise<CaseCoverageModel[]> {
    if (!presents(actor, caseId)) return [];
    const rows: CaseCoverageModel[] = [];
    for (const organisationId of await this.cases.recipientIdsOf(actor, caseId)) {
      const facts = await this.of(actor, caseId, organisationId);
      for (const category of CATEGORIES) {
        const asked = [facts, category, actor.standing.nowMicros, conferenceId] as const;
        const later = opensLater(...asked);
        rows.push({
          organisationId,
          category,
          ...coverageOf(...asked),
          opensAt: later && new Date(later.at / 1_000),
          opensUpTo: later?.upTo ?? 0,
        });
      }
    }
    return rows;
  }

  /** What may be said aloud, to who presents the case and to a reader who chairs a body of the conference; else null. */
  async spoken(actor: Actor, { id, caseId }: CaseConferenceModel): Promise<SpokenSetModel | null> {
    if (!presents(actor, caseId) && !(await this.chairs(actor, id))) return null;
    return this.queries.spokenSet(actor, id);
  }

  private async chairs(actor: Actor, conferenceId: string): Promise<boolean> {
    const chaired = bodiesToday(actor.standing, 'CHAIR');
    return (await this.conferences.bodyIdsOf(actor, conferenceId)).some((id) => chaired.includes(id));
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
        .map(({ validFrom, validUntil, givenAt, ...row }) => ({
          ...row,
          from: micros(validFrom),
          until: micros(validUntil),
          at: micros(givenAt),
          cancelled: !live.includes(row.conferenceId),
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
