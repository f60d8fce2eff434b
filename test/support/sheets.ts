import { CATEGORIES, type Category } from '#libs/consent';
import { SHEET_KINDS, type SheetKind, type SheetLanguage, sheetLanguagesOf } from '#libs/messages';
import type { MinutesDocument } from '#libs/minutes';
import {
  type AnswerOn,
  buildConsentForm,
  buildKeptRecord,
  buildPledge,
  buildReadings,
  buildReceipt,
  buildSlips,
  buildTalk,
} from '#libs/sheets';

export const HOUSES = [
  'NPO法人こもれび航路',
  '豊島区子育て支援課',
  '社会福祉法人みなも会',
  'すずらん法律相談室',
  '東京都女性相談支援センター',
  '豊島区福祉総務課自立支援係',
  '学校法人はなみずき高等学校',
  '医療法人あけぼのクリニック',
];

const BASE = { issuedAt: '2025-07-01T09:00:00+09:00', today: '2025-07-01' };
const TALKS = [{ on: '2025-07-10' }, { on: '2025-08-07' }] as const;
const ANSWERS: readonly AnswerOn[] = [
  { yes: TALKS.map((talk) => ({ talk })), others: 'NONE' },
  { yes: [], others: 'NO' },
  { yes: [{ talk: TALKS[0], until: '2026-03-31' }], others: 'NONE' },
  { yes: [], others: 'STOPPED' },
  { yes: [{ talk: TALKS[1] }], others: 'NO' },
];
const GROUNDS = ['CONSENT', 'BODY_RULE', 'EXCEPTION'] as const;

/** One sheet about so many organisations and these kinds of information, with every sort of entry in it. */
export function sheetAbout(
  kind: SheetKind,
  language: SheetLanguage,
  { houses = 3, kinds = CATEGORIES as readonly Category[] } = {},
): MinutesDocument {
  const base = { ...BASE, language };
  const recipients = HOUSES.slice(0, houses).map((name) => ({ id: name, name }));
  const readings = (index: number) =>
    kinds.map((category) => ({
      kind: category,
      first: '2025-06-20',
      last: '2025-06-25',
      ground: GROUNDS[index % 3]!,
      consentOn: '2025-06-18',
      articles: [{ ja: '架空の法律1条', en: 'An invented act, Article 1', checked: false }],
    }));
  switch (kind) {
    case 'CONSENT':
      return buildConsentForm({ ...base, recipients, kinds, talk: TALKS[0], byRule: false });
    case 'RECEIPT': {
      const answered = recipients.map((recipient, index) => ({
        ...recipient,
        answers: Object.fromEntries(
          kinds.map((category, place) => [category, ANSWERS[(index + place) % ANSWERS.length]!]),
        ),
      }));
      return buildReceipt({
        ...base,
        talks: TALKS,
        purposes: [{ purpose: 'CASE_CONFERENCE', kinds, recipients: answered }],
      });
    }
    case 'READINGS':
      return buildReadings({
        ...base,
        recipients: recipients.map((one, index) => ({ ...one, readings: readings(index) })),
      });
    case 'KEPT':
      return buildKeptRecord({
        ...base,
        language: language === 'en' ? 'en' : 'ja',
        giver: 'NPO法人みなもと',
        recipients: recipients.map((one, index) => ({ ...one, readings: readings(index) })),
      });
    case 'SLIPS':
      return buildSlips({ ...base, count: houses });
    case 'TALK':
      return buildTalk({ ...base, recipients, kinds, talks: TALKS, byRule: true });
    case 'PLEDGE':
      return buildPledge(base);
  }
}

/** Every sheet there is, in every language that it has. */
export const ALL_SHEETS = SHEET_KINDS.flatMap((kind) => sheetLanguagesOf(kind).map((language) => ({ kind, language })));
