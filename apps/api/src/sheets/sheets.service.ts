import { Injectable } from '@nestjs/common';
import type { MinutesDocument } from '#libs/minutes';
import { sheetOf } from '#libs/sheets';
import { Audit, missOf } from '../platform/audit/audit.service';
import { requireFresh, type Principal } from '../platform/identity';
import { PdfPrinter } from '../platform/pdf';
import { type Actor, Visibility } from '../platform/visibility';
import { SheetFacts } from './sheet-facts.service';
import { SheetsQueries } from './sheets.queries';

/** A sheet as a file. */
export interface SheetFile {
  readonly bytes: Buffer;
  /** Day on which it was made. */
  readonly day: string;
}

interface Asked {
  readonly principal: Principal;
  readonly language: 'ja' | 'en';
  readonly caseId: string;
  /** Such as 1-ja.pdf. */
  readonly file: string;
}

/** Prints the papers of a case for those who present it; each is an export and asks for a fresh sign-in. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly visibility: Visibility,
    private readonly queries: SheetsQueries,
    private readonly facts: SheetFacts,
    private readonly audit: Audit,
    private readonly printer: PdfPrinter,
  ) {}

  /** Null alike for a case that is not there, not the asker's to print, and a sheet that there is not. */
  async print({ principal, language, caseId, file }: Asked): Promise<SheetFile | null> {
    // It is recorded, and the transaction over, before anything is drawn.
    const begun = await this.visibility.as(principal, (actor) => this.begin(actor, caseId, file), language);
    if (!begun) return null;
    const { bytes } = await this.printer.print(begun.document);
    return { bytes, day: begun.day };
  }

  private async begin(
    actor: Actor,
    caseId: string,
    file: string,
  ): Promise<{ document: MinutesDocument; day: string } | null> {
    const one = await this.queries.printable(actor, caseId);
    const sheet = sheetOf(file);
    if (one && sheet) requireFresh(actor);
    const document = one && sheet && (await this.facts.document(actor, one, sheet));
    if (!document) {
      await this.audit.note(actor, [missOf(caseId)]);
      return null;
    }
    const act = `${sheet.kind}_SHEET_PRINTED`;
    await this.audit.record(actor, act, 'Case', one.id, { kind: 'EXPORT', caseId: one.id });
    return { document, day: actor.today };
  }
}
