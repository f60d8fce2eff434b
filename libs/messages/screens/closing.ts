import type { Message } from '../message';

/** Words of how cases go on: the ledger, closing a case and opening it again. */
export const CLOSING = {
  title: { ja: '事例の終了', en: 'Closing the case' },
  lead: {
    ja: '終了すると、記録や会議を加えられなくなります。読める人は変わりません。あとで、もう一度開けます。',
    en: 'Nothing is recorded and no conference is called after that. Who reads it stays the same. You can open it again later.',
  },
  conditions: { ja: '終了するまでに', en: 'Before it is closed' },
  'needs.RESULT': { ja: '会議の結果が、確認済みであること', en: 'What the conference ended with is confirmed' },
  'needs.REPORT': { ja: '本人への報告が、終わっていること', en: 'She has been told' },
  met: { ja: '済み', en: 'Done' },
  unmet: { ja: 'まだ', en: 'To do' },
  notHeard: {
    ja: '開催済みの会議がないため、結果の確認は要りません。',
    en: 'No conference was held, so no result is asked for.',
  },
  noReport: { ja: '待っている報告はありません。', en: 'Nobody is waiting to be told.' },
  toResult: { ja: '結果を確認する', en: 'Look at the result' },
  resultFirst: {
    ja: '会議の結果が確認済みになると、終了できます。',
    en: 'You can close it once the result is confirmed.',
  },
  told: { ja: '本人への報告', en: 'Telling her' },
  'told.WAIT': {
    ja: '報告が終わってから終了する',
    en: 'Close it once she has been told',
  },
  'told.NOT': { ja: '報告できなかったので、理由を書いて終了する', en: 'She could not be told; say why, and close it' },
  waiting: {
    ja: '報告を担当する機関が「完了にする」を押すと、終了できます。',
    en: 'You can close it once whoever tells her has marked that as done.',
  },
  why: { ja: '報告できなかった理由', en: 'Why she could not be told' },
  whyHint: {
    ja: '本人の氏名・住所・電話番号は書きません。記録と同じように、印をつけた種類を読める人だけが読みます。',
    en: 'Never write her name, address or telephone. Like any entry, it is read by whoever may read all the kinds marked.',
  },
  close: { ja: '終了する', en: 'Close the case' },
  closeAsk: {
    ja: '事例 {{code}} を終了します。記録や会議を加えられなくなります。',
    en: 'Case {{code}} is closed. Nothing more is recorded, and no conference is called.',
  },
  closed: { ja: '事例を終了しました。', en: 'The case has been closed.' },
  closedLead: {
    ja: 'この事例は終了しています。もう一度開くと、会議を招集し、記録を加えられます。',
    en: 'This case is closed. Opened again, conferences can be called and recorded.',
  },
  reopen: { ja: 'もう一度開く', en: 'Open it again' },
  reopenAsk: {
    ja: '事例 {{code}} をもう一度開きます。読める人と同意は、終了する前のままです。',
    en: 'Case {{code}} is opened again, with the readers and consents it had.',
  },
  reopened: { ja: '事例をもう一度開きました。', en: 'The case has been opened again.' },
  draft: { ja: '公開していない事例は、終了の対象ではありません。', en: 'A case that is not published is not closed.' },
  ledger: { ja: '進行管理台帳', en: 'Ledger of cases' },
  ledgerLead: {
    ja: 'あなたが読む事例の進み方です。番号だけで並べ、内容は載せません。',
    en: 'How the cases you read go on: by their codes, without content.',
  },
  ledgerCaption: { ja: '進行管理台帳', en: 'Ledger of cases' },
  leadHouse: { ja: '主担当機関', en: 'Lead' },
  leadNone: { ja: '決まっていません', en: 'None yet' },
  nextOn: { ja: '次回', en: 'Next' },
  nextNone: { ja: '決まっていません', en: 'Open' },
  lastHeld: { ja: '前回の会議', en: 'Last heard' },
  lastNone: { ja: 'まだありません', en: 'Not yet' },
  standing: { ja: '見直し', en: 'Review' },
  forgottenTitle: { ja: '見直しの時期を過ぎた事例', en: 'Cases past their review' },
  forgotten: { ja: '見直しの時期を過ぎています', en: 'Its review is past due' },
  forgottenNext: {
    ja: '次の会議を招集するか、終了できるか確かめてください。',
    en: 'Please call the next conference, or see whether it can be closed.',
  },
  current: { ja: '予定どおり', en: 'On time' },
  notTold: { ja: '—', en: '—' },
} as const satisfies Record<string, Message>;
