import type { InputHTMLAttributes, ReactNode, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useFieldId } from './form';
import { useText } from './text';

export interface FieldProps {
  label: string;
  name: string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
}

/** Ids that describe a control, only for texts that are there. */
export const describedBy = (id: string, hint?: string, error?: string): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** The mark beside a label: required, else optional. */
export function RequirementBadge({ required }: { required: boolean }) {
  const { t } = useText();
  return required ? (
    <span className="text-sm font-normal text-red-1000">{t('ui:required')}</span>
  ) : (
    <span className="text-sm font-normal text-solid-gray-700">{t('ui:optional')}</span>
  );
}

/** Hint and error of a control, under the ids that `describedBy` names. */
export function FieldTexts({ id, hint, error }: { id: string; hint?: string | undefined; error?: string | undefined }) {
  const { t } = useText();
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-solid-gray-700">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-sm font-bold text-error-2">
          <span className="sr-only">{t('ui:errorLabel')} </span>
          {error}
        </p>
      )}
    </>
  );
}

function Labelled({ id, field, children }: { id: string; field: FieldProps; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="flex flex-wrap items-baseline gap-2 font-bold">
        {field.label} <RequirementBadge required={field.required ?? false} />
      </label>
      <FieldTexts id={id} hint={field.hint} error={field.error} />
      {children}
    </div>
  );
}

const wired = (id: string, { name, hint, error }: FieldProps) => ({
  id,
  name,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': describedBy(id, hint, error),
});

type Input = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name'> & { ref?: Ref<HTMLInputElement> };

/** One line of text; its width tells how long an answer is expected. */
export function TextField({ label, name, hint, error, required, className = 'w-full', ...rest }: Input) {
  const id = useFieldId(name);
  const field = { label, name, hint, error, required: required ?? false };
  return (
    <Labelled id={id} field={field}>
      <input
        type="text"
        autoComplete="off"
        aria-required={required || undefined}
        className={`field ${className}`}
        {...rest}
        {...wired(id, field)}
      />
    </Labelled>
  );
}

type Area = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'> & { ref?: Ref<HTMLTextAreaElement> };

/** Several lines of text. */
export function TextArea({ label, name, hint, error, required, rows = 4, ...rest }: Area) {
  const id = useFieldId(name);
  const field = { label, name, hint, error, required: required ?? false };
  return (
    <Labelled id={id} field={field}>
      <textarea
        rows={rows}
        aria-required={required || undefined}
        className="field w-full"
        {...rest}
        {...wired(id, field)}
      />
    </Labelled>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

type Select = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name'> & {
    ref?: Ref<HTMLSelectElement>;
    options: readonly Option[];
    empty?: string;
  };

/** One of several; starts empty unless the form has a value, so that nothing is chosen by oversight. */
export function SelectField({
  label,
  name,
  hint,
  error,
  required,
  options,
  empty,
  className = 'w-full sm:w-auto',
  ...rest
}: Select) {
  const { t } = useText();
  const id = useFieldId(name);
  const field = { label, name, hint, error, required: required ?? false };
  return (
    <Labelled id={id} field={field}>
      <select
        aria-required={required || undefined}
        className={`field max-w-full ${className}`}
        {...rest}
        {...wired(id, field)}
      >
        <option value="">{empty ?? t('ui:choose')}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
