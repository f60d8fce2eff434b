import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type CheckedWard,
  checkWard,
  type Counts,
  importWard,
  lineOf,
  readWardFile,
  UnfitWard,
  WARD_SCHEMA,
} from '../imports';
import { IMPORT_WORDS } from './import.data';

const DONE = 0;
const REFUSED = 1;
const WRONG_ARGUMENTS = 2;

/** Keys of files that name no source: one ward per database is the rule. */
const DEFAULT_SOURCE = 'ward';
const PROGRESS_EVERY = 5_000;

/** Where results and the rest go; lines without their end. */
export interface Output {
  result(line: string): void;
  say(line: string): void;
}

type Wish = { kind: 'schema' } | { kind: 'import'; file: string; source: string };

function wishOf(args: readonly string[]): Wish | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { file: { type: 'string' }, source: { type: 'string' }, schema: { type: 'boolean' } },
    });
    if (values.schema) return values.file === undefined && values.source === undefined ? { kind: 'schema' } : undefined;
    const source = values.source ?? DEFAULT_SOURCE;
    if (!values.file || !/^[\w.-]{1,60}$/.test(source)) return undefined;
    return { kind: 'import', file: values.file, source };
  } catch {
    return undefined;
  }
}

function sayProblems(error: UnfitWard, output: Output): void {
  for (const problem of error.problems) output.say(lineOf(problem));
  if (error.total > error.problems.length) output.say(IMPORT_WORDS.more(error.total - error.problems.length));
  output.say(IMPORT_WORDS.nothingWritten(error.total));
}

/** As typed where the command runs, else where npm was called: npm changes the folder. */
function placeOf(path: string, env: NodeJS.ProcessEnv): string {
  const typed = resolve(path);
  return existsSync(typed) || !env.INIT_CWD ? typed : resolve(env.INIT_CWD, path);
}

async function importInto(ownerUrl: string, ward: CheckedWard, source: string, output: Output): Promise<Counts> {
  let said = 0;
  const progress = (done: number, total: number): void => {
    if (done - said < PROGRESS_EVERY) return;
    said = done;
    output.say(IMPORT_WORDS.progress(done, total));
  };
  return importWard(ownerUrl, ward, { source, now: new Date(), filledBy: 'IMPORT', progress });
}

/** Runs the import command on the migrated database whose owner `DATABASE_URL` names; returns its exit code: 0 done, 1 refused with nothing written, 2 wrong arguments. */
export async function runImport(args: readonly string[], env: NodeJS.ProcessEnv, output: Output): Promise<number> {
  const wish = wishOf(args);
  if (!wish) {
    output.say(IMPORT_WORDS.usage);
    return WRONG_ARGUMENTS;
  }
  if (wish.kind === 'schema') {
    output.result(WARD_SCHEMA.trimEnd());
    return DONE;
  }
  let parsed: unknown;
  try {
    parsed = await readWardFile(placeOf(wish.file, env));
    const { imported, unchanged, leftOut, cases } = await importInto(
      env.DATABASE_URL ?? '',
      checkWard(parsed),
      wish.source,
      output,
    );
    if (leftOut > 0) output.say(IMPORT_WORDS.leftOut(cases.items, cases.ids, cases.outcomes));
    output.result(`imported ${imported}, unchanged ${unchanged}, left out ${leftOut}`);
    return DONE;
  } catch (error) {
    if (error instanceof UnfitWard) sayProblems(error, output);
    else if (parsed === undefined) output.say(IMPORT_WORDS.unreadable(wish.file, (error as Error).message));
    else output.say(String((error as Error).stack ?? error));
    return REFUSED;
  }
}

if (require.main === module) {
  const output: Output = { result: (line) => console.log(line), say: (line) => console.error(line) };
  void runImport(process.argv.slice(2), process.env, output).then((code) => {
    process.exitCode = code;
  });
}
