const MARKS = /([\u3001,\uFF0C\n])/;
const LOOSE_END = /[\u3001,\uFF0C\s]+$/;

/** Whether a word stands in a text as one item of a list. */
export const isListed = (text: string, word: string): boolean =>
  text.split(MARKS).some((item, at) => at % 2 === 0 && item.trim() === word);

/** The text with the word at the end of its list, or without it where it stood there; all else stays as it was typed. */
export function listed(text: string, word: string, mark: string): string {
  const items = text.split(MARKS);
  const place = items.findIndex((item, at) => at % 2 === 0 && item.trim() === word);
  if (place === -1) return text.trim() === '' ? word : `${text.replace(LOOSE_END, '')}${mark}${word}`;
  items.splice(Math.max(0, place - 1), 2);
  return items.join('').trimStart();
}
