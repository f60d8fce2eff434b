import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from '#libs/anonymise';
import { sha256 } from '../ids/ids';
import { WEIGHTS_FILE } from './load';

type Findings = Finding[][];

interface Waiting {
  readonly done: (findings: Findings) => void;
  readonly failed: (error: Error) => void;
}

const SHOWN = 12;

/**
 * The check of texts in a thread of its own, which begins with the first check (about a second, 350 MB): the requests of
 * others go on meanwhile. Where the thread ends, those who wait are told so, and the next check begins another.
 */
export class CheckThread {
  /** Tells one set of weights from another. */
  readonly version = `tagger ${sha256(readFileSync(WEIGHTS_FILE)).slice(0, SHOWN)}`;
  private thread: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** The findings of each text of one case, in the order of the texts. */
  check(texts: readonly string[]): Promise<Findings> {
    this.last += 1;
    const id = this.last;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.running().postMessage({ id, texts });
    });
  }

  private running(): Worker {
    this.thread ??= this.begin();
    return this.thread;
  }

  private begin(): Worker {
    const thread = new Worker(join(__dirname, 'check.worker.js'));
    // It must not keep a server alive that wants to end.
    thread.unref();
    thread.on('message', ({ id, findings }: { id: number; findings: Findings }) => {
      this.waiting.get(id)?.done(findings);
      this.waiting.delete(id);
    });
    // What it says when it fails may quote a text: it is not passed on.
    thread.on('error', () => this.ended(thread));
    thread.on('exit', () => this.ended(thread));
    return thread;
  }

  private ended(thread: Worker): void {
    if (this.thread !== thread) return;
    this.thread = undefined;
    for (const { failed } of this.waiting.values()) failed(new Error('The check of anonymity has stopped'));
    this.waiting.clear();
  }
}
