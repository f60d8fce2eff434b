import { GraphQLError } from 'graphql';
import { type Language, type MessageValues, type RefusalCode, REFUSALS, say, stateWord } from '#libs/messages';

/** A refusal in a language, a state in it in words. */
function told(code: RefusalCode, language: Language, values: MessageValues): string {
  const { from } = values;
  return say(REFUSALS[code], language, {
    ...values,
    ...(typeof from === 'string' && { from: stateWord(from, language) }),
  });
}

/** A refusal that the caller may read: a code, a sentence in Japanese and in English, and the field it is about. */
export class Refusal extends GraphQLError {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, values: MessageValues = {}, more: { field?: string; current?: unknown } = {}) {
    super(told(code, 'en', values), {
      extensions: {
        code,
        messageJa: told(code, 'ja', values),
        messageEn: told(code, 'en', values),
        ...more,
      },
    });
    this.code = code;
  }
}

/** Makes a refusal; throw it. */
export const refusal = (
  code: RefusalCode,
  values: MessageValues = {},
  more: { field?: string; current?: unknown } = {},
): Refusal => new Refusal(code, values, more);

/** What a missing and a hidden thing have in common: this answer. */
export const missing = (): Refusal => refusal('NOT_FOUND_OR_REFUSED');
