import type { Message } from '../message';

/** Words of what is looked at before a conference: who will read what, and what may be said aloud. */
export const PREPARATION = {
  title: { ja: '会議の前に', en: 'Before the conference' },
  readers: { ja: 'だれが、何を読めるか', en: 'Who will read what' },
  readersLead: {
    ja: '読む人ごとの、いまのようすです。この一覧は、事例を出した機関の読む人だけに表示されます。',
    en: 'As it stands now, person by person. Only readers of the organisation that presents the case see this list.',
  },
  caption: { ja: '読む人と、読めること・読めないこと', en: 'Readers, and what they will and will not read' },
  who: { ja: '読む人', en: 'Reader' },
  reads: { ja: '読めること', en: 'Will read' },
  readsNot: { ja: '読めないこと', en: 'Will not read' },
  notInvited: { ja: 'まだ呼んでいません', en: 'Not invited yet' },
  'reads.ALL': { ja: 'すべて読めます', en: 'Everything' },
  'reads.SOME': { ja: '一部を読めます', en: 'Some of it' },
  'reads.NONE': { ja: 'まだ読めません', en: 'Nothing yet' },
  nothingMissing: { ja: 'ありません', en: 'Nothing' },
  'reason.FROZEN': { ja: 'この事例は、いま止めています。', en: 'The case is stopped for now.' },
  'reason.WITHDRAWN': { ja: '本人の希望で取り下げました。', en: 'It was withdrawn at her wish.' },
  'reason.REFUSED': { ja: '本人が「伝えない」と希望しています。', en: 'She wishes it not to be shared.' },
  'reason.NOT_CONFIRMED': {
    ja: 'いまの文章について、本人の同意がありません。',
    en: 'She has not consented to the present text.',
  },
  'reason.OTHER_CONFERENCE': {
    ja: '本人の同意は、別の会議についてのものです。この会議については、まだ聞いていません。',
    en: 'She consented for another conference. For this one she has still to be asked.',
  },
  'next.FROZEN': { ja: '止めたあとの扱いを決める', en: 'Settle what was stopped' },
  'next.WITHDRAWN': { ja: '本人があらためて望むときは、同意を記録する', en: 'If she wishes anew, record her consent' },
  'next.REFUSED': { ja: 'このままで進められます。', en: 'You can go on as it is.' },
  'next.OTHER_CONFERENCE': {
    ja: '本人に聞いて、この会議についての同意を記録する',
    en: 'Ask her, and record her consent for this conference',
  },
  'next.NOT_CONFIRMED': { ja: '本人に聞いて、同意を記録する', en: 'Ask her, and record her consent' },
  'obstacle.EXCLUDED': { ja: '「見せない相手」にしています。', en: 'They are kept out of this case.' },
  'obstacle.AGREEMENT': {
    ja: '機関の情報共有の取り決めがないか、期限が切れています。',
    en: 'The organisation’s information-sharing agreement is missing or has ended.',
  },
  'obstacle.PLEDGE': { ja: 'この人は、まだ誓約していません。', en: 'This person has not pledged yet.' },
  'obstacle.ACCOUNT': {
    ja: 'サインインを始めてから24時間がたっていないか、いまは使われていません。',
    en: 'They have not had a sign-in for 24 hours yet, or it is no longer in use.',
  },
  'cure.EXCLUDED': { ja: '「見せない相手」を確かめる', en: 'Check who is kept out' },
  'cure.AGREEMENT': {
    ja: 'その機関の管理者が、「自分の機関」で取り決めを結ぶと読めます。',
    en: 'Its administrator signs one under “Your organisation”.',
  },
  'cure.PLEDGE': {
    ja: 'ご本人が「自分の機関」で誓約すると読めます。',
    en: 'They pledge under “Your organisation”.',
  },
  'cure.ACCOUNT': {
    ja: '24時間たつと読めます。担当が替わったときは、読む人を替えてください。',
    en: 'It opens after 24 hours. If somebody else has taken over, change the reader.',
  },
  toReaders: { ja: '読む人を確かめる', en: 'Check the readers' },
  spoken: { ja: '口頭で話せること', en: 'What may be said aloud' },
  spokenLead: {
    ja: '来る予定の人と席にいる人の全員が聞いてよいことです。本人、付き添い・通訳の方、離れた場所から加わる人も数えます。来る人が変わると、ここも変わります。',
    en: 'What everybody who is expected or present may hear, including the person herself, companions, interpreters and those who join from elsewhere. It changes with who comes.',
  },
  aloud: { ja: '話せます', en: 'May be said' },
  inWriting: { ja: '話しません', en: 'Not to be said' },
  inWritingLead: {
    ja: '読める人にだけ、紙か画面で渡します。',
    en: 'Hand it over on paper or screen, only to those who may read it.',
  },
  restLead: {
    ja: 'ここにないことは、口頭では話しません。読める人にだけ、紙か画面で渡します。',
    en: 'What does not stand here is not said aloud; it is handed over only to those who may read it.',
  },
  aloudNone: { ja: '口頭で話せることは、いまはありません。', en: 'Nothing may be said aloud at present.' },
  aloudNobody: {
    ja: '人を呼ぶと、口頭で話せることがここに出ます。',
    en: 'What may be said aloud stands here once people are invited.',
  },
  nobodyYet: {
    ja: 'まだだれも呼んでいません。人を呼ぶと、話せることが変わります。',
    en: 'Nobody has been invited yet. What may be said changes with who is.',
  },
  mayOpen: { ja: 'この顔ぶれで会議を始められます。', en: 'The conference can open with these people.' },
  mayNotOpen: {
    ja: 'この顔ぶれでは、まだ会議を始められません。',
    en: 'The conference cannot open with these people yet.',
  },
  mayNotOpenPresenter: {
    ja: '主訴と「基本」の内容を、来る人の全員が聞ける必要があります。読めない人は、画面の「だれが、何を読めるか」の一覧でわかります。',
    en: 'Everybody who comes must be allowed to hear the theme and the basics. The list “Who will read what” on the screen shows who may not.',
  },
  mayNotOpenChair: {
    ja: '主訴と「基本」の内容を、来る人の全員が聞ける必要があります。事例を出した機関にご相談ください。',
    en: 'Everybody who comes must be allowed to hear the theme and the basics. Please talk to whoever presents the case.',
  },
  guestsUnpledged: {
    ja: '紙の誓約書がまだの席があります。誓約書をもらい、下の「参加する人」に印をつけるまで、口頭では何も話せません。',
    en: 'A guest has not pledged on paper. Until they have, and it is ticked under “Who comes” below, nothing may be said aloud.',
  },
} as const satisfies Record<string, Message>;
