import 'reflect-metadata';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { toText } from '#libs/minutes';
import { ENTITIES } from '../entities';
import { documentFor } from '../minutes';
import { headOfLog } from '../platform/audit/audit.service';
import { Clock } from '../platform/clock/clock';
import { makeFolder } from '../platform/config';
import { SnakeNaming } from '../platform/database';
import { sha256 } from '../platform/ids/ids';
import { UNHURRIED } from '../platform/jobs';
import { PdfPrinter } from '../platform/pdf';
import { Visibility } from '../platform/visibility';
import { type ListedBody, type ListedSeries, listSeries } from './edition-lists';
import type { Output } from './import';
import { MINUTES_COMMAND_WORDS } from './minutes.data';

const DONE = 0;
const REFUSED = 1;
const WRONG_ARGUMENTS = 2;
const PAGES_BETWEEN_NEWS = 10;

type Wish = { list: true; series?: string } | { list: false; series: string; edition?: string; out: string };

/** A refusal whose message is ready to be read. */
class Refused extends Error {}

function wishOf(args: readonly string[]): Wish | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: { list: { type: 'boolean' }, series: text, edition: text, out: text },
    });
    const { list, series, edition, out } = values;
    if ([series, edition, out].includes('')) return undefined;
    if (list) return edition === undefined && out === undefined ? { list, series } : undefined;
    return series !== undefined && out !== undefined ? { list: false, series, edition, out } : undefined;
  } catch {
    return undefined;
  }
}

function seriesOf(all: readonly ListedSeries[], code: string): ListedSeries {
  const series = all.find((one) => one.code === code);
  if (!series) throw new Refused(MINUTES_COMMAND_WORDS.unknownSeries(code));
  return series;
}

function bodyOf({ bodies }: ListedSeries, code: string | undefined): ListedBody {
  const body = code === undefined ? bodies[0] : bodies.find((one) => one.code === code);
  if (!body) throw new Refused(MINUTES_COMMAND_WORDS.unknownBody(code ?? ''));
  return body;
}

/** The edition of a body, through both walls: what all its member organisations may read in common, as no person. */
async function makeEdition(
  appUrl: string,
  series: ListedSeries,
  body: ListedBody,
  output: Output,
): Promise<{ pdf: Buffer; txt: Buffer }> {
  const source = new DataSource({
    type: 'postgres',
    url: appUrl,
    entities: ENTITIES,
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    poolSize: 1,
    extra: UNHURRIED,
  });
  const printer = new PdfPrinter();
  try {
    const visibility = new Visibility(await source.initialize(), new Clock());
    const subject = { seriesId: series.id, meetingId: null };
    output.say(MINUTES_COMMAND_WORDS.reading(body.name));
    const document = await visibility.as({ kind: 'EDITION', bodyId: body.id }, async (actor) =>
      documentFor(actor, subject, { edition: body.name, logHead: await headOfLog(actor) }),
    );
    if (!document) throw new Refused(MINUTES_COMMAND_WORDS.unknownBody(body.code));
    const { bytes, pages } = await printer.print(document, (drawn) => {
      if (drawn % PAGES_BETWEEN_NEWS === 0) output.say(MINUTES_COMMAND_WORDS.pages(drawn));
    });
    output.say(MINUTES_COMMAND_WORDS.pages(pages));
    return { pdf: bytes, txt: Buffer.from(toText(document), 'utf8') };
  } finally {
    await printer.onApplicationShutdown();
    if (source.isInitialized) await source.destroy();
  }
}

/** Writes all files beside their places and then puts them there: a failure leaves none of them. */
function writeWhole(folder: string, files: ReadonlyMap<string, Buffer>): void {
  const parts = [...files.keys()].map((name) => [join(folder, `.${name}.part`), join(folder, name)] as const);
  try {
    makeFolder(folder);
    for (const [index, bytes] of [...files.values()].entries()) writeFileSync(parts[index]![0], bytes);
    for (const [part, path] of parts) renameSync(part, path);
  } catch (error) {
    for (const [part] of parts) rmSync(part, { force: true });
    throw new Refused(MINUTES_COMMAND_WORDS.unwritable((error as Error).message));
  }
}

async function work(wish: Wish, env: NodeJS.ProcessEnv, output: Output): Promise<void> {
  const all = await listSeries(env.DATABASE_URL ?? '');
  if (wish.list) {
    const listed = wish.series === undefined ? all : seriesOf(all, wish.series).bodies;
    for (const one of listed) output.result(`${one.code}\t${'title' in one ? one.title : one.name}`);
    return;
  }
  const series = seriesOf(all, wish.series);
  const body = bodyOf(series, wish.edition);
  const { pdf, txt } = await makeEdition(env.APP_DATABASE_URL ?? '', series, body, output);
  const name = `${series.code}-${body.code}`;
  const files = new Map([
    [`${name}.pdf`, pdf],
    [`${name}.txt`, txt],
  ]);
  // npm changes into the checkout; a folder is meant from where the command was typed.
  writeWhole(resolve(env.INIT_CWD ?? '.', wish.out), files);
  for (const [file, bytes] of files) output.result(`${sha256(bytes)}\t${file}`);
}

/**
 * Runs the minutes command on the migrated database that `DATABASE_URL` (owner, for the lists) and `APP_DATABASE_URL`
 * (for the minutes) name. Returns its exit code: 0 done, 1 refused with nothing written, 2 wrong arguments.
 */
export async function runMinutes(args: readonly string[], env: NodeJS.ProcessEnv, output: Output): Promise<number> {
  const wish = wishOf(args);
  if (!wish) {
    output.say(MINUTES_COMMAND_WORDS.usage);
    return WRONG_ARGUMENTS;
  }
  try {
    await work(wish, env, output);
    return DONE;
  } catch (error) {
    output.say(error instanceof Refused ? error.message : String((error as Error).stack ?? error));
    return REFUSED;
  }
}

if (require.main === module) {
  const output: Output = { result: (line) => console.log(line), say: (line) => console.error(line) };
  void runMinutes(process.argv.slice(2), process.env, output).then((code) => {
    process.exitCode = code;
  });
}
