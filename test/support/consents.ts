import type { CaseWorker, HeardCase } from './cases';
import type { Answer } from './client';

const RECORD = `mutation($input: RecordConsentsInput!) { recordConsents(input: $input) { id consents { id category decision publication validUntil recipient { id } } } }`;
const WITHDRAW = `mutation($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id recalls { staffId words answer } } }`;
const BY_CODE = `mutation($input: WithdrawByCodeInput!) { withdrawByCode(input: $input) { __typename } }`;
const EXCLUDE = `mutation($input: ExcludeFromCaseInput!) { excludeFromCase(input: $input) { id } }`;
const FREEZE = `mutation($input: FreezeCaseInput!) { freezeCase(input: $input) { __typename } }`;
const INVITE = `mutation($input: InviteToConferenceInput!) { inviteToConference(input: $input) { id } }`;
const CANCEL = `mutation($input: MoveConferenceInput!) { moveConference(input: $input) { id } }`;
const SECTIONS = `query($id: ID!) { case(id: $id) { sections { section state text } } }`;

/** What she said about one organisation and one kind of information. */
export interface Said {
  readonly recipient: CaseWorker;
  readonly category: string;
  readonly decision?: string;
}

type Heard<Known extends keyof HeardCase> = Pick<HeardCase, Known>;

/** Records what she said of the first text that was published; `more` stands in place of what is sent otherwise. */
export const recordConsents = (
  { presenter, own, conference }: Heard<'presenter' | 'own' | 'conference'>,
  said: readonly Said[],
  more: object = {},
  by = presenter,
): Promise<Answer> =>
  by.client.change(RECORD, {
    input: {
      caseId: own.id,
      conferenceId: conference,
      form: 'VERBAL_RECORDED',
      publication: 1,
      explainedByStaffId: presenter.staff,
      language: 'ja',
      rows: said.map(({ recipient, category, decision = 'GRANTED' }) => ({
        recipientOrganisationId: recipient.organisation,
        category,
        decision,
      })),
      ...more,
    },
  });

/** Records that she takes back everything, or what `of` names. */
export const withdrawConsent = (by: CaseWorker, caseId: string, of: object = {}): Promise<Answer> =>
  by.client.change(WITHDRAW, { input: { caseId, ...of } });

/** Keeps an organisation or a person away from a case. */
export const excludeFromCase = (
  by: CaseWorker,
  caseId: string,
  whom: { staffId: string } | { organisationId: string },
): Promise<Answer> => by.client.change(EXCLUDE, { input: { caseId, ...whom } });

export const freezeCase = (by: CaseWorker, code: string): Promise<Answer> =>
  by.client.change(FREEZE, { input: { code } });

/** Takes back by its code what was shared: everything, or what `of` names. */
export const withdrawByCode = (by: CaseWorker, code: string, of: object = {}): Promise<Answer> =>
  by.client.change(BY_CODE, { input: { code, ...of } });

export const inviteToConference = (
  { presenter, conference }: Heard<'presenter' | 'conference'>,
  who: CaseWorker,
): Promise<Answer> =>
  presenter.client.change(INVITE, {
    input: { conferenceId: conference, staffId: who.staff, organisationId: who.organisation },
  });

export const cancelConference = ({ presenter, conference }: Heard<'presenter' | 'conference'>): Promise<Answer> =>
  presenter.client.change(CANCEL, { input: { id: conference, version: 1, to: 'CANCELLED' } });

/** The sections of a case as somebody gets them, texts and all: what is open counts as opened. */
export const sectionsOf = async (
  by: CaseWorker,
  caseId: string,
): Promise<{ section: string; state: string; text: string | null }[]> =>
  (await by.client.ask(SECTIONS, { id: caseId })).data.case.sections;

/** Which sections somebody reads, each of which counts as opened. */
export const openSections = async (by: CaseWorker, caseId: string): Promise<string[]> =>
  (await sectionsOf(by, caseId)).filter(({ state }) => state === 'OPEN').map(({ section }) => section);
