import type { UseFormReturn } from 'react-hook-form';
import type { PaperClass, PaperHandling } from '../../graphql/generated/graphql';
import { chosen, optionalText, requiredText, type Say, SelectField, TextField, useText } from '../../ui';

const HANDLINGS: readonly PaperHandling[] = ['NORMAL', 'NUMBERED', 'COLLECT', 'VIEW_ONLY'];
const CLASSES: readonly PaperClass[] = ['ADVANCE', 'ON_DAY', 'REFERENCE'];

/** What is said about a paper, as typed. */
export interface PaperTyped {
  title: string;
  number: string;
  handling: string;
  class: string;
}

/** What a paper is called and how it is dealt with. */
export const paperShape = (t: Say) => ({
  title: requiredText(t, t('papers:paperTitle'), 200),
  number: optionalText(t, 20),
  handling: chosen(t, t('papers:handling')),
  class: chosen(t, t('papers:class')),
});

/** What the fields of a paper yield. */
export interface PaperGiven {
  title: string;
  number: string;
  handling: PaperHandling;
  class: PaperClass;
}

/** Title, number, handling and class of a paper. */
export function PaperFields<Typed extends PaperTyped, Given>({ form }: { form: UseFormReturn<Typed, unknown, Given> }) {
  const { t } = useText();
  const { register, formState } = form as unknown as UseFormReturn<PaperTyped>;
  const { errors } = formState;
  return (
    <>
      <TextField
        label={t('papers:paperTitle')}
        hint={t('papers:titleHint')}
        required
        maxLength={200}
        error={errors.title?.message}
        {...register('title')}
      />
      <TextField
        label={t('papers:number')}
        hint={t('papers:numberHint')}
        className="w-32"
        maxLength={20}
        error={errors.number?.message}
        {...register('number')}
      />
      <SelectField
        label={t('papers:class')}
        required
        options={CLASSES.map((value) => ({ value, label: t(`papers:class.${value}`) }))}
        error={errors.class?.message}
        {...register('class')}
      />
      <SelectField
        label={t('papers:handling')}
        required
        options={HANDLINGS.map((value) => ({ value, label: t(`papers:handling.${value}`) }))}
        error={errors.handling?.message}
        {...register('handling')}
      />
    </>
  );
}
