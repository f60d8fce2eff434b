import type { DisclosureGround } from './exceptions';

/** An article on which something may be told without consent, as a ward's lawyer keeps it. */
export interface DisclosureArticle {
  readonly id: string;
  readonly ground: DisclosureGround;
  readonly ja: string;
  readonly en: string;
  /** Compared with the text of the law at e-Gov; until then it is shown with the note that it is to be checked. */
  readonly checked: boolean;
  /** Where the article lets a council ask: the law and article on which such a body stands. */
  readonly council?: { readonly law: string; readonly article: string };
}

const WOMEN = '困難な問題を抱える女性への支援に関する法律';
const PERSONAL = '個人情報の保護に関する法律';
const PERSONAL_EN = 'Act on the Protection of Personal Information, Article';

/** To be corrected and added to here alone; the id of an article in use never gets another meaning. */
export const DISCLOSURE_ARTICLES: readonly DisclosureArticle[] = [
  {
    id: 'WOMEN-15-3',
    ground: 'STATUTORY_REQUEST',
    ja: `${WOMEN}15条3項`,
    en: 'Act on Support for Women Facing Difficult Problems, Article 15 (3)',
    checked: true,
    council: { law: WOMEN, article: '15条' },
  },
  {
    id: 'CHILD-ABUSE-6',
    ground: 'DUTY_TO_REPORT',
    ja: '児童虐待の防止等に関する法律6条',
    en: 'Child Abuse Prevention Act, Article 6',
    checked: false,
  },
  {
    id: 'PERSONAL-27-1-2',
    ground: 'LIFE_BODY_PROPERTY',
    ja: `${PERSONAL}27条1項2号`,
    en: `${PERSONAL_EN} 27 (1) (ii)`,
    checked: false,
  },
  {
    id: 'PERSONAL-27-1-3',
    ground: 'CHILD_SOUND_GROWTH',
    ja: `${PERSONAL}27条1項3号`,
    en: `${PERSONAL_EN} 27 (1) (iii)`,
    checked: false,
  },
  {
    id: 'PERSONAL-27-1-4',
    ground: 'PUBLIC_DUTY_COOPERATION',
    ja: `${PERSONAL}27条1項4号`,
    en: `${PERSONAL_EN} 27 (1) (iv)`,
    checked: false,
  },
  {
    id: 'PERSONAL-69-2-2',
    ground: 'INTERNAL_USE',
    ja: `${PERSONAL}69条2項2号`,
    en: `${PERSONAL_EN} 69 (2) (ii)`,
    checked: false,
  },
  {
    id: 'PERSONAL-69-2-3',
    ground: 'OTHER_ADMINISTRATION',
    ja: `${PERSONAL}69条2項3号`,
    en: `${PERSONAL_EN} 69 (2) (iii)`,
    checked: false,
  },
  {
    id: 'PERSONAL-69-2-4',
    ground: 'MANIFEST_BENEFIT',
    ja: `${PERSONAL}69条2項4号`,
    en: `${PERSONAL_EN} 69 (2) (iv)`,
    checked: true,
  },
];

/** The article of that id; undefined for one that nobody keeps. */
export const articleOf = (id: string): DisclosureArticle | undefined =>
  DISCLOSURE_ARTICLES.find((one) => one.id === id);
