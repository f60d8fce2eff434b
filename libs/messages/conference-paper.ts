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
  unconfirmed: { ja: '確認前の記録です。', en: 'Not confirmed yet.' },
  assigned: { ja: '担当：{{name}}', en: 'With {{name}}' },
  assignedUntil: { ja: '担当：{{name}}　期限：{{date}}', en: 'With {{name}}, by {{date}}' },
  outcomeHeading: { ja: '会議の結果', en: 'What the conference ended with' },
  outcomeSummary: {
    ja: '主担当機関、次に話し合う日、本人への報告の表です。',
    en: 'Who leads, when it is looked at again, and who tells her.',
  },
  lead: { ja: '主担当機関', en: 'Lead organisation' },
  leadNone: {
    ja: '決まりませんでした。もう一度、会議を開きます。',
    en: 'None was agreed on; there will be a second conference.',
  },
  keyWorker: { ja: '主たる援助者', en: 'Main supporter' },
  keyWorkerNamed: { ja: '主担当機関で決めています。', en: 'Named within the lead organisation.' },
  next: { ja: '次に話し合う日', en: 'Looked at again on' },
  report: { ja: '本人への報告', en: 'Telling her' },
  identity: { ja: '本人の確認', en: 'Who is meant' },
  identityConfirmed: {
    ja: '本人確認票で確認した　{{confirmed}}／{{asked}}機関',
    en: 'Confirmed with the slip by {{confirmed}} of {{asked}} organisations',
  },
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

const ENTRY_WORDS: Readonly<Record<string, Message>> = {
  PERSONS_VIEW: { ja: '会議で聞いた本人の意向', en: 'Her own view, as heard in the conference' },
  DISCUSSION: { ja: '話し合ったこと', en: 'What was discussed' },
  ADVICE: { ja: '助言・問いかけ', en: 'Advice and questions' },
  DECISION: { ja: '決まったこと', en: 'What was decided' },
  POLICY: { ja: '援助方針', en: 'Policy of support' },
  ROLE: { ja: '役割分担', en: 'Who does what' },
  NOT_TOLD: { ja: '本人に報告できなかった理由', en: 'Why she could not be told' },
};
const URGENCY_WORDS: Readonly<Record<string, Message>> = {
  ORDINARY: { ja: '緊急度：通常', en: 'Urgency: ordinary' },
  HIGH: { ja: '緊急度：高い', en: 'Urgency: high' },
  IMMEDIATE: { ja: '緊急度：直ちに対応', en: 'Urgency: at once' },
};

const wordsIn =
  (words: Readonly<Record<string, Message>>) =>
  (name: string): Message => {
    const found = words[name];
    if (!found) throw new TypeError(`There are no words for ${name}`);
    return found;
  };

/** The name of a kind of entry in the record of a conference. */
export const entryWords = wordsIn(ENTRY_WORDS);
/** How urgent a policy of support is. */
export const urgencyWords = wordsIn(URGENCY_WORDS);
