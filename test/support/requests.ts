import type { CaseWorker, HeardCase } from './cases';
import type { Answer } from './client';
import type { World } from './world';

const ASK = `mutation($input: AskForInformationInput!) { askForInformation(input: $input) { id informationRequests { id } } }`;
const ANSWER = `mutation($input: AnswerInformationRequestInput!) { answerInformationRequest(input: $input) { id } }`;
const WITHDRAW = `mutation($input: WithdrawInformationRequestInput!) { withdrawInformationRequest(input: $input) { id withdrawnAt version abilities } }`;
const REQUESTS = `{ informationRequests(first: 50) { nodes { id purpose wish legalBasis categories answerBy askedAt withdrawnAt version abilities
  case { id } organisation { id } answers { kind note staffId } } } }`;

export interface AskedRow {
  readonly id: string;
  readonly purpose: string;
  readonly wish: string;
  readonly legalBasis: string;
  readonly categories: readonly string[];
  readonly answerBy: string | null;
  readonly withdrawnAt: string | null;
  readonly version: number;
  readonly abilities: readonly string[];
  readonly case: { readonly id: string };
  readonly organisation: { readonly id: string };
  readonly answers: readonly { readonly kind: string; readonly note: string | null; readonly staffId: string }[];
}

export const LAW = '困難な問題を抱える女性への支援に関する法律';

/** Lets a body stand on the law whose councils may ask. */
export const standsOnTheLaw = (world: World, bodyId: string): Promise<string> =>
  world.add('legal_basis', { body_id: bodyId, law: LAW, article: '第15条', position: 0 });

/** Asks organisations about a case; `more` stands in place of what is sent otherwise. */
export const askFor = (
  { presenter, own, conference }: Pick<HeardCase, 'presenter' | 'own' | 'conference'>,
  whom: readonly CaseWorker[],
  more: object = {},
  by = presenter,
): Promise<Answer> =>
  by.client.change(ASK, {
    input: {
      caseId: own.id,
      conferenceId: conference,
      organisationIds: whom.map(({ organisation }) => organisation),
      categories: ['BASIC'],
      purpose: '次の会議で住まいを話し合うため',
      wish: '泊まれる部屋の空きを教えてください',
      article: 'WOMEN-15-3',
      ...more,
    },
  });

export const answerTo = (by: CaseWorker, requestId: string, kind: string, more: object = {}): Promise<Answer> =>
  by.client.change(ANSWER, { input: { requestId, kind, ...more } });

export const takeBack = (by: CaseWorker, requestId: string, version = 1): Promise<Answer> =>
  by.client.change(WITHDRAW, { input: { requestId, version } });

/** All requests that somebody knows of, with their words: each counts as opened. */
export async function requestsOf(by: CaseWorker): Promise<AskedRow[]> {
  const { data, text } = await by.client.ask(REQUESTS);
  if (!data?.informationRequests) throw new Error(text);
  return data.informationRequests.nodes;
}
