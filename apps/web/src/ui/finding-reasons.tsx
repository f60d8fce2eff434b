import { TextField } from './fields';
import { Notice } from './notice';
import { useText } from './text';
import { type Findings, placeOf } from './use-findings';

interface Props<Part extends string> {
  findings: Findings<Part>;
  /** What a part of the form is called. */
  partName: (part: Part) => string;
}

/** The words that could give somebody away, each with a field for why it may stand; rewording them does as well. */
export function FindingReasons<Part extends string>({ findings: { found, reasons, say }, partName }: Props<Part>) {
  const { t } = useText();
  if (found.length === 0) return null;
  return (
    <Notice tone="warning" title={t('ui:found')}>
      <p className="mb-3">{t('ui:foundHow')}</p>
      <div className="flex flex-col gap-4">
        {found.map((one) => (
          <TextField
            key={placeOf(one)}
            label={t('ui:foundOne', { words: one.words, part: partName(one.part) })}
            name={placeOf(one).replaceAll(' ', '-')}
            value={reasons[placeOf(one)] ?? ''}
            onChange={({ target }) => say(placeOf(one), target.value)}
          />
        ))}
      </div>
    </Notice>
  );
}
