import { type UseFormReturn, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import type { RecordCaseFragment } from '../../graphql/generated/graphql';
import { chosen, DateFields, type Say, SelectField, type TypedDate, typedDate, useText } from '../../ui';
import { housesOf, readersOf } from './lacking';
import { useNames } from './use-names';

export interface TypedAssignment {
  organisationId: string;
  staffId: string;
  dueOn: TypedDate;
}

/** What the three fields are called. */
export interface AssignmentLabels {
  readonly house: string;
  readonly person: string;
  readonly due: string;
}

export const assignmentSchema = (t: Say, labels: AssignmentLabels) => ({
  organisationId: chosen(t, labels.house),
  staffId: z.string(),
  dueOn: typedDate(t, labels.due),
});

/** What is sent of them; a person only where one was named. */
export const assignmentInput = (given: { organisationId: string; staffId: string; dueOn: string }) => ({
  organisationId: given.organisationId,
  dueOn: given.dueOn,
  ...(given.staffId && { staffId: given.staffId }),
});

interface Props {
  // The fields may stand in a larger form; only these three of it are touched.
  form: UseFormReturn<TypedAssignment, unknown, TypedAssignment>;
  labels: AssignmentLabels;
  one: RecordCaseFragment;
}

/** Who does something for which organisation, by when; people and organisations that read the case, and no others. */
export function AssignmentFields({ form, labels, one }: Props) {
  const { t } = useText();
  const nameOf = useNames(one);
  const house = useWatch({ control: form.control, name: 'organisationId' });
  const { errors } = form.formState;
  return (
    <>
      <SelectField
        label={labels.house}
        required
        options={housesOf(one)}
        error={errors.organisationId?.message}
        {...form.register('organisationId', { onChange: () => form.setValue('staffId', '') })}
      />
      <SelectField
        label={labels.person}
        hint={t('results:personHint')}
        empty={t('results:anybody')}
        options={readersOf(one)
          .filter(({ organisation }) => organisation.id === house)
          .map(({ staffId, organisation }) => ({ value: staffId, label: nameOf(staffId, organisation.id) }))}
        error={errors.staffId?.message}
        {...form.register('staffId')}
      />
      <DateFields
        control={form.control}
        name="dueOn"
        label={labels.due}
        required
        error={(errors.dueOn as { message?: string } | undefined)?.message}
      />
    </>
  );
}
