import fc from 'fast-check';
import { anySequence, type Looks, Play } from './sequences';
import type { Step } from './sequence-scene';
import { SequenceStage } from './sequence-stage';
import { SEED, within } from './tally';

interface Planted {
  readonly name: string;
  /** The functions of the walls that forget something: what they say, and what they say then. */
  readonly forgets: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** Steps of which one must stand in what is left of the sequence that shows it. */
  readonly needs: readonly string[];
  readonly tells: RegExp;
  readonly looks?: Looks;
}

const PLANTED: readonly Planted[] = [
  {
    name: 'row security that forgets what she took back',
    forgets: { conference_grounds: [['e.at >= k.given_at', 'false']] },
    needs: ['WITHDRAW'],
    tells: /^LEAK case_section row security/,
  },
  {
    name: 'a list of readers that forgets who is kept out',
    forgets: { readable_cases: [['r.case_id <> ALL((SELECT hidden_cases())::uuid[])', 'true']] },
    needs: ['EXCLUDE'],
    tells: /^LEAK \w+ (row security|abilities)/,
  },
  {
    name: 'a list of readers that forgets who has left it',
    forgets: { readable_cases: [['app_now() < r.removed_at', 'true']] },
    needs: ['REMOVE_READER'],
    tells: /^LEAK \w+ (row security|abilities)/,
  },
  {
    name: 'paper, where both walls forget what she took back',
    forgets: {
      conference_grounds: [['e.at >= k.given_at', 'false']],
      case_facts: [['FROM withdrawal w WHERE', 'FROM withdrawal w WHERE false AND']],
    },
    needs: ['WITHDRAW'],
    tells: /^LEAK paper words of the text/,
    looks: 'PAPERS',
  },
];
const TRIES = 60;
/** What shows a fault is made smaller until it is no longer than this. */
const SHORT = 2;

jest.setTimeout(within(2_000));

describe('a fault in the walls, found by what happens to a case', () => {
  let stage: SequenceStage;

  beforeAll(async () => {
    stage = await SequenceStage.open(SEED + 800);
  });
  afterAll(() => stage.close());

  /** Replaces functions of the walls, and gives back what puts them right again. */
  async function plant({ forgets }: Planted): Promise<() => Promise<void>> {
    const right: string[] = [];
    for (const [name, changes] of Object.entries(forgets)) {
      const sql = await stage.functionSql(name);
      right.push(sql);
      const wrong = changes.reduce((text, [from, to]) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      }, sql);
      await stage.carryOut(wrong);
    }
    return () => stage.carryOut(right.join(';\n'));
  }

  it.each(PLANTED)('$name, is noticed and shown in few steps', async (planted) => {
    const putRight = await plant(planted);
    try {
      const play = new Play(stage);
      let told: string[] = [];
      const { failed, counterexample } = await fc.check(
        fc.asyncProperty(anySequence, async (steps) => {
          const faults = await play.of(steps, 'NEVER', planted.looks);
          if (faults.length > 0) told = faults;
          return faults.length === 0;
        }),
        { seed: SEED, numRuns: TRIES },
      );
      const [steps] = counterexample ?? [[] as Step[]];
      expect(failed).toBe(true);
      expect(told).toContainEqual(expect.stringMatching(planted.tells));
      expect(steps.length).toBeLessThanOrEqual(SHORT);
      expect(steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(planted.needs));
    } finally {
      await putRight();
    }
  });
});
