import { useText } from '../text';
import { KnownField } from './known-field';
import type { Findings } from './use-findings';

/** What the check is and is not, and words that a writer wants looked for, in this page alone. */
export function KnownWords<Part extends string>({
  findings: { known, setKnown },
}: {
  findings: Pick<Findings<Part>, 'known' | 'setKnown'>;
}) {
  const { t } = useText();
  return (
    <details className="rounded-8 border border-solid-gray-420 px-3">
      <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('caseCheck:known')}</summary>
      <p className="mb-2 text-sm">{t('caseCheck:helperForm')}</p>
      <div className="pb-3">
        <KnownField known={known} onChange={setKnown} />
      </div>
    </details>
  );
}
