import type { BrowserContext } from 'playwright-core';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { past } from './entrance';
import { dayFromToday, type StoredPost } from './people';
import { askAs, type Visit } from './visit';

/** Sends a change as the person of a browser and returns the row it answers with. */
export async function changeAs<Row>(
  person: BrowserContext,
  visit: Visit,
  operation: { mutation: string; type: string; answer?: string },
  input: object,
): Promise<Row> {
  const { mutation, type, answer = 'id' } = operation;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`;
  const told = await person.request.post('/graphql', {
    data: { query, variables: { input } },
    headers: { origin: visit.url, 'idempotency-key': newId() },
    // The first check of anonymity waits until the engine has read its dictionary.
    timeout: 120_000,
  });
  const { data, errors } = (await told.json()) as { data: Record<string, Row>; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation]!;
}

/** A body of the person of a browser that hears cases. */
export async function hearingBody(person: BrowserContext, visit: Visit): Promise<string> {
  const { bodies } = await askAs<{ bodies: { nodes: { id: string; consentRule: string }[] } }>(
    person,
    visit.url,
    '{ bodies(first: 50) { nodes { id consentRule } } }',
  );
  const hearing = bodies.nodes.find(({ consentRule }) => consentRule !== 'NO_CASES');
  if (!hearing) throw new Error('no body hears cases');
  return hearing.id;
}

export interface CaseRoom {
  readonly caseId: string;
  readonly code: string;
  readonly conferenceId: string;
}

/** A case that the person of a browser presents and publishes, for the readers named, with a conference to come. */
export async function publishedCase(
  person: BrowserContext,
  visit: Visit,
  { readers, texts, bodyIds }: { readers: readonly StoredPost[]; texts: Record<string, string>; bodyIds: string[] },
): Promise<CaseRoom> {
  const { id: caseId, code } = await changeAs<{ id: string; code: string }>(
    person,
    visit,
    { mutation: 'beginCase', type: 'BeginCaseInput', answer: 'id code' },
    { readers: readers.map(({ staffId, organisationId }) => ({ staffId, organisationId })) },
  );
  await publishedAgain(person, visit, caseId, texts);
  const heldOn = await dayFromToday(visit, 9);
  const { id: conferenceId } = await changeAs<{ id: string }>(
    person,
    visit,
    { mutation: 'callConference', type: 'CallConferenceInput' },
    { caseId, bodyIds, heldOn, startsAt: '14:00', endsAt: '15:00' },
  );
  return { caseId, code, conferenceId };
}

/** She agreed that these organisations hear these kinds of information in the conference, as the presenter records it. */
export const agreedIn = (
  person: BrowserContext,
  visit: Visit,
  { caseId, conferenceId }: CaseRoom,
  told: {
    to: readonly StoredPost[];
    categories: readonly string[];
    by: StoredPost;
    form?: string;
    publication?: number;
    validFrom?: string;
  },
): Promise<unknown> => {
  const { to, categories, by, form = 'WRITTEN', publication = 1, validFrom } = told;
  const rows = to.flatMap(({ organisationId }) =>
    categories.map((category) => ({ recipientOrganisationId: organisationId, category, decision: 'GRANTED' })),
  );
  return changeAs(
    person,
    visit,
    { mutation: 'recordConsents', type: 'RecordConsentsInput' },
    { caseId, conferenceId, form, publication, language: 'ja', explainedByStaffId: by.staffId, validFrom, rows },
  );
};

/** The day of a conference has come: it can be recorded and held, in a room. */
export const conferenceComes = (visit: Visit, conferenceId: string): Promise<unknown[]> =>
  past(
    visit,
    `UPDATE case_conference SET held_on = (now() AT TIME ZONE 'Asia/Tokyo')::date, place = '相談室3' WHERE id = $1`,
    [conferenceId],
  );

/** Changes sections of a case and publishes them, as the person who presents it does. */
export async function publishedAgain(
  person: BrowserContext,
  visit: Visit,
  caseId: string,
  texts: Record<string, string>,
): Promise<void> {
  const { case: one } = await askAs<{ case: { drafts: { section: string; version: number }[] } }>(
    person,
    visit.url,
    'query($id: ID!) { case(id: $id) { drafts { section version } } }',
    { id: caseId },
  );
  const versions = new Map(one.drafts.map(({ section, version }) => [section, version]));
  const done = (mutation: string, type: string, input: object = {}) =>
    changeAs(person, visit, { mutation, type }, { caseId, ...input });
  for (const [section, text] of Object.entries(texts))
    await done('saveDraft', 'SaveDraftInput', { section, text, version: versions.get(section) ?? 0 });
  const { anonymityFindings: found } = await askAs<{
    anonymityFindings: { section: string; start: number; end: number }[];
  }>(person, visit.url, 'query($id: ID!) { anonymityFindings(caseId: $id) { section start end } }', { id: caseId });
  await done('attestAnonymity', 'AttestAnonymityInput', {
    dismissed: found.map((place) => ({ ...place, reason: '本人は分からない' })),
  });
  await done('publishCase', 'PublishCaseInput');
}
