import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type MinutesDocument, toText } from '#libs/minutes';
import { getOrganisation } from '../organisations';
import { headOfLog } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { sha256 } from '../platform/ids/ids';
import { type JobHandler, type JobOrder, Jobs, JobVisibility } from '../platform/jobs';
import { PdfPrinter, type Printed } from '../platform/pdf';
import { type Actor, organisationOf, visible } from '../platform/visibility';
import { documentFor } from './documents';
import { EditionFile } from './edition-file.entity';
import { MinutesEdition } from './minutes-edition.entity';

export const EDITION_JOB = 'MINUTES_EDITION';

const TELL_EVERY_MS = 300;
const UNFINISHED = `id = :id AND state IN ('QUEUED', 'RUNNING')`;

/** What an edition will say, and the head of the log that it prints. */
interface Begun {
  readonly document: MinutesDocument;
  readonly logHead: string;
}

/** Makes an edition with the rights of its recipient, whoever asked for it; its effect is one row of files. */
@Injectable()
export class EditionJob implements JobHandler, OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly visibility: JobVisibility,
    private readonly printer: PdfPrinter,
  ) {}

  onModuleInit(): void {
    this.jobs.register(EDITION_JOB, this);
  }

  async run(order: JobOrder): Promise<void> {
    const begun = await this.as(order, (actor) => this.begin(actor, order.subjectId));
    if (!begun) return;
    const printed = await this.print(order, begun.document);
    await this.as(order, (actor) => this.keep(actor, order.subjectId, begun, printed));
  }

  async giveUp(order: JobOrder): Promise<void> {
    await this.as(order, (actor) => this.fail(actor, order.subjectId, 'EDITION_FAILED'));
  }

  private as<T>({ organisationId }: JobOrder, work: (actor: Actor) => Promise<T>): Promise<T> {
    return this.visibility.as({ kind: 'JOB', organisationId }, work);
  }

  /** The document of the recipient; null when the edition was made before, or when the recipient no longer sees it. */
  private async begin(actor: Actor, id: string): Promise<Begun | null> {
    const edition = await visible(actor, MinutesEdition, 'edition').andWhere('edition.id = :id', { id }).getOne();
    if (!edition || edition.state === 'DONE' || edition.state === 'FAILED') return null;
    const recipient = await getOrganisation(actor, organisationOf(actor));
    // Read after the request for this edition was committed: the head stands for that entry and all before it.
    const logHead = await headOfLog(actor);
    const document = await documentFor(actor, edition, { edition: recipient.name, logHead });
    if (document) await this.change(actor, id, { state: 'RUNNING', pagesDone: 0 });
    else await this.fail(actor, id, 'NOT_FOUND_OR_REFUSED');
    return document && { document, logHead };
  }

  /** Draws the pages in a thread, telling now and then how many are done. */
  private async print(order: JobOrder, document: MinutesDocument): Promise<Printed> {
    let told = performance.now();
    let telling: Promise<unknown> = Promise.resolve();
    const printed = await this.printer.print(document, (pagesDone) => {
      if (performance.now() - told < TELL_EVERY_MS) return;
      told = performance.now();
      const tell = (): Promise<unknown> =>
        this.as(order, (actor) => this.change(actor, order.subjectId, { pagesDone }));
      // How far it is may be lost; the edition itself must not.
      telling = telling.then(tell).catch(() => undefined);
    });
    await telling;
    return printed;
  }

  /** Files and register in one transaction, once: whoever comes second finds the edition finished. */
  private async keep(actor: Actor, id: string, { document, logHead }: Begun, { bytes, pages }: Printed): Promise<void> {
    const text = Buffer.from(toText(document), 'utf8');
    const finished = await this.change(actor, id, {
      state: 'DONE',
      pages,
      pagesDone: pages,
      sha256Pdf: sha256(bytes),
      sha256Text: sha256(text),
      logHead,
      issuedAt: new Date(document.issuedAt),
    });
    if (!finished) return;
    await add(actor.manager, EditionFile, {
      editionId: id,
      recipientOrganisationId: organisationOf(actor),
      pdf: bytes,
      text,
    });
  }

  private fail(actor: Actor, id: string, failureCode: string): Promise<boolean> {
    return this.change(actor, id, { state: 'FAILED', failureCode });
  }

  private async change(actor: Actor, id: string, patch: Partial<MinutesEdition>): Promise<boolean> {
    const { affected } = await actor.manager
      .createQueryBuilder()
      .update(MinutesEdition)
      .set(patch)
      .where(UNFINISHED, { id })
      .execute();
    return affected === 1;
  }
}
