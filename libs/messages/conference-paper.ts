import type { Message } from './message';
import { CASES } from './screens/cases';

/** Words of the papers of a case conference; a title, a file name or a mark never says that there is a case. */
export const CONFERENCE_PAPER_WORDS = {
  title: { ja: '会議資料', en: 'Conference paper' },
  copy: {
    ja: '写し第{{number}}版（一部の写しです。）',
    en: 'Copy, edition {{number}} (a partial copy).',
  },
  headerHeading: { ja: '会議', en: 'The conference' },
  headerSummary: { ja: '会議の番号、日時、場所の表です。', en: 'Number, date and place of the conference.' },
  code: { ja: '会議の番号', en: 'Number' },
  contentHeading: { ja: '資料の内容', en: 'Content' },
  notAsked: { ja: '本人に聞けていません。理由：', en: 'She could not be asked, because:' },
  handling: {
    ja: 'この資料は、宛先の方だけがお読みください。写しを取らず、使い終えたら返すか廃棄してください。',
    en: 'For its recipient alone. Please make no copies, and return or destroy it after use.',
  },
} as const satisfies Record<string, Message>;

/** The name of a part of a case presentation, as on the screen. */
export const sectionWords = (section: string): Message => {
  const words: Message | undefined = (CASES as Record<string, Message>)[`section.${section}`];
  if (!words) throw new TypeError(`No part of a case is called ${section}`);
  return words;
};
