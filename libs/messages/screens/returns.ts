import type { Message } from '../message';

/** Words of quiet requests to return what somebody holds, and of stopping a case by its code. */
export const RETURNS = {
  title: { ja: '回収のお願い', en: 'Please return' },
  lead: {
    ja: '差し替えがあったときのお願いです。手元の紙や控えを、どうしたか教えてください。',
    en: 'Something has been replaced. Please say what became of the papers and copies that you hold.',
  },
  caption: { ja: '回収のお願いの一覧', en: 'Requests to return' },
  empty: { ja: '回収のお願いはありません。', en: 'You are asked to return nothing.' },
  what: { ja: 'お願い', en: 'Request' },
  openedOn: { ja: '最初に開いた日', en: 'First opened' },
  askedAt: { ja: 'お願いした日時', en: 'Asked' },
  person: { ja: '人', en: 'Person' },
  answer: { ja: '返事', en: 'Answer' },
  'answer.OPEN': { ja: '回収待ち', en: 'Waiting' },
  'answer.RETURNED': { ja: '返した', en: 'Returned' },
  'answer.DISPOSED': { ja: '廃棄した', en: 'Destroyed' },
  'answer.NEVER_HELD': { ja: '紙も控えも持っていない', en: 'Never held a copy' },
  answerGroup: { ja: '{{date}}に開いたもの', en: 'What you opened on {{date}}' },
  answered: { ja: '「{{answer}}」で送りました。ありがとうございます。', en: 'Sent: {{answer}}. Thank you.' },
  all: { ja: 'すべて見る', en: 'Show all' },
  freezeTitle: { ja: '提供を止める', en: 'Stop sharing' },
  freezeWay: { ja: '提供を止める', en: 'Stop sharing' },
  freezeLead: {
    ja: '本人が「伝えるのをやめてほしい」と話したら、番号だけで止められます。中身を見る必要も、理由を書く必要もありません。',
    en: 'If you heard her wish to stop, the code is enough. You need not see anything, nor say why.',
  },
  freezeCode: { ja: '事例の番号', en: 'Code of the case' },
  freezeCodeHint: { ja: '英数字8文字。聞いたとおりで構いません。', en: 'Eight letters and digits, as you heard them.' },
  freezeEffect: {
    ja: '止めると、ほかの機関ではすぐに開けなくなり、読んだ人には差し替えとして控えの回収を頼みます。止まるのは、出した機関が本人に確かめるまでです。',
    en: 'Other organisations lose access at once, and whoever read something is asked for their copies as for any replacement. It lasts until those who presented it have spoken with her.',
  },
  freezeAsk: {
    ja: 'この番号の提供を、すぐに止めます。',
    en: 'Sharing under this code stops at once.',
  },
  freezeNow: { ja: '止める', en: 'Stop' },
  freezeSure: { ja: 'すぐに止める', en: 'Stop now' },
  frozen: {
    ja: '受け付けました。この番号の事例があれば、いま止まりました。番号があるかどうかは、お答えしません。',
    en: 'Received. If there is a case of that code, it has stopped. Whether there is one is not told.',
  },
  codeTitle: { ja: '番号で取り下げる', en: 'Withdraw by code' },
  codeLead: {
    ja: 'あなたの機関が出した事例なら、本人が「取りやめたい」と話したことを、番号だけで伝えられます。担当者がいなくても、協定や誓約が切れていても構いません。中身は表示しません。',
    en: 'If your organisation presented the case, its code is enough to pass on that she withdraws: without the worker in charge, and whatever the state of agreements and pledges. Nothing of the case is shown.',
  },
  codeEffect: {
    ja: 'ほかの機関ではすぐに開けなくなり、読んだ人には差し替えとして控えの回収を頼みます。元には戻りません。続けるときは、同意を新しく記録します。',
    en: 'Other organisations lose access at once, and whoever read something is asked for their copies as for any replacement. It cannot be undone: to go on, consent is recorded anew.',
  },
  code: { ja: '取り下げる事例の番号', en: 'Code of the case to withdraw' },
  codeScope: { ja: '取り下げる範囲', en: 'What is withdrawn' },
  'codeScope.ALL': { ja: 'すべて', en: 'Everything' },
  'codeScope.CATEGORY': { ja: '情報の種類ひとつ', en: 'One kind of information' },
  'codeScope.RECIPIENT': { ja: '機関ひとつ', en: 'One organisation' },
  codeCategory: { ja: '取り下げる種類', en: 'Kind to withdraw' },
  codeRecipient: { ja: '取り下げる相手の機関', en: 'Organisation to withdraw from' },
  codeAsk: { ja: 'この番号の同意を、すぐに取り下げます。', en: 'Consent under this code ends at once.' },
  codeNow: { ja: '取り下げる', en: 'Withdraw' },
  codeSure: { ja: 'すぐに取り下げる', en: 'Withdraw now' },
  codeDone: {
    ja: '受け付けました。この番号の事例をあなたの機関が出していれば、いま取り下げました。番号があるかどうかは、お答えしません。',
    en: 'Received. If your organisation presented a case of that code, it is withdrawn now. Whether there is one is not told.',
  },
  waitingTitle: { ja: '止めてほしいという知らせ', en: 'Asked to stop' },
  waitingOne: {
    ja: '事例 {{code}}：{{due}}までに、本人に確かめてください。',
    en: 'Case {{code}}: please ask her by {{due}}.',
  },
  waitingLate: {
    ja: '事例 {{code}}：期限（{{due}}）を過ぎています。本人に確かめるまで、止まったままです。',
    en: 'Case {{code}}: overdue since {{due}}. It stays stopped until she has been asked.',
  },
  waitingOpen: { ja: '事例 {{code}} の同意を開く', en: 'Open the consents of case {{code}}' },
  asked: {
    ja: '本人が止めたいと話した、という知らせがあります（{{time}}）。ほかの機関では開けません。',
    en: 'Somebody heard her wish to stop ({{time}}). Other organisations cannot open it.',
  },
  askedLate: {
    ja: '確かめる期限（{{due}}）を過ぎています。確かめるまで、止まったままです。',
    en: 'The day by which to ask her ({{due}}) has passed. It stays stopped until then.',
  },
  askedNext: {
    ja: '{{due}}まで（3開庁日以内）に、本人に確かめてください。やめたいときは取り下げ、続けるときは「確かめた」を押します。',
    en: 'Please ask her by {{due}}, within three working days: withdraw what she wants to stop, then choose "Confirmed".',
  },
  settle: { ja: '確かめた', en: 'Confirmed' },
  settleAsk: {
    ja: '同意の残っているところは、ほかの機関でまた開けるようになります。',
    en: 'What she still consents to will be open to other organisations again.',
  },
  settleSure: { ja: '確かめたので、再開する', en: 'Confirmed: go on' },
  settled: { ja: '再開しました。', en: 'It goes on.' },
} as const satisfies Record<string, Message>;
