import type { SheetText } from './sheet-text';

/** Words of the papers for who sits at the table without an account: what the talk is, and the pledge to keep silent. */
export const TABLE_SHEET_WORDS = {
  talkTitle: {
    ja: 'これからの話し合いについて',
    easy: 'これから 話す こと',
    en: 'About the talk',
  },
  talkLead: {
    ja: '話し合いに出るあなたと、付き添う人、通訳する人のための紙です。はじまる前に、いっしょに読みます。わからないことは、何度でも聞いてください。',
    easy: 'あなたと、いっしょに くる 人、つうやくの 人の かみです。はじまる まえに いっしょに 読みます。わからない ときは、なんかいでも 聞いて ください。',
    en: 'For you, for whoever comes with you, and for an interpreter. We read it together before we begin. Please ask as often as you like.',
  },
  talkWhyText: {
    ja: 'あなたがどうしたいかを聞き、これからの支援をいっしょに考えるためです。ほかのことには使いません。',
    easy: 'あなたが どう したいかを 聞きます。これからの ことを、いっしょに かんがえます。ほかの ことには つかいません。',
    en: 'To hear what you want, and to think together about how to support you. It is used for nothing else.',
  },
  talkWhen: { ja: 'いつ・どこで', easy: 'いつ・どこで', en: 'When and where' },
  talkWho: { ja: 'だれが来るか', easy: 'だれが くるか', en: 'Who comes' },
  talkWhoText: {
    ja: 'あなたの担当者と、{{names}}',
    easy: 'あなたの たんとうの 人、{{names}}',
    en: 'Your worker; {{names}}',
  },
  talkWhoAlone: { ja: 'あなたの担当者', easy: 'あなたの たんとうの 人', en: 'Your worker' },
  talkWhat: { ja: '何を話すか', easy: 'なにを 話すか', en: 'What is shared' },
  talkWhatText: {
    ja: '次のうち、あなたが伝えてよいと答えたこと：{{kinds}}',
    easy: 'あなたが「いい」と 言った ことだけ 話します：{{kinds}}',
    en: 'Of these, what you said may be shared: {{kinds}}',
  },
  talkWhatNone: {
    ja: 'あなたが話したいと思うことだけです。',
    easy: 'あなたが 話したい ことだけです。',
    en: 'Only what you want to talk about.',
  },
  talkByRule: {
    ja: 'ほかに、会議の決まりで話すことがあります。先に担当者に聞いてください。',
    easy: 'きまりで 話す ことも あります。さきに たんとうの 人に 聞いて ください。',
    en: 'Some of it may be shared by the rules of the meeting. Please ask your worker first.',
  },
  talkYours: { ja: 'あなたが決めること', easy: 'あなたが きめる こと', en: 'What you decide' },
  talkFirst: {
    ja: 'はじめに、あなたの考えを聞きます。自分で話しても、担当者に話してもらってもかまいません。',
    easy: 'はじめに、あなたの きもちを 聞きます。たんとうの 人が 話しても いいです。',
    en: 'We hear your view first. You may speak yourself, or let your worker speak for you.',
  },
  talkSilent: {
    ja: '答えたくないことには、答えなくてかまいません。',
    easy: 'こたえたくない ことは、こたえなくて いいです。',
    en: 'You need not answer what you do not want to answer.',
  },
  talkStop: {
    ja: 'いつでも、休んだり、話し合いを止めたりできます。手を上げるか、「やめたい」と言ってください。理由はいりません。',
    easy: 'いつでも 休む ことが できます。やめる ことも できます。「やめたい」と 言って ください。なぜかは、言わなくて いいです。',
    en: 'You can take a break or stop the talk at any time: raise a hand or say “stop”. You need no reason.',
  },
  talkLeave: {
    ja: 'いつでも、席を立って帰ってかまいません。帰っても、支援で不利になることはありません。',
    easy: 'いつでも かえって いいです。かえっても、あなたは なにも そんを しません。',
    en: 'You may leave at any time. Your support does not suffer for it.',
  },
  talkAfter: {
    ja: '決まったことは、あとで担当者が伝えます。ちがうと思ったら、いつでも言ってください。',
    easy: 'きまった ことは、あとで たんとうの 人が 話します。ちがう ときは、言って ください。',
    en: 'Your worker tells you afterwards what was agreed. If you see it otherwise, please say so.',
  },
  talkKeep: {
    ja: '来た人は、ここで聞いたことを、ほかで話しません。付き添う人と通訳する人にも、同じことを約束してもらいます。',
    easy: 'きた 人は、ここで 聞いた ことを ほかで 話しません。つうやくの 人も やくそくします。',
    en: 'Those who come talk about it nowhere else. Whoever comes with you, and the interpreter, promise the same.',
  },
  talkRecording: {
    ja: '録音や撮影はしません。',
    easy: 'ろくおんは しません。しゃしんも とりません。',
    en: 'Nobody records sound or takes pictures.',
  },
  talkHome: {
    ja: 'この紙を家に置くのが心配なときは、持ち帰らなくてかまいません。担当者が預かります。',
    easy: 'この かみが 家に あると しんぱいですか。もって かえらなくて いいです。たんとうの 人が もって います。',
    en: 'If it worries you to have this paper at home, leave it here. Your worker keeps it.',
  },

  pledgeTitle: { ja: '守秘の誓約', easy: 'ひみつを まもる やくそく', en: 'Pledge to keep it confidential' },
  pledgeLead: {
    ja: '話し合いに、付き添い、通訳、または招かれた人として出る方の誓約です。読んで、下に書いてください。',
    easy: '話しに くる 人の やくそくです。読んで、下に 書いて ください。',
    en: 'For whoever comes to a talk as a companion, an interpreter or a guest. Please read it and fill in the lines below.',
  },
  pledgeI: { ja: '私は、次のことを守ります。', easy: 'わたしは、やくそくします。', en: 'I promise:' },
  pledgeSecret: {
    ja: 'ここで見聞きしたことを、話し合いのあいだも、終わったあとも、ほかの人に話しません。',
    easy: 'ここで 聞いた ことを、ほかの 人に 話しません。おわった あとも、話しません。',
    en: 'I tell nobody else what I see and hear here, neither during the talk nor after it.',
  },
  pledgeHer: {
    ja: '本人がだれであるか、どこにいるかが分かることを、だれにも伝えません。家族や知人に尋ねられても、答えません。',
    easy: 'だれの ことか、どこに いるか、だれにも 言いません。かぞくに 聞かれても、言いません。',
    en: 'I let nobody know who she is or where she is, not even family or friends who ask.',
  },
  pledgeCopy: {
    ja: '書き写し、録音、撮影をしません。渡された紙は、終わったときにすべて返します。',
    easy: '書きません。ろくおんしません。しゃしんを とりません。もらった かみは、ぜんぶ かえします。',
    en: 'I make no notes, recordings or pictures, and give back every paper at the end.',
  },
  pledgeFaithful: {
    ja: '通訳するときは、足さず、引かず、言われたとおりに伝えます。',
    easy: 'つうやくの 人は、言った とおりに 話します。',
    en: 'As an interpreter I pass on what is said, adding and leaving out nothing.',
  },
  pledgeFair: {
    ja: '本人や家族を知っているなど、公平に関われないおそれがあるときは、すぐに申し出て、席を外します。',
    easy: 'しって いる 人の ことだったら、すぐに 言います。そして、へやを 出ます。',
    en: 'If I know her or her family, or could not be fair, I say so at once and leave the room.',
  },
  pledgeSummary: {
    ja: '立場、名前、日付、受け取った人を手で書く欄です。',
    easy: '名前と 日を 書く ところです。',
    en: 'Lines for role, name, date and who took it, to be filled in by hand.',
  },
  pledgeRole: { ja: '立場（○をつける）', easy: 'あなたは（○を 書く）', en: 'I come as (mark one)' },
  pledgeRoles: {
    ja: '付き添い　・　通訳　・　招かれた人',
    easy: 'いっしょに くる 人　・　つうやく　・　よばれた 人',
    en: 'a companion  /  an interpreter  /  a guest',
  },
  pledgeHouse: { ja: '所属（あれば）', easy: 'しごとの ところ', en: 'Organisation, if any' },
  pledgeTaken: { ja: '受け取った人', easy: 'うけとった 人', en: 'Received by' },
  pledgeKept: {
    ja: 'この紙は、話し合いを開いた機関が預かります。本人の名前は、どこにも書きません。',
    easy: 'この かみは、たんとうの 人が もって います。あの 人の 名前は、書きません。',
    en: 'Whoever called the talk keeps this paper. Her name is written nowhere on it.',
  },
} as const satisfies Record<string, SheetText>;
