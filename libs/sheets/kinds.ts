import { SHEET_KINDS, type SheetKind, type SheetLanguage, sheetLanguagesOf } from '#libs/messages';

export interface SheetName {
  readonly kind: SheetKind;
  readonly language: SheetLanguage;
}

const NAME = /^([1-9])-([a-z]+)\.pdf$/;

/** The sheet that a file name such as `1-easy.pdf` asks for; undefined for a name of none. */
export function sheetOf(file: string): SheetName | undefined {
  const [, place, asked] = NAME.exec(file) ?? [];
  const kind = SHEET_KINDS[Number(place) - 1];
  const language = kind && sheetLanguagesOf(kind).find((one) => one === asked);
  return language && { kind, language };
}
