import type { Message } from './message';

/** Words around papers that are no sentences. */
export const PAPER_WORDS = {
  /** Begins the name of a downloaded file; it says nothing about what is inside. */
  fileName: { ja: '資料', en: 'paper' },
} as const satisfies Record<string, Message>;
