import { type FormEvent, useId, useState } from 'react';
import { Button, StatusChip, useText } from '../../ui';
import type { CaseFinding } from './findings';
import { goTo } from './go-to';

export interface FindingActs {
  readonly apply: (finding: CaseFinding, everywhere: boolean) => void;
  readonly rewrite: (finding: CaseFinding) => void;
  readonly keep: (finding: CaseFinding, reason: string) => void;
  readonly dismiss: (finding: CaseFinding, everywhere: boolean) => void;
}

interface Props {
  finding: CaseFinding;
  suggestion: string | null;
  /** How many findings have the same word. */
  alike: number;
  acts: FindingActs;
}

function ReasonForm({
  about,
  onReason,
  onCancel,
}: {
  about: string;
  onReason: (reason: string) => void;
  onCancel: () => void;
}) {
  const { t } = useText();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') return setMissing(true);
    onReason(reason.trim());
  };
  return (
    <form onSubmit={submit} className="mt-2 w-full" aria-label={about}>
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
          if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault();
        }}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="submit">{t('caseCheck:keepSubmit')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}

/** One telling word: where it stands, what it is taken for, and what may be done with it. */
export function FindingItem({ finding, suggestion, alike, acts }: Props) {
  const { t } = useText();
  const [keeping, setKeeping] = useState(false);
  const { section, level, kind, word, number } = finding;
  const about = t('caseCheck:finding', { n: number, word });
  const named = (label: string) => ({ 'aria-label': `${label}: ${about}` });
  const must = level === 'must';
  return (
    <li
      id={`finding-${number}`}
      tabIndex={-1}
      className="scroll-mt-28 border-b border-solid-gray-420 py-3 last:border-b-0"
    >
      <p className="flex flex-wrap items-center gap-2">
        <StatusChip tone={must ? 'attention' : 'caution'}>{t(`caseCheck:level.${level}`)}</StatusChip>
        <a className="link py-1 font-bold" href={`#mark-${number}`} onClick={goTo(`mark-${number}`)}>
          {about}
        </a>
      </p>
      <p className="text-sm text-solid-gray-700">
        {t(`caseCheck:kind.${kind}`)}
        <span aria-hidden="true">｜</span>
        {t(`cases:section.${section}`)}
      </p>
      {keeping ? (
        <ReasonForm
          about={about}
          onReason={(reason) => acts.keep(finding, reason)}
          onCancel={() => setKeeping(false)}
        />
      ) : (
        <div className="mt-2 flex flex-wrap gap-2">
          {suggestion !== null && (
            <Button
              data-first=""
              {...named(t('caseCheck:apply', { word: suggestion }))}
              onClick={() => acts.apply(finding, false)}
            >
              {t('caseCheck:apply', { word: suggestion })}
            </Button>
          )}
          {suggestion !== null && alike > 1 && (
            <Button
              {...named(t('caseCheck:applyEverywhere', { word: suggestion, n: alike }))}
              onClick={() => acts.apply(finding, true)}
            >
              {t('caseCheck:applyEverywhere', { word: suggestion, n: alike })}
            </Button>
          )}
          {must ? (
            <Button look="quiet" {...named(t('caseCheck:keep'))} onClick={() => setKeeping(true)}>
              {t('caseCheck:keep')}
            </Button>
          ) : (
            <>
              <Button
                {...(suggestion === null ? { 'data-first': '' } : {})}
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
