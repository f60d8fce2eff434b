import { ApiWorld } from './api-world';
import { seenBy } from './oracle';
import type { Reader } from './oracle-reader';
import { report, SEED, WHOLE, within } from './tally';
import type { Row } from './world';
import { WORLD_NOW } from './world-now';

const WORLDS = WHOLE ? 12 : 3;
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

jest.setTimeout(within(400));

describe('what a presenter is told before a conference', () => {
  const totals = { cells: 0, leaks: 0, wronglyHidden: 0, worlds: WORLDS };
  const answers = { yes: 0, no: 0, obstacles: new Set<string | null>(), spoken: 0, silent: 0, refused: 0 };

  afterAll(() => report('preparation', totals));

  const personOf = ({ staff_id, organisation_id }: Row): Reader => ({
    kind: 'PERSON',
    staffId: staff_id,
    organisationId: organisation_id,
    now: WORLD_NOW,
  });

  /** Sections of the case that the rule shows to a reader. */
  function readBy({ world }: ApiWorld, own: Row, reader: Reader): string[] {
    const seen = seenBy(world, reader, ['case_section']).get('case_section');
    return world
      .where('case_section', 'case_id', own.id)
      .filter(({ key }) => seen?.has(key))
      .map(({ section }) => section);
  }

  /** What a person at the table may hear: whoever has an account, what they may read. */
  function heardBy(api: ApiWorld, own: Row, seat: Row & { pledged_on_paper?: boolean }): string[] {
    const all = api.world.where('case_section', 'case_id', own.id);
    if (seat.kind === 'PERSON') return all.map(({ section }) => section);
    if (seat.kind === 'STAFF') return readBy(api, own, personOf(seat));
    return seat.pledged_on_paper
      ? all.filter(({ category }) => category !== 'VIOLENCE_SAFETY').map(({ section }) => section)
      : [];
  }

  function compare(api: ApiWorld, own: Row, { id, spoken, preparation }: Conference): void {
    const listed = api.world
      .where('case_reader', 'case_id', own.id)
      .filter((row) => Date.parse(row.added_at) <= +WORLD_NOW && !(Date.parse(row.removed_at) <= +WORLD_NOW));
    expect(preparation.map(({ staffId, organisation }) => `${staffId} ${organisation.id}`).toSorted()).toEqual(
      listed.map((row) => `${row.staff_id} ${row.organisation_id}`).toSorted(),
    );
    const seats = api.world.where('conference_attendance', 'conference_id', id);
    for (const { staffId, organisation, obstacle, sections } of preparation) {
      const reader: Reader = { kind: 'PERSON', staffId, organisationId: organisation.id, now: WORLD_NOW };
      const told = sections.filter(({ readable }) => readable).map(({ section }) => section);
      const read = readBy(api, own, reader);
      totals.cells += sections.length;
      expect({ staffId, obstacle, told: told.toSorted() }).toEqual({ staffId, obstacle, told: read.toSorted() });
      answers.yes += told.length;
      answers.no += sections.length - told.length;
      answers.obstacles.add(obstacle);
    }
    const present = seats.filter((seat) => (seat as Row & { presence: string }).presence !== 'ABSENT');
    const all = api.world.where('case_section', 'case_id', own.id).map(({ section }) => section);
    const heard = all.filter((section) => present.every((seat) => heardBy(api, own, seat).includes(section)));
    expect(spoken?.sections.toSorted()).toEqual(heard.toSorted());
    answers[heard.length > 0 ? 'spoken' : 'silent'] += 1;
  }

  it.each(Array.from({ length: WORLDS }, (_, at) => at))(
    'is what each person will read and may hear by the rule, in world %i',
    async (at) => {
      const api = await ApiWorld.open(SEED + 300 + at);
      try {
        for (const own of api.world.rows('case_presentation')) {
          const readers = api.world.where('case_reader', 'case_id', own.id).filter((row) => {
            const seen = seenBy(api.world, personOf(row), ['case_presentation']);
            return seen.get('case_presentation')?.has(own.id);
          });
          const presents = (row: Row): boolean => row.organisation_id === own.presenting_organisation_id;
          for (const row of [readers.find(presents), readers.find((one) => !presents(one))]) {
            if (!row) continue;
            const { client } = await api.visitor(row.staff_id, row.organisation_id);
            const { data } = await client.ask(ASK, { id: own.id });
            for (const conference of data.case.conferences as Conference[])
              if (presents(row)) compare(api, own, conference);
              else {
                answers.refused += 1;
                expect(conference).toMatchObject({ spoken: null, preparation: [] });
              }
          }
        }
      } finally {
        await api.close();
      }
    },
  );

  it('and was not compared in vain', () => {
    expect(answers.yes).toBeGreaterThan(20);
    expect(answers.no).toBeGreaterThan(20);
    expect(answers.refused).toBeGreaterThan(0);
    expect([...answers.obstacles].toSorted()).toEqual(['ACCOUNT', 'AGREEMENT', 'EXCLUDED', 'PLEDGE', null]);
  });
});
