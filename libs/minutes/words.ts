import { MINUTES_WORDS, say, type MessageValues } from '#libs/messages';

export type MinutesWord = keyof typeof MINUTES_WORDS;

/** A word of the minutes in Japanese, filled; the documents are Japanese whatever the screen's language. */
export function word(key: MinutesWord, values: MessageValues = {}): string {
  return say(MINUTES_WORDS[key], 'ja', values);
}
