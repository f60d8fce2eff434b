import type { CombinedError } from 'urql';
import type { Language } from '#libs/messages';
import type { Say } from '../ui/text';

/** Why the server did not do or show something, ready to be read. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  readonly reference?: string;
  /** The visible present row after a conflict. */
  readonly current?: Readonly<Record<string, unknown>>;
}

interface Extensions {
  code?: string;
  messageJa?: string;
  messageEn?: string;
  field?: string;
  ref?: string;
  current?: Record<string, unknown>;
}

/** Reads a refusal out of an error in the reader's language; a lost connection has the code UNREACHABLE. */
export function refusedOf(error: CombinedError, language: Language, t: Say): Refused {
  const extensions = error.graphQLErrors[0]?.extensions as Extensions | undefined;
  if (!extensions) return { code: 'UNREACHABLE', message: t('ui:unreachable') };
  const { code = 'INTERNAL', messageJa, messageEn, field, ref, current } = extensions;
  return {
    code,
    message: (language === 'en' ? messageEn : messageJa) ?? t('ui:failed'),
    ...(field ? { field } : {}),
    ...(ref ? { reference: ref } : {}),
    ...(current ? { current } : {}),
  };
}
