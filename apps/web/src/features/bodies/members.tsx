import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { BodyWholeFragment } from '../../graphql/generated/graphql';
import {
  Button,
  type Column,
  DateFields,
  Empty,
  Form,
  Table,
  today,
  typedDate,
  type TypedDate,
  typedFrom,
  useFormat,
  useText,
} from '../../ui';
import { MemberHistory } from './member-history';
import { EndMembership } from './membership-end';

type Row = BodyWholeFragment['memberships'][number];

interface Props {
  body: BodyWholeFragment;
  onChanged: () => void;
}

function MemberTable({ rows, onChanged }: { rows: readonly Row[]; onChanged: () => void }) {
  const { t } = useText();
  const format = useFormat();
  const mayEnd = rows.some(({ abilities }) => abilities.includes('end'));
  const columns: Column<Row>[] = [
    { key: 'name', head: t('meetings:organisation'), names: true, cell: ({ organisation }) => organisation.name },
    { key: 'role', head: t('bodies:role'), cell: ({ role }) => t(`enums:role.${role}`) },
    { key: 'basis', head: t('bodies:basis'), cell: ({ secrecyBasis }) => t(`enums:secrecyBasis.${secrecyBasis}`) },
    {
      key: 'period',
      head: t('bodies:period'),
      cell: ({ validFrom, validTo }) =>
        validTo
          ? t('bodies:fromTo', { from: format.dateOnly(validFrom), to: format.dateOnly(validTo) })
          : t('bodies:from', { date: format.dateOnly(validFrom) }),
    },
    ...(mayEnd
      ? [
          {
            key: 'end',
            head: t('actions:move'),
            cell: (row: Row) =>
              row.abilities.includes('end') && <EndMembership membership={row} onChanged={onChanged} />,
          },
        ]
      : []),
  ];
  return <Table caption={t('bodies:membersCaption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function DayForm({ onDay }: { onDay: (day: string) => void }) {
  const { t } = useText();
  const schema = z.object({ day: typedDate(t, t('bodies:showDay')) });
  const form = useForm<{ day: TypedDate }, unknown, { day: string }>({
    resolver: zodResolver(schema) as never,
    defaultValues: { day: typedFrom(today()) },
    shouldFocusError: false,
  });
  return (
    <Form form={form} onSubmit={({ day }) => onDay(day)} submit={t('bodies:showDaySubmit')} look="secondary">
      <DateFields
        control={form.control}
        name="day"
        label={t('bodies:showDay')}
        required
        error={(form.formState.errors.day as { message?: string } | undefined)?.message}
      />
    </Form>
  );
}

/** The organisations that sit in a body on a day, today unless another is asked, and how the list has changed. */
export function Members({ body, onChanged }: Props) {
  const { t } = useText();
  const format = useFormat();
  const [day, setDay] = useState(today);
  const rows = body.memberships.filter(({ validFrom, validTo }) => validFrom <= day && (!validTo || day < validTo));
  return (
    <>
      <output className="mb-3 block">{t('bodies:membersOn', { date: format.dateOnly(day), n: rows.length })}</output>
      {rows.length === 0 ? (
        <Empty>{t('bodies:membersEmpty')}</Empty>
      ) : (
        <MemberTable rows={rows} onChanged={onChanged} />
      )}
      {day !== today() && (
        <Button look="quiet" className="mt-3" onClick={() => setDay(today())}>
          {t('bodies:showToday')}
        </Button>
      )}
      <details className="mt-4 rounded-8 border border-solid-gray-420 px-4 py-2">
        <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('bodies:membersHistory')}</summary>
        <div className="pb-3">
          <DayForm onDay={setDay} />
          <MemberHistory memberships={body.memberships} />
        </div>
      </details>
    </>
  );
}
