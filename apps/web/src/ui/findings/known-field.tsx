import { useId } from 'react';
import { useText } from '../text';

interface Props {
  known: string;
  onChange: (known: string) => void;
}

/** The words of that field, one a line. */
export const wordsIn = (known: string): string[] =>
  known
    .split(/\n/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What a writer wants looked for. It has no name and is no value of a form: what looks for it in this page alone is given it. */
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
