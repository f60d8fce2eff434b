import type { EntryRowFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { StatusChip, useText } from '../../ui';
import { lacking } from './lacking';
import { useNames } from './use-names';

interface Props {
  of: Pick<EntryRowFragment, 'confirmed' | 'confirmations'> & Partial<Pick<EntryRowFragment, 'kind'>>;
  one: RecordCaseFragment;
}

/** Whether something is confirmed, by whom, and whose word is still missing. */
export function Confirmations({ of: { confirmed, confirmations, kind }, one }: Props) {
  const { t } = useText();
  const nameOf = useNames(one);
  return (
    <>
      <p>
        <StatusChip tone={confirmed ? 'done' : 'todo'}>
          {t(confirmed ? 'entries:confirmed' : 'entries:unconfirmed')}
        </StatusChip>{' '}
        {!confirmed && (
          <span className="text-sm">
            {t(`entries:lacking.${lacking(confirmations, one.presentingOrganisation.id, kind)}`)}
          </span>
        )}
      </p>
      {confirmations.length > 0 && (
        <p className="text-sm text-solid-gray-700">
          {t('entries:confirmedBy', {
            names: confirmations
              .map(({ staffId, organisation: { id, name } }) =>
                t('results:whoNamed', { organisation: name, name: nameOf(staffId, id) }),
              )
              .join(t('consents:listMark')),
          })}
        </p>
      )}
    </>
  );
}
