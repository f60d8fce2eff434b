/** Tells a spreadsheet that the file is UTF-8. */
export const CSV_BEGIN = '\ufeff';

/** What a spreadsheet would take for a formula, in half and full width, also behind blanks. */
const FORMULA = /^[\s\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;
const TO_BE_QUOTED = /[",\r\n]/;

function cell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return TO_BE_QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One line of CSV with its CRLF; a cell that a spreadsheet would compute begins with an apostrophe instead. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
