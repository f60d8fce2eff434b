import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Draw } from './draw';

/** Counts of one part of the proof. */
export type Counts = Readonly<Record<string, number>>;

/** True when the whole proof is asked for, with every mutant and many worlds; `npm test` takes a part of it. */
export const WHOLE = process.env.TSUDOI_PROVE === 'whole';

/** True when each step of each sequence is to be printed, which takes hours. */
export const LONG = process.env.TSUDOI_PROVE_LONG === 'yes';

/** Milliseconds for a part that takes so many seconds of `npm test`; the whole of it takes far longer. */
export const within = (seconds: number): number => seconds * 1_000 * (WHOLE ? 20 : 1);

/** The seed of everything that is drawn; printed, and given back by PROVE_SEED to repeat a run. */
export const SEED = Number(process.env.PROVE_SEED ?? 20_260_401);

/** The worlds in which mutants are tried are always the same: which mutant is noticed must not depend on chance. */
export const MUTANT_SEED = 71_000;

/** A pattern of names, from PROVE_ONLY: while somebody works on a rule, only its mutants are tried. */
const ONLY = process.env.PROVE_ONLY;

/** The mutants whose names PROVE_ONLY asks for; all where it asks for none. */
export const askedFor = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] =>
  ONLY ? all.filter(({ name }) => new RegExp(ONLY).test(name)) : all;

/** Those asked for by name, all of them in the whole proof, otherwise a third by the seed. */
export function mutantsToTry<T extends { readonly name: string }>(all: readonly T[]): readonly T[] {
  if (ONLY) return askedFor(all);
  const third = Math.ceil(all.length / 3);
  return WHOLE ? all : new Draw(SEED).some(all, third, third);
}

/** Hands the counts of a part to the command, which adds them up; without the command they go nowhere. */
export function report(part: string, counts: Counts | Readonly<Record<string, unknown>>): void {
  const folder = process.env.TSUDOI_PROVE_REPORT;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part}.json`), JSON.stringify(counts));
}
