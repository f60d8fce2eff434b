import type { Message } from '../message';

/** Words of the opening of papers as they were issued: asking, approving, the register. */
export const SEALED = {
  title: { ja: '封じた資料', en: 'Sealed papers' },
  pageTitle: { ja: '事例 {{code}}：封じた資料', en: 'Case {{code}}: sealed papers' },
  lead: {
    ja: '差し替えた資料は、発行したときのまま封じて保存され、ふだんはだれも開けません。法令上の根拠を書いて申し出て、ほかの機関の職員が承認したときだけ、二人が24時間開けます。開いたことは、そのつど記録に残ります。',
    en: 'A paper that was replaced stays sealed as it was issued, and nobody opens it. On a written ground in law, once an officer of another organisation has approved, the two of you can open it for 24 hours. Each opening stands in the log.',
  },
  open: { ja: '封じた資料を開くことを申し出る', en: 'Ask to open a sealed paper' },
  mine: { ja: 'あなたに関わる申し出を見る', en: 'See the requests that name you' },
  waiting: { ja: '書類を開くことの承認のお願い', en: 'Awaiting your approval to open a paper' },
  look: { ja: '申し出を見る', en: 'See the request' },
  none: { ja: '差し替えた資料はありません。', en: 'No paper has been replaced.' },
  paper: { ja: 'どの資料か', en: 'Which paper' },
  paperOf: { ja: '{{code}} 第{{n}}版（{{org}}、{{time}}）', en: '{{code}} no. {{n}} ({{org}}, {{time}})' },
  necessity: { ja: '写しでは足りないわけ', en: 'Why a copy is not enough' },
  approverHint: {
    ja: 'この事例を読む人のうち、ほかの機関の管理職から選びます。',
    en: 'A manager of another organisation, from the reader list.',
  },
  asked: { ja: '申し出ました。承認を待ちます。', en: 'Asked. The approval is awaited.' },
  one: { ja: '{{time}}の申し出', en: 'Request of {{time}}' },
  requester: { ja: '申し出た職員の機関', en: 'Officer who asked' },
  approver: { ja: '承認する職員', en: 'Officer who approves' },
  state: { ja: '状況', en: 'State' },
  awaited: { ja: '承認待ち', en: 'Approval awaited' },
  'act.APPROVED': { ja: '承認（{{time}}）', en: 'Approved ({{time}})' },
  'act.ENDED': { ja: '取りやめ（{{time}}）', en: 'Ended ({{time}})' },
  openUntil: { ja: '{{time}}まで開けます。', en: 'Open until {{time}}.' },
  approve: { ja: '承認する', en: 'Approve' },
  approveAsk: {
    ja: '承認すると、申し出た職員とあなたが、いまから24時間、この資料を開けます。',
    en: 'The officer who asked and you can then open this paper for 24 hours.',
  },
  approveSure: { ja: '根拠を確かめたので、承認する', en: 'I have checked the ground: approve' },
  end: { ja: '取りやめる', en: 'End it' },
  endAsk: { ja: '取りやめると、すぐに開けなくなります。', en: 'It closes at once.' },
  register: { ja: '封じた資料の開封', en: 'Register of sealed papers' },
  registerLead: {
    ja: '封じた資料を開くことの申し出と承認の記録です。内容は表示しません。',
    en: 'Who asked to open a sealed paper, who approved and when. No content is shown.',
  },
  registerCaption: {
    ja: '封じた資料を開く申し出の一覧（新しい順）',
    en: 'Requests to open sealed papers, newest first',
  },
} as const satisfies Record<string, Message>;
