import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Openness } from '../../graphql/generated/graphql';
import {
  Checkbox,
  chosen,
  chosenSome,
  EMPTY_DATE,
  optionalText,
  type Say,
  SelectField,
  TextField,
  typedFrom,
  endsLater,
  useText,
  WhenFields,
  whenShape,
  type WhenTyped,
} from '../../ui';

import { OPENNESS_REASONS, opennessReason } from './openness-reason';

const OPENNESS: readonly Openness[] = ['OPEN', 'CLOSED', 'PARTIAL'];

const wordsIn = (t: Say) => ({
  date: t('meetings:date'),
  starts: t('meetings:starts'),
  ends: t('meetings:ends'),
  timeHint: t('meetings:timeHint'),
});

const schema = (t: Say, withBodies: boolean) =>
  z
    .object({
      bodyIds: chosenSome(t, t('meetings:body'), withBodies ? 1 : 0),
      ...whenShape(t, wordsIn(t)),
      place: optionalText(t),
      online: z.boolean(),
      openness: chosen(t, t('meetings:openness')),
      opennessReason: optionalText(t),
    })
    .check(endsLater(t));

/** What stands in the form, as typed. */
export interface MeetingTyped extends WhenTyped {
  bodyIds: string[];
  place: string;
  online: boolean;
  openness: string;
  opennessReason: string;
}

/** What the form yields: checked, dates as `YYYY-MM-DD`, times as `HH:MM`. */
export type MeetingGiven = z.infer<ReturnType<typeof schema>>;

export interface MeetingPresent {
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
  online: boolean;
  openness: Openness;
  opennessReason: string;
}

export type MeetingForm = UseFormReturn<MeetingTyped, unknown, MeetingGiven>;

/** The form of a meeting, empty or filled from what stands. */
export function useMeetingForm(present?: MeetingPresent): MeetingForm {
  const { t } = useText();
  return useForm<MeetingTyped, unknown, MeetingGiven>({
    resolver: zodResolver(schema(t, !present)) as never,
    shouldFocusError: false,
    defaultValues: present
      ? { bodyIds: [], ...present, heldOn: typedFrom(present.heldOn) }
      : {
          bodyIds: [],
          heldOn: EMPTY_DATE,
          startsAt: '',
          endsAt: '',
          place: '',
          online: false,
          openness: '',
          opennessReason: '',
        },
  });
}

/** Date, times, place and openness, for planning and for editing; a date that is settled is not asked for. */
export function MeetingFields({ form, settled = false }: { form: MeetingForm; settled?: boolean }) {
  const { t } = useText();
  const { errors } = form.formState;
  return (
    <>
      <WhenFields form={form} words={wordsIn(t)} settled={settled} />
      <TextField
        label={t('meetings:place')}
        hint={t('meetings:placeHint')}
        error={errors.place?.message}
        {...form.register('place')}
      />
      <Checkbox label={t('meetings:onlineHint')} {...form.register('online')} />
      <SelectField
        label={t('meetings:openness')}
        required
        options={OPENNESS.map((value) => ({ value, label: t(`enums:openness.${value}`) }))}
        error={errors.openness?.message}
        {...form.register('openness')}
      />
      <SelectField
        label={t('meetings:opennessReason')}
        hint={t('meetings:reasonHint')}
        options={OPENNESS_REASONS.map((value) => ({ value, label: opennessReason(t, value) }))}
        empty={t('ui:noneRead')}
        error={errors.opennessReason?.message}
        {...form.register('opennessReason')}
      />
    </>
  );
}
