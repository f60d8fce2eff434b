import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { MinutesDocument } from '#libs/minutes';
import { ROOT } from '../config';
import type { PrintNews, PrintOrder } from './pdf-worker';

export interface Printed {
  readonly bytes: Buffer;
  readonly pages: number;
}

interface Waiting {
  onPages(pages: number): void;
  done(printed: Printed): void;
  failed(error: Error): void;
}

const MEMORY_MB = 1_024;
const LONGEST_PRINT_MS = 300_000;
/** A thread runs built code only: from a source tree it is taken from `dist`. */
const WORKER = __filename.endsWith('.ts')
  ? join(ROOT, 'dist/apps/api/src/platform/pdf/pdf-worker.js')
  : join(__dirname, 'pdf-worker.js');

/** Prints documents in one thread of its own, which lives on between them: drawing never stalls who asks. */
@Injectable()
export class PdfPrinter implements OnApplicationShutdown {
  private worker: Worker | undefined;
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** The document as PDF; `onPages` hears how many pages are drawn. Fails when the thread does. */
  async print(document: MinutesDocument, onPages: (pages: number) => void = () => undefined): Promise<Printed> {
    const worker = this.thread();
    const order: PrintOrder = { id: (this.last += 1), document };
    let limit: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Printed>((done, failed) => {
        this.waiting.set(order.id, { onPages, done, failed });
        limit = setTimeout(() => void worker.terminate(), LONGEST_PRINT_MS);
        worker.ref();
        worker.postMessage(order);
      });
    } finally {
      clearTimeout(limit);
      this.waiting.delete(order.id);
      // An idle thread keeps no process alive.
      if (this.waiting.size === 0) worker.unref();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
  }

  private thread(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, execArgv: [] });
    const ended = (error: Error): void => {
      if (this.worker === worker) this.worker = undefined;
      for (const one of this.waiting.values()) one.failed(error);
    };
    worker.on('message', (news: PrintNews) => this.hear(news));
    worker.on('error', ended);
    worker.on('exit', () => ended(new Error('the printing thread ended')));
    return (this.worker = worker);
  }

  private hear(news: PrintNews): void {
    const waiting = this.waiting.get(news.id);
    if (news.kind === 'pages') waiting?.onPages(news.pages);
    else if (news.kind === 'failed') waiting?.failed(new Error(news.cause));
    else waiting?.done({ bytes: Buffer.from(news.bytes.buffer), pages: news.pages });
  }
}
