import type { ChangeEvent } from 'react';
import { type Control, Controller, type FieldPath, type FieldValues } from 'react-hook-form';
import { parseTypedDate } from '#libs/calendar';
import { describedBy, FieldTexts, RequirementBadge } from './fields';
import { useFieldId } from './form';
import { useFormat } from './format';
import { useText } from './text';

/** What stands in the three fields of a date. */
export interface TypedDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export const EMPTY_DATE: TypedDate = { year: '', month: '', day: '' };

/** The three fields filled from `YYYY-MM-DD`; empty without a date. */
export const typedFrom = (date: string | null | undefined): TypedDate => {
  if (!date) return EMPTY_DATE;
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: String(Number(month)), day: String(Number(day)) };
};

interface Props<In extends FieldValues, Out> {
  control: Control<In, unknown, Out>;
  name: FieldPath<In>;
  label: string;
  hint?: string;
  error?: string | undefined;
  required?: boolean;
}

const PARTS = [
  { part: 'year', text: 'ui:year', width: 'w-24' },
  { part: 'month', text: 'ui:month', width: 'w-16' },
  { part: 'day', text: 'ui:day', width: 'w-16' },
] as const;

/** A date in three text fields; the year as 8, R8, 令和8 or 2026. The date as understood is repeated below. */
export function DateFields<In extends FieldValues, Out>({
  control,
  name,
  label,
  hint,
  error,
  required = false,
}: Props<In, Out>) {
  const { t } = useText();
  const format = useFormat();
  const id = useFieldId(name);
  const hints = hint ?? t('ui:dateHint');
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => {
        const value = (field.value ?? EMPTY_DATE) as TypedDate;
        const date = parseTypedDate(value);
        const change = (part: keyof TypedDate) => (event: ChangeEvent<HTMLInputElement>) =>
          field.onChange({ ...value, [part]: event.target.value });
        return (
          <fieldset aria-describedby={describedBy(id, hints, error)} className="flex min-w-0 flex-col gap-1">
            <legend className="mb-1 font-bold">
              {label} <RequirementBadge required={required} />
            </legend>
            <FieldTexts id={id} hint={hints} error={error} />
            <div className="mt-1 flex flex-wrap items-end gap-3">
              {PARTS.map(({ part, text, width }) => (
                <label key={part} className="flex flex-col text-sm">
                  {t(text)}
                  <input
                    ref={part === 'year' ? field.ref : undefined}
                    id={part === 'year' ? id : `${id}-${part}`}
                    type="text"
                    inputMode={part === 'year' ? 'text' : 'numeric'}
                    autoComplete="off"
                    className={`field text-base ${width}`}
                    value={value[part]}
                    onChange={change(part)}
                    onBlur={field.onBlur}
                    aria-invalid={error ? true : undefined}
                  />
                </label>
              ))}
              <p aria-live="polite" className="min-h-12 content-center">
                {date ? format.date(date) : ''}
              </p>
            </div>
          </fieldset>
        );
      }}
    />
  );
}
