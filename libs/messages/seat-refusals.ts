import type { Message } from './message';

/** The refusals about seats in a body, and about the dates that decide what a seat shows. */
export const SEAT_REFUSALS = {
  MEMBERSHIP_SPAN_INVALID: {
    ja: '終わりの日は、始まりの日より後にしてください。',
    en: 'The last day must come after the first.',
  },
  MEMBERSHIP_STARTS_TOO_EARLY: {
    ja: '構成機関になる日は、今日以降にしてください。過去の会議は、あとから加わった機関には開きません。',
    en: 'A membership begins today or later: whoever joins does not gain the past.',
  },
  MEMBERSHIP_ENDS_TOO_EARLY: {
    ja: '構成機関でなくなる日は、今日以降にしてください。',
    en: 'A membership ends today or later.',
  },
  MEMBERSHIP_ENDED: {
    ja: 'すでに終わっているため、変えられません。もう一度加わるときは、新しく追加してください。',
    en: 'This membership has ended and stays as it is. Whoever joins again is added anew.',
  },
  MEMBERSHIP_DOUBLED: {
    ja: 'この機関は、重なる期間に、同じ役割の構成機関になっています。',
    en: 'This organisation already holds a seat in this role in that time.',
  },
  LAST_SECRETARIAT: {
    ja: '会議体には事務局が必要です。先に、引き継ぐ事務局を追加してください。',
    en: 'A body needs a secretariat. Please add the one that takes over first.',
  },
  MEETING_DATE_SETTLED: {
    ja: '開催済み、または中止となった会議の日付は変えられません。',
    en: 'The date of a meeting that was held or cancelled stays as it is.',
  },
  MEETING_STILL_TO_COME: {
    ja: '開催済みにできるのは、会議の当日からです。',
    en: 'A meeting can be marked as held from its day on.',
  },
} as const satisfies Record<string, Message>;
