import { Injectable } from '@nestjs/common';
import { consentRecords } from '#libs/consent';
import type { CasePresentation } from '../cases';
import { ConsentsQueries } from '../consents';
import { getOrganisation } from '../organisations';
import { Audit, missOf } from '../platform/audit/audit.service';
import { refusal } from '../platform/graphql';
import { type Principal, requireFresh } from '../platform/identity';
import { someone } from '../platform/ids/ids';
import { type Actor, Visibility } from '../platform/visibility';
import { CaseVault } from '../sections';
import { SheetsQueries } from './sheets.queries';
import type { SheetFile } from './sheets.service';

interface Asked {
  readonly principal: Principal;
  readonly language: 'ja' | 'en';
  readonly caseId: string;
}

/** What a pseudonym is made from; under the key of the case it is the same each time and leads nowhere without it. */
const PERSON = 'consent record, person';

const iso = (at: Date): string => at.toISOString();

/** The consents of a case as records for another system; an export as the papers of a case are. */
@Injectable()
export class ConsentRecordExport {
  constructor(
    private readonly visibility: Visibility,
    private readonly queries: SheetsQueries,
    private readonly consents: ConsentsQueries,
    private readonly vault: CaseVault,
    private readonly audit: Audit,
  ) {}

  /** Null alike for a case that is not there and one that is not the asker's to export. */
  take({ principal, language, caseId }: Asked): Promise<SheetFile | null> {
    return this.visibility.as(principal, (actor) => this.record(actor, caseId), language);
  }

  private async record(actor: Actor, caseId: string): Promise<SheetFile | null> {
    const one = await this.queries.printable(actor, caseId);
    if (!one) {
      await this.audit.note(actor, [missOf(caseId)]);
      return null;
    }
    requireFresh(actor);
    const records = consentRecords(await this.facts(actor, one));
    await this.audit.record(actor, 'CONSENT_RECORD_EXPORTED', 'Case', one.id, { kind: 'EXPORT', caseId: one.id });
    return { bytes: Buffer.from(`${JSON.stringify(records, null, 2)}\n`, 'utf8'), day: actor.today };
  }

  /** Refuses with SHEET_EMPTY where nothing was said yet. */
  private async facts(actor: Actor, { id, presentingOrganisationId }: CasePresentation) {
    const consents = await this.consents.consentsOf(actor, id);
    if (consents.length === 0) throw refusal('SHEET_EMPTY');
    const withdrawals = await this.consents.withdrawalsOf(actor, id);
    const pseudonym = (of: string): Promise<string> => this.vault.hash(actor, id, of);
    const recipientIds = [...new Set(consents.map((row) => row.recipientOrganisationId))];
    const said = consents.map(async (row) => ({
      ...row,
      recipientId: row.recipientOrganisationId,
      conference: await pseudonym(`consent record, conference ${row.conferenceId}`),
      givenAt: iso(row.givenAt),
      validFrom: iso(row.validFrom),
      validUntil: Number.isFinite(+row.validUntil) ? iso(row.validUntil) : null,
    }));
    return {
      person: await pseudonym(PERSON),
      now: iso(actor.now),
      controller: await getOrganisation(actor, presentingOrganisationId),
      recipients: await Promise.all(recipientIds.map((recipient) => getOrganisation(actor, recipient))),
      said: await Promise.all(said),
      takenBack: withdrawals.map(({ category, recipientOrganisationId, at }) => ({
        category,
        recipientId: someone(recipientOrganisationId),
        at: iso(at),
      })),
    };
  }
}
