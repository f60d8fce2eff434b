import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import type { AgendaItemKind } from '../../graphql/generated/graphql';
import {
  Choices,
  chosen,
  chosenSome,
  optionalNumber,
  optionalText,
  requiredText,
  type Say,
  SelectField,
  TextArea,
  TextField,
  useText,
} from '../../ui';

const KINDS: readonly AgendaItemKind[] = [
  'REPORT',
  'CONSULTATION',
  'INFORMATION_EXCHANGE',
  'PROCEDURAL',
  'WORKSHOP',
  'LECTURE',
];

/** What stands in the form of an item, as typed. */
export interface ItemTyped {
  title: string;
  openTitle: string;
  kind: string;
  plannedMinutes: string;
  bodyIds: string[];
  discussion: string;
}

const schema = (t: Say, bodies: number) =>
  z.object({
    title: requiredText(t, t('agendas:itemTitle')),
    openTitle: optionalText(t),
    kind: chosen(t, t('agendas:kind')),
    plannedMinutes: optionalNumber(t, t('agendas:plannedMinutes')),
    bodyIds: chosenSome(t, t('agendas:takenFor'), bodies > 1 ? 1 : 0),
    discussion: optionalText(t, 20_000),
  });

/** What the form of an item yields. */
export type ItemGiven = z.infer<ReturnType<typeof schema>>;
export type ItemForm = UseFormReturn<ItemTyped, unknown, ItemGiven>;

export const EMPTY_ITEM: ItemTyped = {
  title: '',
  openTitle: '',
  kind: '',
  plannedMinutes: '',
  bodyIds: [],
  discussion: '',
};

/** The form of an agenda item; `bodies` is how many bodies the meeting is for, as far as the reader knows. */
export function useItemForm(present: ItemTyped, bodies: number): ItemForm {
  const { t } = useText();
  return useForm<ItemTyped, unknown, ItemGiven>({
    resolver: zodResolver(schema(t, bodies)) as never,
    shouldFocusError: false,
    defaultValues: present,
  });
}

interface Props {
  form: ItemForm;
  bodies: readonly { bodyId: string; bodyName: string }[];
  withOutcome?: boolean;
}

/** Title, kind, time and audience of an item; with outcome also what was said. */
export function ItemFields({ form, bodies, withOutcome = false }: Props) {
  const { t } = useText();
  const { errors } = form.formState;
  return (
    <>
      <TextField label={t('agendas:itemTitle')} required error={errors.title?.message} {...form.register('title')} />
      <SelectField
        label={t('agendas:kind')}
        required
        options={KINDS.map((value) => ({ value, label: t(`enums:item.${value}`) }))}
        error={errors.kind?.message}
        {...form.register('kind')}
      />
      {bodies.length > 1 && (
        <Choices
          type="checkbox"
          label={t('agendas:takenFor')}
          name="bodyIds"
          required
          hint={t('agendas:takenForHint')}
          choices={bodies.map(({ bodyId, bodyName }) => ({ value: bodyId, label: bodyName }))}
          error={errors.bodyIds?.message}
          register={form.register('bodyIds')}
        />
      )}
      <TextField
        label={t('agendas:plannedMinutes')}
        inputMode="numeric"
        className="w-24"
        error={errors.plannedMinutes?.message}
        {...form.register('plannedMinutes')}
      />
      <TextField
        label={t('agendas:openTitle')}
        hint={t('agendas:openTitleHint')}
        error={errors.openTitle?.message}
        {...form.register('openTitle')}
      />
      {withOutcome && (
        <TextArea
          label={t('agendas:discussion')}
          rows={6}
          error={errors.discussion?.message}
          {...form.register('discussion')}
        />
      )}
    </>
  );
}
