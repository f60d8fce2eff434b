import type { Message } from '../message';

/** Words about handing over what one person has not finished to another. */
export const HAND_OVER = {
  title: { ja: '引き継ぎ', en: 'Hand-over' },
  link: { ja: '対応事項と役割を引き継ぐ', en: 'Hand over actions and roles' },
  lead: {
    ja: '異動のとき、ある人の終わっていない対応事項を、まとめて別の人に移します。一覧を確かめてから移します。',
    en: 'When somebody moves on, all their open actions go to another person in one step, after you have seen the list.',
  },
  from: { ja: '渡す人', en: 'From' },
  to: { ja: '受け取る人', en: 'To' },
  show: { ja: '移すものを見る', en: 'Show what would move' },
  list: { ja: '移す対応事項（{{n}}件）', en: 'Actions to move ({{n}})' },
  none: { ja: '終わっていない対応事項はありません。', en: 'There are no open actions.' },
  step1: { ja: '1 渡す人と受け取る人', en: '1 From whom, to whom' },
  step2: { ja: '2 移すものを確かめる', en: '2 Check what moves' },
  who: { ja: '{{from}} から {{to}} へ', en: 'From {{from}} to {{to}}' },
  person: { ja: '{{name}}（{{post}}）', en: '{{name}} ({{post}})' },
  withoutSignIn: { ja: '{{name}}（{{post}}、サインインはまだ）', en: '{{name}} ({{post}}, has not signed in yet)' },
  over: { ja: '{{name}}（{{post}}、{{date}}に終了）', en: '{{name}} ({{post}}, ended {{date}})' },
  roles: { ja: '移す役割', en: 'Roles that move' },
  noRole: { ja: '移す役割はありません。', en: 'No role moves.' },
  again: { ja: '選び直す', en: 'Choose again' },
  next: { ja: '別の引き継ぎをする', en: 'Another hand-over' },
  two: {
    ja: '引き継ぐには、この機関に二人以上の登録が必要です。先に人を招いてください。',
    en: 'A hand-over needs two people. Please invite somebody first.',
  },
  cases: {
    ja: '事例についてすることは、受け取る人もその事例を読む人なら移り、そうでなければ事例を出した機関に戻ります。ここには表示しません。事例を読む人は変わりません。',
    en: 'What is to be done about cases moves where the receiver reads the case too, and else returns to who presents it. It is not shown here. Who reads a case does not change.',
  },
  administrator: {
    ja: 'この機関の管理者の役割。渡す人は管理者ではなくなり、受け取る人が管理者になります。',
    en: 'Administrator of this organisation: the giver no longer is, the receiver becomes one.',
  },
  end: { ja: '渡す人の役職を終える日', en: 'End the giver’s post on' },
  endHint: {
    ja: '空のままなら、役職は続きます。年は「8」「R8」「令和8」「2026」のどれでも入力できます。',
    en: 'Left empty, the post goes on. The year may be typed as 8, R8, 令和8 or 2026.',
  },
  submit: { ja: 'この内容で引き継ぐ', en: 'Hand these over' },
  done: { ja: '{{n}}件を引き継ぎました。', en: '{{n}} actions have been handed over.' },
  same: { ja: '渡す人と受け取る人には、別の人を選んでください。', en: 'Choose two different people.' },
} as const satisfies Record<string, Message>;
