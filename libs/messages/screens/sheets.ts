import type { Message } from '../message';

/** Words around the papers of a case: which there are, what each is for, taking them out as files. */
export const SHEETS = {
  title: { ja: '紙で見せる・渡す', en: 'On paper' },
  lead: {
    ja: '本人に見せて、いっしょに読むための紙です。担当者が預かり、本人がほしいときだけ渡します。送り主、法律、この製品の名前は出ません。',
    en: 'Papers to show her and read together. Her worker keeps them; she gets one only if she wishes. They name no sender, no law and not this product.',
  },
  'language.ja': { ja: '日本語', en: 'Japanese' },
  'language.easy': { ja: 'やさしい日本語', en: 'Easy Japanese' },
  'language.en': { ja: '英語', en: 'English' },
  'kind.CONSENT': { ja: '同意書', en: 'Consent form' },
  'about.CONSENT': {
    ja: 'だれに何を伝えてよいかをうかがう紙です。会議ごとに一枚です。答えは手で書きます。',
    en: 'Asks to whom what may be told: one sheet for each conference. She answers by hand.',
  },
  ofConference: { ja: '{{name}}（{{date}}の会議 {{code}}）', en: '{{name}} for {{date}} (conference {{code}})' },
  'kind.RECEIPT': { ja: 'お答えの控え', en: 'Receipt' },
  'about.RECEIPT': {
    ja: '記録した答えです。家に置くのが心配なときは、渡さずに預かります。',
    en: 'The answers that were recorded. Keep it for her if it worries her to have it at home.',
  },
  'kind.READINGS': { ja: '開示記録', en: 'Who read what' },
  'about.READINGS': {
    ja: 'どの機関が、いつ、何を開いたかです。人の名前は出ません。',
    en: 'Which organisation opened what, and when. No person is named.',
  },
  'kind.KEPT': { ja: '提供の記録', en: 'Record of what was shared' },
  'about.KEPT': {
    ja: '個人情報保護法29条・30条が民間の団体に求める記録です。自分の機関で保管します。本人の氏名は手で書き入れます。日本語と英語があります。',
    en: 'The record that Articles 29 and 30 of the Act on the Protection of Personal Information ask of private bodies, to be kept in-house. The name is written by hand. In Japanese and English.',
  },
  'kind.SLIPS': { ja: '本人確認票', en: 'Slips to confirm who is meant' },
  'about.SLIPS': {
    ja: '番号と空欄だけの票です。話し合いの場で名前を書き、見せて、すべて集めます。',
    en: 'A number and an empty line. The name is written at the talk, shown, and every slip is collected.',
  },
  'kind.TALK': { ja: '話し合いの説明', en: 'About the talk' },
  'about.TALK': {
    ja: '話し合いに出る本人、付き添う人、通訳する人が読む紙です。何のためか、何を話すか、いつでも止めて帰れることを伝えます。',
    en: 'For her, a companion and an interpreter who come to the talk: what it is for, what is shared, and that she can stop and leave at any time.',
  },
  'kind.PLEDGE': { ja: '守秘の誓約', en: 'Pledge of confidentiality' },
  'about.PLEDGE': {
    ja: '付き添う人、通訳する人、招かれた人が、名前と日付を手で書く紙です。自分の機関で保管します。',
    en: 'A companion, an interpreter or a guest fills in name and date by hand. To be kept in-house.',
  },
  record: { ja: '同意の記録（データ）', en: 'Consent records as data' },
  recordAbout: {
    ja: '記録した答えと取りやめを、国際規格（ISO/IEC TS 27560）の形で取り出します。ほかのシステムで保管するためのものです。相談の文章、番号、本人の名前は入りません。',
    en: 'The recorded answers and withdrawals in the form of ISO/IEC TS 27560, to be kept in another system. It holds no text of the case, no code and no name of hers.',
  },
  recordTake: { ja: 'JSONのデータ', en: 'Data as JSON' },
  recordTakeNamed: { ja: '{{name}}：JSONのデータ', en: '{{name}}: data as JSON' },
  recordTaken: {
    ja: '「{{name}}」をこの端末に保存しました。移したら、端末に残さないでください。取り出したことは記録に残ります。',
    en: '{{name}} has been saved on this device. Do not leave it there once it is moved. That it was taken out is recorded.',
  },
  take: { ja: '{{language}}のPDF', en: 'PDF in {{language}}' },
  takeNamed: { ja: '{{name}}：{{language}}のPDF', en: '{{name}}: PDF in {{language}}' },
  taking: { ja: '作っています', en: 'Making it' },
  taken: {
    ja: '「{{name}}」をこの端末に保存しました。印刷したら、端末に残さないでください。取り出したことは記録に残ります。',
    en: '{{name}} has been saved on this device. Do not leave it there once it is printed. That it was taken out is recorded.',
  },
} as const satisfies Record<string, Message>;
