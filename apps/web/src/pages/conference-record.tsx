import { RecordDesk } from '../features/results/record-desk';
import { useText } from '../ui';
import { ConferencePart } from './conference-part';

/** The record of one conference, for each reader as far as it is open to them. */
export function ConferenceRecordPage() {
  const { t } = useText();
  return (
    <ConferencePart
      title={(code) => t('entries:pageTitle', { code })}
      beside={{ part: 'result', label: 'results:toResult' }}
    >
      {(shown) => <RecordDesk {...shown} />}
    </ConferencePart>
  );
}
