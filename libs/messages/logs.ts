import type { Message } from './message';

/** Words around the exported log; kinds are named as on the screen. */
export const LOG_WORDS = {
  /** Begins the name of a downloaded file; it says nothing about what is inside. */
  fileName: { ja: '記録', en: 'records' },
  at: { ja: '日時', en: 'When' },
  kind: { ja: '種類', en: 'Kind' },
  act: { ja: 'したこと', en: 'Act' },
  subject: { ja: '対象', en: 'Subject' },
  subjectRef: { ja: '対象の番号', en: 'Subject (id or hash)' },
  who: { ja: '人の番号', en: 'Person (id)' },
  organisation: { ja: '機関', en: 'Organisation' },
  organisationId: { ja: '機関の番号', en: 'Organisation (id)' },
} as const satisfies Record<string, Message>;
