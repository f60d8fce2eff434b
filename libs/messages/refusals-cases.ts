import type { Message } from './message';

/** Refusals about cases, their conferences and their text; part of the one list of refusals. */
export const CASE_REFUSALS = {
  ANONYMITY_ENGINE_MISSING: {
    ja: '匿名化の確認がまだ動いていないため、公開できません。',
    en: 'The check of anonymity is not running yet, so nothing can be published.',
  },
  ANONYMITY_FINDINGS_LEFT: {
    ja: '本人が分かるおそれのある箇所が{{count}}か所残っています。言い換えるか、理由を書いてください。',
    en: '{{count}} places could give the person away. Please reword them or say why they may stand.',
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
  BODY_WITHOUT_CASES: {
    ja: 'この会議体では事例を扱いません。別の会議体を選んでください。',
    en: 'This body hears no cases. Please choose another.',
  },
  CONFERENCE_IN_THE_PAST: {
    ja: 'これからの日時を選んでください。',
    en: 'Please choose a time that is still to come.',
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
