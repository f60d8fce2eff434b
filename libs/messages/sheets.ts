import { fill, type MessageValues } from './message';
import type { SheetText } from './sheet-text';
import { TABLE_SHEET_WORDS } from './table-sheets';

export type { SheetText };

/** In which a sheet of paper is read out: Japanese, easy Japanese (やさしい日本語), English. */
const SHEET_LANGUAGES = ['ja', 'easy', 'en'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

/** The papers of a case; each is asked for by its place in this list, so that an address says nothing of what it is. */
export const SHEET_KINDS = ['CONSENT', 'RECEIPT', 'READINGS', 'KEPT', 'SLIPS', 'TALK', 'PLEDGE'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** The languages in which a sheet is made: the record that the giver keeps has no easy twin. */
export const sheetLanguagesOf = (kind: SheetKind): readonly SheetLanguage[] =>
  SHEET_LANGUAGES.filter((language) => kind !== 'KEPT' || language !== 'easy');

/**
 * Words of the papers that are shown and read out to her. None names a law, a product or a sender; none promises that
 * anything is deleted.
 */
export const SHEET_WORDS = {
  ...TABLE_SHEET_WORDS,
  /** Begins the name of the file, as the title does; it says nothing about what is inside. */
  fileName: { ja: '書類', easy: '書類', en: 'document' },
  /** Title of the file, running line, file name: what the paper is about cannot be told from it. */
  title: { ja: '書類', easy: '書類', en: 'Document' },
  date: { ja: '日付', easy: 'きょうの 日', en: 'Date' },
  organisation: { ja: '機関', easy: 'ところ', en: 'Organisation' },
  kind: { ja: '種類', easy: 'しゅるい', en: 'Kind' },
  example: { ja: '中身の例', easy: 'たとえば', en: 'For example' },
  comma: { ja: '、', easy: '、', en: ', ' },

  'kind.BASIC': { ja: '基本', easy: 'きほん', en: 'Basics' },
  'kind.HEALTH': { ja: '健康', easy: 'けんこう', en: 'Health' },
  'kind.EDUCATION_EMPLOYMENT': { ja: '仕事・学校', easy: 'しごと・学校', en: 'Work, school' },
  'kind.FINANCIAL': { ja: 'お金', easy: 'お金', en: 'Money' },
  'kind.WELFARE_USE': { ja: '福祉の利用', easy: 'くらしの たすけ', en: 'Services' },
  'kind.HISTORY_AND_NEEDS': { ja: 'これまでのこと', easy: 'いままでの こと', en: 'Your story' },
  'kind.VIOLENCE_SAFETY': { ja: '暴力・安全', easy: 'あんぜん', en: 'Safety' },
  'example.BASIC': {
    ja: '年代、家族、相談したいこと、希望',
    easy: 'ねんれい、かぞく、そうだん、きもち',
    en: 'age, family, needs, wishes',
  },
  'example.HEALTH': { ja: '体や心のこと、通院', easy: 'からだ、こころ、びょういん', en: 'body and mind, treatment' },
  'example.EDUCATION_EMPLOYMENT': { ja: '働き方、通学', easy: 'しごと、学校', en: 'job, training, school' },
  'example.FINANCIAL': { ja: '収入、支払い、借金', easy: 'もらう お金、はらう お金', en: 'income, payments, debts' },
  'example.WELFARE_USE': {
    ja: '住まい、使っている支援や制度',
    easy: 'すむ ところ、つかっている たすけ',
    en: 'housing, support you use',
  },
  'example.HISTORY_AND_NEEDS': {
    ja: '経過、周りの人、支援者の考え',
    easy: 'まわりの 人、子ども',
    en: 'events, people, our views',
  },
  'example.VIOLENCE_SAFETY': {
    ja: '暴力のこと、気をつけること',
    easy: 'こわい こと、気を つける こと',
    en: 'violence, what to avoid',
  },

  consentTitle: {
    ja: 'あなたのことを伝えてもよいですか（同意書）',
    easy: 'あなたの ことを 話しても いいですか',
    en: 'May we share what you told us?',
  },
  consentLead: {
    ja: 'あなたの支援のために、あなたのことをほかの機関に伝えてよいかをうかがう紙です。いっしょに読みます。わからないことは、何度でも聞いてください。',
    easy: 'あなたを たすける ために、ほかの ところの 人に 話したいです。いっしょに 読みます。わからない ときは、なんかいでも 聞いて ください。',
    en: 'To support you, we would like to tell others some of what you told us. We read this together. Please ask as often as you like.',
  },
  why: { ja: '何のために', easy: 'なぜ', en: 'What for' },
  whyText: {
    ja: 'あなたの支援のしかたを、関わる機関で話し合うためです。ほかのことには使いません。',
    easy: 'どうやって あなたを たすけるか、みんなで 話す ためです。ほかの ことには つかいません。',
    en: 'So that those who support you can talk about how. It is used for nothing else.',
  },
  talkDay: { ja: '話し合いの日', easy: '話す 日', en: 'Day of the talk' },
  talkDayLine: {
    ja: '　　　　年　　　月　　　日',
    easy: '　　　　年　　　月　　　日',
    en: 'Day ______  Month __________  Year ________',
  },
  thisDayOnly: {
    ja: '○は、この日だけです。ほかの日は、またうかがいます。×は、どの日も伝えません。',
    easy: '○は この 日だけです。× は どの 日もです。ほかの 日は、また 聞きます。',
    en: 'A “yes” is for this day only; for another we ask again. A “no” is for every day.',
  },
  how: { ja: 'どのように', easy: 'どうやって', en: 'How' },
  howText: {
    ja: '名前や住所を書かない文章にして、その機関の決まった担当者だけが読みます。話し合いでは、名前を書いた紙を見せて確かめることがあります。その紙は、その場ですべて集めます。',
    easy: '名前や じゅうしょは 書きません。きまった 人だけが 読みます。話す ときに、名前を 書いた かみを 見せる ことが あります。その かみは、すぐに ぜんぶ あつめます。',
    en: 'As a text without your name or address, read only by named workers there. At the talk a slip with your name may be shown; every slip is collected on the spot.',
  },
  until: { ja: 'いつまで', easy: 'いつまで', en: 'Until when' },
  untilText: {
    ja: '　　　　年　　　月　　　日まで（書かないときは、あなたが「やめる」と言うまで）',
    easy: '　　　　年　　　月　　　日まで（書かない ときは、あなたが「やめる」と 言うまで）',
    en: 'Day ______  Month __________  Year ________  (if left empty: until you say stop)',
  },
  matrix: { ja: 'だれに、何を伝えてよいですか', easy: 'だれに、なにを 話しても いいですか', en: 'To whom, and what?' },
  matrixMore: {
    ja: 'だれに、何を伝えてよいですか（つづき）',
    easy: 'だれに、なにを 話しても いいですか（つづき）',
    en: 'To whom, and what? (continued)',
  },
  matrixLead: {
    ja: '伝えてよいところに○、伝えたくないところに×を書いてください。{{rest}}',
    easy: 'いい ときは ○、いやな ときは × を 書いて ください。{{rest}}',
    en: 'Write ○ or “yes” where we may share it, × or “no” where not. {{rest}}',
  },
  restClosed: {
    ja: '何も書かないところは、伝えません。',
    easy: 'なにも 書かない ところは、話しません。',
    en: 'An empty box means no.',
  },
  restByRule: {
    ja: '何も書かないところは、会議の決まりで伝わることがあります。',
    easy: 'なにも 書かない ところは、きまりで 話す ことが あります。',
    en: 'An empty box may be shared by the rules of the meeting.',
  },
  matrixSummary: {
    ja: '機関ごと、情報の種類ごとに、伝えてよいかを示す表です。',
    easy: 'だれに、なにを 話しても いいかの ひょうです。',
    en: 'For each organisation and kind of information, whether it may be shared.',
  },
  know: { ja: '知っておいてほしいこと', easy: 'しって ほしい こと', en: 'Good to know' },
  knowRefuse: {
    ja: '断っても、一部だけにしても、支援で不利になることはありません。',
    easy: '「いやです」と 言っても、だいじょうぶです。あなたは なにも そんを しません。',
    en: 'You may say no, or yes to some of it only. Your support does not suffer for it.',
  },
  knowStop: {
    ja: 'いつでも、口で言うだけで、変えたり、やめたりできます。理由はいりません。どの機関の人に言ってもかまいません。',
    easy: 'いつでも やめる ことが できます。「やめたい」と 言って ください。だれに 言っても いいです。なぜかは、言わなくて いいです。',
    en: 'You can change or stop it at any time, just by saying so, to any of us, without a reason.',
  },
  knowThen: {
    ja: 'やめると、ほかの機関は画面ですぐに読めなくなります。渡した紙や控えは、返してもらうようお願いします。',
    easy: 'やめたら、ほかの 人は すぐに 読めなく なります。わたした かみは、「かえして ください」と おねがいします。',
    en: 'If you stop, the others can no longer open it, at once. We ask for papers and copies back.',
  },
  knowPast: {
    ja: 'すでに読んだことや聞いたことを、なかったことにはできません。会議の記録は、決められた期間、残ります。',
    easy: 'もう 読んだ こと、聞いた ことは、もとに もどせません。話した きろくは、きまった あいだ のこります。',
    en: 'What was read or heard cannot be unread. Records of the talk are kept for a set time.',
  },
  knowDanger: {
    ja: '命や体があぶないとき、子どもを守るときなどは、同意がなくても、必要なことを伝える場合があります。',
    easy: 'いのちが あぶない とき、子どもを まもる ときは、あなたに 聞かないで 話す ことが あります。',
    en: 'If a life or a child is in danger, what is needed may be told without your consent.',
  },
  knowRecord: {
    ja: 'どの機関が、いつ、何を読んだかを、いつでもお見せします。',
    easy: 'だれが、いつ、なにを 読んだか、いつでも 見せます。',
    en: 'You can see at any time which organisation read what, and when.',
  },
  knowPaper: {
    ja: 'この紙は担当者が預かります。控えは、ほしいときだけお渡しします。',
    easy: 'この かみは、たんとうの 人が もって います。ほしい ときは、あなたにも わたします。',
    en: 'Your worker keeps this paper. You get a copy only if you want one.',
  },
  signSummary: {
    ja: '名前、日付、説明した人を手で書く欄です。',
    easy: '名前と 日を 書く ところです。',
    en: 'Lines for name, date and who explained it, to be filled in by hand.',
  },
  signName: { ja: 'お名前', easy: 'あなたの 名前', en: 'Your name' },
  signHint: {
    ja: '名前を書きたくないときは、書かなくてもかまいません。口で答えるだけでもかまいません。',
    easy: '名前を 書かなくても いいです。こたえを 言うだけでも いいです。',
    en: 'You need not write your name. Answering by word of mouth is enough.',
  },
  explainedBy: { ja: '説明した人', easy: 'せつめいした 人', en: 'Explained by' },

  receiptTitle: { ja: 'お答えの控え', easy: 'あなたの こたえ', en: 'What you answered' },
  receiptLead: {
    ja: '{{day}}現在の、あなたのお答えです。いつでも、口で言うだけで、変えたり、やめたりできます。',
    easy: '{{day}}の、あなたの こたえです。いつでも かえる ことが できます。やめる ことも できます。',
    en: 'Your answers as of {{day}}. You can change or stop them at any time, just by saying so.',
  },
  'purpose.CASE_CONFERENCE': {
    ja: '支援のしかたを話し合うために',
    easy: 'みんなで 話す ために',
    en: 'To talk about how to support you',
  },
  'purpose.REFERRAL': {
    ja: '別の支援につなぐために',
    easy: 'ほかの たすけを たのむ ために',
    en: 'To bring you to other support',
  },
  'answer.YES': { ja: '○', easy: '○', en: 'Yes' },
  'answer.NO': { ja: '×', easy: '×', en: 'No' },
  'answer.STOPPED': { ja: 'やめた', easy: 'やめた', en: 'Stopped' },
  'answer.NONE': { ja: '－', easy: '－', en: '–' },
  everyDay: { ja: '{{mark}}（どの日も）', easy: '{{mark}}（どの 日も）', en: '{{mark}} (any day)' },
  onDay: { ja: '{{mark}} {{day}}', easy: '{{mark}} {{day}}', en: '{{mark}}: {{day}}' },
  otherDays: { ja: '{{mark}} ほかの日', easy: '{{mark}} ほかの 日', en: '{{mark}}: other days' },
  monthDay: { ja: '{{month}}月{{day}}日', easy: '{{month}}月{{day}}日', en: '{{day}} {{name}}' },
  receiptDays: {
    ja: '話し合いの日：{{days}}。○は、横に書いた日の話し合いのためだけです。',
    easy: '話す 日：{{days}}。○は、よこに 書いた 日の ためだけです。',
    en: 'Days of the talks: {{days}}. A “yes” is only for the day beside it.',
  },
  answerUntil: { ja: '（{{day}}まで）', easy: '（{{day}}まで）', en: '(until {{day}})' },
  answerFrom: { ja: '（{{day}}から）', easy: '（{{day}}から）', en: '(from {{day}})' },
  answerSpan: {
    ja: '（{{from}}から{{until}}まで）',
    easy: '（{{from}}から {{until}}まで）',
    en: '({{from}} to {{until}})',
  },
  legend: {
    ja: '○は伝えてよい、×は伝えない、「やめた」は取りやめ、－はまだ聞いていないか、期間が終わったことを表します。×と「やめた」は、どの日の話し合いでも同じです。書いていない日のことは、まだ聞いていません。終わりの日のない○は、あなたが「やめる」と言うまでです。文章を書きかえたときは、もう一度うかがいます。',
    easy: '○は 話して いいです。×は 話しません。「やめた」は もう 話しません。－は まだ 聞いて いません。おわった ときも －です。× と「やめた」は、どの 日も おなじです。書いて いない 日は、まだ 聞いて いません。日の ない ○は、「やめる」と 言うまでです。書いた ことを かえたら、また 聞きます。',
    en: '“–” means not asked yet, or over. A no, or a stop, counts on every day. For a day that is not written you were not asked yet. A yes without a last day holds until you say stop. When the text is changed, we ask you again.',
  },
  receiptHome: {
    ja: 'この控えを家に置くのが心配なときは、持ち帰らなくてかまいません。担当者が預かります。',
    easy: 'この かみが 家に あると しんぱいですか。もって かえらなくて いいです。たんとうの 人が もって います。',
    en: 'If it worries you to have this paper at home, leave it here. Your worker keeps it.',
  },

  readingTitle: { ja: '読んだ機関の記録', easy: 'だれが 読んだか', en: 'Who read what' },
  readingLead: {
    ja: '{{day}}までに、ほかの機関が画面で開いた部分です。話し合いで話したことや、紙で見せたことは、入っていません。',
    easy: '{{day}}までに、ほかの ところの 人が 読んだ ものです。話した こと、かみで 見せた ことは、ここに ありません。',
    en: 'What other organisations opened on a screen up to {{day}}. What was spoken about, or shown on paper, is not in it.',
  },
  readingNone: {
    ja: 'まだ、どの機関も開いていません。',
    easy: 'まだ、だれも 読んで いません。',
    en: 'No organisation has opened anything yet.',
  },
  readingSummary: {
    ja: 'どの機関が、何を、いつ、どの理由で開いたかの表です。',
    easy: 'だれが、なにを、いつ 読んだかの ひょうです。',
    en: 'Which organisation opened what, when, and why it could.',
  },
  firstDay: { ja: 'はじめて開いた日', easy: 'はじめの 日', en: 'First opened' },
  lastDay: { ja: '最後に開いた日', easy: 'さいごの 日', en: 'Last opened' },
  ground: { ja: '読めた理由', easy: 'なぜ 読めたか', en: 'Why it could' },
  'ground.CONSENT': { ja: 'あなたの同意', easy: 'あなたが「いい」と 言った', en: 'Your consent' },
  'ground.BODY_RULE': { ja: '会議の決まり', easy: 'きまり', en: 'Rules of the meeting' },
  'ground.EXCEPTION': { ja: '同意のほかの理由', easy: 'ほかの わけ', en: 'A reason other than consent' },
  'ground.ORIGINAL': { ja: '命などを守るため', easy: 'いのちを まもるため', en: 'To protect life' },
  readingWrong: {
    ja: 'おかしいと思うところがあれば、担当者に話してください。「やめたい」と言えば、いつでもやめられます。',
    easy: 'おかしい ときは、たんとうの 人に 言って ください。いつでも やめる ことが できます。',
    en: 'If anything looks wrong, please tell your worker. You can say stop at any time.',
  },

  slipTitle: { ja: '本人確認票', easy: '名前を たしかめる かみ', en: 'Slips to confirm who is meant' },
  slipLead: {
    ja: '切り離して使います。話し合いの場で名前だけを手で書き、機関ごとに一枚見せ、その場ですべて集めて、枚数を確かめます。',
    easy: '切って つかいます。名前だけを 書きます。見せたら、すぐに ぜんぶ あつめて、かぞえます。',
    en: 'Cut apart. At the talk write the name only, by hand; show one slip to each organisation; collect all on the spot and count them.',
  },
  slipSummary: {
    ja: '番号と、名前を手で書く欄です。',
    easy: 'ばんごうと、名前を 書く ところです。',
    en: 'Numbers, and lines for the name, to be filled in by hand.',
  },
  slipNumber: { ja: '番号　{{n}}／{{of}}', easy: 'ばんごう　{{n}}／{{of}}', en: 'No. {{n}} of {{of}}' },
  slipLine: { ja: '名前', easy: '名前', en: 'Name' },
  slipCollected: {
    ja: '集めた枚数　　　　／{{of}}',
    easy: 'あつめた かず　　　　／{{of}}',
    en: 'Collected: ______ of {{of}}',
  },
} as const satisfies Record<string, SheetText>;
export type SheetWord = keyof typeof SHEET_WORDS;

/** A word of a sheet in the language in which it is read out, filled. */
export const sayOnSheet = (key: SheetWord, language: SheetLanguage, values: MessageValues = {}): string =>
  fill(SHEET_WORDS[key][language], values);
