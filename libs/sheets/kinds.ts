import { SHEET_KINDS, type SheetKind, type SheetLanguage, sheetLanguagesOf } from '#libs/messages';

export interface SheetName {
  readonly kind: SheetKind;
  readonly language: SheetLanguage;
  /** The conference about which it is, for a sheet that is made for one. */
  readonly conferenceId?: string;
}

const NAME = /^([1-9])-([a-z]+)(?:-([0-9a-f-]{36}))?\.pdf$/;

/** The sheet that a file name such as `1-easy.pdf` asks for, or `1-easy-` with the id of a conference; undefined for a name of none. */
export function sheetOf(file: string): SheetName | undefined {
  const [, place, asked, conferenceId] = NAME.exec(file) ?? [];
  const kind = SHEET_KINDS[Number(place) - 1];
  const language = kind && sheetLanguagesOf(kind).find((one) => one === asked);
  if (!language || (conferenceId !== undefined && kind !== 'CONSENT')) return undefined;
  return { kind, language, ...(conferenceId !== undefined && { conferenceId }) };
}
