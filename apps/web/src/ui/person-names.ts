import type { Say } from './text';

/** Somebody of an organisation, as far as one may know who. */
export interface KnownPerson {
  readonly staffId: string;
  readonly name?: string | null;
  readonly post?: { readonly title: string } | null;
  readonly organisation: { readonly id: string };
}

/** Somebody as one of an organisation: the same person may belong to two. */
export const personKey = (staffId: string | null | undefined, organisationId: string | undefined): string =>
  `${staffId ?? ''} ${organisationId ?? ''}`;

interface KeptOut {
  readonly staffId?: string | null;
  readonly organisation?: { readonly id: string } | null;
}

/** Whether somebody is kept out of a case, by person or by organisation, as far as one may know. */
export const isKeptOut = (
  { exclusions }: { readonly exclusions: readonly KeptOut[] },
  { staffId, organisation }: Pick<KnownPerson, 'staffId' | 'organisation'>,
): boolean => exclusions.some((one) => one.staffId === staffId || one.organisation?.id === organisation.id);

/**
 * What people are called, by their keys: by name, else by post, else in general words; those of one organisation that
 * are called the same get a number.
 */
export function personNames(people: readonly KnownPerson[], t: Say): ReadonlyMap<string, string> {
  const called = ({ name, post }: KnownPerson): string => name || post?.title || t('cases:readerNameless');
  return new Map(
    people.map((one) => {
      const { staffId, organisation } = one;
      const alike = people.filter(
        (other) => other.organisation.id === organisation.id && called(other) === called(one),
      );
      const words =
        alike.length > 1 ? t('cases:readerNumbered', { who: called(one), n: alike.indexOf(one) + 1 }) : called(one);
      return [personKey(staffId, organisation.id), words] as const;
    }),
  );
}
