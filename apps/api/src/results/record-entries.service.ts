import { Injectable } from '@nestjs/common';
import type { EntryKind } from '#libs/consent';
import { CasePresentation, presents } from '../cases';
import {
  CaseConference,
  type CaseConferenceModel,
  CONFERENCE_OPENS,
  ConferencesService,
  requireOpening,
} from '../conferences';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { Announcements } from '../platform/events';
import { missing, refusal } from '../platform/graphql';
import { newId, NOBODY } from '../platform/ids/ids';
import { type Actor, knowing, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { CaseVault, TextCheck } from '../sections';
import { ConferenceEntry } from './conference-entry.entity';
import { EntriesQueries } from './entries.queries';
import { ENTRY_CORRECTED } from './entry.events';
import type { ConfirmEntriesInput, RecordEntryInput } from './entry.inputs';
import { EntryConfirmation } from './entry-confirmation.entity';
import { inSight } from './in-sight';
import { current, entryPlace, formerOf } from './read-entries.service';

/** Recorded with an action of the case alone. */
const OF_ACTIONS: readonly EntryKind[] = ['ROLE', 'NOT_TOLD'];
/** Recorded before her own view, or without it; all else comes after it. */
const FREE: readonly EntryKind[] = ['PERSONS_VIEW', 'NOT_TOLD'];

/** What is said in a conference is recorded by a reader of its case, and confirmed by others (visibility rule 8). */
@Injectable()
export class RecordEntries {
  constructor(
    private readonly conferences: ConferencesService,
    private readonly queries: EntriesQueries,
    private readonly checks: TextCheck,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly news: Announcements,
  ) {}

  async record(actor: Actor, { conferenceId, ...input }: RecordEntryInput): Promise<CaseConferenceModel> {
    if (OF_ACTIONS.includes(input.kind)) throw refusal('INVALID_INPUT', {}, { field: 'kind' });
    const { caseId } = await this.requireOpen(actor, conferenceId);
    await this.keep(actor, { caseId, conferenceId }, input);
    await this.audit.record(actor, 'ENTRY_RECORDED', 'CaseConference', conferenceId, { caseId });
    return this.again(actor, conferenceId);
  }

  /** Confirming twice is confirming once; what was corrected meanwhile must be read first. */
  async confirm(actor: Actor, { conferenceId, entryIds }: ConfirmEntriesInput): Promise<CaseConferenceModel> {
    await this.visibility.require(actor, 'confirm', CaseConference, conferenceId);
    const { caseId } = await this.require(actor, conferenceId);
    const rows = await this.queries.ofConference(actor, conferenceId);
    const standing = new Set(current(rows));
    const [staffId, organisationId] = [staffOf(actor), organisationOf(actor)];
    for (const entryId of entryIds) {
      const row = rows.find(({ id }) => id === entryId);
      if (!row) throw missing();
      if (!standing.has(row)) throw refusal('CONFLICT');
      await this.tellCorrected(actor, row, rows);
      const known = await this.queries.confirmationsOf(actor, entryId);
      if (known.some((one) => one.staffId === staffId && one.organisationId === organisationId)) continue;
      await add(actor.manager, EntryConfirmation, {
        id: newId(),
        caseId,
        entryId,
        staffId,
        organisationId,
        at: actor.now,
      });
    }
    await this.audit.record(actor, 'ENTRIES_CONFIRMED', 'CaseConference', conferenceId, { caseId });
    return this.again(actor, conferenceId);
  }

  /** Takes the case for this transaction; only a case that is open has something recorded. */
  async require(actor: Actor, conferenceId: string): Promise<CaseConference> {
    const known = await this.visibility.require(actor, 'read', CaseConference, conferenceId);
    await hold(actor.manager, [known.caseId]);
    actor.loaders.clear();
    const now = await this.visibility.require(actor, 'read', CaseConference, conferenceId);
    const own = await this.visibility.require(actor, 'read', CasePresentation, known.caseId);
    if (now.state === 'CANCELLED') throw refusal('STATE_REFUSED', { from: now.state });
    if (now.state === 'PLANNED') requireOpening(actor, now);
    if (own.state !== 'OPEN') throw refusal('STATE_REFUSED', { from: own.state });
    return now;
  }

  /** The same, where something new is recorded: what may not open is not spoken of (visibility rule 5). */
  async requireOpen(actor: Actor, conferenceId: string): Promise<CaseConference> {
    const known = await this.require(actor, conferenceId);
    if (known.state === 'PLANNED') await this.news.announce(actor, CONFERENCE_OPENS, { conferenceId });
    return known;
  }

  /** Seals and adds an entry; returns its id. The caller holds the case. */
  async keep(
    actor: Actor,
    at: Pick<ConferenceEntry, 'caseId' | 'conferenceId'>,
    { kind, categories, urgency, replacesId, ...input }: Omit<RecordEntryInput, 'conferenceId'>,
  ): Promise<string> {
    const { publication } = await this.visibility.require(actor, 'read', CasePresentation, at.caseId);
    this.requireSight(await knowing(actor), { ...at, categories, publication });
    if ((kind === 'POLICY') !== (urgency !== 'NONE')) throw refusal('INVALID_INPUT', {}, { field: 'urgency' });
    const rows = await this.queries.ofConference(actor, at.conferenceId);
    if (replacesId) await this.requireReplaceable(actor, rows, replacesId, kind);
    else if (!FREE.includes(kind) && !rows.some((row) => row.kind === 'PERSONS_VIEW'))
      throw refusal('PERSONS_VIEW_FIRST', {}, { field: 'kind' });
    const id = newId();
    const { reasons, ...checked } = await this.checks.pass(actor, [{ text: input.text }], input.dismissed);
    await add(actor.manager, ConferenceEntry, {
      ...at,
      ...checked,
      id,
      kind,
      urgency,
      categories,
      publication,
      sealed: await this.vault.seal(actor, at.caseId, entryPlace(id), input.text),
      sealedReasons: await this.vault.seal(actor, at.caseId, `reasons ${id}`, reasons),
      replacesId: replacesId ?? NOBODY,
      staffId: staffOf(actor),
      organisationId: organisationOf(actor),
      recordedAt: actor.now,
    });
    await this.tellCorrected(actor, { ...at, replacesId: replacesId ?? NOBODY }, rows);
    return id;
  }

  /**
   * Papers that hold what was corrected are asked back. Only a presenter knows who holds one: where somebody else
   * corrects, they close at once, and their holders are asked when a presenter confirms.
   */
  private async tellCorrected(
    actor: Actor,
    { caseId, replacesId }: Pick<ConferenceEntry, 'caseId' | 'replacesId'>,
    rows: readonly ConferenceEntry[],
  ): Promise<void> {
    const former = formerOf(rows, replacesId);
    if (former.length > 0 && presents(actor, caseId))
      await this.news.announce(actor, ENTRY_CORRECTED, { caseId, entryIds: former.map(({ id }) => id) });
  }

  /** Nobody records what they could not read a moment later. */
  private requireSight(
    actor: Actor,
    entry: Pick<ConferenceEntry, 'caseId' | 'conferenceId' | 'categories' | 'publication'>,
  ): void {
    if (!inSight(actor, entry.caseId, entry)) throw refusal('ENTRY_NOT_READABLE', {}, { field: 'categories' });
  }

  private async requireReplaceable(
    actor: Actor,
    rows: readonly ConferenceEntry[],
    id: string,
    kind: ConferenceEntry['kind'],
  ): Promise<void> {
    const known = rows.find((row) => row.id === id);
    if (!known) throw missing();
    await this.visibility.require(actor, 'replace', ConferenceEntry, id);
    if (known.kind !== kind) throw refusal('INVALID_INPUT', {}, { field: 'kind' });
    if (!current(rows).includes(known)) throw refusal('CONFLICT');
  }

  private async again(actor: Actor, conferenceId: string): Promise<CaseConferenceModel> {
    await this.visibility.renew(actor);
    return this.conferences.get(actor, conferenceId);
  }
}
