import { useId } from 'react';
import { useText } from '../../ui';

interface Props {
  known: string;
  onChange: (known: string) => void;
}

/** What the presenter wants looked for. It has no name, stands in no form, and only the thread of the check is given it. */
export function KnownField({ known, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="font-bold">
        {t('caseCheck:known')}
      </label>
      <p id={`${id}-hint`} className="text-sm text-solid-gray-700">
        {t('caseCheck:knownHint')}
      </p>
      <textarea
        id={id}
        rows={3}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        translate="no"
        className="field w-full"
        aria-describedby={`${id}-hint`}
        value={known}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
