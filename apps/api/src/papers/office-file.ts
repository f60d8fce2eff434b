import { isAsListed, textOf, type ZipEntry, zipEntries } from './zip-list';

const LONGEST_LIST = 1_000_000;
/** Bytes that a document may have when unpacked: what opens it must hold them in memory. */
const MOST_UNPACKED = 200_000_000;
const TYPES = '[Content_Types].xml';

/** The main part of a document without macros (ECMA-376 part 1, 11.3.10 and 12.3.23). */
const MAIN = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const;

/** Macros, controls and embedded objects, by the names and types of their parts. */
const PROGRAM = /(^|\/)vbaProject[^/]*$|(^|\/)macrosheets\/|(^|\/)activeX\/|oleObject[^/]*$/i;
const PROGRAM_TYPE = /macroEnabled|macrosheet|vbaProject|activeX|oleObject/i;

/** What a program fetches by itself when the document is opened. */
const FETCHED = /\/(attachedTemplate|oleObject|package|control|frame|subDocument|image)$/i;
const ON_THIS_MACHINE = /^(file:\/{3})?[A-Za-z]:|^(?![/\\]{2})[^:]*$/;

/** A text with its numbered signs as the signs they stand for. */
const decoded = (text: string): string =>
  text.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (mark, number: string) => {
    const code = Number(/^x/i.test(number) ? `0${number}` : number);
    return code <= 0x10ffff ? String.fromCodePoint(code) : mark;
  });

/** The attributes of each tag of this name. */
function tags(xml: string, name: string): Map<string, string>[] {
  const found = xml.match(new RegExp(`<(?:[^\\s<>/:]+:)?${name}\\s(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>`, 'g')) ?? [];
  return found.map((tag) => {
    const pairs = tag.matchAll(/(?<![\w:])([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...pairs].map(([, key = '', a, b]) => [key, decoded(a ?? b ?? '')]));
  });
}

/** Signs that these lists never have, and by which a part of them could be passed by us. */
const isDisguised = (xml: string): boolean => /<!DOCTYPE|<!ENTITY|<!\[CDATA\[/i.test(xml);

/** Whether a list of relations makes whoever opens the document fetch something from elsewhere. */
function fetches(xml: string): boolean {
  return tags(xml, 'Relationship').some(
    (tag) =>
      tag.get('TargetMode') === 'External' &&
      FETCHED.test(tag.get('Type') ?? '') &&
      !ON_THIS_MACHINE.test((tag.get('Target') ?? '').trim()),
  );
}

/** Whether the parts are those of such a document, and none of them is a program or fetches one. */
async function isHarmless(entries: readonly ZipEntry[], kind: keyof typeof MAIN): Promise<boolean> {
  const types = entries.find(({ name }) => name === TYPES);
  const text = types ? await textOf(types, LONGEST_LIST) : null;
  if (text === null || isDisguised(text) || PROGRAM_TYPE.test(decoded(text))) return false;
  if (entries.some(({ name }) => PROGRAM.test(name))) return false;
  const main = tags(text, 'Override').filter((tag) => tag.get('ContentType') === MAIN[kind]);
  if (main.length !== 1 || !entries.some(({ name }) => `/${name}` === main[0]?.get('PartName'))) return false;
  for (const relations of entries.filter(({ name }) => name.endsWith('.rels'))) {
    const list = await textOf(relations, LONGEST_LIST);
    if (list === null || isDisguised(list) || fetches(list)) return false;
  }
  return true;
}

/**
 * Whether a file is an office document of this kind and nothing else: no macros, controls or embedded objects, nothing
 * that is fetched from elsewhere on opening, and unpacked no larger than it says and than a reader can bear.
 */
export async function isPlainOffice(bytes: Buffer, kind: keyof typeof MAIN): Promise<boolean> {
  const entries = zipEntries(bytes);
  if (!entries || entries.reduce((sum, { length }) => sum + length, 0) > MOST_UNPACKED) return false;
  if (!(await isHarmless(entries, kind))) return false;
  for (const entry of entries) if (!(await isAsListed(entry))) return false;
  return true;
}
