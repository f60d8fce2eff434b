import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { DateFields, type TypedDate } from './date-fields';
import { TextField } from './fields';
import { typedDate, typedTime } from './schema';
import type { Say } from './text';

/** What day and times are called in a form. */
interface WhenWords {
  readonly date: string;
  readonly starts: string;
  readonly ends: string;
  readonly timeHint: string;
}

/** Day and times as they are typed. */
export interface WhenTyped {
  heldOn: TypedDate;
  startsAt: string;
  endsAt: string;
}

/** The checks of day and times: a date as `YYYY-MM-DD`, times as `HH:MM`. */
export const whenShape = (t: Say, words: Omit<WhenWords, 'timeHint'>) => ({
  heldOn: typedDate(t, words.date),
  startsAt: typedTime(t, words.starts),
  endsAt: typedTime(t, words.ends),
});

/** The check over both times: the end is later than the start. */
export const endsLater = <T extends { startsAt: string; endsAt: string }>(t: Say) =>
  z.refine<T>(({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt, {
    path: ['endsAt'],
    message: t('ui:timeOrder'),
  });

interface Props {
  /** A form whose fields hold these three and more. */
  form: unknown;
  words: WhenWords;
  /** The day is not asked for any more. */
  settled?: boolean;
}

/** Day, start and end of something that people come to. */
export function WhenFields({ form, words, settled = false }: Props) {
  const { control, register, formState } = form as UseFormReturn<WhenTyped>;
  const { errors } = formState;
  return (
    <>
      {!settled && (
        <DateFields
          control={control}
          name="heldOn"
          label={words.date}
          required
          error={(errors.heldOn as { message?: string } | undefined)?.message}
        />
      )}
      <div className="flex flex-wrap gap-5">
        <TextField
          label={words.starts}
          hint={words.timeHint}
          required
          className="w-28"
          error={errors.startsAt?.message}
          {...register('startsAt')}
        />
        <TextField
          label={words.ends}
          hint={words.timeHint}
          required
          className="w-28"
          error={errors.endsAt?.message}
          {...register('endsAt')}
        />
      </div>
    </>
  );
}
