import { SHEET_LANGUAGES, type SheetLanguage } from '#libs/messages';

/** The papers of a case; each is asked for by its place in this list, so that an address says nothing of what it is. */
export const SHEET_KINDS = ['CONSENT', 'RECEIPT', 'READINGS', 'KEPT', 'SLIPS'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export interface SheetName {
  readonly kind: SheetKind;
  readonly language: SheetLanguage;
}

const NAME = /^([1-9])-([a-z]+)\.pdf$/;

/** The sheet that a file name such as `1-easy.pdf` asks for; undefined for a name of none. The kept record has no easy twin. */
export function sheetOf(file: string): SheetName | undefined {
  const [, place, asked] = NAME.exec(file) ?? [];
  const kind = SHEET_KINDS[Number(place) - 1];
  const language = SHEET_LANGUAGES.find((one) => one === asked);
  if (!kind || !language || (kind === 'KEPT' && language === 'easy')) return undefined;
  return { kind, language };
}
