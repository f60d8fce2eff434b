import { useId, useState } from 'react';
import { Button } from '../button';
import { goTo } from '../go-to';
import { StatusChip } from '../status-chip';
import { useText } from '../text';
import type { PlacedFinding } from './finding';

export interface FindingActs<Part extends string> {
  readonly apply: (finding: PlacedFinding<Part>, by: string, everywhere: boolean) => void;
  readonly rewrite: (finding: PlacedFinding<Part>) => void;
  readonly keep: (finding: PlacedFinding<Part>, reason: string, everywhere: boolean) => void;
  readonly dismiss: (finding: PlacedFinding<Part>, everywhere: boolean) => void;
}

interface ReasonProps {
  about: string;
  /** The same word stands in other places too. */
  many: number;
  onReason: (reason: string, everywhere: boolean) => void;
  onCancel: () => void;
}

/** Why a word may stay. It may stand within a form, and so is none of its own. */
function Reason({ about, many, onReason, onCancel }: ReasonProps) {
  const { t } = useText();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const keep = (everywhere: boolean): void => {
    if (reason.trim() === '') return setMissing(true);
    onReason(reason.trim(), everywhere);
  };
  return (
    <fieldset className="mt-2 w-full">
      <legend className="sr-only">{about}</legend>
      <label htmlFor={id} className="font-bold">
        {t('caseCheck:reason')}
      </label>
      <p id={`${id}-hint`} className="text-sm text-solid-gray-700">
        {t('caseCheck:reasonHint')}
      </p>
      {missing && (
        <p id={`${id}-error`} role="alert" className="text-sm font-bold text-error-2">
          {t('ui:fieldRequired', { label: t('caseCheck:reason') })}
        </p>
      )}
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={200}
        className="field w-full"
        aria-describedby={`${id}-hint${missing ? ` ${id}-error` : ''}`}
        aria-invalid={missing || undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (!event.nativeEvent.isComposing && event.keyCode !== 229) keep(false);
        }}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => keep(false)}>{t('caseCheck:keepSubmit')}</Button>
        {many > 1 && <Button onClick={() => keep(true)}>{t('caseCheck:keepEverywhere', { n: many })}</Button>}
        <Button look="quiet" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

interface Props<Part extends string> {
  finding: PlacedFinding<Part>;
  /** Harmless words for it, the likeliest first. */
  choices: readonly string[];
  /** How many findings have the same word. */
  alike: number;
  acts: FindingActs<Part>;
  partName: string;
  scope: string;
}

/** One telling word: where it stands, what it is taken for, and what may be done with it. */
export function FindingItem<Part extends string>({ finding, choices, alike, acts, partName, scope }: Props<Part>) {
  const { t } = useText();
  const [keeping, setKeeping] = useState(false);
  const { level, kind, word, number } = finding;
  const about = t('caseCheck:finding', { n: number, word });
  const named = (label: string) => ({ 'aria-label': `${label}: ${about}` });
  const must = level === 'must';
  return (
    <li
      id={`${scope}finding-${number}`}
      tabIndex={-1}
      className="scroll-mt-28 border-b border-solid-gray-420 py-3 last:border-b-0"
    >
      <p className="flex flex-wrap items-center gap-2">
        <StatusChip tone={must ? 'attention' : 'caution'}>{t(`caseCheck:level.${level}`)}</StatusChip>
        <a className="link py-1 font-bold" href={`#${scope}mark-${number}`} onClick={goTo(`${scope}mark-${number}`)}>
          {about}
        </a>
      </p>
      <p className="text-sm text-solid-gray-700">
        {t(`caseCheck:kind.${kind}`)}
        <span aria-hidden="true">｜</span>
        {partName}
      </p>
      {keeping ? (
        <Reason
          about={about}
          many={alike}
          onReason={(reason, everywhere) => acts.keep(finding, reason, everywhere)}
          onCancel={() => setKeeping(false)}
        />
      ) : (
        <div className="mt-2 flex flex-wrap gap-2">
          {choices.map((word, at) => (
            <Button
              key={word}
              {...(at === 0 ? { 'data-first': '' } : {})}
              {...named(t('caseCheck:apply', { word }))}
              onClick={() => acts.apply(finding, word, false)}
            >
              {t('caseCheck:apply', { word })}
            </Button>
          ))}
          {alike > 1 &&
            choices.map((word) => (
              <Button
                key={word}
                {...named(t('caseCheck:applyEverywhere', { word, n: alike }))}
                onClick={() => acts.apply(finding, word, true)}
              >
                {t('caseCheck:applyEverywhere', { word, n: alike })}
              </Button>
            ))}
          {must ? (
            <Button look="quiet" {...named(t('caseCheck:keep'))} onClick={() => setKeeping(true)}>
              {t('caseCheck:keep')}
            </Button>
          ) : (
            <>
              <Button
                {...(choices.length === 0 ? { 'data-first': '' } : {})}
                {...named(t('caseCheck:dismiss'))}
                onClick={() => acts.dismiss(finding, false)}
              >
                {t('caseCheck:dismiss')}
              </Button>
              {alike > 1 && (
                <Button look="quiet" onClick={() => acts.dismiss(finding, true)}>
                  {t('caseCheck:dismissEverywhere', { word })}
                </Button>
              )}
            </>
          )}
          <Button look="quiet" {...named(t('caseCheck:rewrite'))} onClick={() => acts.rewrite(finding)}>
            {t('caseCheck:rewrite')}
          </Button>
        </div>
      )}
    </li>
  );
}
