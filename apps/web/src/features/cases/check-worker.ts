import {
  Anonymiser,
  Dictionary,
  DICTIONARY_FILES,
  type AnonymityEngine,
  type DictionaryBytes,
  engineOf,
  type Finding,
  findKnown,
  merge,
  unpackWeights,
  versionOf,
} from '#libs/anonymise';
import { DICTIONARY_URLS, WEIGHTS_URL } from './check-files';
import type { CheckAsked, CheckNews } from './check-news';

const tell = (news: CheckNews): void => postMessage(news);

async function unpacked(url: string): Promise<ArrayBuffer> {
  const { body, ok } = await fetch(url);
  if (!ok || !body) throw new Error('a part of the check could not be fetched');
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** Fetches dictionary and weights from this server, all together, and says how far it is. */
async function load(): Promise<AnonymityEngine> {
  const total = DICTIONARY_FILES.length + 1;
  let done = 0;
  const part = async (url: string): Promise<ArrayBuffer> => {
    const bytes = await unpacked(url);
    done += 1;
    tell({ kind: 'loading', done, total });
    return bytes;
  };
  const [weights, ...parts] = await Promise.all([
    part(WEIGHTS_URL),
    ...DICTIONARY_FILES.map((name) => part(DICTIONARY_URLS[name])),
  ]);
  const files = Object.fromEntries(DICTIONARY_FILES.map((name, at) => [name, parts[at]]));
  const learnt = unpackWeights(new Uint8Array(weights!));
  const anonymiser = new Anonymiser(new Dictionary(files as unknown as DictionaryBytes), learnt);
  const pause = (): Promise<void> => new Promise((goOn) => setTimeout(goOn));
  return engineOf(anonymiser, versionOf(learnt), pause, (share) => tell({ kind: 'checking', share }));
}

let engine: Promise<AnonymityEngine> | undefined;
let before: Promise<void> = Promise.resolve();

/* What is typed as known, and every text, stays in this thread: it sends nothing but fetches files. */
async function answer({ id, texts, known }: CheckAsked): Promise<void> {
  try {
    engine ??= load();
    const together = await (await engine).check(texts);
    const findings = together.map((found, at): readonly Finding[] =>
      known.length === 0 ? found : merge([findKnown(texts[at] ?? '', known), found], () => true),
    );
    tell({ kind: 'checked', id, findings });
  } catch {
    engine = undefined;
    tell({ kind: 'failed', id });
  }
}

addEventListener('message', ({ data }: MessageEvent<CheckAsked>) => {
  before = before.then(() => answer(data));
});
