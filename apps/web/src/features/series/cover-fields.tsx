import type { UseFormReturn } from 'react-hook-form';
import { DateFields, optionalDate, optionalText, type Say, TextField, type TypedDate, useText } from '../../ui';

/** What is typed for the cover of the minutes. */
export interface CoverTyped {
  title: string;
  paperNumber: string;
  reportDate: TypedDate;
  receivingCouncil: string;
  asOfNote: string;
}

/** Checks of the cover's optional parts. */
export const coverSchema = (t: Say) => ({
  paperNumber: optionalText(t, 60),
  reportDate: optionalDate(t, t('series:reportDate')),
  receivingCouncil: optionalText(t),
  asOfNote: optionalText(t),
});

/** Paper number, date, receiving council and as-of note: printed in the box at the top right of the minutes. */
export function CoverFields({ form }: { form: UseFormReturn<CoverTyped> }) {
  const { t } = useText();
  const { errors } = form.formState;
  return (
    <fieldset className="flex min-w-0 flex-col gap-5">
      <legend className="mb-2 text-lg font-bold">{t('series:cover')}</legend>
      <p className="text-sm text-solid-gray-700">{t('series:coverHint')}</p>
      <TextField
        label={t('series:paperNumber')}
        className="w-40"
        error={errors.paperNumber?.message}
        {...form.register('paperNumber')}
      />
      <DateFields
        control={form.control}
        name="reportDate"
        label={t('series:reportDate')}
        error={(errors.reportDate as { message?: string } | undefined)?.message}
      />
      <TextField
        label={t('series:receivingCouncil')}
        error={errors.receivingCouncil?.message}
        {...form.register('receivingCouncil')}
      />
      <TextField label={t('series:asOfNote')} error={errors.asOfNote?.message} {...form.register('asOfNote')} />
    </fieldset>
  );
}
