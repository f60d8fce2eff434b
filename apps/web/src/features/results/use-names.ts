import type { RecordCaseFragment } from '../../graphql/generated/graphql';
import { usePersonNames } from '../../ui';

/** What readers of a case are called, as far as one may know them. */
export const useNames = ({ readers }: Pick<RecordCaseFragment, 'readers'>) => usePersonNames(readers);
