import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Openness } from '../../graphql/generated/graphql';
import {
  Checkbox,
  chosen,
  chosenSome,
  DateFields,
  EMPTY_DATE,
  optionalText,
  type Say,
  SelectField,
  TextField,
  typedDate,
  type TypedDate,
  typedFrom,
  typedTime,
  useText,
} from '../../ui';

import { OPENNESS_REASONS, opennessReason } from './openness-reason';

const OPENNESS: readonly Openness[] = ['OPEN', 'CLOSED', 'PARTIAL'];

const schema = (t: Say, withBodies: boolean) =>
  z
    .object({
      bodyIds: chosenSome(t, t('meetings:body'), withBodies ? 1 : 0),
      heldOn: typedDate(t, t('meetings:date')),
      startsAt: typedTime(t, t('meetings:starts')),
      endsAt: typedTime(t, t('meetings:ends')),
      place: optionalText(),
      online: z.boolean(),
      openness: chosen(t, t('meetings:openness')),
      opennessReason: optionalText(),
    })
    .check(
      z.refine(({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt, {
        path: ['endsAt'],
        message: t('ui:timeOrder'),
      }),
    );

/** What stands in the form, as typed. */
export interface MeetingTyped {
  bodyIds: string[];
  heldOn: TypedDate;
  startsAt: string;
  endsAt: string;
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
      {!settled && (
        <DateFields
          control={form.control}
          name="heldOn"
          label={t('meetings:date')}
          required
          error={(errors.heldOn as { message?: string } | undefined)?.message}
        />
      )}
      <div className="flex flex-wrap gap-5">
        <TextField
          label={t('meetings:starts')}
          hint={t('meetings:timeHint')}
          required
          className="w-28"
          error={errors.startsAt?.message}
          {...form.register('startsAt')}
        />
        <TextField
          label={t('meetings:ends')}
          hint={t('meetings:timeHint')}
          required
          className="w-28"
          error={errors.endsAt?.message}
          {...form.register('endsAt')}
        />
      </div>
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
