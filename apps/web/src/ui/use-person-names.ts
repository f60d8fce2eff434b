import { useMemo } from 'react';
import { type KnownPerson, personKey, personNames } from './person-names';
import { useText } from './text';

/** What a person is called as one of an organisation; whoever is not among these people, in general words. */
export function usePersonNames(people: readonly KnownPerson[]): (staffId: string, organisationId: string) => string {
  const { t } = useText();
  const names = useMemo(() => personNames(people, t), [people, t]);
  return (staffId, organisationId) => names.get(personKey(staffId, organisationId)) ?? t('cases:readerNameless');
}
