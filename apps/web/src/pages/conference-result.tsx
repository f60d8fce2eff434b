import { ResultDesk } from '../features/results/result-desk';
import { useText } from '../ui';
import { ConferencePart } from './conference-part';

/** What one conference ended with, for the readers of its case. */
export function ConferenceResultPage() {
  const { t } = useText();
  return (
    <ConferencePart
      title={(code) => t('results:pageTitle', { code })}
      beside={{ part: 'record', label: 'results:toRecord' }}
    >
      {(shown) => <ResultDesk {...shown} />}
    </ConferencePart>
  );
}
