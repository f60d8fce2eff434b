import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { describedBy, type FieldProps, FieldTexts, RequirementBadge } from './fields';
import { useFieldId } from './form';

type Box = Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'type'> & { ref?: Ref<HTMLInputElement> };

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

interface Props extends FieldProps {
  type: 'radio' | 'checkbox';
  choices: readonly Choice[];
  register: Box & { name: string };
}

/** Radio buttons or checkboxes under one question; nothing is chosen beforehand. */
export function Choices({ label, name, hint, error, required, type, choices, register }: Props) {
  const id = useFieldId(name);
  return (
    <fieldset aria-describedby={describedBy(id, hint, error)} className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 font-bold">
        {label} <RequirementBadge required={required ?? false} />
      </legend>
      <FieldTexts id={id} hint={hint} error={error} />
      {choices.map((choice, index) => (
        <label
          key={choice.value}
          className="flex min-h-11 cursor-pointer items-start gap-3 rounded-8 border border-solid-gray-420 px-3 py-2 hover:bg-solid-gray-50 has-checked:border-2 has-checked:border-blue-900 has-checked:bg-blue-50"
        >
          <input
            {...register}
            id={index === 0 ? id : `${id}-${index}`}
            type={type}
            value={choice.value}
            className="mt-1 size-5 shrink-0 accent-blue-900"
          />
          <span className="min-w-0">
            <span className={choice.hint ? 'font-bold' : ''}>{choice.label}</span>
            {choice.hint && <span className="block text-sm">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type Tick = Box & { label: string; name: string; error?: string };

/** One yes or no. */
export function Checkbox({ label, error, ...rest }: Tick) {
  const id = useFieldId(rest.name);
  const wrong = error !== undefined && {
    id,
    'aria-invalid': true,
    'aria-describedby': describedBy(id, undefined, error),
  };
  return (
    <div>
      <FieldTexts id={id} error={error} />
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input {...rest} {...wrong} type="checkbox" className="size-5 shrink-0 accent-blue-900" />
        <span>{label}</span>
      </label>
    </div>
  );
}
