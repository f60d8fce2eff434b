import { Draw } from './draw';
import { Eyewitness, type Looks, Sight, slipsIn } from './slip-looks';
import { type Person, SlipWard } from './slip-ward';
import { DOUBLE_TAP, grant, type Made, type Slip, WRONG_ROW } from './slips-of-hand';
import { LATE_JOINER, SECOND_TAB, WRONG_RECIPIENT } from './slips-of-mind';
import { report, SEED, WHOLE, within } from './tally';

const KINDS: Readonly<Record<string, Readonly<Record<string, Slip>>>> = {
  'wrong row': WRONG_ROW,
  'double tap': DOUBLE_TAP,
  'second tab': SECOND_TAB,
  'late joiner': LATE_JOINER,
  'wrong recipient': WRONG_RECIPIENT,
};
const SLIPS = WHOLE ? 400 : 15;
/** After so many slips people, cases and consents are new. */
const A_WARD = 20;

jest.setTimeout(within(2_000));

describe('a slip', () => {
  const looks: Looks = { cells: 0, leaks: 0, wronglyHidden: 0, looks: 0, papers: 0, shown: 0, withheld: 0 };
  const totals = { slips: 0, ...Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0])) } as Record<
    string,
    number
  >;
  const witness = new Eyewitness(looks);

  afterAll(() => report('slips', { ...totals, ...looks }));

  /** What everybody is told of the cases that a slip is about, and was told while it was made. */
  async function lookAround(ward: SlipWard, { cases }: Made, before: Sight): Promise<string[]> {
    const sight = await Sight.of(ward);
    const everybody = [...ward.people.values()];
    const asked = await Promise.all(
      everybody.map(async (person) => {
        const faults: string[] = [];
        for (const own of cases) faults.push(...(await witness.look(ward, sight, own, person)));
        return faults;
      }),
    );
    const told = ward.told.splice(0);
    const answered = told.flatMap(({ by, text, until = [] }) => {
      const own = told.filter((one) => one.by === by).flatMap(({ sent }) => slipsIn(sent));
      const may = new Set([...before.due(by).texts, ...sight.due(by).texts, ...own, ...until]);
      return witness.compare(`an answer to ${by.name}`, slipsIn(text), may, false);
    });
    return [...asked.flat(), ...answered];
  }

  /** Makes one slip, looks, mends it, and looks again. */
  async function make(ward: SlipWard, draw: Draw, kind: string, name: string, slip: Slip): Promise<string[]> {
    const before = await Sight.of(ward);
    const made = await slip(ward, draw);
    const faults = await lookAround(ward, made, before);
    if (made.mended) {
      const between = await Sight.of(ward);
      await made.mended();
      faults.push(...(await lookAround(ward, made, between)));
    }
    totals.slips = (totals.slips ?? 0) + 1;
    totals[kind] = (totals[kind] ?? 0) + 1;
    return faults.map((fault) => `${kind} ${name}: ${fault}`);
  }

  /** The next slips: of each kind in turn, each slip of a kind once before it comes again. */
  function* slipsToMake(draw: Draw): Generator<[string, string, Slip]> {
    const left = new Map<string, [string, Slip][]>();
    for (;;)
      for (const [kind, slips] of Object.entries(KINDS)) {
        const rest = left.get(kind) ?? [];
        if (rest.length === 0) rest.push(...Object.entries(slips));
        const [name, slip] = rest.splice(draw.int(0, rest.length - 1), 1)[0] as [string, Slip];
        left.set(kind, rest);
        yield [kind, name, slip];
      }
  }

  it(`shows, of ${SLIPS} that are made and mended, no case text to anybody who is not entitled`, async () => {
    const draw = new Draw(SEED + 1_200);
    const slips = slipsToMake(draw);
    const faults: string[] = [];
    while ((totals.slips ?? 0) < SLIPS) {
      const ward = await SlipWard.open(draw);
      try {
        for (let at = 0; at < A_WARD && (totals.slips ?? 0) < SLIPS; at += 1)
          faults.push(...(await make(ward, draw, ...(slips.next().value as [string, string, Slip]))));
        const { unsealed } = await Sight.of(ward);
        faults.push(...witness.compare('the database', unsealed, new Set(), false));
      } finally {
        await ward.close();
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(Object.keys(KINDS).map((kind) => totals[kind])).toEqual(Object.keys(KINDS).map(() => SLIPS / 5));
    // Neither is everything open nor everything closed, and there were papers to try.
    expect(looks.shown).toBeGreaterThan(SLIPS * 5);
    expect(looks.withheld).toBeGreaterThan(SLIPS * 20);
    expect(looks.papers).toBeGreaterThan(0);
  });
});

describe('a slip that shows too much', () => {
  let ward: SlipWard;
  const witness = new Eyewitness({ cells: 0, leaks: 0, wronglyHidden: 0, looks: 0, papers: 0, shown: 0, withheld: 0 });

  beforeAll(async () => {
    ward = await SlipWard.open(new Draw(SEED), 'REQUIRED');
    await grant(ward, ward.cases[0]!, ward.who('school'), ['BASIC', 'HEALTH', 'FINANCIAL']);
  });
  afterAll(() => ward.close());

  const look = async (person: Person, as = person): Promise<string[]> =>
    witness.look(ward, await Sight.of(ward), ward.cases[0]!, person, as);

  it('is noticed, be it that somebody is told what another may know', async () => {
    expect(await look(ward.who('school'), ward.who('stranger'))).not.toEqual([]);
    expect(await look(ward.who('colleague'), ward.who('partner'))).not.toEqual([]);
  });

  it('is noticed, be it that both walls forget to whom she agreed', async () => {
    expect(await look(ward.who('partner'))).toEqual([]);
    for (const name of ['conference_grounds', 'case_facts']) {
      const { rows } = await ward.owner.query<{ sql: string }>(
        `SELECT pg_get_functiondef(oid) AS sql FROM pg_proc WHERE proname = $1`,
        [name],
      );
      const sql = rows[0]?.sql ?? '';
      const forgetful = sql.replace('k.recipient_organisation_id = acting_organisation()', 'true');
      expect(forgetful).not.toBe(sql);
      await ward.owner.query(forgetful);
    }
    expect(await look(ward.who('partner'))).toContainEqual(expect.stringMatching(/^sections to partner shows slip/));
  });
});
