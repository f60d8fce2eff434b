import fc from 'fast-check';
import { Client } from 'pg';
import { abilitiesFor, type Standing } from '../../libs/abilities';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { differences, type Fault, summary } from './difference';
import { seenBy } from './oracle';
import type { Reader } from './oracle-reader';
import { drawWorld, writeWorld } from './random-world';
import { nameOf } from './readers';
import { type Scene, type Step, sqlOf, STEPS } from './sequence-steps';
import { report, SEED, WHOLE, within } from './tally';
import { collect, listSql, type Seen, settingsSql } from './walls';
import { keySql, readWorld, type Row, World } from './world';
import { WORLD_NOW } from './world-now';

const SEQUENCES = WHOLE ? 2_000 : 60;
const LONGEST = 12;
const HOUR_MS = 3_600_000;
const MOVED = [
  'case_presentation case_reader access_exclusion case_conference conference_body case_section consent withdrawal',
  'disclosure_exception exception_act exception_review case_freeze recall_task meeting_body membership conference_entry entry_confirmation',
  'conference_result result_confirmation case_action information_request request_answer consent_evidence',
].flatMap((names) => names.split(' '));
/** Of these, those whose rows belong to a case and are decided by the rules that the steps are about. */
const JUDGED: Readonly<Record<string, string>> = {
  case_presentation: 'CasePresentation',
  case_reader: 'CaseReader',
  access_exclusion: 'AccessExclusion',
  case_conference: 'CaseConference',
  case_section: 'CaseSection',
  consent: 'Consent',
  withdrawal: 'Withdrawal',
  consent_evidence: 'ConsentEvidence',
  disclosure_exception: 'DisclosureException',
  exception_act: 'ExceptionAct',
  exception_review: 'ExceptionReview',
  case_freeze: 'CaseFreeze',
  recall_task: 'RecallTask',
  information_request: 'InformationRequest',
  request_answer: 'RequestAnswer',
  conference_entry: 'ConferenceEntry',
  entry_confirmation: 'EntryConfirmation',
  conference_result: 'ConferenceResult',
  result_confirmation: 'ResultConfirmation',
  case_action: 'CaseAction',
};
const TABLES = Object.keys(JUDGED);
const STANDING = `SELECT acting_organisation() AS "organisationId", app_staff() AS "staffId", platform_role() AS "platformRole",
  may_take_part() AS "takesPart", to_json(readable_cases()) AS "readableCases", to_json(presented_cases()) AS "presentedCases",
  to_json(hidden_cases()) AS "hiddenCases", to_json(advised_conferences()) AS "advisedConferences", case_facts() AS "caseFacts", request_facts() AS "caseRequests",
  entry_facts() AS "caseEntries", micros(app_now())::float8 AS "nowMicros",
  manages() AS manages`;

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const asThing = (row: Row): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value as unknown]));

type Answer = { rows: unknown[] };
const anyStep = fc.record<Step>({
  kind: fc.constantFrom(...STEPS),
  a: fc.nat(11),
  b: fc.nat(11),
  c: fc.nat(11),
});

jest.setTimeout(within(2_000));

describe('whatever happens to a case, one step after another', () => {
  const totals = { sequences: 0, steps: 0, cells: 0, leaks: 0, wronglyHidden: 0 };
  let database: TestDatabase;
  let owner: Client;
  let before: World;
  let own: Row;
  let people: { staffId: string; organisationId: string }[];

  beforeAll(async () => {
    database = await cloneDatabase();
    owner = new Client(database.owner);
    await owner.connect();
    await writeWorld(owner, drawWorld(SEED + 400, 1));
    before = await readWorld(owner);
    const readersOf = (row: Row): string[] => [
      ...new Set(before.where('case_reader', 'case_id', row.id).map(({ organisation_id }) => organisation_id)),
    ];
    own = before
      .rows('case_presentation')
      .reduce((best, row) => (readersOf(row).length > readersOf(best).length ? row : best));
    const auditors = before.rows('staff').filter(({ platform_role }) => platform_role === 'AUDITOR');
    people = [
      ...before.where('case_reader', 'case_id', own.id),
      ...before.rows('post').filter(({ staff_id }) => auditors.some(({ id }) => id === staff_id)),
      ...before.rows('post').slice(0, 2),
    ].map((row) => ({ staffId: row.staff_id, organisationId: row.organisation_id }));
    // Whoever is drawn to read it may take part; what they are entitled to is left to the steps.
    for (const { staffId, organisationId } of people)
      await owner.query(
        `INSERT INTO confidentiality_pledge (staff_id, organisation_id, text_version, signed_at)
           VALUES ('${staffId}', '${organisationId}', 'x', '2026-01-01');
         INSERT INTO sharing_agreement (organisation_id, text_version, signed_on, expires_on, signed_by_staff_id)
           VALUES ('${organisationId}', 'x', '2025-01-01', '2099-01-01', '${staffId}');
         UPDATE account SET opened_at = '-infinity', closed_at = 'infinity' WHERE staff_id = '${staffId}';
         UPDATE post SET active_from = '2020-04-01', active_until = 'infinity'
           WHERE staff_id = '${staffId}' AND organisation_id = '${organisationId}'`,
      );
    before = await readWorld(owner);
  }, 1_200_000);
  afterAll(async () => {
    report('sequences', totals);
    await owner.end();
    await database.drop();
  });

  /** The world as it is inside the transaction of the sequence. */
  async function worldNow(): Promise<World> {
    const sql = MOVED.map(
      (table) => `SELECT '${table}' AS name, to_jsonb(t) AS row, ${keySql(table, 't')} AS key FROM "${table}" t`,
    );
    const { rows } = await owner.query<{ name: string; row: Row; key: string }>(sql.join(' UNION ALL '));
    const tables: Record<string, Row[]> = Object.fromEntries(MOVED.map((table) => [table, []]));
    for (const { name, row, key } of rows) tables[name]?.push({ ...row, key });
    const still = [
      'organisation',
      'staff',
      'post',
      'account',
      'charter',
      'sharing_agreement',
      'confidentiality_pledge',
      'invitation',
    ];
    for (const table of still) tables[table] = [...before.rows(table)];
    return new World(tables);
  }

  const sight = (ability: ReturnType<typeof abilitiesFor>, world: World): Seen =>
    new Map(
      TABLES.map((table) => [
        table,
        new Set(
          world
            .rows(table)
            .filter((row) => ability.can('read', { ...asThing(row), __subject: JUDGED[table] }))
            .map(({ key }) => key),
        ),
      ]),
    );

  /** Where oracle, abilities and row security disagree for somebody, all asked inside one transaction. */
  async function judge(world: World, now: Date): Promise<Fault[]> {
    const readers = people.map((one): Reader => ({ kind: 'PERSON', ...one, now }));
    const asked = readers.map((reader) => `${settingsSql(reader)}; ${STANDING}; ${listSql(TABLES)}`).join('; ');
    const answers = (await owner.query(
      `SET LOCAL ROLE "${database.roles.app}"; ${asked}; RESET ROLE`,
    )) as unknown as Answer[];
    return readers.flatMap((reader, at) => {
      const expected = seenBy(world, reader, TABLES);
      const [standing, listed] = [answers[3 * at + 2]?.rows[0], answers[3 * at + 3]?.rows];
      const ability = abilitiesFor({
        ...(standing as Standing),
        organisationKind: '',
        administers: false,
        today: '2026-04-01',
        seats: [],
        invited: [],
        approverOf: [],
        unadministered: [],
        editionBodyId: null,
      });
      totals.cells += TABLES.reduce((sum, table) => sum + 2 * world.rows(table).length, 0);
      return [
        ...differences('row security', nameOf(reader), expected, collect(listed as never), TABLES),
        ...differences('abilities', nameOf(reader), expected, sight(ability, world), TABLES),
      ];
    });
  }

  it(`is seen after each step as the rule says, in ${SEQUENCES} sequences`, async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: LONGEST }), async (steps) => {
        let now = WORLD_NOW;
        await owner.query('BEGIN');
        try {
          let world = await worldNow();
          for (const step of steps) {
            now = new Date(now.getTime() + (step.kind === 'WAIT' ? step.a * 0.25 * HOUR_MS : 60_000));
            const scene: Scene = { world, own: world.one('case_presentation', own.id) ?? own, now };
            const sql = sqlOf(step, scene);
            if (sql) await owner.query(sql);
            world = await worldNow();
            const faults = await judge(world, now);
            totals.leaks += faults.filter(({ kind }) => kind === 'LEAK').length;
            totals.wronglyHidden += faults.filter(({ kind }) => kind === 'WRONGLY_HIDDEN').length;
            totals.steps += 1;
            kinds.add(step.kind);
            expect(summary(faults)).toEqual([]);
          }
          totals.sequences += 1;
        } finally {
          await owner.query('ROLLBACK');
        }
      }),
      { seed: SEED, numRuns: SEQUENCES },
    );
    expect([...kinds].toSorted()).toEqual([...STEPS].toSorted());
  });
});
