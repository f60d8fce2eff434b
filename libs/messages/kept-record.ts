import type { Message } from './message';

/** Words of the record that whoever tells something keeps for itself: it is not shown to her. */
export const KEPT_WORDS = {
  title: { ja: '提供の記録', en: 'Record of what was shared' },
  facts: { ja: '記録の対象と、提供した機関です。', en: 'Whom the record is about, and who shared it.' },
  person: { ja: '本人の氏名', en: 'Name of the person' },
  reference: { ja: '整理番号', en: 'Reference' },
  giver: { ja: '提供した機関', en: 'Shared by' },
  address: { ja: '住所・代表者', en: 'Address, representative' },
  writtenOn: { ja: '記録した日', en: 'Recorded on' },
  writer: { ja: '記録した人', en: 'Recorded by' },
  shared: { ja: '提供したもの', en: 'What was shared' },
  sharedSummary: {
    ja: 'どの機関に、どの項目を、いつ、何を根拠に提供したかの表です。',
    en: 'What was shared with which organisation, when, and on what ground.',
  },
  receiver: { ja: '受け取った機関', en: 'Received by' },
  item: { ja: '項目', en: 'Item' },
  when: { ja: '開いた日（最初～最後）', en: 'Opened (first to last)' },
  from: { ja: '{{day}}～', en: '{{day}} to' },
  ground: { ja: '根拠', en: 'Ground' },
  'ground.CONSENT': { ja: '本人の同意', en: 'Consent of the person' },
  'ground.BODY_RULE': { ja: '会議体の決まり', en: 'Rule of the body' },
  'ground.EXCEPTION': { ja: '同意のほかの根拠', en: 'A ground other than consent' },
  'ground.ORIGINAL': { ja: '原本の開封', en: 'Opening of a sealed original' },
  consentOn: { ja: '（{{day}}）', en: '({{day}})' },
  unchecked: { ja: '{{article}}（条文を確かめてください）', en: '{{article}} (compare with the text of the law)' },
  none: { ja: 'まだ、どの機関も開いていません。', en: 'No organisation has opened anything yet.' },
  receivers: { ja: '受け取った機関の住所・代表者', en: 'Address and representative of the recipients' },
  receiversSummary: { ja: '手で書き入れる欄です。', en: 'To be filled in by hand.' },
  way: {
    ja: '取得の経緯：提供した機関が本人から聞き、名前や住所を書かない文章にして、受け取った機関の決まった担当者が画面で開いた。',
    en: 'How it was obtained: the organisation above heard it from the person and wrote it without name or address; named workers of the recipient opened it on a screen.',
  },
  hand: {
    ja: '氏名、住所、代表者は、印刷したあとに手で書き入れます。紙で渡したものや話したことがあれば、書き足してください。',
    en: 'Name, address and representative are filled in by hand after printing. Please add what was given on paper or spoken about.',
  },
} as const satisfies Record<string, Message>;
export type KeptWord = keyof typeof KEPT_WORDS;
