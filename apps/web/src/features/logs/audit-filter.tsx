import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { DateFields, EMPTY_DATE, Form, optionalDate, SelectField, type TypedDate, useText } from '../../ui';
import { LOG_KINDS } from './log-row';

/** What the log is narrowed down to: a kind, ids and days, never a word; what is empty narrows nothing. */
export interface AuditFilterValues {
  readonly kind: string;
  readonly organisationId: string;
  readonly staffId: string;
  readonly from: string;
  readonly to: string;
}

export const WHOLE_LOG: AuditFilterValues = { kind: '', organisationId: '', staffId: '', from: '', to: '' };

interface Typed {
  kind: string;
  organisationId: string;
  from: TypedDate;
  to: TypedDate;
}

interface Props {
  organisations: readonly { readonly id: string; readonly name: string }[];
  onChange: (values: Omit<AuditFilterValues, 'staffId'>) => void;
}

/** Kind, organisation and span of days of the entries to be shown. */
export function AuditFilter({ organisations, onChange }: Props) {
  const { t } = useText();
  const schema = z
    .object({
      kind: z.string(),
      organisationId: z.string(),
      from: optionalDate(t, t('desks:from')),
      to: optionalDate(t, t('desks:until')),
    })
    .check(z.refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: t('desks:dayOrder') }));
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { kind: '', organisationId: '', from: EMPTY_DATE, to: EMPTY_DATE },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const message = (name: 'from' | 'to') => (errors[name] as { message?: string } | undefined)?.message;
  return (
    <search aria-label={t('ui:filter')} className="block">
      <Form
        form={form}
        onSubmit={({ from, to, ...rest }) => onChange({ ...rest, from: from ?? '', to: to ?? '' })}
        submit={t('ui:filterNow')}
        look="secondary"
      >
        <div className="grid gap-5 md:grid-cols-2">
          <SelectField
            label={t('desks:kind')}
            empty={t('ui:all')}
            options={LOG_KINDS.map((value) => ({ value, label: t(`desks:kind.${value}`) }))}
            {...form.register('kind')}
          />
          <SelectField
            label={t('desks:organisation')}
            empty={t('ui:all')}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.register('organisationId')}
          />
          <DateFields control={form.control} name="from" label={t('desks:from')} error={message('from')} />
          <DateFields control={form.control} name="to" label={t('desks:until')} error={message('to')} />
        </div>
      </Form>
    </search>
  );
}
