import type { Message } from '../message';

/** Words of the first start and of signing in. */
export const ENTRY = {
  signInTitle: { ja: 'サインイン', en: 'Sign in' },
  signInLead: {
    ja: '機関から知らされたメールアドレスとパスワードを入力してください。',
    en: 'Please enter the e-mail address and password given to you by your organisation.',
  },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  password: { ja: 'パスワード', en: 'Password' },
  newPassword: { ja: '新しいパスワード', en: 'New password' },
  newPasswordHint: {
    ja: '{{min}}文字以上にしてください。覚えやすい文でもかまいません。',
    en: 'Use at least {{min}} characters. A sentence that you remember will do.',
  },
  newPasswordShort: {
    ja: '新しいパスワードを{{min}}文字以上で入力してください。',
    en: 'Enter a new password of at least {{min}} characters.',
  },
  signIn: { ja: 'サインインする', en: 'Sign in' },
  returning: {
    ja: 'サインインすると、先ほどの画面に戻ります。',
    en: 'After signing in you return to the page where you were.',
  },
  help: {
    ja: 'サインインできないときは、ご自身の機関の管理者にお知らせください。',
    en: 'If you cannot sign in, please tell the administrator of your organisation.',
  },
  tryPractice: { ja: '練習用の見本を試す', en: 'Try the practice ward' },
  locked: {
    ja: '続けて確認できなかったため、しばらくサインインできません。時間をおいてお試しください。',
    en: 'Sign-in is paused after repeated failures. Please try again later.',
  },
  failed: {
    ja: 'メールアドレスまたはパスワードを確認してください。',
    en: 'Please check your e-mail address and password.',
  },
  welcomeTitle: { ja: 'つどいを試す', en: 'Try つどい' },
  welcomeLead: {
    ja: '見本の区で、立場ごとの見え方を確かめられます。使いたい立場を一つ選んでください。',
    en: 'In a sample ward you can see what each role sees. Please choose one role.',
  },
  startAs: { ja: 'この立場で始める', en: 'Start in this role' },
  startAsNamed: { ja: '{{name}}として始める', en: 'Start as {{name}}' },
  noSample: {
    ja: 'この環境に見本はありません。サインインしてお使いください。',
    en: 'There is no sample here. Please sign in.',
  },
  accountList: { ja: '見本の立場', en: 'Sample roles' },
} as const satisfies Record<string, Message>;
