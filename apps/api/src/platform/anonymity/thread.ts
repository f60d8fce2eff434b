import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnonymityEngine, Finding } from '#libs/anonymise';
import { ROOT } from '../config';

export interface Order {
  readonly id: number;
  readonly texts: readonly string[];
}

export type Answer =
  | { readonly version: string }
  | { readonly id: number; readonly findings: readonly (readonly Finding[])[] | null };

interface Waiting {
  readonly resolve: (findings: readonly (readonly Finding[])[]) => void;
  readonly reject: (error: Error) => void;
}

/** The check in a thread of its own: requests are answered while it reads. */
export interface AnonymityThread extends AnonymityEngine {
  /** Ends the thread; what still waits fails. */
  stop(): Promise<void>;
}

const WORKER_FILE = join(ROOT, 'dist/apps/api/src/platform/anonymity/worker.js');

/** Starts the thread and waits until it has loaded (about a second, 350 MB); throws where it cannot. */
export async function startAnonymity(file = WORKER_FILE): Promise<AnonymityThread> {
  const worker = new Worker(file);
  const [first] = (await once(worker, 'message')) as [Answer];
  if (!('version' in first)) throw new Error('the thread of the check did not begin with its version');
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let gone = false;
  const fail = (): void => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Error('the check has stopped'));
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    if (!('id' in answer)) return;
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.findings) order?.resolve(answer.findings);
    else order?.reject(new Error('the check has failed'));
  });
  worker.on('error', fail);
  worker.on('exit', fail);
  // A process that is done does not stay for it.
  worker.unref();
  return {
    version: first.version,
    check(texts) {
      if (gone) return Promise.reject(new Error('the check has stopped'));
      const id = (count += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, texts } satisfies Order);
      });
    },
    async stop() {
      await worker.terminate();
    },
  };
}
