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
  function compareSpoken(api: ApiWorld, own: Row, asked: Row, as: keyof typeof told, conference: Conference): void {
    const seats = api.world.where('conference_attendance', 'conference_id', conference.id);
    const present = seats.filter((seat) => (seat as Row & { presence: string }).presence !== 'ABSENT');
    const all = api.world.where('case_section', 'case_id', own.id);
    const mine = readBy(api, own, personOf(asked), conference.id);
    const heard = all
      .map(({ section }) => section)
      .filter(
        (section) =>
          mine.includes(section) && present.every((seat) => heardBy(api, own, seat, conference.id).includes(section)),
      );
    const basic = all.filter(({ category }) => category === 'BASIC').map(({ section }) => section);
    totals.cells += all.length;
    expect({ ...conference.spoken, sections: conference.spoken?.sections.toSorted() }).toEqual({
      sections: heard.toSorted(),
      mayOpen: heard.includes('THEME') && basic.every((section) => heard.includes(section)),
    });
    told[as][heard.length > 0 ? 'spoken' : 'silent'] += 1;
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

  /** The conferences of which the database itself tells somebody what may be said aloud; who asks stays who it was. */
  async function toldByDatabase(api: ApiWorld, reader: Reader): Promise<string[]> {
    const { owner, app } = api;
    const who = `coalesce(app_staff()::text, '') || coalesce(acting_organisation()::text, '')`;
    await owner.query(`BEGIN; SET LOCAL ROLE "${app.database.roles.app}"; ${settingsSql(reader)}`);
    try {
      const before = await owner.query<{ who: string }>(`SELECT ${who} AS who`);
      const told = await owner.query<{ id: string }>(
        'SELECT id FROM unnest($1::uuid[]) id WHERE EXISTS (SELECT FROM spoken_set(id))',
        [api.world.keys('case_conference')],
      );
      const after = await owner.query<{ who: string }>(`SELECT ${who} AS who`);
      expect(after.rows).toEqual(before.rows);
      return told.rows.map(({ id }) => id).toSorted();
    } finally {
      await owner.query('ROLLBACK');
    }
  }

  it('is told by the database itself to nobody else, whoever asks it', async () => {
    const drawing = drawWorld(SEED + 300);
    drawChairs(drawing);
    const api = await ApiWorld.of(drawing);
    try {
      const asking = { told: 0, untold: 0 };
      for (const reader of everybody(api.world, WORLD_NOW)) {
        const cases = seenBy(api.world, reader, ['case_presentation']).get('case_presentation');
        const expected = api.world.rows('case_conference').filter(({ id, case_id }) => {
          if (reader.kind !== 'PERSON' || !cases?.has(case_id)) return false;
          const own = api.world.one('case_presentation', case_id);
          const row = { organisation_id: reader.organisationId } as Row;
          return own?.presenting_organisation_id === reader.organisationId || chairs(api, id, row);
        });
        const ids = await toldByDatabase(api, reader);
        expect({ reader, ids }).toEqual({ reader, ids: expected.map(({ id }) => id).toSorted() });
        totals.cells += api.world.rows('case_conference').length;
        asking[ids.length > 0 ? 'told' : 'untold'] += 1;
      }
      expect(asking.told).toBeGreaterThan(3);
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
