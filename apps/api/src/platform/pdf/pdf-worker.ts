import { parentPort } from 'node:worker_threads';
import type { MinutesDocument } from '#libs/minutes';
import { renderPdfBuffer } from '#libs/pdf';
import { printFonts } from '../fonts';

/** What the thread is asked: a document tree as plain JSON. */
export interface PrintOrder {
  readonly id: number;
  readonly document: MinutesDocument;
}

/** What it answers; the file's bytes change hands without being copied. */
export type PrintNews =
  | { readonly kind: 'pages'; readonly id: number; readonly pages: number }
  | { readonly kind: 'done'; readonly id: number; readonly pages: number; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number; readonly cause: string };

parentPort?.on('message', ({ id, document }: PrintOrder) => {
  const tell = (news: PrintNews, hand: ArrayBuffer[] = []): void => parentPort?.postMessage(news, hand);
  try {
    let told = 0;
    const { bytes, pages } = renderPdfBuffer(document, {
      fonts: printFonts(),
      onProgress: (progress) => {
        if (progress.pages === told) return;
        told = progress.pages;
        tell({ kind: 'pages', id, pages: told });
      },
    });
    const own = new Uint8Array(bytes);
    tell({ kind: 'done', id, pages, bytes: own }, [own.buffer]);
  } catch (error) {
    tell({ kind: 'failed', id, cause: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
