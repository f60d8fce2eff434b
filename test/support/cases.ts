import type { AnonymityEngine } from '#libs/anonymise';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { AnonymityPort } from '../../apps/api/src/sections';
import type { TestApp } from './app';
import type { Client } from './client';
import type { World } from './world';

/** Somebody who may take part in cases: an organisation with an agreement, a pledge, a sign-in of long ago. */
export interface CaseWorker {
  readonly staff: string;
  readonly organisation: string;
  readonly client: Client;
}

/** A published case and the conference that will hear it, with those who have to do with it. */
export interface HeardCase {
  readonly presenter: CaseWorker;
  /** On the list of readers, as the school is. */
  readonly partner: CaseWorker;
  readonly school: CaseWorker;
  /** In the same body, and on no list. */
  readonly stranger: CaseWorker;
  readonly body: string;
  readonly own: { readonly id: string; readonly code: string };
  readonly conference: string;
}

/** Builds people and cases for tests about cases; cases are begun through the API, as people do. */
export class CaseWard {
  constructor(readonly world: World) {}

  /** `rank` 2 and above manages; `role` is a platform role. */
  async aWorker(organisation?: string, { role = 'NONE', rank = 0, kind = 'NPO' } = {}): Promise<CaseWorker> {
    const house = organisation ?? (await this.world.anOrganisation('民間団体', kind));
    const staff = await this.world.aPerson(house, { platformRole: role });
    if (rank > 0) await this.world.rows(`UPDATE post SET rank = $2 WHERE staff_id = $1`, [staff, rank]);
    if (!organisation)
      await this.world.add('sharing_agreement', {
        organisation_id: house,
        text_version: '2026-11',
        signed_on: '2026-01-01',
        expires_on: '2999-01-01',
        signed_by_staff_id: newId(),
      });
    await this.world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staff]);
    await this.world.add('confidentiality_pledge', {
      staff_id: staff,
      organisation_id: house,
      text_version: '2026-11',
      signed_at: '2026-01-01',
    });
    return { staff, organisation: house, client: await this.world.signIn(house, staff) };
  }

  /** A body in which all of them sit, so that they know each other's posts. */
  async together(workers: readonly CaseWorker[], values: object = {}, seat: object = {}): Promise<string> {
    const body = await this.world.aBody({ consent_rule: 'REQUIRED', ...values });
    for (const organisation of new Set(workers.map((one) => one.organisation)))
      await this.world.aSeat(body, organisation, 'MEMBER', { ...seat });
    return body;
  }

  /** A case that the first of them presents and the others read. */
  async aCase(presenter: CaseWorker, readers: readonly CaseWorker[] = []): Promise<{ id: string; code: string }> {
    const input = {
      readers: readers.map(({ staff, organisation }) => ({ staffId: staff, organisationId: organisation })),
    };
    const { data, text } = await presenter.client.change(
      `mutation($input: BeginCaseInput!) { beginCase(input: $input) { id code } }`,
      { input },
    );
    if (!data?.beginCase) throw new Error(text);
    return data.beginCase;
  }

  /** Types sections and publishes them, as the presenter does. */
  async publish(presenter: CaseWorker, caseId: string, texts: Readonly<Record<string, string>>): Promise<void> {
    const { data } = await presenter.client.ask(`query($id: ID!) { case(id: $id) { drafts { section version } } }`, {
      id: caseId,
    });
    const versions = new Map(
      (data.case.drafts as { section: string; version: number }[]).map((one) => [one.section, one.version]),
    );
    const done = async (mutation: string, input: object): Promise<void> => {
      const { code, text } = await presenter.client.change(mutation, { input });
      if (code !== null) throw new Error(text);
    };
    for (const [section, text] of Object.entries(texts))
      await done(`mutation($input: SaveDraftInput!) { saveDraft(input: $input) { id } }`, {
        caseId,
        section,
        text,
        version: versions.get(section) ?? 0,
      });
    await done(`mutation($input: AttestAnonymityInput!) { attestAnonymity(input: $input) { id } }`, { caseId });
    await done(`mutation($input: PublishCaseInput!) { publishCase(input: $input) { id } }`, { caseId });
  }

  /** A conference about a case a week from now, in a room. */
  async aConference(presenter: CaseWorker, caseId: string, bodyIds: readonly string[]): Promise<string> {
    const input = { caseId, bodyIds, heldOn: inDays(7), startsAt: '10:00', endsAt: '11:00', place: '相談室' };
    const { data, text } = await presenter.client.change(
      `mutation($input: CallConferenceInput!) { callConference(input: $input) { id } }`,
      { input },
    );
    if (!data?.callConference) throw new Error(text);
    return data.callConference.id;
  }

  /** Its day has come. */
  async comes(conference: string): Promise<string> {
    await this.world.rows('UPDATE case_conference SET held_on = $2 WHERE id = $1', [conference, inDays(0)]);
    return conference;
  }

  /** Four organisations in one body, one of which presents a case with these texts to two of the others a week from now. */
  async aHeardCase(texts: Readonly<Record<string, string>>): Promise<HeardCase> {
    const [presenter, partner, school, stranger] = [
      await this.aWorker(),
      await this.aWorker(),
      await this.aWorker(),
      await this.aWorker(),
    ];
    const body = await this.together([presenter, partner, school, stranger]);
    const own = await this.aCase(presenter, [partner, school]);
    await this.publish(presenter, own.id, texts);
    const conference = await this.aConference(presenter, own.id, [body]);
    return { presenter, partner, school, stranger, body, own, conference };
  }
}

/** Plugs the engine of tests in, without which nothing can be published. */
export const connectEngine = (app: TestApp): void => app.app.get(AnonymityPort, { strict: false }).connect(testEngine);

/** The day so many days from now, in Tokyo. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10);

/**
 * An engine that knows the words of tests alone: what stands between 〔 〕 gives somebody away, between 《 》 perhaps. It
 * stands at the port where the real one does.
 */
export const testEngine: AnonymityEngine = {
  version: 'brackets 1',
  check: (texts) =>
    Promise.resolve(
      texts.map((text) =>
        [...text.matchAll(/〔[^〕]*〕|《[^》]*》/g)].map((found) => ({
          start: found.index,
          end: found.index + found[0].length,
          kind: 'OTHER' as const,
          level: found[0].startsWith('〔') ? ('must' as const) : ('review' as const),
        })),
      ),
    ),
};
