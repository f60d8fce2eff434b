import { Injectable } from '@nestjs/common';
import { type Category, type Coverage, coverageOf, inSectionOrder } from '#libs/consent';
import { presents } from '../cases';
import { type CaseConferenceModel, ConferencesQueries } from '../conferences';
import { type Actor, organisationOf } from '../platform/visibility';
import { type CaseSection, SectionsQueries } from '../sections';
import type { PreparedReaderModel, PreparedSectionModel } from './preparation.model';
import { RecipientFactsService } from './recipient-facts.service';

/** Before a conference: who on the reader list will read what, and why not. */
@Injectable()
export class PreparationService {
  constructor(
    private readonly conferences: ConferencesQueries,
    private readonly sections: SectionsQueries,
    private readonly facts: RecipientFactsService,
  ) {}

  /** Everybody on the list, section by section; nothing for readers who do not present the case. */
  async of(actor: Actor, { id, caseId }: CaseConferenceModel): Promise<PreparedReaderModel[]> {
    if (!presents(actor, caseId)) return [];
    const published = inSectionOrder(await this.sections.openOf(actor, caseId));
    const seats = await this.conferences.attendanceOf(actor, id);
    const readers: PreparedReaderModel[] = [];
    for (const { staffId, organisationId, obstacle } of await this.facts.readersOf(actor, caseId)) {
      const seat = seats.find((one) => one.staffId === staffId && one.organisationId === organisationId);
      const own = organisationId === organisationOf(actor);
      const facts = own ? null : await this.facts.of(actor, caseId, organisationId);
      const coverage = (category: Category): Coverage | null =>
        facts && coverageOf(facts, category, actor.standing.nowMicros, id);
      const sections = published.map((section) => prepared(section, coverage(section.category)));
      readers.push({
        staffId,
        organisationId,
        obstacle,
        presence: seat?.presence ?? null,
        sections: obstacle === null ? sections : sections.map((one) => ({ ...one, readable: false })),
      });
    }
    return readers;
  }
}

/** A text that was changed since she agreed to it falls back to not confirmed. */
function prepared({ section, category, publishedIn }: CaseSection, coverage: Coverage | null): PreparedSectionModel {
  if (coverage === null) return { section, category, readable: true, reason: null };
  const readable = publishedIn <= coverage.upTo;
  const changed = !readable && coverage.reason === 'CONSENT';
  return { section, category, readable, reason: changed ? 'NOT_CONFIRMED' : coverage.reason };
}
