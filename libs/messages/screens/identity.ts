import type { Message } from '../message';

/** Words of showing who one is: second factors, enrolment, invitations, the locked screen, a fresh sign-in. */
export const IDENTITY = {
  secondTitle: { ja: '二つ目の確認', en: 'Second check' },
  secondLead: {
    ja: 'パスワードを確かめました。次の方法のどれか一つで、ご本人であることを確かめます。',
    en: 'Your password is right. Please confirm in one of these ways that it is you.',
  },
  ways: { ja: '確認の方法', en: 'Ways to confirm' },
  totp: { ja: '認証アプリの番号', en: 'Code of your authenticator app' },
  totpHint: {
    ja: '認証アプリに表示されている6桁の数字です。30秒ごとに変わります。',
    en: 'The six digits in the app. They change every 30 seconds.',
  },
  totpForm: { ja: '「{{label}}」を6桁の数字で入力してください', en: 'Enter {{label}} as six digits' },
  totpSend: { ja: 'この番号で確認する', en: 'Confirm with the code' },
  passkey: { ja: 'パスキー', en: 'Passkey' },
  passkeyHint: {
    ja: 'この端末やセキュリティキーに登録した、指紋・顔・暗証番号で確かめます。',
    en: 'The fingerprint, face or PIN that you registered on this device or on a security key.',
  },
  passkeySend: { ja: 'パスキーで確認する', en: 'Confirm with a passkey' },
  passkeySignIn: { ja: 'パスキーを使う', en: 'Use a passkey' },
  passkeyOrPassword: { ja: 'または', en: 'or' },
  passkeyUnsupported: {
    ja: 'このブラウザーでは、パスキーを使えません。',
    en: 'This browser cannot use passkeys.',
  },
  passkeyStopped: {
    ja: 'パスキーの確認が終わりませんでした。もう一度押すか、ほかの方法をお使いください。',
    en: 'The passkey was not confirmed. Press again, or use another way.',
  },
  passkeyKnown: {
    ja: 'この端末のパスキーは、すでに登録されています。',
    en: 'The passkey of this device is registered already.',
  },
  waiting: { ja: '端末の確認を待っています', en: 'Waiting for your device' },
  recovery: { ja: '予備の番号', en: 'Recovery code' },
  recoveryHint: {
    ja: '登録のときに控えた番号の一つです。一つの番号は1回だけ使えます。',
    en: 'One of the codes that you kept when you registered. Each works once.',
  },
  recoverySend: { ja: '予備の番号で進む', en: 'Go on with the recovery code' },
  totpInstead: { ja: '認証アプリの番号で確認する', en: 'Use the code of your authenticator app' },
  passwordInstead: { ja: 'パスワードで確認する', en: 'Use your password' },
  lostDevice: { ja: '端末が手元にないとき', en: 'If your device is not at hand' },
  lostAll: {
    ja: '予備の番号もないときは、ご自身の機関の管理者に、サインインの作り直しを頼んでください。',
    en: 'Without a recovery code, ask the administrator of your organisation to reset your sign-in.',
  },
  anew: { ja: 'はじめからやり直す', en: 'Begin again' },
  passwordSend: { ja: '確認する', en: 'Confirm' },
  directory: { ja: '{{label}}でサインインする', en: 'Sign in with {{label}}' },
  directoryRefused: {
    ja: '庁内の認証ではサインインできませんでした。この利用者は、まだ結び付けられていないかもしれません。',
    en: 'The directory did not let you in here. Your account may not be linked to it yet.',
  },
  enrolTitle: { ja: '二つ目の確認を登録する', en: 'Register a second check' },
  enrolLead: {
    ja: 'あなたの機関では、パスワードのほかにもう一つの確認が必要です。どちらか一つを登録してください。あとから加えたり、取り消したりできます。',
    en: 'Your organisation asks for a second check beside the password. Please register one of these. You can add or remove them later.',
  },
  enrolPasskey: { ja: 'パスキーを登録する', en: 'Register a passkey' },
  enrolPasskeyLead: {
    ja: 'いまお使いの端末の指紋・顔・暗証番号か、セキュリティキーを使います。いちばん早く、まちがいの少ない方法です。',
    en: 'Uses the fingerprint, face or PIN of this device, or a security key. The quickest and safest way.',
  },
  passkeyLabel: { ja: 'このパスキーの呼び名', en: 'A name for this passkey' },
  passkeyLabelHint: {
    ja: 'あとで見分けるためです。例：職場のパソコン',
    en: 'To tell it apart later, for example: office computer',
  },
  enrolTotp: { ja: '認証アプリを登録する', en: 'Register an authenticator app' },
  enrolTotpLead: {
    ja: 'スマートフォンなどの認証アプリに表示される6桁の番号を使います。',
    en: 'Uses the six digits shown by an authenticator app, for instance on a phone.',
  },
  totpBegin: { ja: '認証アプリの登録を始める', en: 'Begin with the app' },
  totpScan: {
    ja: '認証アプリを開き、この図を読み取ってください。',
    en: 'Open your authenticator app and scan this picture.',
  },
  totpPicture: { ja: '認証アプリで読み取る図', en: 'Picture for the authenticator app' },
  totpSecret: {
    ja: '読み取れないときは、次の文字をアプリに入力してください。',
    en: 'If you cannot scan it, type these characters into the app.',
  },
  totpConfirm: { ja: '番号を確かめて登録する', en: 'Check the code and register' },
  codesTitle: { ja: '予備の番号を控えてください', en: 'Please keep these recovery codes' },
  codesLead: {
    ja: '端末をなくしたときに、サインインするための番号です。それぞれ1回だけ使えます。この画面を閉じると、二度と表示されません。',
    en: 'They let you in when your device is lost. Each works once. They are not shown again after this page.',
  },
  codesList: { ja: '予備の番号', en: 'Recovery codes' },
  codesCopy: { ja: 'コピーする', en: 'Copy' },
  codesCopied: {
    ja: 'コピーしました。安全な場所に控えてください。',
    en: 'Copied. Please keep them in a safe place.',
  },
  codesNotCopied: {
    ja: 'コピーできませんでした。印刷するか、書き写してください。',
    en: 'They could not be copied. Please print them or write them down.',
  },
  codesPrint: { ja: '印刷する', en: 'Print' },
  codesKept: { ja: '番号を控えました', en: 'I have kept these codes' },
  codesKeptRequired: {
    ja: '番号を控えてから、「番号を控えました」に印を付けてください',
    en: 'Keep the codes, then tick “I have kept these codes”',
  },
  codesDone: { ja: '次へ進む', en: 'Continue' },
  registered: { ja: '登録しました。', en: 'Registered.' },
  newPassword: { ja: '新しいパスワード', en: 'New password' },
  newPasswordHint: {
    ja: '{{min}}文字以上にしてください。記号や数字を混ぜる必要はありません。覚えやすい文がおすすめです。',
    en: 'Use at least {{min}} characters. Signs or digits are not needed; a sentence that you remember is best.',
  },
  passwordShow: { ja: '文字を表示する', en: 'Show characters' },
  passwordHide: { ja: '文字を隠す', en: 'Hide characters' },
  passwordShowNamed: { ja: '「{{label}}」の文字を表示する', en: 'Show the characters of {{label}}' },
  passwordHideNamed: { ja: '「{{label}}」の文字を隠す', en: 'Hide the characters of {{label}}' },
  lengthMore: {
    ja: 'いま{{n}}文字です。あと{{more}}文字必要です。',
    en: '{{n}} characters so far; {{more}} more are needed.',
  },
  lengthEnough: { ja: '{{n}}文字です。長さは足りています。', en: '{{n}} characters: long enough.' },
  invitationTitle: { ja: '招待を受け取る', en: 'Accept an invitation' },
  invitationReset: { ja: 'サインインを作り直す', en: 'Renew your sign-in' },
  invitationLead: {
    ja: '「{{organisation}}」の一員としてサインインできるようにします。',
    en: 'This lets you sign in as a member of {{organisation}}.',
  },
  invitationNeeds: { ja: 'これから行うこと', en: 'What you will do' },
  invitationPassword: { ja: 'パスワードを決める', en: 'Choose a password' },
  invitationSecond: {
    ja: '二つ目の確認（パスキーか認証アプリ）を登録する',
    en: 'Register a second check (a passkey or an authenticator app)',
  },
  invitationDirectory: {
    ja: 'パスワードを決めたあと、庁内の認証と結び付ける',
    en: 'After the password, link your account with the directory',
  },
  invitationOther: {
    ja: 'いまこのブラウザーでは、ほかの方がサインインしています。進む前にサインアウトしてください。',
    en: 'Somebody is signed in on this browser. Please sign out before you go on.',
  },
  invitationGone: {
    ja: 'この招待は使えません。期限が過ぎたか、すでに使われたか、取り消されています。ご自身の機関の管理者に、新しい招待を頼んでください。',
    en: 'This invitation cannot be used. It has expired, was used before, or was withdrawn. Please ask the administrator of your organisation for a new one.',
  },
  invitationMissing: {
    ja: '招待のリンクを、もう一度開いてください。画面を読み込み直すと、リンクの情報は残りません。すでにパスワードを決めた方は、サインインしてください。',
    en: 'Please open the link of your invitation again; reloading this page forgets it. If you have chosen a password already, sign in.',
  },
  invitationLater: {
    ja: 'パスワードを決めました。役職が始まる日から、サインインできます。',
    en: 'Your password is set. You can sign in from the day on which your post begins.',
  },
  invitationAccept: { ja: 'このパスワードで進む', en: 'Continue with this password' },
  ended: {
    ja: 'サインインが終わりました。もう一度サインインすると、先ほどの画面に戻ります。',
    en: 'Your sign-in has ended. Sign in again to return to the page where you were.',
  },
  lockedTitle: { ja: '画面を閉じました', en: 'Screen locked' },
  lockedLead: {
    ja: 'ご本人の確認ができると、続きから使えます。書きかけの内容は残っています。',
    en: 'Confirm that it is you to go on where you were. What you had typed is kept.',
  },
  lockedAsking: { ja: '確認の方法を調べています。', en: 'Looking up how you can confirm.' },
  lockedUnreachable: {
    ja: '通信できないため、いまは画面を開けません。つながってから、もう一度お試しください。',
    en: 'The server cannot be reached, so the screen stays locked. Please try again when you are connected.',
  },
  lockedLeave: { ja: '書きかけの内容を捨てて、サインアウトする', en: 'Discard what was typed and sign out' },
  freshTitle: { ja: 'もう一度、ご本人の確認', en: 'Please confirm that it is you' },
  freshLead: {
    ja: '大切な操作のため、確認をお願いします。確認すると、そのまま操作を続けます。',
    en: 'This step is an important one. Once you have confirmed, it goes on by itself.',
  },
  noWay: {
    ja: 'この場で確かめる方法がありません。いったんサインアウトして、もう一度サインインしてください。',
    en: 'There is no way to confirm here. Please sign out and sign in again.',
  },
} as const satisfies Record<string, Message>;
