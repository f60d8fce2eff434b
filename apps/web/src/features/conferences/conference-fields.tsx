import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import {
  Checkbox,
  chosenSome,
  EMPTY_DATE,
  optionalText,
  type Say,
  TextField,
  typedFrom,
  endsLater,
  useText,
  WhenFields,
  whenShape,
  type WhenTyped,
} from '../../ui';

const wordsIn = (t: Say) => ({
  date: t('conferences:date'),
  starts: t('conferences:starts'),
  ends: t('conferences:ends'),
  timeHint: t('conferences:timeHint'),
});

const schema = (t: Say, withBodies: boolean) =>
  z
    .object({
      bodyIds: chosenSome(t, t('conferences:bodies'), withBodies ? 1 : 0),
      ...whenShape(t, wordsIn(t)),
      place: optionalText(t),
      callAddress: optionalText(t),
      emergency: z.boolean(),
    })
    .check(endsLater(t));

interface Typed extends WhenTyped {
  bodyIds: string[];
  place: string;
  callAddress: string;
  emergency: boolean;
}

/** What the form yields: checked, dates as `YYYY-MM-DD`, times as `HH:MM`. */
export type ConferenceGiven = z.infer<ReturnType<typeof schema>>;
export type ConferenceForm = UseFormReturn<Typed, unknown, ConferenceGiven>;
type Present = Omit<ConferenceGiven, 'bodyIds'>;

/** The form of a conference, empty or filled from what stands; its bodies are chosen when it is called. */
export function useConferenceForm(present?: Present): ConferenceForm {
  const { t } = useText();
  return useForm<Typed, unknown, ConferenceGiven>({
    resolver: zodResolver(schema(t, !present)) as never,
    shouldFocusError: false,
    defaultValues: present
      ? {
          bodyIds: [],
          heldOn: typedFrom(present.heldOn),
          startsAt: present.startsAt,
          endsAt: present.endsAt,
          place: present.place,
          callAddress: present.callAddress,
          emergency: present.emergency,
        }
      : { bodyIds: [], heldOn: EMPTY_DATE, startsAt: '', endsAt: '', place: '', callAddress: '', emergency: false },
  });
}

/** Day, time, room and line, for calling a conference and for moving it. */
export function ConferenceFields({ form }: { form: ConferenceForm }) {
  const { t } = useText();
  const { errors } = form.formState;
  return (
    <>
      <WhenFields form={form} words={wordsIn(t)} />
      <Checkbox label={t('conferences:emergency')} {...form.register('emergency')} />
      <TextField
        label={t('conferences:place')}
        hint={t('conferences:placeHint')}
        error={errors.place?.message}
        {...form.register('place')}
      />
      <TextField
        label={t('conferences:callAddress')}
        hint={t('conferences:callAddressHint')}
        error={errors.callAddress?.message}
        {...form.register('callAddress')}
      />
    </>
  );
}
