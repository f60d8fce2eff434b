import { useCallback, useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { forgetLetters } from './findings/seen-letters';

/* What was typed and is not sent yet, by form and by what it is about: in the memory of this page and nowhere else. */
const KEPT = new Map<string, FieldValues>();

/** Forgets whatever was typed: somebody leaves, or acts for another organisation. */
export function forgetKept(): void {
  KEPT.clear();
  forgetLetters();
}

/** What is told of a field, of its parts or of a list's: does any of it differ from what it began with? */
const touched = (told: unknown): boolean =>
  told === true || (typeof told === 'object' && told !== null && Object.values(told).some(touched));

type Kept<Typed extends FieldValues> = Pick<UseFormReturn<Typed>, 'setValue' | 'subscribe'>;

/**
 * Keeps what is typed into a form while its writer looks at other pages, and puts it back when they return. The key says
 * which form, and about what; the answer forgets it, to be called once it is sent or given up.
 */
export function useKept<Typed extends FieldValues>(form: Kept<Typed>, key: string): () => void {
  const { setValue, subscribe } = form as unknown as Kept<FieldValues>;
  useEffect(() => {
    for (const [name, value] of Object.entries(KEPT.get(key) ?? {})) setValue(name, value, { shouldDirty: true });
    return subscribe({
      formState: { values: true, dirtyFields: true },
      callback: ({ values, dirtyFields }) => {
        const typed = Object.entries(values).filter(([name]) => touched(dirtyFields?.[name]));
        if (typed.length > 0) KEPT.set(key, structuredClone(Object.fromEntries(typed)));
        else KEPT.delete(key);
      },
    });
  }, [setValue, subscribe, key]);
  return useCallback(() => void KEPT.delete(key), [key]);
}
