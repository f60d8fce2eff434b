import type { RecordCaseFragment } from '../../graphql/generated/graphql';
import { useText } from '../../ui';

/** What readers of a case are called, as far as one may know their names. */
export function useNames({ readers }: Pick<RecordCaseFragment, 'readers'>) {
  const { t } = useText();
  return (staffId: string, organisationId: string): string =>
    readers.find((one) => one.staffId === staffId && one.organisation.id === organisationId)?.name ??
    t('cases:readerNameless');
}
