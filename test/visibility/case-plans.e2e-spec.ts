import type { Client } from 'pg';
import { CasesQueries } from '../../apps/api/src/cases/cases.queries';
import { ConferencesQueries } from '../../apps/api/src/conferences/conferences.queries';
import { ConferenceEditionsQueries } from '../../apps/api/src/editions/conference-editions.queries';
import { type Actor, visible } from '../../apps/api/src/platform/visibility';
import { CaseSection } from '../../apps/api/src/sections/case-section.entity';
import { SectionsQueries } from '../../apps/api/src/sections/sections.queries';
import type { TestDatabase } from '../support/database';
import type { Reader } from './oracle-reader';
import { indexes, planOfFunction, plansOf, readWhole } from './plan-shapes';
import { manyCases } from './prefecture';
import { within } from './tally';
import { settingsSql, Walls } from './walls';

jest.setTimeout(within(2_000));

const NOW = new Date('2026-04-01T10:00:00+09:00');
/** Tables that grow with the cases of a ward and with its people, and hold so much that an index is worth asking. */
const LARGE = [
  'case_presentation case_reader access_exclusion case_conference conference_body conference_attendance case_section',
  'case_draft section_version case_key consent withdrawal recall_task',
  'conference_entry entry_confirmation conference_result case_action information_request request_answer',
  'conference_edition conference_edition_file audit_entry confidentiality_pledge account',
].flatMap((names) => names.split(' '));
/** What the walls ask behind the back of whoever reads. */
const FUNCTIONS = [
  'readable_cases presented_cases hidden_cases case_grounds conference_grounds open_sections open_entries open_requests',
  'open_papers case_facts entry_facts request_facts paper_facts',
].flatMap((names) => names.split(' '));

interface Place {
  readonly reader: Reader;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly ownEdition: string;
}

describe('opening a conference and what is told there, among two thousand cases', () => {
  let database: TestDatabase;
  let walls: Walls;
  let owner: Client;
  const places: Record<string, Place> = {};
  const conferences = new ConferencesQueries();
  const cases = new CasesQueries();
  const sections = new SectionsQueries();
  const editions = new ConferenceEditionsQueries();

  beforeAll(async () => {
    database = await manyCases();
    walls = await Walls.open(database);
    owner = walls.owner;
    const { rows } = await owner.query<Record<string, string>>(
      `SELECT DISTINCT ON (hub, presents) o.sort_order = 0 AS hub, e.recipient_staff_id = c.created_by_staff_id AS presents,
         e.recipient_staff_id, e.recipient_organisation_id, e.case_id, e.conference_id, e.id
       FROM conference_edition e JOIN case_presentation c ON c.id = e.case_id
       JOIN organisation o ON o.id = e.recipient_organisation_id
       WHERE NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.case_id = c.id) ORDER BY 1, 2, c.code`,
    );
    for (const row of rows)
      places[row.presents ? 'who presents it' : row.hub ? 'a hub that reads a quarter of all' : 'who reads a few'] = {
        reader: {
          kind: 'PERSON',
          staffId: row.recipient_staff_id ?? '',
          organisationId: row.recipient_organisation_id ?? '',
          now: NOW,
        },
        caseId: row.case_id ?? '',
        conferenceId: row.conference_id ?? '',
        ownEdition: row.id ?? '',
      };
  }, within(300));
  afterAll(async () => {
    await walls.close();
    await database.drop();
  });

  const names = ['who presents it', 'who reads a few', 'a hub that reads a quarter of all'];
  const placeOf = (name: string): Place => {
    const place = places[name];
    if (!place) throw new Error(`Nobody is ${name}`);
    return place;
  };

  /** Everything that the pages of a conference and of its case ask, and the making of a paper. */
  const asked = async (actor: Actor, { caseId, conferenceId, ownEdition }: Place): Promise<number> => {
    const found = await Promise.all([
      conferences.find(actor, conferenceId),
      conferences.attendanceOf(actor, conferenceId),
      conferences.bodyIdsOf(actor, conferenceId),
      conferences.ofCase(actor, caseId),
      cases.find(actor, caseId),
      cases.readersOf(actor, caseId),
      sections.openOf(actor, caseId),
      sections.openedBefore(actor, caseId),
      editions.ofConference(actor, conferenceId),
      editions.find(actor, ownEdition),
      editions.fileOf(actor, ownEdition, 'txt'),
    ]);
    return found.filter((one) => one !== null && (!Array.isArray(one) || one.length > 0)).length;
  };

  it.each(names)('reads no table of cases whole, for %s', async (name) => {
    const place = placeOf(name);
    await walls.behindBoth(place.reader, async (actor) => {
      let found = 0;
      const statements = await plansOf(actor, LARGE, async () => (found = await asked(actor, place)));
      expect(statements.flatMap((one) => readWhole(one, LARGE))).toEqual([]);
      expect(statements.length).toBeGreaterThan(9);
      expect(statements.filter((one) => indexes(one).length > 0)).toHaveLength(statements.length);
      expect(found).toBeGreaterThan(9);
    });
  });

  // For a quarter of all cases reading the whole may be the shorter way.
  it.each(names.slice(0, 2))('nor do the functions that tell what is open, for %s', async (name) => {
    await owner.query('BEGIN');
    try {
      await owner.query(settingsSql(placeOf(name).reader));
      const whole: Record<string, string[]> = {};
      for (const one of FUNCTIONS) whole[one] = readWhole(await planOfFunction(owner, one), LARGE);
      expect(whole).toEqual(Object.fromEntries(FUNCTIONS.map((one) => [one, []])));
    } finally {
      await owner.query('ROLLBACK');
    }
  });

  it('asks for the facts about cases where something depends on them, and once', async () => {
    const { reader, caseId, conferenceId } = placeOf('who reads a few');
    await walls.unknowing(reader, async (actor) => {
      const room = async (): Promise<unknown> => await conferences.find(actor, conferenceId);
      expect(await plansOf(actor, ['case_facts'], room)).toEqual([]);
      const texts = async (): Promise<unknown> =>
        await Promise.all([sections.openOf(actor, caseId), sections.openByIds(actor, [caseId])]);
      expect(await plansOf(actor, ['case_facts'], texts)).toHaveLength(1);
    });
  });

  it('takes nothing for hidden because the facts are not told, and keeps them when it learns anew', async () => {
    const { reader, caseId } = placeOf('who reads a few');
    await walls.unknowing(reader, async (actor, visibility) => {
      expect(() => visible(actor, CaseSection, 'section')).toThrow('not knowing');
      const open = await sections.openOf(actor, caseId);
      await visibility.renew(actor);
      expect(await visible(actor, CaseSection, 'section').andWhere({ caseId }).getCount()).toBe(open.length);
      expect(open.length).toBeGreaterThan(0);
    });
  });

  it('would be noticed, be it a statement of the API or of a function, if it read a table whole', async () => {
    const place = placeOf('who reads a few');
    await walls.behindBoth(place.reader, async (actor) => {
      for (const way of ['indexscan', 'indexonlyscan', 'bitmapscan'])
        await actor.manager.query(`SET LOCAL enable_${way} = off`);
      const statements = await plansOf(actor, LARGE, () => conferences.find(actor, place.conferenceId));
      expect(statements.flatMap((one) => readWhole(one, LARGE))).toContain('case_conference');
    });
    await owner.query('BEGIN');
    try {
      await owner.query(`${settingsSql(place.reader)}; DROP INDEX cases_of_reader`);
      expect(readWhole(await planOfFunction(owner, 'readable_cases'), LARGE)).toContain('case_reader');
    } finally {
      await owner.query('ROLLBACK');
    }
  });
});
