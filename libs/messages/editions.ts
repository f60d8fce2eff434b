import type { Message } from './message';

/** Words around issued minutes that stand neither in them nor on a screen. */
export const EDITION_WORDS = {
  /** Begins the name of a downloaded file; it says nothing about what is inside. */
  fileName: { ja: '書類', en: 'document' },
  /** The title of an edition whose series or meeting its reader no longer sees. */
  neutralTitle: { ja: '会議の記録', en: 'Minutes' },
} as const satisfies Record<string, Message>;
