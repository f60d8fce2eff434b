import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Anonymiser, type Finding, versionOf } from '#libs/anonymise';
import { heldOutNotes, missesOf } from '#libs/anonymise/measuring';
import { measure, ofNote } from '#libs/anonymise/training';
import { loadAnonymiser, loadDictionary, readWeights, WEIGHTS_FILE } from '../platform/anonymity';
import { ANONYMITY_WORDS, SENTENCE_END } from './anonymity.data';
import { tell } from './anonymity-figures';
import type { Output } from './import';

const DONE = 0;
const REFUSED = 1;
const WRONG_ARGUMENTS = 2;
const HELD_OUT_SEED = 7;
const HELD_OUT_NOTES = 600;

interface Asked {
  readonly id: string;
  readonly text: string;
  readonly known: readonly string[];
}

/** A refusal whose message is ready to be read; it holds no word of a text. */
class Refused extends Error {}

type Wish = { in: string; out: string } | 'MEASURE';

function wishOf(args: readonly string[]): Wish | undefined {
  if (args.length === 0) return 'MEASURE';
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args: [...args], options: { in: text, out: text } });
    return values.in && values.out ? { in: values.in, out: values.out } : undefined;
  } catch {
    return undefined;
  }
}

/** As typed where the command runs, else where npm was called: npm changes the folder. */
function placeOf(path: string, env: NodeJS.ProcessEnv): string {
  const typed = resolve(path);
  return existsSync(typed) || !env.INIT_CWD ? typed : resolve(env.INIT_CWD, path);
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function askedIn(path: string): Asked[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    // The message of a syntax error quotes the text.
    throw new Refused(ANONYMITY_WORDS.unreadable(error instanceof SyntaxError ? 'JSON' : (error as Error).message));
  }
  if (!Array.isArray(parsed)) throw new Refused(ANONYMITY_WORDS.unfit('[]'));
  return parsed.map((entry: unknown, index) => {
    const { id, text, known = [] } = (entry ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof text !== 'string' || !isStrings(known)) {
      throw new Refused(ANONYMITY_WORDS.unfit(`[${index}]`));
    }
    return { id, text, known };
  });
}

function writeFindings(path: string, answers: readonly { id: string; findings: readonly Finding[] }[]): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, `${JSON.stringify(answers)}\n`);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw new Refused(ANONYMITY_WORDS.unwritable((error as Error).message));
  }
}

const seconds = (since: number): number => (performance.now() - since) / 1_000;
const sentencesOf = (text: string): number => text.split(SENTENCE_END).filter((part) => part.trim() !== '').length;

function checkAll(engine: Anonymiser, asked: readonly Asked[], output: Output) {
  const startedAt = performance.now();
  const answers = asked.map(({ id, text, known }) => ({ id, findings: engine.check(text, known) }));
  const took = seconds(startedAt);
  const sentences = asked.reduce((sum, { text }) => sum + sentencesOf(text), 0);
  output.say(
    ANONYMITY_WORDS.checked(asked.length, sentences, took.toFixed(2), Math.round(sentences / Math.max(took, 1e-3))),
  );
  return answers;
}

/**
 * Measures the check on made-up notes that its training never saw: what it covers, how exact it is, what it misses, how
 * fast it is. Every figure is counted here and now.
 */
function measureNow(output: Output): void {
  const loading = performance.now();
  const dictionary = loadDictionary();
  const weights = readWeights();
  const engine = new Anonymiser(dictionary, weights);
  output.say(ANONYMITY_WORDS.loaded(seconds(loading).toFixed(2)));
  const notes = heldOutNotes(dictionary, HELD_OUT_SEED, HELD_OUT_NOTES);
  const asked = notes.map(({ text }, index) => ({ id: String(index), text, known: [] }));
  const answers = checkAll(engine, asked, output);
  const byText = new Map(notes.map(({ text }, index) => [text, answers[index]?.findings ?? []]));
  output.result(ANONYMITY_WORDS.engine(versionOf(weights), statSync(WEIGHTS_FILE).size));
  tell(
    ANONYMITY_WORDS.heldOut,
    measure(notes.map(ofNote), ({ text }) => byText.get(text) ?? []),
    output,
  );
  output.result(ANONYMITY_WORDS.missed);
  const missed = notes.flatMap((note) => missesOf(note, byText.get(note.text) ?? []));
  for (const { kind, name, around } of missed) output.result([kind, name, around].join('\t'));
}

/**
 * Runs the anonymity command. Without arguments it measures; with them: texts in, findings out, no server and no database; what stands in `known` is never written.
 * Returns its exit code: 0 done, 1 refused with nothing written, 2 wrong arguments.
 */
export function runAnonymity(args: readonly string[], env: NodeJS.ProcessEnv, output: Output): number {
  const wish = wishOf(args);
  if (!wish) {
    output.say(ANONYMITY_WORDS.usage);
    return WRONG_ARGUMENTS;
  }
  try {
    if (wish === 'MEASURE') {
      measureNow(output);
      return DONE;
    }
    const asked = askedIn(placeOf(wish.in, env));
    const startedAt = performance.now();
    const engine = loadAnonymiser();
    output.say(ANONYMITY_WORDS.loaded(seconds(startedAt).toFixed(2)));
    writeFindings(resolve(env.INIT_CWD ?? '.', wish.out), checkAll(engine, asked, output));
    return DONE;
  } catch (error) {
    output.say(error instanceof Refused ? error.message : String((error as Error).stack ?? error));
    return REFUSED;
  }
}

if (require.main === module) {
  const output: Output = { result: (line) => console.log(line), say: (line) => console.error(line) };
  process.exitCode = runAnonymity(process.argv.slice(2), process.env, output);
}
