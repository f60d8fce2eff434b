import type { BrowserContext } from 'playwright-core';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { dayFromToday, type StoredPost } from './people';
import type { Visit } from './visit';

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
  });
  const { data, errors } = (await told.json()) as { data: Record<string, Row>; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation]!;
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
  for (const [section, text] of Object.entries(texts))
    await changeAs(
      person,
      visit,
      { mutation: 'saveDraft', type: 'SaveDraftInput' },
      { caseId, section, text, version: 0 },
    );
  await changeAs(person, visit, { mutation: 'attestAnonymity', type: 'AttestAnonymityInput' }, { caseId });
  await changeAs(person, visit, { mutation: 'publishCase', type: 'PublishCaseInput' }, { caseId });
  const heldOn = await dayFromToday(visit, 9);
  const { id: conferenceId } = await changeAs<{ id: string }>(
    person,
    visit,
    { mutation: 'callConference', type: 'CallConferenceInput' },
    { caseId, bodyIds, heldOn, startsAt: '14:00', endsAt: '15:00' },
  );
  return { caseId, code, conferenceId };
}
