import { Injectable } from '@nestjs/common';
import { articleOf, CATEGORIES, coverageOf } from '#libs/consent';
import type { MinutesDocument } from '#libs/minutes';
import {
  buildConsentForm,
  buildKeptRecord,
  buildPledge,
  buildReadings,
  buildReceipt,
  buildSlips,
  buildTalk,
  type KeptReading,
  type SheetName,
  type TalkDay,
} from '#libs/sheets';
import { type CasePresentation, CasesQueries } from '../cases';
import { type CaseConferenceModel, ConferencesQueries } from '../conferences';
import { ConsentsQueries, PURPOSES, RecipientFactsService } from '../consents';
import { getOrganisation } from '../organisations';
import { OriginalsQueries } from '../originals';
import { dayInTokyo } from '../platform/clock/clock';
import { refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { SectionsQueries } from '../sections';
import { answersIn, type Talk } from './answers';
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

  /** The document of a sheet, null for a conference that the case has not. Refuses with SHEET_EMPTY where it would be empty. */
  async document(actor: Actor, one: CasePresentation, asked: SheetName): Promise<MinutesDocument | null> {
    const { kind, language, conferenceId } = asked;
    const base = { issuedAt: actor.now.toISOString(), today: actor.today, language };
    switch (kind) {
      case 'CONSENT': {
        const about = await this.asked(actor, one.id, conferenceId);
        return about && buildConsentForm({ ...base, ...about });
      }
      case 'RECEIPT':
        return buildReceipt({ ...base, ...(await this.answered(actor, one.id)) });
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

  /** What is asked for one conference: for the one that is named, or else for the only one to come. */
  private async asked(actor: Actor, caseId: string, conferenceId?: string) {
    const named = (await this.takingPlace(actor, caseId)).find(({ id }) => id === conferenceId);
    if (conferenceId !== undefined && !named) return null;
    const { talks, ...asked } = await this.talked(actor, caseId);
    if (asked.recipients.length === 0 || asked.kinds.length === 0) throw refusal('SHEET_EMPTY');
    const talk = named?.talk ?? (talks.length === 1 ? talks[0] : undefined);
    return { ...asked, ...(talk && { talk }) };
  }

  /** The conferences of a case that are not called off, the earliest first. */
  private async takingPlace(actor: Actor, caseId: string): Promise<Talk[]> {
    const conferences = (await this.conferences.ofCase(actor, caseId)).filter(({ state }) => state !== 'CANCELLED');
    return conferences
      .map((one) => ({ id: one.id, talk: talkOf(one, conferences) }))
      .toSorted((a, b) => orderOf(a.talk).localeCompare(orderOf(b.talk)));
  }

  /** Who will be at the table, when, and of what kinds of information something is written. */
  private async talked(actor: Actor, caseId: string) {
    const ids = await this.cases.recipientIdsOf(actor, caseId);
    const open = await this.sections.openOf(actor, caseId);
    const kinds = CATEGORIES.filter((kind) => open.some(({ category }) => category === kind));
    const talks = (await this.takingPlace(actor, caseId)).map(({ talk }) => talk).filter(({ on }) => on >= actor.today);
    // What is stopped now goes on as before once that is settled.
    const facts = await Promise.all(
      ids.map(async (id) => ({ ...(await this.recipients.of(actor, caseId, id)), frozen: false })),
    );
    const { nowMicros } = actor.standing;
    const byRule = facts.some((fact) => kinds.some((kind) => coverageOf(fact, kind, nowMicros).reason === 'BODY_RULE'));
    return { recipients: await this.named(actor, ids), kinds, talks, byRule };
  }

  private async answered(actor: Actor, caseId: string) {
    const rows = await this.consents.consentsOf(actor, caseId);
    if (rows.length === 0) throw refusal('SHEET_EMPTY');
    const conferences = (await this.takingPlace(actor, caseId)).filter(({ id }) =>
      rows.some((row) => row.conferenceId === id),
    );
    const asked = PURPOSES.filter((purpose) => rows.some((row) => row.purpose === purpose));
    const purposes = await Promise.all(
      asked.map(async (purpose) => {
        const said = rows.filter((row) => row.purpose === purpose);
        const kinds = CATEGORIES.filter((kind) => said.some(({ category }) => category === kind));
        const named = await this.named(actor, [...new Set(said.map((row) => row.recipientOrganisationId))]);
        const recipients = await Promise.all(
          named.map(async (recipient) => {
            const facts = await this.recipients.of(actor, caseId, recipient.id);
            const { nowMicros } = actor.standing;
            const answers = kinds.map(
              (category) => [category, answersIn(facts, { category, purpose }, conferences, nowMicros)] as const,
            );
            return { ...recipient, answers: Object.fromEntries(answers) };
          }),
        );
        return { purpose, kinds, recipients };
      }),
    );
    return { talks: conferences.map(({ talk }) => talk), purposes };
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

/** The day of a conference, with its time where another of these is on the same day. */
const talkOf = ({ id, heldOn, startsAt }: CaseConferenceModel, all: readonly CaseConferenceModel[]): TalkDay => ({
  on: heldOn,
  ...(all.some((other) => other.id !== id && other.heldOn === heldOn) && { at: startsAt.slice(0, 5) }),
});

const orderOf = ({ on, at = '' }: TalkDay): string => `${on} ${at}`;
