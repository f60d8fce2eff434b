import { Draw } from './draw';
import { EQUIVALENTS } from './equivalents.data';
import { MutantTrial } from './mutant-trial';
import { functionMutants, type Mutant, READ_FUNCTIONS, readMutants } from './policy-mutants';
import { MUTANT_SEED, report, SEED, WHOLE } from './tally';

const WORLDS = 6;

describe('each condition of row security is needed', () => {
  const trials: MutantTrial[] = [];
  let mutants: Mutant[];

  beforeAll(async () => {
    for (let at = 0; at < WORLDS; at += 1) trials.push(await MutantTrial.open(MUTANT_SEED + at, 1 + at));
    const [{ owner, readable }] = trials as [MutantTrial];
    const all = [...(await readMutants(owner, readable)), ...(await functionMutants(owner, READ_FUNCTIONS))];
    const third = Math.ceil(all.length / 3);
    mutants = WHOLE ? all : new Draw(SEED).some(all, third, third);
  }, 120_000);
  afterAll(async () => {
    for (const trial of trials) await trial.close();
  });

  /** What is listed as equivalent has been looked for long enough: two worlds are asked again. */
  async function survives(mutant: Mutant): Promise<boolean> {
    for (const trial of mutant.name in EQUIVALENTS ? trials.slice(0, 2) : trials)
      if ((await trial.noticed(mutant)).length > 0) return false;
    return true;
  }

  it('leaves the walls as they are when nothing is replaced', async () => {
    for (const trial of trials.slice(0, 3))
      expect(await trial.noticed({ name: 'none', apply: 'SELECT 1', tables: null })).toEqual([]);
  }, 120_000);

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
  }, 900_000);
});
