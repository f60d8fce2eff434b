import type { Message } from './message';

/** What is signed: by an organisation, or by each of its people. */
export const AGREEMENT_KINDS = ['AGREEMENT', 'PLEDGE'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** A text as it is signed. A changed text is a new version: what was signed stays what it was. */
export interface AgreementText {
  readonly kind: AgreementKind;
  readonly version: string;
  readonly text: Message;
}

/** The texts in force, one of each kind. They are drafts of our own and need a lawyer's eye before use. */
export const AGREEMENT_TEXTS: readonly AgreementText[] = [
  {
    kind: 'AGREEMENT',
    version: '2026-11',
    text: {
      ja: [
        'この機関は、会議で知った情報を、本人を支えるために必要な範囲でだけ使います。',
        '本人の同意、または法令の根拠がある場合のほかは、会議の外に伝えません。',
        '情報に触れる人を決めて登録し、異動や退職のときは、その日までに登録を終えます。',
        '本人が共有をやめたいと言ったときは、理由を問わず、すぐに従います。',
        '紙の資料は求められたときに返し、写しを残しません。',
        '期限が来るまでに見直し、続けるときは結び直します。',
      ].join('\n'),
      en: [
        'This organisation uses what it learns here only as far as the support of the person needs it.',
        'It passes nothing on without her consent or a ground in law.',
        'It names the people who may see information and ends their registration by the day they leave.',
        'When she no longer wants information shared, it follows at once, whatever the reason.',
        'It returns paper when asked and keeps no copies.',
        'It reviews this agreement before it expires and signs anew if it goes on.',
      ].join('\n'),
    },
  },
  {
    kind: 'PLEDGE',
    version: '2026-11',
    text: {
      ja: [
        '私は、会議で知った秘密を、任務のあいだも、離れたあとも、漏らしません。',
        '支援に必要な範囲をこえて、情報を見たり、写したり、話したりしません。',
        '本人や家族を知っているなど、公平に関われないおそれがあるときは、すぐに申し出ます。',
      ].join('\n'),
      en: [
        'I keep secret what I learn here, during my work and after I have left.',
        'I do not look at, copy or talk about information beyond what the support needs.',
        'If I know the person or the family, or could not be fair, I say so at once.',
      ].join('\n'),
    },
  },
];

/** The text of a kind that is signed now. */
export function agreementText(kind: AgreementKind): AgreementText {
  const text = AGREEMENT_TEXTS.find((one) => one.kind === kind);
  if (!text) throw new Error(`There is no text of ${kind}`);
  return text;
}
