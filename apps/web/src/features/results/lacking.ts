import type { EntryKind } from '#libs/consent';
import type { EntryRowFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { isKeptOut } from '../../ui';

type Confirmations = EntryRowFragment['confirmations'];
export type Lacking = 'BOTH' | 'PRESENTER' | 'SECOND' | 'OTHER_HOUSE';

/**
 * Whose confirmation is still missing: somebody who presents the case and one more person have to confirm, of a policy of
 * support one of another organisation.
 */
export function lacking(confirmations: Confirmations, presentingOrganisationId: string, kind?: EntryKind): Lacking {
  if (confirmations.length === 0) return 'BOTH';
  if (!confirmations.some(({ organisation }) => organisation.id === presentingOrganisationId)) return 'PRESENTER';
  return kind === 'POLICY' ? 'OTHER_HOUSE' : 'SECOND';
}

/** Whether somebody has confirmed for an organisation. */
export const hasConfirmed = (
  confirmations: Confirmations,
  { staffId, organisation }: { staffId: string; organisation: { id: string } },
): boolean => confirmations.some((one) => one.staffId === staffId && one.organisation.id === organisation.id);

export type Reader = Pick<RecordCaseFragment['readers'][number], 'staffId' | 'organisation'>;

/** The readers of a case who are not kept out of it, as far as that is known here. */
export const readersOf = (one: RecordCaseFragment): Reader[] => one.readers.filter((reader) => !isKeptOut(one, reader));

/** Organisations with a reader of the case, as options of a field. */
export const housesOf = (one: RecordCaseFragment): { value: string; label: string }[] => [
  ...new Map(
    readersOf(one).map(({ organisation: { id, name } }) => [id, { value: id, label: name }] as const),
  ).values(),
];
