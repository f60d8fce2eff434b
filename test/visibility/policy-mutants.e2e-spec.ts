import { EQUIVALENTS } from './equivalents.data';
import { MutantTrial } from './mutant-trial';
import { functionMutants, functionsOfReading, type Mutant, readMutants } from './policy-mutants';
import { MUTANT_SEED, mutantsToTry, report, within } from './tally';

const FIRST_WORLDS = 3;
/** A mutant that nobody notices in the first worlds is tried in further ones. */
const WORLDS = 16;

jest.setTimeout(within(3_000));

describe('each condition of row security is needed', () => {
  const trials: MutantTrial[] = [];
  let mutants: readonly Mutant[];

  const trial = async (at: number): Promise<MutantTrial> =>
    (trials[at] ??= await MutantTrial.open(MUTANT_SEED + at, 1 + (at % 6)));

  beforeAll(async () => {
    const { owner, readable } = await trial(0);
    const all = [...(await readMutants(owner, readable)), ...functionMutants(await functionsOfReading(owner))];
    mutants = mutantsToTry(all);
  }, 1_200_000);
  afterAll(async () => {
    for (const opened of trials) await opened.close();
  });

  /** What is listed as equivalent has been looked for long enough: two worlds are asked again. */
  async function survives(mutant: Mutant): Promise<boolean> {
    const worlds = mutant.name in EQUIVALENTS ? 2 : WORLDS;
    for (let at = 0; at < worlds; at += 1) if ((await (await trial(at)).noticed(mutant)).length > 0) return false;
    return true;
  }

  it('leaves the walls as they are when nothing is replaced', async () => {
    for (let at = 0; at < FIRST_WORLDS; at += 1)
      expect(await (await trial(at)).noticed({ name: 'none', apply: 'SELECT 1', tables: null })).toEqual([]);
  }, 1_200_000);

  it('and somebody notices when it is replaced by true or by false', async () => {
    const surviving = new Set<string>();
    for (const mutant of mutants) if (await survives(mutant)) surviving.add(mutant.name);
    const equivalent = [...surviving].filter((name) => name in EQUIVALENTS);
    report('policy-mutants', {
      mutants: mutants.length,
      killed: mutants.length - surviving.size,
      equivalent: equivalent.length,
    });
    expect([...surviving].filter((name) => !(name in EQUIVALENTS))).toEqual([]);
    expect(mutants.map(({ name }) => name).filter((name) => name in EQUIVALENTS && !surviving.has(name))).toEqual([]);
  });
});
