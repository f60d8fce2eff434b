import type { Message } from './message';
import { CASE_REFUSALS } from './refusals-cases';
import { PAPER_REFUSALS } from './paper-refusals';
import { SEAT_REFUSALS } from './seat-refusals';

/** Every refusal of the API by its code; a code without both texts does not compile. */
export const REFUSALS = {
  NOT_FOUND_OR_REFUSED: {
    ja: '見つからないか、閲覧の対象になっていません。',
    en: 'It does not exist, or you are not on its reading list.',
  },
  NOT_SIGNED_IN: { ja: 'サインインしてください。', en: 'Please sign in.' },
  SIGN_IN_FAILED: {
    ja: 'メールアドレスまたはパスワードを確認してください。',
    en: 'Please check your e-mail address and password.',
  },
  ACCOUNT_LOCKED: {
    ja: '続けて確認できなかったため、しばらくサインインできません。{{minutes}}分後にもう一度お試しください。',
    en: 'Sign-in is paused after repeated failures. Please try again in {{minutes}} minutes.',
  },
  TOO_MANY_ATTEMPTS: {
    ja: 'この接続元からの確認が続けて失敗しています。{{minutes}}分後にもう一度お試しください。',
    en: 'Too many failures came from this network. Please try again in {{minutes}} minutes.',
  },
  NETWORK_NOT_ALLOWED: {
    ja: '所属機関が決めたネットワークからだけ利用できます。',
    en: 'Your organisation allows its people in from its own networks only.',
  },
  SECOND_FACTOR_FAILED: {
    ja: '二つ目の確認ができませんでした。もう一度お試しください。',
    en: 'The second check failed. Please try again.',
  },
  STEP_ENDED: {
    ja: '確認の途中で時間が過ぎました。はじめからお願いします。',
    en: 'This sign-in has taken too long. Please begin again.',
  },
  CONFIRMATION_FAILED: {
    ja: 'ご本人の確認ができませんでした。もう一度お試しください。',
    en: 'We could not confirm that it is you. Please try again.',
  },
  AGREEMENT_TEXT_CHANGED: {
    ja: '文面が新しくなっています。読み直してから、もう一度お願いします。',
    en: 'The text has changed. Please read it again.',
  },
  AGREEMENT_SPAN_INVALID: {
    ja: '期限は、明日から{{years}}年以内の日にしてください。',
    en: 'Choose a day from tomorrow up to {{years}} years from today.',
  },
  CASE_NEEDS_AGREEMENT: {
    ja: '機関の取り決めが有効でないため、事例を扱えません。機関の管理者にご相談ください。',
    en: 'Your organisation has no agreement in force, so cases stay closed. Please ask its administrator.',
  },
  CASE_NEEDS_PLEDGE: {
    ja: '事例を扱う前に、守秘の誓約をしてください。',
    en: 'Please sign the pledge of confidentiality before you work on cases.',
  },
  CASE_NEEDS_A_DAY: {
    ja: '新しいサインイン、または作り直したサインインでは、24時間は事例を扱えません。',
    en: 'A new or reset sign-in opens no case for 24 hours.',
  },
  ...CASE_REFUSALS,
  EMAIL_INVALID: {
    ja: 'メールアドレスの形を確認してください。',
    en: 'Please check the e-mail address.',
  },
  INVITATION_EXPIRED: {
    ja: 'この提案は期限が過ぎました。もう一度提案してもらってください。',
    en: 'This proposal has expired. Please ask for a new one.',
  },
  INVITATION_SETTLED: {
    ja: 'この招待は、すでに決まっています。',
    en: 'This invitation is settled already.',
  },
  WORKS_ELSEWHERE_TOO: {
    ja: 'ほかの機関でも働いている人のサインインは、この機関だけでは作り直せません。',
    en: 'Somebody who also works elsewhere keeps their sign-in: one organisation alone cannot reset it.',
  },
  SESSION_LOCKED: {
    ja: '画面がロックされています。解除してから続けてください。',
    en: 'The screen is locked. Please unlock it to go on.',
  },
  LAST_FACTOR: {
    ja: '所属機関では二つ目の確認が必要です。先に別の方法を登録してください。',
    en: 'Your organisation asks for a second check. Please add another way first.',
  },
  FACTORS_FULL: {
    ja: '登録できる数に達しています。使わないものを先に外してください。',
    en: 'No more can be added. Please remove one that you do not use.',
  },
  DIRECTORY_NOT_CONNECTED: {
    ja: '庁内の認証には、まだ接続していません。',
    en: 'No directory is connected yet.',
  },
  NETWORKS_NOT_FOR_KIND: {
    ja: '接続元の限定は、行政機関だけが使えます。',
    en: 'Only public authorities can limit the networks of their people.',
  },
  NETWORKS_SHUT_OUT: {
    ja: 'いまのあなたの接続元は、このネットワークの中にありません。保存すると、すぐに、あなたもここから使えなくなります。',
    en: 'Where you are now is not in these networks. Once saved, you too are shut out from here at once.',
  },
  NETWORK_INVALID: {
    ja: 'ネットワークを「203.0.113.0/24」のような形で入れてください。',
    en: 'Please write networks like 203.0.113.0/24.',
  },
  NUMBER_INVALID: {
    ja: '{{min}}から{{max}}までの数にしてください。',
    en: 'Please choose a number from {{min}} to {{max}}.',
  },
  DIRECTORY_REQUIRED: {
    ja: '所属機関では、庁内の認証からサインインします。',
    en: 'Your organisation signs in through its own directory.',
  },
  DIRECTORY_UNAVAILABLE: {
    ja: '庁内の認証に接続できません。しばらくしてからお試しください。',
    en: 'The directory does not answer. Please try again later.',
  },
  PASSWORD_TOO_COMMON: {
    ja: '推測されやすいパスワードです。ほかのものにしてください。',
    en: 'This password is easy to guess. Please choose another.',
  },
  PASSWORD_REPLACE_REQUIRED: {
    ja: '一度だけ使えるパスワードです。新しいパスワードを決めてください。',
    en: 'This password works once. Please choose a new one.',
  },
  PASSWORD_TOO_SHORT: {
    ja: '新しいパスワードは{{min}}文字以上で、前のものと違うものにしてください。',
    en: 'A new password has at least {{min}} characters and differs from the old one.',
  },
  FRESH_SIGN_IN_REQUIRED: {
    ja: 'この操作の前に、もう一度ご本人の確認をお願いします。確認は{{minutes}}分間有効です。',
    en: 'Please confirm once more that it is you. The confirmation holds for {{minutes}} minutes.',
  },
  NOT_ALLOWED: {
    ja: 'この操作は、担当の機関だけが行えます。',
    en: 'Only the organisation in charge can do this.',
  },
  CONFLICT: {
    ja: 'ほかの方が先に更新しました。現在の内容を確かめて、もう一度保存してください。',
    en: 'Someone else has changed this first. Please look at the current text and save again.',
  },
  INVALID_INPUT: {
    ja: '入力内容を確認してください。',
    en: 'Please check your entries.',
  },
  IDEMPOTENCY_KEY_MISSING: {
    ja: '保存の受付番号（Idempotency-Key）がありません。画面を開き直してください。',
    en: 'The request has no Idempotency-Key. Please open the page again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    ja: 'この受付番号は、別の内容の保存に使われています。',
    en: 'This Idempotency-Key was used for a different request.',
  },
  ONE_MUTATION_ONLY: {
    ja: '一度に行える変更は一つです。',
    en: 'A request may carry one change only.',
  },
  STATE_REFUSED: {
    ja: '現在の状態（{{from}}）からは、この変更はできません。',
    en: 'This change is not possible from the present state ({{from}}).',
  },
  ATTESTATION_INCOMPLETE: {
    ja: '在籍の一覧が変わりました。現在の一覧を確かめて、離れた方の役職を先に終えてください。',
    en: 'The list of people has changed. Please look at it again; end the posts of those who have left first.',
  },
  HAND_OVER_CHANGED: {
    ja: '確認いただいた後に、引き継ぐ内容が変わりました。もう一度ご確認ください。',
    en: 'What is to be handed over has changed since you looked at it. Please look again.',
  },
  POST_OVER: {
    ja: 'この役職は終わっています。ふたたび働く方は、あらためて招待してください。',
    en: 'This post is over. Please invite again whoever comes back.',
  },
  LAST_ADMINISTRATOR: {
    ja: 'サインインできる管理者が、ほかにいなくなります。先に別の方に管理者になっていただいてください。',
    en: 'Nobody else who can sign in would administer the organisation. Please make somebody else its administrator first.',
  },
  SUCCESSOR_WITHOUT_SIGN_IN: {
    ja: '管理者を引き継げるのは、招待を受けてサインインを開いた方だけです。',
    en: 'Only somebody who has accepted an invitation and opened a sign-in can become the administrator.',
  },
  DATE_INVALID: { ja: '日付を確認してください。', en: 'Please check the date.' },
  TIME_INVALID: {
    ja: '開始と終了の時刻を確認してください。',
    en: 'Please check the start and end times.',
  },
  TEXT_INVALID: {
    ja: '使えない文字が含まれているか、長すぎます（{{max}}文字まで）。',
    en: 'The text is too long (up to {{max}} characters) or holds characters that cannot be stored.',
  },
  TEXT_REQUIRED: { ja: '入力してください。', en: 'Please fill this in.' },
  BODY_REQUIRED: { ja: '会議体を選んでください。', en: 'Please choose a meeting body.' },
  CURSOR_INVALID: {
    ja: '続きの位置を読み取れません。一覧を開き直してください。',
    en: 'The place in the list is unknown. Please open the list again.',
  },
  PAGE_SIZE_INVALID: {
    ja: '一度に取り出せるのは1件から{{max}}件までです。',
    en: 'You can ask for 1 to {{max}} rows at a time.',
  },
  MEETING_NOT_CONVENED: {
    ja: '会議の予定と記録は、その会議を開くすべての会議体の事務局または座長が扱います。',
    en: 'A meeting is kept by the secretariat or chair of every body it is held for.',
  },
  TAKEN_FOR_INVALID: {
    ja: '議題の対象には、この会議を開く会議体だけを選べます。',
    en: 'An item can only be taken for bodies that hold this meeting.',
  },
  ACTION_NEEDS_ITEM: {
    ja: '議題のない対応事項は、事務局が記録します。議題を選んでください。',
    en: 'An action without an item is kept by the secretariat. Please choose the item.',
  },
  GUEST_BODY_INVALID: {
    ja: '招くことができるのは、この会議を開く会議体だけです。',
    en: 'Only a body that holds this meeting can invite to it.',
  },
  MEETING_DATE_WITHOUT_SEAT: {
    ja: '会議の日に構成機関である会議体の会議だけを扱えます。日付を確認してください。',
    en: 'You can keep meetings only for days on which you sit in each body. Please check the date.',
  },
  SUB_GROUP_ONE_PER_BODY: {
    ja: '会の区分は、会議体ごとに一つだけ選べます。',
    en: 'Please choose one sub-group per body at most.',
  },
  ATTENDANCE_THROUGH_NO_BODY: {
    ja: '合同の会議では、どの会議体の構成機関でもない機関は、先に招いてから記録してください。',
    en: 'At a joint meeting, please invite an organisation that sits in none of the bodies before recording it.',
  },
  MERGE_NEEDS_TWO_BODIES: {
    ja: 'まとめる会議体を二つ以上選んでください。',
    en: 'Please choose two or more bodies to merge.',
  },
  MERGE_FORM_REFUSED: {
    ja: 'このまとめ方は選べません。{{reasons}}',
    en: 'This form is not possible. {{reasons}}',
  },
  MERGE_NOT_APPROVER: {
    ja: '承認できるのは、要綱で定められた座長または事務局です。',
    en: 'Only the chair, or the secretariat where the charter says so, can approve.',
  },
  MERGE_ALREADY_EXISTS: {
    ja: '同じ会議体のまとめが、すでに提案中または実施中です。',
    en: 'A merge of these bodies is already proposed or in effect.',
  },
  MERGE_NOT_APPROVED_BY_ALL: {
    ja: 'すべての会議体の承認がそろってから実施できます。',
    en: 'A merge takes effect once every body has approved.',
  },
  RECIPIENT_INVALID: {
    ja: '版を届けられるのは、この会議体の構成機関だけです。',
    en: 'Minutes can only be issued to member organisations.',
  },
  EDITION_NOT_READY: {
    ja: '書類はまだできていません。',
    en: 'The document is not ready yet.',
  },
  EDITION_FAILED: {
    ja: '書類を作れませんでした。もう一度お試しください。',
    en: 'The document could not be made. Please try again.',
  },
  ...SEAT_REFUSALS,
  ...PAPER_REFUSALS,
  TOO_LARGE: { ja: '送られた内容が大きすぎます。', en: 'The request is too large.' },
  CONTENT_TYPE_REFUSED: {
    ja: 'この形式では受け取れません。画面から送ってください。',
    en: 'Content of this type cannot be taken. Please send it from the screen.',
  },
  TOO_COMPLEX: { ja: '一度に取り出す範囲が広すぎます。', en: 'The query asks for too much at once.' },
  REQUEST_INVALID: { ja: '要求の形を読み取れません。', en: 'The request could not be understood.' },
  HOST_NOT_OURS: {
    ja: 'この名前の宛先にはお答えできません。案内された URL から開いてください。',
    en: 'This server does not answer under that name. Please use the address you were given.',
  },
  BUSY: {
    ja: '混み合っています。少し待って、もう一度お試しください。',
    en: 'The service is busy. Please wait a moment and try again.',
  },
  OUTCOME_UNKNOWN: {
    ja: '保存できたか確かめられません。同じ操作をもう一度行ってください。二重には保存しません。',
    en: 'We could not confirm that this was saved. Please repeat it; it will not be saved twice.',
  },
  INTERNAL: {
    ja: '表示できませんでした。もう一度お試しください（番号 {{ref}}）。',
    en: 'Something went wrong. Please try again (ref {{ref}}).',
  },
} as const satisfies Record<string, Message>;

export type RefusalCode = keyof typeof REFUSALS;
