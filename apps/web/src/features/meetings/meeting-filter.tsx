import { type FormEvent, useId, useState } from 'react';
import { fiscalYearOf } from '#libs/calendar';
import type { MeetingState } from '../../graphql/generated/graphql';
import { Button, today, useFormat, useText } from '../../ui';

/** What a list of meetings is narrowed to; each value is an id, a year or a code, so that it may stand in the address. */
export interface MeetingFilterValues {
  readonly body: string;
  readonly year: string;
  readonly state: string;
}

const STATES: readonly MeetingState[] = ['PLANNED', 'NOTIFIED', 'HELD', 'CANCELLED'];
const YEARS_BACK = 5;

interface Props {
  values: MeetingFilterValues;
  bodies: readonly { id: string; name: string }[];
  onChange: (values: MeetingFilterValues) => void;
}

/** Body, year and state of the meetings to be shown. */
export function MeetingFilter({ values, bodies, onChange }: Props) {
  const { t } = useText();
  const format = useFormat();
  const id = useId();
  const [chosen, setChosen] = useState(values);
  const year = fiscalYearOf(today()) + 1;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_year, back) => year - back);
  const lists = [
    { key: 'body', label: t('meetings:body'), options: bodies.map((body) => [body.id, body.name]) },
    {
      key: 'year',
      label: t('meetings:fiscalYear'),
      options: years.map((value) => [String(value), format.fiscalYear(value)]),
    },
    { key: 'state', label: t('meetings:state'), options: STATES.map((state) => [state, t(`enums:meeting.${state}`)]) },
  ] as const;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChange(chosen);
  };
  return (
    <search aria-label={t('ui:filter')}>
      <form onSubmit={submit} className="mb-6 flex flex-wrap items-end gap-3">
        {lists.map(({ key, label, options }) => (
          <div key={key} className="flex max-w-full min-w-0 flex-col">
            <label htmlFor={`${id}-${key}`} className="text-sm">
              {label}
            </label>
            <select
              id={`${id}-${key}`}
              className="field max-w-full"
              value={chosen[key]}
              onChange={(event) => setChosen({ ...chosen, [key]: event.target.value })}
            >
              <option value="">{t('ui:all')}</option>
              {options.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        ))}
        <Button type="submit">{t('ui:filterNow')}</Button>
      </form>
    </search>
  );
}
