import { Injectable, type OnModuleInit } from '@nestjs/common';
import { buildConferencePaper, type MinutesDocument, toText } from '#libs/minutes';
import { CaseConference } from '../conferences';
import { getOrganisation } from '../organisations';
import { headOfLog } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { NOBODY, sha256 } from '../platform/ids/ids';
import { type JobHandler, type JobOrder, Jobs, JobVisibility } from '../platform/jobs';
import { PdfPrinter, type Printed } from '../platform/pdf';
import { type Actor, organisationOf } from '../platform/visibility';
import { CaseVault } from '../sections';
import type { ConferenceEdition } from './conference-edition.entity';
import { ConferenceEditionFile } from './conference-edition-file.entity';
import { ConferenceEditionsQueries } from './conference-editions.queries';
import { type Collected, ConferenceParts } from './conference-parts.service';

export const CONFERENCE_EDITION_JOB = 'CONFERENCE_EDITION';

/** What an edition will say, from which rows, and the head of the log that it prints. */
interface Begun {
  readonly edition: ConferenceEdition;
  readonly document: MinutesDocument;
  readonly collected: Collected;
  readonly logHead: string;
}

/** Makes an edition with the rights of its reader, whoever asked for it; its effect is one row of sealed files. */
@Injectable()
export class ConferenceEditionJob implements JobHandler, OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly visibility: JobVisibility,
    private readonly printer: PdfPrinter,
    private readonly queries: ConferenceEditionsQueries,
    private readonly parts: ConferenceParts,
    private readonly vault: CaseVault,
  ) {}

  onModuleInit(): void {
    this.jobs.register(CONFERENCE_EDITION_JOB, this);
  }

  async run(order: JobOrder): Promise<void> {
    const begun = await this.as(order, (actor) => this.begin(actor, order.subjectId));
    if (!begun) return;
    const printed = await this.printer.print(begun.document);
    const kept = await this.as(order, (actor) => this.keep(actor, begun, printed));
    // What was open when it was begun is not any more: the next attempt begins anew.
    if (kept === false) throw new Error('A case changed while a paper of it was printed');
  }

  async giveUp(order: JobOrder): Promise<void> {
    await this.as(order, (actor) => this.queries.change(actor, order.subjectId, { state: 'FAILED' }));
  }

  /** In a transaction as the reader; null where there is none. */
  private async as<T>({ subjectId, organisationId }: JobOrder, work: (actor: Actor) => Promise<T>): Promise<T | null> {
    const staffId = await this.visibility.as({ kind: 'JOB', organisationId }, (job) =>
      this.queries.readerOf(job, subjectId),
    );
    if (staffId === null) return null;
    return this.visibility.as({ kind: 'PERSON', staffId, organisationId, sessionId: '', freshAt: null }, work);
  }

  /** The document of the reader; null when it was made before, or when the reader may not have it. */
  private async begin(actor: Actor, id: string): Promise<Begun | null> {
    const edition = await this.queries.find(actor, id);
    if (!edition || edition.state === 'DONE' || edition.state === 'FAILED') return null;
    const { conferenceId, number } = edition;
    const conference = await this.visibility.require(actor, 'read', CaseConference, conferenceId);
    const collected = await this.parts.of(actor, conference);
    const { parts, outcome } = collected;
    if (parts.length === 0) {
      await this.queries.change(actor, id, { state: 'FAILED' });
      return null;
    }
    const logHead = await headOfLog(actor);
    const { name } = await getOrganisation(actor, organisationOf(actor));
    const issuedAt = actor.now.toISOString();
    const document = buildConferencePaper({
      issuedAt,
      edition: name,
      number,
      logHead,
      ...conferenceView(conference),
      parts,
      outcome,
    });
    await this.queries.change(actor, id, { state: 'RUNNING' });
    return { edition, document, collected, logHead };
  }

  /** Files and register in one transaction, once; false when a part of it is not open any more as it was. */
  private async keep(
    actor: Actor,
    { edition, document, collected, logHead }: Begun,
    { bytes, pages }: Printed,
  ): Promise<boolean> {
    const { id, caseId, conferenceId } = edition;
    // Nothing of the case changes from here on; row security looks at it as it is now.
    await hold(actor.manager, [caseId]);
    actor.loaders.clear();
    const now = await this.parts.of(actor, { id: conferenceId, caseId });
    if (now.known !== collected.known) return false;
    const text = Buffer.from(toText(document), 'utf8');
    const finished = await this.queries.change(actor, id, {
      state: 'DONE',
      partIds: [...collected.ids],
      resultId: collected.outcome?.id ?? NOBODY,
      pages,
      sha256Pdf: sha256(bytes),
      sha256Text: sha256(text),
      logHead,
      issuedAt: new Date(document.issuedAt),
    });
    if (!finished) return true;
    const seal = (place: string, file: Buffer): Promise<Buffer> =>
      this.vault.sealBytes(actor, caseId, editionPlace(id, place), file);
    await add(actor.manager, ConferenceEditionFile, {
      editionId: id,
      sealedPdf: await seal('pdf', bytes),
      sealedText: await seal('txt', text),
    });
    return true;
  }
}

/** What a paper says of the conference itself. */
const conferenceView = ({ code, heldOn, startsAt, endsAt, place }: CaseConference) => ({
  code,
  place,
  when: { date: heldOn, start: startsAt, end: endsAt },
});

/** Where a file stands in its case: sealed for one edition, it opens as no other. */
export const editionPlace = (id: string, ending: string): string => `edition ${id} ${ending}`;
