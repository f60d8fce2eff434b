import { type Message, say } from './message';

/** What mails are about. Whoever looks over a shoulder at the inbox learns nothing from any of them. */
export const MAIL_KINDS = ['NOTICE', 'INVITATION', 'LOG_HEAD', 'ACCESS_RESET'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

const SUBJECT = 'お知らせ / Notice';

const BODIES: Readonly<Record<MailKind, Message>> = {
  NOTICE: {
    ja: 'お知らせがあります。内容は、サインインしてからご確認ください。',
    en: 'You have a notice. Please sign in to read it.',
  },
  INVITATION: {
    ja: 'ご利用の案内です。次のリンクは7日間、1回だけ使えます。心当たりがない場合は、このメールを消してください。\n{{link}}',
    en: 'You can open your sign-in with this link. It works once, for 7 days. If you did not expect it, please delete this mail.\n{{link}}',
  },
  LOG_HEAD: {
    ja: '今月の記録の確認値です。この文字列を保管してください。\n{{detail}}',
    en: 'This is the check value of this month’s records. Please keep it.\n{{detail}}',
  },
  ACCESS_RESET: {
    ja: 'あなたのサインインを開き直す手続きが行われました。心当たりがない場合は、所属の管理者に、このメールとは別の方法でお確かめください。',
    en: 'Somebody has reset your sign-in. If you did not ask for this, please ask your organisation’s administrator, by another way than this mail.',
  },
};

const HIDDEN: Message = { ja: '（リンクは本人だけに届きます）', en: '(the link goes to the receiver alone)' };

/** Subject and text of a mail, Japanese first; without its link, as the outbox shows it, where none is given. */
export function composeMail(
  kind: MailKind,
  { link, detail = '' }: { link?: string; detail?: string },
): { subject: string; text: string } {
  const parts = (['ja', 'en'] as const).map((language) =>
    say(BODIES[kind], language, { link: link ?? say(HIDDEN, language), detail }),
  );
  return { subject: SUBJECT, text: `${parts.join('\n\n')}\n` };
}
