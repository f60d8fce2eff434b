import { Notice, TextField, useText } from '../../ui';
import { type Findings, placeOf } from './use-findings';

/** The words that could give somebody away, each with a field for why it may stand; rewording them does as well. */
export function FindingReasons({ findings: { found, reasons, say } }: { findings: Findings }) {
  const { t } = useText();
  if (found.length === 0) return null;
  return (
    <Notice tone="warning" title={t('requests:found')}>
      <p className="mb-3">{t('requests:foundHow')}</p>
      <div className="flex flex-col gap-4">
        {found.map((one) => (
          <TextField
            key={placeOf(one)}
            label={t('requests:foundOne', { words: one.words, part: t(`requests:part.${one.part}`) })}
            name={placeOf(one).replaceAll(' ', '-')}
            value={reasons[placeOf(one)] ?? ''}
            onChange={({ target }) => say(placeOf(one), target.value)}
          />
        ))}
      </div>
    </Notice>
  );
}
