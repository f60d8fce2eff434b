import type { GraphQLSchema } from 'graphql';
import { ApiWorld, canariesIn, type Visitor } from './api-world';
import { Draw } from './draw';
import { type IdPlace, idPlaces, inputFor, mutationText } from './mutation-inputs';
import { readSchema, singles } from './schema-walk';
import { report, SEED, WHOLE, within } from './tally';
import { TABLES } from './world';

/** What a name of an id in an input points to; the mutation tells for a bare `id`. */
const TABLES_BY_NAME: Readonly<Record<string, string>> = {
  meetingId: 'meeting',
  bodyId: 'meeting_body',
  bodyIds: 'meeting_body',
  takenFor: 'meeting_body',
  organisationId: 'organisation',
  assigneeOrganisationId: 'organisation',
  presenterOrganisationId: 'organisation',
  proxyForOrganisationId: 'organisation',
  facilitatorOrganisationId: 'organisation',
  recipientOrganisationIds: 'organisation',
  participantIds: 'organisation',
  staffId: 'staff',
  assigneeStaffId: 'staff',
  agendaItemId: 'agenda_item',
  parentId: 'agenda_item',
  matrixRowId: 'matrix_row',
  matrixRowIds: 'matrix_row',
  matrixId: 'policy_matrix',
  measureId: 'policy_measure',
  seriesId: 'meeting_series',
  subGroupIds: 'sub_group',
  caseId: 'case_presentation',
  conferenceId: 'case_conference',
  attendanceId: 'conference_attendance',
  exclusionId: 'access_exclusion',
  recipientOrganisationId: 'organisation',
  partnerOrganisationId: 'organisation',
  explainedByStaffId: 'staff',
  managerStaffId: 'staff',
  partnerStaffId: 'staff',
  exceptionId: 'disclosure_exception',
  exceptionIds: 'disclosure_exception',
  editionId: 'conference_edition',
  openingId: 'original_opening',
  freezeId: 'case_freeze',
  recallId: 'recall_task',
  requestId: 'information_request',
  organisationIds: 'organisation',
  readerIds: 'case_reader',
  postIds: 'post',
  fromPostId: 'post',
  toPostId: 'post',
  actionIds: 'action_item',
  replacesId: 'conference_entry',
  entryIds: 'conference_entry',
  resultId: 'conference_result',
  caseActionId: 'case_action',
  leadOrganisationId: 'organisation',
  keyWorkerStaffId: 'staff',
};
const TABLES_BY_MUTATION: readonly [RegExp, string][] = [
  [/Organisation$/, 'organisation'],
  [/Membership$/, 'membership'],
  [/Body$/, 'meeting_body'],
  [/MatrixRow$/, 'matrix_row'],
  [/Meeting$/, 'meeting'],
  [/Group$/, 'meeting_group'],
  [/AgendaItem$/, 'agenda_item'],
  [/Decision$/, 'decision'],
  [/Action$/, 'action_item'],
  [/Merge$/, 'meeting_series'],
  [/Post$/, 'post'],
  [/Invitation$/, 'staff_invitation'],
  [/Agreement$/, 'sharing_agreement'],
  [/Conference$/, 'case_conference'],
  [/Paper$/, 'paper'],
  [/^chooseHistory$/, 'meeting_body'],
];

function tableAt({ mutation, path }: IdPlace): string {
  const name = path.split('.').pop() ?? '';
  const table =
    name === 'id' ? TABLES_BY_MUTATION.find(([ending]) => ending.test(mutation))?.[1] : TABLES_BY_NAME[name];
  if (!table) throw new Error(`What does ${path} of ${mutation} point to?`);
  return table;
}

jest.setTimeout(within(2_000));

describe('a hidden thing and one that does not exist give the same answer', () => {
  const totals = { pairs: 0, leaks: 0, mutations: 0, differing: 0 };
  let api: ApiWorld;
  let schema: GraphQLSchema;
  let visitors: Visitor[];

  beforeAll(async () => {
    api = await ApiWorld.open(SEED + 901);
    schema = readSchema();
    visitors = (await api.everyKind()).filter(({ seen }) => seen.get('organisation')?.size);
  }, 1_200_000);
  afterAll(async () => {
    report('indistinguishable', totals);
    await api.close();
  });

  /** Ids of which the visitor knows nothing: rows that are hidden, and that no row in sight points to. */
  function hiddenIds(table: string, { seen }: Visitor): string[] {
    const known = new Set(
      TABLES.flatMap((one) => api.world.rows(one).filter(({ key }) => seen.get(one)?.has(key))).flatMap((row) =>
        Object.values(row).filter((value) => typeof value === 'string'),
      ),
    );
    return api.world.keys(table).filter((key) => !known.has(key));
  }

  /** Compares two answers to the letter, the asked id apart; an id is as long as another. */
  function compare(what: string, id: string, answer: string, unknownId: string, other: string): string[] {
    totals.pairs += 1;
    if (answer.replaceAll(id, 'ID') === other.replaceAll(unknownId, 'ID')) return [];
    totals.differing += 1;
    totals.leaks += 1;
    return [`${what}: ${answer.slice(0, 200)} | ${other.slice(0, 200)}`];
  }

  it('to every query that takes an id', async () => {
    const draw = new Draw(SEED);
    const tables: Readonly<Record<string, string>> = {
      action: 'action_item',
      body: 'meeting_body',
      edition: 'minutes_edition',
      case: 'case_presentation',
      conference: 'case_conference',
      informationRequest: 'information_request',
    };
    const more: Readonly<Record<string, string>> = {
      matrix: 'policy_matrix',
      series: 'meeting_series',
      whoMaySeeMeeting: 'meeting',
      whoMaySeeAgendaItem: 'agenda_item',
      whoMaySeePaper: 'paper',
    };
    const faults: string[] = [];
    for (const visitor of visitors)
      for (const { name, argument, query } of singles(schema)) {
        const table = TABLES_BY_NAME[argument] ?? tables[name] ?? more[name] ?? name;
        const hidden = [...hiddenIds(table, visitor), ...draw.some(api.world.keys('audit_entry'), 1, 1)];
        for (const id of WHOLE ? hidden : draw.some(hidden, 2, 2)) {
          const unknown = draw.id();
          const [asked, other] = [query(id)[0] ?? '', query(unknown)[0] ?? ''];
          const [first, second] = [await visitor.client.ask(asked), await visitor.client.ask(other)];
          faults.push(
            ...compare(
              `${name} as ${visitor.name}`,
              id,
              `${first.status} ${first.text}`,
              unknown,
              `${second.status} ${second.text}`,
            ),
          );
        }
      }
    expect(faults).toEqual([]);
    expect(totals.pairs).toBeGreaterThan(20);
  });

  it('to every mutation, wherever in it an id stands', async () => {
    const draw = new Draw(SEED + 2);
    const places = idPlaces(schema);
    totals.mutations = new Set(places.map(({ mutation }) => mutation)).size;
    expect(totals.mutations).toBeGreaterThan(25);
    const faults: string[] = [];
    const codes = new Map<string, number>();
    for (const visitor of visitors)
      for (const place of places)
        for (let times = WHOLE ? 4 : 1; times > 0; times -= 1) {
          const hidden = hiddenIds(tableAt(place), visitor);
          if (hidden.length === 0) continue;
          const [id, unknown] = [draw.pick(hidden), draw.id()];
          const visible = (path: string): string => {
            const seen = [...(visitor.seen.get(tableAt({ ...place, path })) ?? [])];
            return seen.length > 0 ? draw.pick(seen) : unknown;
          };
          const input = inputFor(schema, place, id, visible, draw);
          const text = mutationText(schema, place.mutation);
          const twin = JSON.parse(JSON.stringify(input).replaceAll(id, unknown)) as object;
          const first = await visitor.client.change(text, { input });
          const second = await visitor.client.change(text, { input: twin });
          codes.set(first.code ?? 'done', (codes.get(first.code ?? 'done') ?? 0) + 1);
          const what = `${place.mutation} ${place.path} ${JSON.stringify(input)} as ${visitor.name}`;
          faults.push(
            ...compare(what, id, `${first.status} ${first.text}`, unknown, `${second.status} ${second.text}`),
          );
          const stray = canariesIn(first.text).filter((canary) => !api.allowed(visitor.seen).has(canary));
          if (stray.length > 0) faults.push(`${what} tells ${stray.join(', ')}`);
        }
    expect(faults).toEqual([]);
    expect(codes.get('NOT_FOUND_OR_REFUSED')).toBeGreaterThan(20);
  });

  it('to a download and to acting for another organisation', async () => {
    const faults: string[] = [];
    const draw = new Draw(SEED + 3);
    for (const visitor of visitors) {
      const get = async (path: string): Promise<string> => {
        const { status, text } = await api.app.http.get(path).set({ cookie: visitor.client.cookie });
        return `${status} ${text}`;
      };
      for (const id of [...hiddenIds('edition_file', visitor), ...hiddenIds('conference_edition', visitor)])
        for (const ending of ['pdf', 'txt']) {
          const unknown = draw.id();
          const [first, second] = [await get(`/editions/${id}.${ending}`), await get(`/editions/${unknown}.${ending}`)];
          faults.push(...compare('download', id, first, unknown, second));
          expect(first.startsWith('404')).toBe(true);
        }
      for (const id of hiddenIds('paper', visitor)) {
        const unknown = draw.id();
        const [first, second] = [await get(`/papers/${id}`), await get(`/papers/${unknown}`)];
        faults.push(...compare('paper', id, first, unknown, second));
        expect(first.startsWith('404')).toBe(true);
      }
      for (const id of hiddenIds('consent_evidence', visitor)) {
        const unknown = draw.id();
        const [first, second] = [await get(`/evidence/${id}`), await get(`/evidence/${unknown}`)];
        faults.push(...compare('evidence', id, first, unknown, second));
        expect(first.startsWith('404')).toBe(true);
      }
      // The door asks the same of every case: a few of them tell.
      for (const id of hiddenIds('case_presentation', visitor).slice(0, 5)) {
        const unknown = draw.id();
        const [first, second] = [await get(`/sheets/${id}/1-ja.pdf`), await get(`/sheets/${unknown}/1-ja.pdf`)];
        faults.push(...compare('sheet', id, first, unknown, second));
        expect(first.startsWith('404')).toBe(true);
      }
      const act = async (organisationId: string): Promise<string> => {
        const { status, text } = await api.app.http
          .post('/auth/act-for')
          .set({ cookie: visitor.client.cookie })
          .send({ organisationId });
        return `${status} ${text}`;
      };
      const staff = visitor.reader.kind === 'PERSON' ? visitor.reader.staffId : '';
      const own = api.world.where('post', 'staff_id', staff).map(({ organisation_id }) => organisation_id);
      for (const id of api.world
        .keys('organisation')
        .filter((one) => !own.includes(one))
        .slice(0, 2)) {
        const unknown = draw.id();
        faults.push(...compare('act-for', id, await act(id), unknown, await act(unknown)));
      }
    }
    expect(faults).toEqual([]);
  });

  it('and an answer that differs by one letter would be noticed', () => {
    const { pairs, differing, leaks } = totals;
    expect(compare('control', 'a', 'null a', 'b', 'nul b')).toHaveLength(1);
    Object.assign(totals, { pairs, differing, leaks });
  });
});
