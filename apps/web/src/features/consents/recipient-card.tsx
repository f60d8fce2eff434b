import { useId, useState } from 'react';
import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { Button, useText } from '../../ui';
import type { RecordForm } from './record-schema';
import {
  AGAIN,
  type Cell,
  isToAsk,
  knownAnswer,
  type Preset,
  PRESETS,
  presetAnswers,
  type RecipientCells,
} from './standing';
import { useStandingWords } from './standing-words';

const ANSWERS = ['GRANTED', 'REFUSED'] as const;

interface Props {
  form: RecordForm;
  recipient: RecipientCells;
  consents: CaseConsentsFragment['consents'];
}

function CellField({ form, recipient, cell }: Omit<Props, 'consents'> & { cell: Cell }) {
  const { t } = useText();
  const words = useStandingWords();
  const id = useId();
  // What was answered for this text can become the other answer, but not unanswered.
  const undecided = knownAnswer(cell) === '' || isToAsk(cell);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {t(`cases:category.${cell.category}`)}
      </label>
      <select
        id={id}
        className="field w-full"
        aria-describedby={`${id}-now`}
        {...form.register(`cells.${recipient.id}.${cell.category}`)}
      >
        {undecided && (
          <option value="">
            {t(cell.category === 'VIOLENCE_SAFETY' ? 'consents:answer.noneViolence' : 'consents:answer.none')}
          </option>
        )}
        {knownAnswer(cell) === 'GRANTED' && <option value={AGAIN}>{t('consents:answer.AGAIN')}</option>}
        {ANSWERS.map((answer) => (
          <option key={answer} value={answer}>
            {t(`consents:answer.${answer}`)}
          </option>
        ))}
      </select>
      <p id={`${id}-now`} className="text-sm text-solid-gray-700">
        {t('consents:nowIs', { state: words(cell) })}
      </p>
    </div>
  );
}

/** One organisation of the matrix: all at once by a preset, then each kind by itself. */
export function RecipientCard({ form, recipient, consents }: Props) {
  const { t } = useText();
  const [chosen, setChosen] = useState<Preset>();
  const { id, name, cells } = recipient;
  const left = cells.filter((cell) => isToAsk(cell) || cell.standing === 'CHANGED').length;
  const stopped = cells.some(({ standing }) => standing === 'FROZEN');
  const before = consents.some(({ recipient: whom }) => whom.id === id);
  const choose = (preset: Preset): void => {
    form.setValue(`cells.${id}`, presetAnswers(preset, recipient, consents), { shouldDirty: true });
    setChosen(preset);
  };
  return (
    <details className="rounded-12 border border-solid-gray-420 px-4 py-2" open={left > 0}>
      <summary className="min-h-11 cursor-pointer py-2">
        <b>{name}</b>{' '}
        <span className="text-sm text-solid-gray-700">
          {stopped && t('consents:cardStopped')} {left > 0 && t('consents:cardOpen', { n: left })}
          {!stopped && left === 0 && t('consents:cardDone')}
        </span>
      </summary>
      <fieldset className="min-w-0 pb-3">
        <legend className="sr-only">{t('consents:cardLegend', { org: name })}</legend>
        <fieldset aria-label={t('consents:preset', { org: name })} className="mb-1 flex flex-wrap gap-2">
          {PRESETS.filter((preset) => preset !== 'SAME' || before).map((preset) => (
            <Button key={preset} className="min-h-11" onClick={() => choose(preset)}>
              {t(`consents:preset.${preset}`)}
            </Button>
          ))}
        </fieldset>
        <output className="mb-2 block min-h-6 text-sm">
          {chosen && t('consents:presetDone', { name: t(`consents:preset.${chosen}`) })}
        </output>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {cells.map((cell) => (
            <CellField key={cell.category} form={form} recipient={recipient} cell={cell} />
          ))}
        </div>
      </fieldset>
    </details>
  );
}
