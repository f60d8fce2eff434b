import type { Language, Message } from './message';

/** States of whatever has one, as they are said inside a sentence. */
const STATE_WORDS: Readonly<Record<string, Message>> = {
  ACCEPTED: { ja: '承諾済み', en: 'accepted' },
  ANNULLED: { ja: '取り消し', en: 'annulled' },
  APPROVED: { ja: '承認済み', en: 'approved' },
  CANCELLED: { ja: '中止', en: 'cancelled' },
  CLOSED: { ja: '終了', en: 'closed' },
  CONFIRMED: { ja: '確定', en: 'confirmed' },
  DONE: { ja: '完了', en: 'done' },
  DRAFT: { ja: '準備中', en: 'being prepared' },
  DROPPED: { ja: '取りやめ', en: 'dropped' },
  HELD: { ja: '開催済み', en: 'held' },
  IN_EFFECT: { ja: '実施中', en: 'in effect' },
  IN_PROGRESS: { ja: '対応中', en: 'in progress' },
  NOTIFIED: { ja: '通知済み', en: 'notified' },
  OPEN: { ja: '進行中', en: 'open' },
  PLANNED: { ja: '予定', en: 'planned' },
  POSTPONED: { ja: '延期', en: 'postponed' },
  PROPOSED: { ja: '提案中', en: 'proposed' },
  UNDONE: { ja: '元に戻した', en: 'undone' },
  WITHDRAWN: { ja: '取り下げ', en: 'withdrawn' },
};

/** A state in words; one that has none stays as it is. */
export const stateWord = (state: string, language: Language): string => STATE_WORDS[state]?.[language] ?? state;
