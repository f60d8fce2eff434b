import { open } from 'node:fs/promises';
import { UnfitWard } from './problems';
import type { ProblemCode } from './problems.data';

/** A file beyond this cannot become one JavaScript string in every allowed Node version. */
const MOST_MEGABYTES = 400;

const unfit = (code: ProblemCode, ...words: string[]): UnfitWard => new UnfitWard([{ pointer: '', code, words }], 1);

/** Reads a JSON file; throws UnfitWard where it is too large, not UTF-8 or not JSON, and the system's error where it cannot be read. */
export async function readWardFile(path: string): Promise<unknown> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > MOST_MEGABYTES * 1_000_000) throw unfit('TOO_LARGE', String(MOST_MEGABYTES));
    const bytes = await file.readFile();
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw unfit('NOT_UTF8');
    }
    try {
      return JSON.parse(text);
    } catch (error) {
      throw unfit('NOT_JSON', (error as Error).message);
    }
  } finally {
    await file.close();
  }
}
