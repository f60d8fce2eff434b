import type { Message } from './message';

/** Refusals about cases, their conferences and their text; part of the one list of refusals. */
export const CASE_REFUSALS = {
  READER_UNFIT: {
    ja: 'この人は、この機関で在職中ではないか、閲覧から除かれています。',
    en: 'This person has no post there today, or is excluded.',
  },
  ROLE_NOT_COVERED: {
    ja: 'この役割の文を、その機関は読めません。情報の種類を見直すか、ほかの機関に頼んでください。',
    en: 'That organisation may not read the words of this role. Look at the kinds of information again, or ask another organisation.',
  },
  BASICS_NOT_COVERED: {
    ja: 'その機関は、この会議では「基本」の情報を読めません。本人の同意を確かめるか、ほかの機関に頼んでください。',
    en: 'In this conference that organisation may not read the basics. Confirm what she agreed to, or ask another organisation.',
  },
  NOTHING_READ: {
    ja: 'あなたに読める内容がないため、確認できません。ほかの方に確認を頼んでください。',
    en: 'You can read nothing of this, so you cannot confirm it. Please ask somebody else.',
  },
  PLACE_TELLS_WHO: {
    ja: '場所と通話先には、人の名前、住所、電話番号、メールアドレスを書かないでください。部屋の名前を書いてください。',
    en: 'Please write no name of a person, address, telephone number or e-mail address as the place or the call. Name the room.',
  },
  CODE_INVALID: {
    ja: '番号は、英字と数字の8文字です。もう一度確かめてください。',
    en: 'A code has eight letters and digits. Please check it.',
  },
  LAST_READER: {
    ja: '事例を出した機関の閲覧者を、一人は残してください。',
    en: 'At least one reader of the presenting organisation must remain.',
  },
  EXCLUSION_INVALID: {
    ja: '除く相手は、ほかの機関、または人のどちらか一つです。',
    en: 'Exclude either another organisation or one person.',
  },
  EXCLUSION_SUBJECT_UNKNOWN: {
    ja: '除く相手が、あなたから見える機関と人の中にありません。人が見つからないときは、その機関を除くことができます。',
    en: 'Nobody of that kind is among the organisations and people you can see. A person who is not there can be kept away with their organisation.',
  },
  ANONYMITY_ENGINE_MISSING: {
    ja: '匿名化の確認がまだ動いていないため、公開できません。',
    en: 'The check of anonymity is not running yet, so nothing can be published.',
  },
  ANONYMITY_FINDINGS_LEFT: {
    ja: '本人が分かるおそれのある箇所が{{count}}か所残っています。言い換えるか、残してよいか確かめてください。',
    en: '{{count}} places could give the person away. Please reword them or see whether they may stand.',
  },
  ANONYMITY_NOT_ATTESTED: {
    ja: '公開の前に、いまの文章で匿名化の確認をしてください。',
    en: 'Please check the anonymity of the present text before you publish it.',
  },
  CASE_INCOMPLETE: {
    ja: '主訴と本人の意向を書いてください。聞けなかったときは、その理由を書いてください。',
    en: 'Please write the theme and the person’s own view, or why she could not be asked.',
  },
  NOTHING_TO_PUBLISH: {
    ja: '公開した内容から変わっていません。',
    en: 'Nothing has changed since the last publication.',
  },
  NOTHING_TO_ISSUE: {
    ja: '公開した内容がまだないため、資料を発行できません。',
    en: 'Nothing has been published yet, so there is nothing to issue.',
  },
  CONSENT_TEXT_CHANGED: {
    ja: '説明した文章と、いま公開している文章が違います。いまの文章でもう一度説明してください。',
    en: 'The text has changed since it was explained. Please explain the present one.',
  },
  CONSENT_TAKEN_BACK: {
    ja: 'この画面を開いたあとに、本人の「伝えない」か取り下げが記録されました。本人の気持ちをもう一度確かめてから、記録し直してください。',
    en: 'Since this page was opened, she said no to something or took it back. Please ask her again before you record it.',
  },
  SHEET_EMPTY: {
    ja: 'この紙に書くことがまだありません。文章の公開、読む人、記録した答えを確かめてください。',
    en: 'There is nothing to stand on this paper yet. Please check the published text, the readers and the recorded answers.',
  },
  RECIPIENT_NOT_LISTED: {
    ja: '閲覧者のいる、ほかの機関だけを選べます。',
    en: 'Only other organisations with a reader of this case can be chosen.',
  },
  WITHDRAWAL_RECIPIENT_UNKNOWN: {
    ja: '撤回の相手の機関が見つかりません。まだ何も変わっていません。相手を選ばなければ、すべての機関からの撤回になります。',
    en: 'There is no such recipient. Nothing has changed yet. Without a choice, the withdrawal holds for all organisations.',
  },
  REQUEST_NOT_COVERED: {
    ja: '選んだ種類の内容を、まだ読めない機関があります。本人の同意を確かめるか、書く内容を減らしてください。',
    en: 'Some of these organisations may not read what you have marked yet. Please check the consent or write less.',
  },
  REQUEST_WITHOUT_BASIS: {
    ja: 'この条文で情報提供を求められるのは、その法律にもとづく会議体で開く会議だけです。',
    en: 'Only a conference under a body that stands on this law can ask for information by this article.',
  },
  LEAD_MISSING: {
    ja: '主担当機関が決まっていないため、確認できません。',
    en: 'Without a lead organisation there is nothing to confirm.',
  },
  CONFERENCE_UNSETTLED: {
    ja: '日を過ぎた会議を、開催済みか中止にしてから、事例を閉じてください。',
    en: 'Please mark the conference whose day is over as held or cancelled before closing the case.',
  },
  RESULT_MISSING: {
    ja: '最後の会議の結果がまだありません。結果を残してから、事例を閉じてください。',
    en: 'The last conference has no result yet. Please record it before closing the case.',
  },
  CLOSING_WITHOUT_LEAD: {
    ja: '主担当機関が決まっていません。もう一度会議を開くか、その役割を完了にしてから、事例を閉じてください。',
    en: 'No lead organisation was agreed on. Please call a second conference or mark that task as done before closing.',
  },
  RESULT_NOT_CONFIRMED: {
    ja: '会議の結果を、事例を出した機関ともう一人が確認してから閉じてください。',
    en: 'Please close the case once its presenter and one more person have confirmed the result.',
  },
  REPORT_OPEN: {
    ja: '本人への報告が終わってから閉じるか、報告できない理由を書いてください。',
    en: 'Please close the case once the person has been told, or say why she could not be.',
  },
  ENTRY_NOT_READABLE: {
    ja: '自分が読めない分類は選べません。読める分類だけにしてください。',
    en: 'Please choose only categories that are open to you.',
  },
  PERSONS_VIEW_FIRST: {
    ja: 'はじめに本人の意向を記録してください。',
    en: 'Please record the person’s own view first.',
  },
  EVIDENCE_KIND_REFUSED: {
    ja: '同意書の写しは、PDF、PNG、JPEGで送ってください。',
    en: 'The scan of a consent form can be a PDF, PNG or JPEG file.',
  },
  EVIDENCE_NOT_WRITTEN: {
    ja: '写しを残せるのは、書面でもらった同意だけです。',
    en: 'A scan can be kept only of consent that was given in writing.',
  },
  EVIDENCE_FULL: {
    ja: 'この事例の同意書の写しは、{{max}}件に達しています。紙は主たる援助者のもとで保管してください。',
    en: 'There are {{max}} scans of this case already. Keep the paper with the lead worker.',
  },
  EXCEPTION_GROUND_UNFIT: {
    ja: '安全にかかわる内容は、生命・身体・財産の保護か、通告の義務がある場合だけ伝えられます。',
    en: 'What concerns safety is told only to protect life, body or property, or by a duty to report.',
  },
  EXCEPTION_ARTICLE_UNFIT: {
    ja: 'この根拠に合う条文を選んでください。',
    en: 'Please choose an article that belongs to this ground.',
  },
  EXCEPTION_URGENT_AGAIN: {
    ja: 'この内容は、承認のないまま一度、緊急に伝えています。承認を得てから伝えてください。',
    en: 'This was told once in an emergency without approval. Please have it approved first.',
  },
  EXCEPTION_APPROVERS_UNFIT: {
    ja: '承認するのは、閲覧者のうち、この機関の管理職とほかの機関の人です。申し出た人は承認できません。',
    en: 'Approvers are readers: a manager here and somebody of another organisation, not the one who asks.',
  },
  EXCEPTION_RECIPIENT_UNFIT: {
    ja: '事例を出した機関は、もう読めます。',
    en: 'The presenting organisation reads it already.',
  },
  EXCEPTION_SPAN_INVALID: {
    ja: '期限は、これから{{days}}日以内にしてください。',
    en: 'Choose an end within {{days}} days from now.',
  },
  OPENING_ARTICLE_UNFIT: {
    ja: '原本の開封は、生命・身体・財産の保護か、通告の義務の条文だけで求められます。',
    en: 'An original is opened only on an article on life, body and property or on a duty to report.',
  },
  OPENING_NOT_NOW: {
    ja: 'この資料の原本は、いまは開封を求められません。',
    en: 'The original of this paper cannot be asked for at present.',
  },
  BODY_WITHOUT_CASES: {
    ja: 'この会議体では事例を扱いません。別の会議体を選んでください。',
    en: 'This body hears no cases. Please choose another.',
  },
  CONFERENCE_IN_THE_PAST: {
    ja: 'これからの日時を選んでください。',
    en: 'Please choose a time that is still to come.',
  },
  CONFERENCE_NOT_YET: {
    ja: 'まだ会議の日になっていません。早めるときは、先に日時を直してください。',
    en: 'The day of the conference has not come. To hold it earlier, please change its date first.',
  },
  CONFERENCE_WITHOUT_PLACE: {
    ja: '場所か通話先を入れてから、会議を始めてください。',
    en: 'Please name a room or a call before the conference opens.',
  },
  CONFERENCE_MAY_NOT_OPEN: {
    ja: 'この顔ぶれでは、主訴や基本のことを口に出せません。準備のページで確かめてください。',
    en: 'With these people the theme and the basics may not be said aloud. Please see the page for preparing it.',
  },
  CONFERENCE_TOO_SOON: {
    ja: '48時間以内に始まる会議は、緊急として招集してください。',
    en: 'A conference that begins within 48 hours is called as an emergency.',
  },
  REMOTE_NEEDS_DECLARATION: {
    ja: '離れた場所から加わるときは、ほかの人に聞こえず見えないことを確かめてください。',
    en: 'To take part from elsewhere, please confirm that nobody else can hear or see it there.',
  },
} as const satisfies Record<string, Message>;
