import { fill, type MessageValues } from './message';
import type { SheetLanguage, SheetText } from './sheets';

/**
 * Words of the page that a worker looks at together with her, on the worker's telephone. As on paper: none names a law
 * or a product, none promises that anything is deleted, and the easy twin says less at a time.
 */
export const WITH_PERSON_WORDS = {
  'language.ja': { ja: '日本語', easy: '日本語', en: '日本語' },
  'language.easy': { ja: 'やさしい日本語', easy: 'やさしい 日本語', en: 'やさしい日本語' },
  'language.en': { ja: 'English', easy: 'English', en: 'English' },
  languages: { ja: 'ことば', easy: 'ことば', en: 'Language' },
  hide: { ja: '画面を隠す', easy: '見えなく する', en: 'Hide this' },
  back: { ja: '終わる', easy: 'おわる', en: 'Finish' },
  choose: {
    ja: '伝えてよいときは○、伝えたくないときは×を選んでください。{{rest}}',
    easy: 'いい ときは ○、いやな ときは × を えらんで ください。{{rest}}',
    en: 'Choose yes where we may share it, no where not. {{rest}}',
  },
  restClosed: {
    ja: '選ばないところは、伝えません。',
    easy: 'えらばない ところは、話しません。',
    en: 'What you do not choose is not shared.',
  },
  restByRule: {
    ja: '選ばないところは、会議の決まりで伝わることがあります。',
    easy: 'えらばない ところは、きまりで 話す ことが あります。',
    en: 'What you do not choose may be shared by the rules of the meeting.',
  },
  to: { ja: '「{{name}}」に', easy: '「{{name}}」に', en: 'To {{name}}' },
  'answer.GRANTED': { ja: '○ 伝えてよい', easy: '○ 話して いいです', en: 'Yes, you may share it' },
  'answer.REFUSED': { ja: '× 伝えない', easy: '× 話しません', en: 'No, do not share it' },
  'answer.none': { ja: '－ まだ決めない', easy: '－ まだ きめません', en: '– Not yet' },
  day: { ja: 'どの日の話し合いのためですか', easy: 'いつ 話しますか', en: 'For the talk on which day?' },
  companion: {
    ja: '付き添いの人がいっしょにいます',
    easy: 'ほかの 人も いっしょに います',
    en: 'Somebody is here with me',
  },
  next: { ja: '答えを確かめる', easy: 'こたえを 見る', en: 'Look at my answers' },
  nothing: {
    ja: '新しい答えがまだありません。',
    easy: 'あたらしい こたえが まだ ありません。',
    en: 'There is no new answer yet.',
  },
  dayMissing: {
    ja: '話し合いの日を選んでください。',
    easy: '話す 日を えらんで ください。',
    en: 'Please choose the day of the talk.',
  },
  checkTitle: { ja: 'この答えでよいですか', easy: 'この こたえで いいですか', en: 'Are these your answers?' },
  checkLead: {
    ja: '「これでよい」を押すと、この答えを記録します。あとから、いつでも変えられます。',
    easy: '「これで いいです」を おすと、きろくします。あとで いつでも かえる ことが できます。',
    en: '“These are mine” records them. You can change them at any time.',
  },
  change: { ja: '答えを変える', easy: 'こたえを かえる', en: 'Change my answers' },
  sure: { ja: 'これでよい', easy: 'これで いいです', en: 'These are mine' },
  saving: { ja: '記録しています', easy: 'まって ください', en: 'Recording' },
  notSaved: {
    ja: 'まだ記録できていません。担当者に見せてください。',
    easy: 'まだ できて いません。たんとうの 人に 見せて ください。',
    en: 'It is not recorded yet. Please show this to your worker.',
  },
  askAgain: {
    ja: '前と変わったところがあるため、まだ記録していません。もう一度、答えを選んでください。',
    easy: 'まえと かわった ところが あります。まだ きろくして いません。もう いちど えらんで ください。',
    en: 'Something has changed, so nothing is recorded yet. Please choose your answers once more.',
  },
  doneTitle: { ja: '答えを記録しました', easy: 'きろくしました', en: 'Your answers are recorded' },
  copyAsk: { ja: '控えがほしいですか', easy: 'こたえの かみが ほしいですか', en: 'Would you like a copy?' },
  copyYes: { ja: 'ほしい', easy: 'ほしいです', en: 'Yes' },
  copyNo: { ja: 'いらない', easy: 'いりません', en: 'No' },
  copyTaken: {
    ja: '担当者が紙に印刷して渡します。',
    easy: 'たんとうの 人が かみを わたします。',
    en: 'Your worker prints it and hands it to you.',
  },
  copyLeft: {
    ja: '控えは渡しません。担当者が預かります。',
    easy: 'かみは わたしません。たんとうの 人が もって います。',
    en: 'No copy is handed out. Your worker keeps it.',
  },
  notReady: {
    ja: 'まだうかがう準備ができていません。',
    easy: 'まだ 聞く ことが できません。',
    en: 'We are not ready to ask you yet.',
  },
} as const satisfies Record<string, SheetText>;
export type WithPersonWord = keyof typeof WITH_PERSON_WORDS;

/** A word of the page in the language in which it is looked at, filled. */
export const sayWithPerson = (key: WithPersonWord, language: SheetLanguage, values: MessageValues = {}): string =>
  fill(WITH_PERSON_WORDS[key][language], values);
