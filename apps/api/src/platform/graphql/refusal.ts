import { GraphQLError } from 'graphql';
import { type MessageValues, type RefusalCode, REFUSALS, say } from '#libs/messages';

/** A refusal that the caller may read: a code, a sentence in Japanese and in English, and the field it is about. */
export class Refusal extends GraphQLError {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, values: MessageValues = {}, more: { field?: string; current?: unknown } = {}) {
    super(say(REFUSALS[code], 'en', values), {
      extensions: {
        code,
        messageJa: say(REFUSALS[code], 'ja', values),
        messageEn: say(REFUSALS[code], 'en', values),
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
