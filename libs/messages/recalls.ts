import type { Message } from './message';

/** What a holder reads, whatever the cause: the same for an error in printing and for a change of mind. */
export const RECALL_WORDS = {
  ja: '差し替えのため回収します。お手元の紙や控えを返すか、廃棄してください。',
  en: 'It has been replaced. Please return or destroy any paper or copy that you hold.',
} as const satisfies Message;
