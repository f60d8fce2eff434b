import fc from 'fast-check';
import { anySequence, Play } from './sequences';
import { SequenceStage } from './sequence-stage';
import { STEPS } from './sequence-steps';
import { LONG, report, WHOLE, within } from './tally';

/** Of each half; some of them have their papers printed too. */
const SEQUENCES = WHOLE ? 1_000 : 30;
const PRINTED = WHOLE ? 50 : 2;
/** So many sequences in one ward, then in another. */
const A_WARD = 250;

/** One half of the sequences, so that two processes can share them. */
export function sequences(name: string, seed: number): void {
  jest.setTimeout(within(2_000));

  describe(`whatever happens to a case, one step after another, ${name}`, () => {
    const totals: Record<string, number> = { sequences: 0 };
    const happened = new Map<string, number>();

    afterAll(() => report(`sequences-${name}`, totals));

    /** Tries so many sequences in a ward of its own. */
    async function tryIn(ward: number, numRuns: number, printed: boolean): Promise<void> {
      const stage = await SequenceStage.open(seed + ward);
      const play = new Play(stage);
      const printing = LONG ? 'ALWAYS' : printed ? 'WITH_TEXTS' : 'NEVER';
      try {
        await fc.assert(
          fc.asyncProperty(anySequence, async (steps) => expect(await play.of(steps, printing)).toEqual([])),
          { seed: seed + ward, numRuns },
        );
      } finally {
        for (const [what, count] of Object.entries({ ...play.totals, ...play.papers.counts, cells: stage.cells.asked }))
          totals[what] = (totals[what] ?? 0) + count;
        for (const [kind, count] of play.happened) happened.set(kind, (happened.get(kind) ?? 0) + count);
        await stage.close();
      }
    }

    it(`is seen, and stands on paper, as the rule says, in ${SEQUENCES} sequences`, async () => {
      await tryIn(0, PRINTED, true);
      for (let tried = PRINTED; tried < SEQUENCES; tried += A_WARD)
        await tryIn(1 + tried, Math.min(A_WARD, SEQUENCES - tried), false);
      expect(totals.sequences).toBe(SEQUENCES);
      expect(totals.pdfs).toBeGreaterThanOrEqual(PRINTED);
      // Papers say something and keep something back, and each kind of step has come about.
      expect(totals.told).toBeGreaterThan(SEQUENCES);
      expect(totals.withheld).toBeGreaterThan(SEQUENCES);
      if (WHOLE) expect([...happened.keys()].toSorted()).toEqual(STEPS.filter((kind) => !PASSING.has(kind)).toSorted());
    });
  });
}

/** Only time passes. */
const PASSING = new Set(['EXPIRE', 'WAIT']);
