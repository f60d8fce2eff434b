import type { CaseWorker } from './cases';
import type { Answer } from './client';

const FIELDS = `id caseId conferenceId editionId ground article legalBasis requestedByStaffId expiresAt state reason necessity abilities organisation { id } acts { kind staffId }`;
const REQUEST = `mutation($input: RequestOpeningInput!) { requestOpening(input: $input) { ${FIELDS} } }`;
const DECIDE = `mutation($input: DecideOpeningInput!) { decideOpening(input: $input) { id kind staffId } }`;
const SEALED = `query($id: ID!) { conference(id: $id) { sealedOriginals { id number issuedAt } } }`;
const OPENED = `query($id: ID!) { openedOriginal(openingId: $id) { id number text until } }`;

export interface Opening {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly necessity: string | null;
  readonly abilities: readonly string[];
  readonly acts: readonly { kind: string; staffId: string | null }[];
}

/** The papers of one's own that were recalled, of a conference. */
export const sealedOf = async (by: CaseWorker, conference: string): Promise<{ id: string; number: number }[]> =>
  (await by.client.ask(SEALED, { id: conference })).data.conference?.sealedOriginals ?? [];

/** Asks for an original on life and body; `more` stands in place of what is sent otherwise. */
export const requestOpening = (by: CaseWorker, editionId: string, more: object = {}): Promise<Answer> =>
  by.client.change(REQUEST, {
    input: {
      editionId,
      article: 'PERSONAL-27-1-2',
      reason: '命にかかわるため',
      necessity: 'ほかに方法がない',
      ...more,
    },
  });

/** The same, where it must be heard. */
export async function requestedOpening(by: CaseWorker, editionId: string, more: object = {}): Promise<Opening> {
  const { data, text } = await requestOpening(by, editionId, more);
  if (!data?.requestOpening) throw new Error(text);
  return data.requestOpening;
}

export const decideOpening = (by: CaseWorker, openingId: string, act: string): Promise<Answer> =>
  by.client.change(DECIDE, { input: { openingId, act } });

/** What an opening shows to somebody; null where it shows nothing. */
export const openedOriginal = async (by: CaseWorker, id: string): Promise<{ text: string; number: number } | null> =>
  (await by.client.ask(OPENED, { id })).data?.openedOriginal ?? null;

/** Every opening that somebody knows. */
export const openingsOf = async (by: CaseWorker): Promise<Opening[]> =>
  (await by.client.ask(`{ originalOpenings { nodes { ${FIELDS} } } }`)).data.originalOpenings.nodes;

/** Those about which somebody is to decide. */
export const openingsToDecide = async (by: CaseWorker): Promise<Opening[]> =>
  (await by.client.ask(`{ openingsToDecide { ${FIELDS} } }`)).data.openingsToDecide;
