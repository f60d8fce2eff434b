import type { Message } from '../message';

/** Words of the frame around every page. */
export const SHELL = {
  brand: { ja: 'つどい', en: 'つどい' },
  skip: { ja: '本文へ進む', en: 'Skip to main content' },
  hide: { ja: '画面を隠す', en: 'Hide this screen' },
  menu: { ja: 'メニュー', en: 'Menu' },
  closeMenu: { ja: 'メニューを閉じる', en: 'Close menu' },
  navigation: { ja: '主なメニュー', en: 'Main menu' },
  today: { ja: '今日', en: 'Today' },
  meetings: { ja: '会議', en: 'Meetings' },
  actions: { ja: '対応事項', en: 'Actions' },
  gather: { ja: 'まとめる', en: 'Bring together' },
  series: { ja: '会議のまとめ', en: 'Merged meetings' },
  minutes: { ja: '議事録の版', en: 'Minutes' },
  lookUp: { ja: '調べる', en: 'Look up' },
  bodies: { ja: '会議体', en: 'Meeting bodies' },
  practice: { ja: '練習用', en: 'Practice' },
  demo: {
    ja: '練習用のデータです。実際の人や団体の情報は入れないでください。',
    en: 'Practice data. Please do not enter information about real people or groups.',
  },
  actFor: { ja: '担当する機関', en: 'Acting for' },
  actingNow: { ja: '「{{name}}」の担当として表示しています。', en: 'You now act for {{name}}.' },
  account: { ja: '自分の設定', en: 'Your account' },
  switchOrganisation: { ja: '切り替える', en: 'Switch' },
  signOut: { ja: 'サインアウト', en: 'Sign out' },
  language: { ja: '表示する言語', en: 'Language' },
  japanese: { ja: '日本語', en: '日本語' },
  english: { ja: 'English', en: 'English' },
  idle: { ja: '2分後に画面を閉じます', en: 'This screen closes in 2 minutes' },
  idleMore: {
    ja: 'しばらく操作がありません。続ける場合は「使い続ける」を押してください。書きかけの内容は残ります。',
    en: 'Nothing has happened for a while. Choose “Keep working” to stay. What you have typed is kept.',
  },
  idleStay: { ja: '使い続ける', en: 'Keep working' },
  offline: {
    ja: '通信が切れています。入力した内容はこの画面に残っています。つながってから送ってください。',
    en: 'You are offline. What you typed is still on this screen. Please send it when the connection is back.',
  },
  titleToday: { ja: '今日', en: 'Today' },
  titleMeetings: { ja: '会議', en: 'Meetings' },
  titleActions: { ja: '対応', en: 'Actions' },
  titleDocuments: { ja: '書類', en: 'Documents' },
  titleSettings: { ja: '設定', en: 'Settings' },
  titleError: { ja: 'エラー：{{title}}', en: 'Error: {{title}}' },
  title: { ja: '{{kind}}｜つどい', en: '{{kind}} | つどい' },
  calendar: { ja: 'カレンダー', en: 'Calendar' },
  month: { ja: '{{year}}年{{month}}月', en: '{{month}}/{{year}}' },
} as const satisfies Record<string, Message>;

/** Names of the days of the week from Sunday, for the plain calendar. */
export const DAY_NAMES = [
  { ja: '日', en: 'Sun' },
  { ja: '月', en: 'Mon' },
  { ja: '火', en: 'Tue' },
  { ja: '水', en: 'Wed' },
  { ja: '木', en: 'Thu' },
  { ja: '金', en: 'Fri' },
  { ja: '土', en: 'Sat' },
] as const satisfies readonly Message[];
