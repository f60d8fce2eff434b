import type { Message } from '../message';

/** Words of 今日, the first page after signing in. */
export const HOME = {
  title: { ja: '今日の対応と次の会議', en: 'Today: actions and next meetings' },
  first: { ja: '先に行うこと', en: 'First of all' },
  firstEmpty: { ja: 'いま対応が必要なことはありません。', en: 'Nothing needs your attention now.' },
  firstNone: {
    ja: '自機関の対応事項に、いま行うものはありません。',
    en: 'No action of your organisation is open now.',
  },
  firstEmptyNext: {
    ja: '会議で対応が決まると、ここに表示します。',
    en: 'When a meeting agrees on an action, it appears here.',
  },
  allActions: { ja: '対応事項をすべて見る', en: 'See all actions' },
  coming: { ja: 'これからの会議', en: 'Coming meetings' },
  comingEmpty: { ja: 'これからの会議は登録されていません。', en: 'No meeting is planned.' },
  allMeetings: { ja: '会議をすべて見る', en: 'See all meetings' },
  nextToday: { ja: '次の会議（今日）', en: 'Next meeting (today)' },
  nextIn: { ja: '次の会議（あと{{n}}日）', en: 'Next meeting (in {{n}} days)' },
  openMeeting: { ja: '会議のページを開く', en: 'Open the meeting' },
  place: { ja: '場所', en: 'Place' },
  proposals: { ja: '確認を待つ「まとめ」の案', en: 'Merges waiting for an answer' },
  documents: { ja: '書類の受け取り', en: 'Documents ready for you' },
  allDocuments: { ja: '版をすべて見る', en: 'See all editions' },
} as const satisfies Record<string, Message>;
