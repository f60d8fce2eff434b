import { type CaseWorker, CaseWard } from './cases';
import type { World } from './world';

export const RECORD = `mutation($input: RecordEntryInput!) { recordEntry(input: $input) { id } }`;
export const CONFIRM = `mutation($input: ConfirmEntriesInput!) { confirmEntries(input: $input) { id } }`;
const ENTRIES = `query($id: ID!) { conference(id: $id) { entries { id kind urgency categories text staffId abilities confirmed
  confirmations { staffId organisation { id } } earlier { text } organisation { id } } } }`;
export const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中' };

export interface Entry {
  id: string;
  kind: string;
  urgency: string | null;
  categories: string[];
  text: string;
  staffId: string;
  abilities: string[];
  confirmed: boolean;
  confirmations: { staffId: string }[];
  earlier: { text: string }[];
}

/** A published case with a conference, heard by its presenter, a partner and a school; a stranger reads nothing. */
export class CaseRecord {
  private constructor(
    readonly ward: CaseWard,
    readonly presenter: CaseWorker,
    readonly partner: CaseWorker,
    readonly school: CaseWorker,
    readonly stranger: CaseWorker,
    readonly body: string,
    readonly caseId: string,
    readonly conference: string,
  ) {}

  static async open(world: World): Promise<CaseRecord> {
    const ward = new CaseWard(world);
    const [presenter, partner, school, stranger] = [
      await ward.aWorker(),
      await ward.aWorker(),
      await ward.aWorker(),
      await ward.aWorker(),
    ];
    const body = await ward.together([presenter, partner, school, stranger]);
    const { id } = await ward.aCase(presenter, [partner, school]);
    await ward.publish(presenter, id, TEXTS);
    const conference = await ward.comes(await ward.aConference(presenter, id, [body]));
    return new CaseRecord(ward, presenter, partner, school, stranger, body, id, conference);
  }

  record(by: CaseWorker, text: string, more: object = {}) {
    const input = { conferenceId: this.conference, kind: 'PERSONS_VIEW', text, categories: ['BASIC'], ...more };
    return by.client.change(RECORD, { input });
  }

  confirm(by: CaseWorker, entryIds: readonly string[]) {
    return by.client.change(CONFIRM, { input: { conferenceId: this.conference, entryIds } });
  }

  agree(who: CaseWorker, categories: readonly string[], more: object = {}) {
    return this.presenter.client.change(
      `mutation($input: RecordConsentsInput!) { recordConsents(input: $input) { id } }`,
      {
        input: {
          caseId: this.caseId,
          conferenceId: this.conference,
          form: 'WRITTEN',
          publication: 1,
          explainedByStaffId: this.presenter.staff,
          language: 'ja',
          rows: categories.map((category) => ({
            recipientOrganisationId: who.organisation,
            category,
            decision: 'GRANTED',
          })),
          ...more,
        },
      },
    );
  }

  withdraw(more: object = {}) {
    return this.presenter.client.change(
      `mutation($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }`,
      { input: { caseId: this.caseId, ...more } },
    );
  }

  exclude(more: object) {
    return this.presenter.client.change(
      `mutation($input: ExcludeFromCaseInput!) { excludeFromCase(input: $input) { id } }`,
      { input: { caseId: this.caseId, ...more } },
    );
  }

  /** Everything of the record that somebody reads, with its words. */
  async entries(by: CaseWorker): Promise<Entry[]> {
    const { data, text } = await by.client.ask(ENTRIES, { id: this.conference });
    if (!data.conference) throw new Error(text);
    return data.conference.entries;
  }

  async texts(by: CaseWorker): Promise<string[]> {
    return (await this.entries(by)).map(({ text }) => text);
  }
}
