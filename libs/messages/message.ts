export type Language = 'ja' | 'en';

/** A text in both languages, Japanese first; `{{name}}` marks what is filled in. */
export interface Message {
  readonly ja: string;
  readonly en: string;
}

/** What fills the marks of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A text with its marks filled; a mark without a value stays visible as written. */
export function fill(text: string, values: MessageValues): string {
  return text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : mark,
  );
}

/** The text of a message in a language with its marks filled, as by `fill`. */
export function say(message: Message, language: Language, values: MessageValues = {}): string {
  return fill(message[language], values);
}
