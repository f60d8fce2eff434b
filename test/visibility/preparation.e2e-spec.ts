import { ApiWorld } from './api-world';
import { seenBy } from './oracle';
import { heardIn } from './oracle-consents';
import { eyesOf, type Reader, within as inSpan } from './oracle-reader';
import { drawChairs } from './random-chairs';
import { drawWorld } from './random-world';
import { everybody } from './readers';
import { report, SEED, WHOLE, within } from './tally';
import { settingsSql } from './walls';
import type { Row } from './world';
import { WORLD_NOW } from './world-now';

const WORLDS = WHOLE ? 12 : 4;
const TODAY = '2026-04-01';
const ASK = `query($id: ID!) { case(id: $id) { conferences { id spoken { sections mayOpen }
  preparation { staffId organisation { id } obstacle presence sections { section readable reason } } } } }`;

interface Prepared {
  staffId: string;
  organisation: { id: string };
  obstacle: string | null;
  presence: string | null;
  sections: { section: string; readable: boolean; reason: string | null }[];
}
/** What the database tells of a conference: its sections to presenter and chair, whether it may open to each reader. */
interface ToldOf {
  id: string;
  sections: string[] | null;
  mayOpen: boolean;
}
interface Conference {
  id: string;
  spoken: { sections: string[]; mayOpen: boolean } | null;
  preparation: Prepared[];
}

jest.setTimeout(within(2_000));

describe('what a presenter is told before a conference', () => {
  const totals = { cells: 0, leaks: 0, wronglyHidden: 0, worlds: WORLDS };
  const answers = { yes: 0, no: 0, elsewhere: 0, obstacles: new Set<string | null>(), refused: 0 };
  const told = { PRESENTER: { spoken: 0, silent: 0 }, CHAIR: { spoken: 0, silent: 0 } };

  afterAll(() => report('preparation', totals));

  const personOf = ({ staff_id, organisation_id }: Row): Reader => ({
    kind: 'PERSON',
    staffId: staff_id,
    organisationId: organisation_id,
    now: WORLD_NOW,
  });

  /** Sections of the case that the rule lets a reader hear in one conference. */
  const readBy = ({ world }: ApiWorld, own: Row, reader: Reader, id: string): string[] =>
    heardIn({ id, case_id: own.id }, eyesOf(world, reader), world).map(({ section }) => section);

  /** What a person at the table may hear: whoever has an account, what they may read. */
  function heardBy(
    api: ApiWorld,
    own: Row,
    seat: Row & { pledged_on_paper?: boolean },
    conferenceId: string,
  ): string[] {
    const all = api.world.where('case_section', 'case_id', own.id);
    if (seat.kind === 'PERSON') return all.map(({ section }) => section);
    if (seat.kind === 'STAFF') return readBy(api, own, personOf(seat), conferenceId);
    return seat.pledged_on_paper
      ? all.filter(({ category }) => category !== 'VIOLENCE_SAFETY').map(({ section }) => section)
      : [];
  }

  /** Sits for a house that chairs, on this day, a body under which the conference is called. */
  const chairs = ({ world }: ApiWorld, id: string, { organisation_id }: Row): boolean =>
    world
      .where('membership', 'organisation_id', organisation_id)
      .filter(({ role, valid_from, valid_to }) => role === 'CHAIR' && inSpan(valid_from, TODAY, valid_to))
      .some((seat) => world.where('conference_body', 'conference_id', id).some((one) => one.body_id === seat.body_id));

  /** What may be said aloud is what everybody at the table may hear, whoever asks included. */
  function spokenBefore(api: ApiWorld, own: Row, asked: Row, conferenceId: string): NonNullable<Conference['spoken']> {
    const seats = api.world.where('conference_attendance', 'conference_id', conferenceId);
    const present = seats.filter((seat) => (seat as Row & { presence: string }).presence !== 'ABSENT');
    const all = api.world.where('case_section', 'case_id', own.id);
    const mine = readBy(api, own, personOf(asked), conferenceId);
    const heard = all
      .map(({ section }) => section)
      .filter(
        (section) =>
          mine.includes(section) && present.every((seat) => heardBy(api, own, seat, conferenceId).includes(section)),
      );
    const basic = all.filter(({ category }) => category === 'BASIC').map(({ section }) => section);
    return {
      sections: heard.toSorted(),
      mayOpen: heard.includes('THEME') && basic.every((section) => heard.includes(section)),
    };
  }

  function compareSpoken(api: ApiWorld, own: Row, asked: Row, as: keyof typeof told, conference: Conference): void {
    const expected = spokenBefore(api, own, asked, conference.id);
    totals.cells += api.world.where('case_section', 'case_id', own.id).length;
    expect({ ...conference.spoken, sections: conference.spoken?.sections.toSorted() }).toEqual(expected);
    told[as][expected.sections.length > 0 ? 'spoken' : 'silent'] += 1;
  }

  function compare(api: ApiWorld, own: Row, { id, preparation }: Conference): void {
    const listed = api.world
      .where('case_reader', 'case_id', own.id)
      .filter((row) => Date.parse(row.added_at) <= +WORLD_NOW && !(Date.parse(row.removed_at) <= +WORLD_NOW));
    expect(preparation.map(({ staffId, organisation }) => `${staffId} ${organisation.id}`).toSorted()).toEqual(
      listed.map((row) => `${row.staff_id} ${row.organisation_id}`).toSorted(),
    );
    for (const { staffId, organisation, obstacle, sections } of preparation) {
      const reader: Reader = { kind: 'PERSON', staffId, organisationId: organisation.id, now: WORLD_NOW };
      const readable = sections.filter((one) => one.readable).map(({ section }) => section);
      const read = readBy(api, own, reader, id);
      if (sections.some(({ reason }) => reason === 'OTHER_CONFERENCE')) answers.elsewhere += 1;
      totals.cells += sections.length;
      expect({ staffId, obstacle, read: readable.toSorted() }).toEqual({ staffId, obstacle, read: read.toSorted() });
      answers.yes += readable.length;
      answers.no += sections.length - readable.length;
      answers.obstacles.add(obstacle);
    }
  }

  it.each(Array.from({ length: WORLDS }, (_, at) => at))(
    'is what each person will read and may hear by the rule, in world %i',
    async (at) => {
      const drawing = drawWorld(SEED + 300 + at);
      drawChairs(drawing);
      const api = await ApiWorld.of(drawing);
      try {
        for (const own of api.world.rows('case_presentation')) {
          const readers = api.world.where('case_reader', 'case_id', own.id).filter((row) => {
            const seen = seenBy(api.world, personOf(row), ['case_presentation']);
            return seen.get('case_presentation')?.has(own.id);
          });
          const presents = (row: Row): boolean => row.organisation_id === own.presenting_organisation_id;
          const others = readers.filter((row) => !presents(row));
          const conferences = api.world.where('case_conference', 'case_id', own.id);
          const chairing = others.filter((row) => conferences.some(({ id }) => chairs(api, id, row)));
          const plain = others.find((row) => !chairing.includes(row));
          for (const row of [readers.find(presents), plain, ...chairing.slice(0, 2)]) {
            if (!row) continue;
            const { client } = await api.visitor(row.staff_id, row.organisation_id);
            const { data } = await client.ask(ASK, { id: own.id });
            for (const conference of data.case.conferences as Conference[]) {
              const as = presents(row) ? 'PRESENTER' : chairs(api, conference.id, row) ? 'CHAIR' : null;
              if (as === 'PRESENTER') compare(api, own, conference);
              else expect(conference.preparation).toEqual([]);
              if (as) compareSpoken(api, own, row, as, conference);
              else {
                answers.refused += 1;
                expect(conference.spoken).toBeNull();
              }
            }
          }
        }
      } finally {
        await api.close();
      }
    },
  );

  /** What the database itself tells somebody of each conference; who asks stays who it was. */
  async function toldByDatabase(api: ApiWorld, reader: Reader): Promise<ToldOf[]> {
    const { owner, app } = api;
    const who = `coalesce(app_staff()::text, '') || coalesce(acting_organisation()::text, '')`;
    await owner.query(`BEGIN; SET LOCAL ROLE "${app.database.roles.app}"; ${settingsSql(reader)}`);
    try {
      const before = await owner.query<{ who: string }>(`SELECT ${who} AS who`);
      const { rows } = await owner.query<ToldOf>(
        `SELECT id, sections, may_open AS "mayOpen" FROM unnest($1::uuid[]) id CROSS JOIN LATERAL spoken_set(id) ORDER BY id`,
        [api.world.keys('case_conference')],
      );
      const after = await owner.query<{ who: string }>(`SELECT ${who} AS who`);
      expect(after.rows).toEqual(before.rows);
      return rows.map((row) => ({ ...row, sections: row.sections?.toSorted() ?? null }));
    } finally {
      await owner.query('ROLLBACK');
    }
  }

  /** Each reader of a case hears whether its conferences may open, and presenter and chair alone what may be said. */
  function toldByRule(api: ApiWorld, reader: Reader): ToldOf[] {
    if (reader.kind !== 'PERSON') return [];
    const cases = seenBy(api.world, reader, ['case_presentation']).get('case_presentation');
    const asking = { staff_id: reader.staffId, organisation_id: reader.organisationId } as Row;
    return api.world
      .rows('case_conference')
      .filter(({ case_id }) => cases?.has(case_id))
      .map(({ id, case_id }) => {
        const own = api.world.one('case_presentation', case_id)!;
        const presents = own.presenting_organisation_id === reader.organisationId;
        const { sections, mayOpen } = spokenBefore(api, own, asking, id);
        return { id, sections: presents || chairs(api, id, asking) ? sections : null, mayOpen };
      })
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  it('is told by the database itself to nobody else, whoever asks it', async () => {
    const drawing = drawWorld(SEED + 300);
    drawChairs(drawing);
    const api = await ApiWorld.of(drawing);
    try {
      const asking = { told: 0, whether: { yes: 0, no: 0 }, untold: 0 };
      for (const reader of everybody(api.world, WORLD_NOW)) {
        const rows = await toldByDatabase(api, reader);
        expect({ reader, rows }).toEqual({ reader, rows: toldByRule(api, reader) });
        totals.cells += api.world.rows('case_conference').length;
        for (const { mayOpen } of rows.filter(({ sections }) => sections === null))
          asking.whether[mayOpen ? 'yes' : 'no'] += 1;
        asking[rows.some(({ sections }) => sections !== null) ? 'told' : 'untold'] += 1;
      }
      expect(asking.told).toBeGreaterThan(3);
      expect(asking.whether.yes).toBeGreaterThan(0);
      expect(asking.whether.no).toBeGreaterThan(2);
      expect(asking.untold).toBeGreaterThan(10);
    } finally {
      await api.close();
    }
  });

  it('and was not compared in vain', () => {
    expect(answers.yes).toBeGreaterThan(20);
    expect(answers.no).toBeGreaterThan(20);
    expect(answers.refused).toBeGreaterThan(0);
    expect(answers.elsewhere).toBeGreaterThan(2);
    for (const { spoken, silent } of Object.values(told)) {
      expect(spoken).toBeGreaterThan(2);
      expect(silent).toBeGreaterThan(2);
    }
    expect([...answers.obstacles].toSorted()).toEqual(['ACCOUNT', 'AGREEMENT', 'EXCLUDED', 'PLEDGE', null]);
  });
});
