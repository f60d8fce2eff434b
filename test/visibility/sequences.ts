import fc from 'fast-check';
import { type Fault, summary } from './difference';
import { SequencePapers } from './sequence-papers';
import type { Step } from './sequence-scene';
import type { SequenceStage } from './sequence-stage';
import { instantAfter, sqlOf, STEPS } from './sequence-steps';
import type { World } from './world';
import { WORLD_NOW } from './world-now';

const LONGEST = 12;
const MOST = 11;
/** After these everybody is asked and a paper is made at once, and not only when everything has happened. */
const CLOSING = ['WITHDRAW', 'EXCLUDE', 'FREEZE'];

/** What is looked at: everything, or the papers alone. */
export type Looks = 'EVERYTHING' | 'PAPERS';
/** When a paper is printed as well: never, wherever its text is read, or after each step. */
export type Printing = 'NEVER' | 'WITH_TEXTS' | 'ALWAYS';

/** Any sequence of steps. */
export const anySequence = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom(...STEPS),
    a: fc.nat(MOST),
    b: fc.nat(MOST),
    c: fc.nat(MOST),
  }),
  { minLength: 1, maxLength: LONGEST },
);

/** Plays sequences on a stage and finds where what is seen is not what the rule says. */
export class Play {
  readonly totals = { sequences: 0, steps: 0, leaks: 0, wronglyHidden: 0 };
  /** How often a step of each kind changed something. */
  readonly happened = new Map<string, number>();
  readonly papers: SequencePapers;

  constructor(private readonly stage: SequenceStage) {
    this.papers = new SequencePapers(stage);
  }

  /** The first disagreement after some step, in words; nothing where there is none. */
  async of(steps: readonly Step[], printing: Printing = 'NEVER', looks: Looks = 'EVERYTHING'): Promise<string[]> {
    return this.stage.within(async () => {
      let world = await this.stage.now();
      let now = WORLD_NOW;
      for (const [at, step] of steps.entries()) {
        const before = world;
        now = await this.take(step, world, now, at + 1);
        world = await this.stage.now();
        this.count(step, before, world);
        const closes = CLOSING.includes(step.kind) || at === steps.length - 1 || printing === 'ALWAYS';
        const faults = looks === 'PAPERS' ? [] : await this.stage.judge(world, now, closes ? 'EVERYBODY' : at);
        if (closes) faults.push(...(await this.onPaper(world, now, at, printing)));
        this.totals.leaks += faults.filter(({ kind }) => kind === 'LEAK').length;
        this.totals.wronglyHidden += faults.filter(({ kind }) => kind === 'WRONGLY_HIDDEN').length;
        if (faults.length > 0) return summary(faults);
      }
      this.totals.sequences += 1;
      return [];
    });
  }

  private async take(step: Step, world: World, before: Date, made: number): Promise<Date> {
    const own = world.one('case_presentation', this.stage.ward.ownId);
    if (!own) throw new Error('The case is gone');
    const now = instantAfter(step, { world, own, now: before });
    await this.stage.carryOut(sqlOf(step, { world, own, now, made }));
    return now;
  }

  /** The papers of one of the conferences, of each in turn. */
  private async onPaper(world: World, now: Date, at: number, printing: Printing): Promise<Fault[]> {
    const conferences = world.where('case_conference', 'case_id', this.stage.ward.ownId);
    const conference = conferences[at % conferences.length];
    if (!conference) throw new Error('There is no conference');
    return this.papers.faults(world, now, conference, printing === 'NEVER' ? ['text'] : ['text', 'pdf']);
  }

  private count({ kind }: Step, before: World, after: World): void {
    this.totals.steps += 1;
    if (!after.equals(before)) this.happened.set(kind, (this.happened.get(kind) ?? 0) + 1);
  }
}
