import { Injectable } from '@nestjs/common';
import { type AnswerFact, answerOf, articleOf, CATEGORIES, coverageOf, ENDLESS, type Instant } from '#libs/consent';
import type { MinutesDocument } from '#libs/minutes';
import {
  type AnswerOn,
  buildConsentForm,
  buildKeptRecord,
  buildPledge,
  buildReadings,
  buildReceipt,
  buildSlips,
  buildTalk,
  type KeptReading,
  type SheetName,
} from '#libs/sheets';
import { type CasePresentation, CasesQueries } from '../cases';
import { ConferencesQueries } from '../conferences';
import { ConsentsQueries, PURPOSES, RecipientFactsService } from '../consents';
import { getOrganisation } from '../organisations';
import { OriginalsQueries } from '../originals';
import { dayInTokyo } from '../platform/clock/clock';
import { refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { SectionsQueries } from '../sections';
import { type DatedReading, readingsOf } from './readings';
import { SheetsQueries } from './sheets.queries';

/** Gathers what stands on a sheet from rows that its presenter may see; no section's text is among them. */
@Injectable()
export class SheetFacts {
  constructor(
    private readonly queries: SheetsQueries,
    private readonly cases: CasesQueries,
    private readonly sections: SectionsQueries,
    private readonly conferences: ConferencesQueries,
    private readonly consents: ConsentsQueries,
    private readonly recipients: RecipientFactsService,
    private readonly originals: OriginalsQueries,
  ) {}

  /** The document of a sheet. Refuses with SHEET_EMPTY where nothing would stand on it. */
  async document(actor: Actor, one: CasePresentation, { kind, language }: SheetName): Promise<MinutesDocument> {
    const base = { issuedAt: actor.now.toISOString(), today: actor.today, language };
    switch (kind) {
      case 'CONSENT':
        return buildConsentForm({ ...base, ...(await this.asked(actor, one.id)) });
      case 'RECEIPT':
        return buildReceipt({ ...base, purposes: await this.answered(actor, one.id) });
      case 'READINGS':
        return buildReadings({ ...base, recipients: await this.read(actor, one.id) });
      case 'KEPT': {
        const { name } = await getOrganisation(actor, one.presentingOrganisationId);
        const recipients = await this.kept(actor, one.id);
        return buildKeptRecord({ ...base, language: language === 'en' ? 'en' : 'ja', giver: name, recipients });
      }
      case 'SLIPS': {
        const { length: count } = await this.cases.recipientIdsOf(actor, one.id);
        if (count === 0) throw refusal('SHEET_EMPTY');
        return buildSlips({ ...base, count });
      }
      case 'TALK':
        return buildTalk({ ...base, ...(await this.talked(actor, one.id)) });
      case 'PLEDGE':
        return buildPledge(base);
    }
  }

  private async asked(actor: Actor, caseId: string) {
    const asked = await this.talked(actor, caseId);
    if (asked.recipients.length === 0 || asked.kinds.length === 0) throw refusal('SHEET_EMPTY');
    return asked;
  }

  /** Who will be at the table, when, and of what kinds of information something is written. */
  private async talked(actor: Actor, caseId: string) {
    const ids = await this.cases.recipientIdsOf(actor, caseId);
    const open = await this.sections.openOf(actor, caseId);
    const kinds = CATEGORIES.filter((kind) => open.some(({ category }) => category === kind));
    const days = (await this.conferences.ofCase(actor, caseId))
      .filter(({ state, heldOn }) => state !== 'CANCELLED' && heldOn >= actor.today)
      .map(({ heldOn }) => heldOn);
    // What is stopped now goes on as before once that is settled.
    const facts = await Promise.all(
      ids.map(async (id) => ({ ...(await this.recipients.of(actor, caseId, id)), frozen: false })),
    );
    const { nowMicros } = actor.standing;
    const byRule = facts.some((fact) => kinds.some((kind) => coverageOf(fact, kind, nowMicros).reason === 'BODY_RULE'));
    return { recipients: await this.named(actor, ids), kinds, days: [...new Set(days)], byRule };
  }

  private async answered(actor: Actor, caseId: string) {
    const rows = await this.consents.consentsOf(actor, caseId);
    if (rows.length === 0) throw refusal('SHEET_EMPTY');
    const purposes = PURPOSES.filter((purpose) => rows.some((row) => row.purpose === purpose));
    return Promise.all(
      purposes.map(async (purpose) => {
        const said = rows.filter((row) => row.purpose === purpose);
        const kinds = CATEGORIES.filter((kind) => said.some(({ category }) => category === kind));
        const named = await this.named(actor, [...new Set(said.map((row) => row.recipientOrganisationId))]);
        const recipients = await Promise.all(
          named.map(async (recipient) => {
            const facts = await this.recipients.of(actor, caseId, recipient.id);
            const answers = kinds.map((category) => {
              const answer = answerOf(facts, { category, purpose }, actor.standing.nowMicros);
              return [category, onDays(answer, actor.standing.nowMicros)] as const;
            });
            return { ...recipient, answers: Object.fromEntries(answers) };
          }),
        );
        return { purpose, kinds, recipients };
      }),
    );
  }

  private async read(actor: Actor, caseId: string) {
    const openings = await this.queries.openings(actor, caseId);
    const named = await this.named(actor, [...new Set(openings.map((row) => row.organisationId))]);
    return named.map((recipient) => ({
      ...recipient,
      readings: readingsOf(openings.filter(({ organisationId }) => organisationId === recipient.id)),
    }));
  }

  private async kept(actor: Actor, caseId: string) {
    const consents = await this.consents.consentsOf(actor, caseId);
    const exceptions = await this.consents.exceptionsOf(actor, caseId);
    const originals = await this.originals.approvedOf(actor, caseId);
    return (await this.read(actor, caseId)).map(({ id, name, readings }) => {
      const about = <Row extends { recipientOrganisationId: string; category: string }>(rows: Row[], kind: string) =>
        rows.filter((row) => row.recipientOrganisationId === id && row.category === kind);
      const withGround = ({ lastAt, ...reading }: DatedReading): KeptReading => {
        const given = about(consents, reading.kind).filter(
          ({ decision, givenAt }) => decision === 'GRANTED' && givenAt <= lastAt,
        );
        const on = given.at(-1)?.givenAt;
        const named = {
          EXCEPTION: about(exceptions, reading.kind),
          ORIGINAL: originals.filter(({ requestedByOrganisationId }) => requestedByOrganisationId === id),
          CONSENT: [],
          BODY_RULE: [],
        }[reading.ground];
        const articles = [...new Set(named.map(({ article }) => article))];
        return {
          ...reading,
          ...(reading.ground === 'CONSENT' && on && { consentOn: dayInTokyo(on) }),
          articles: articles.map(articleOf).filter((article) => article !== undefined),
        };
      };
      return { id, name, readings: readings.map(withGround) };
    });
  }

  /** Organisations with their names, in the order of these. */
  private async named(actor: Actor, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    const found = await Promise.all(ids.map((id) => getOrganisation(actor, id)));
    return found.map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'ja'));
  }
}

const dayOf = (at: Instant): string => dayInTokyo(new Date(Math.floor(at / 1_000)));

/** An answer with its first day while that is still to come, and its last where it has one: an end is the first instant after it. */
function onDays({ answer, from, until }: AnswerFact, now: Instant): AnswerOn {
  return {
    answer,
    ...(from !== undefined && from > now && { from: dayOf(from) }),
    ...(until !== undefined && until < ENDLESS && { until: dayOf(until - 1) }),
  };
}
