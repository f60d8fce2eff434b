import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { OrganisationKind } from '../../graphql/generated/graphql';
import { chosen, Form, requiredNumber, requiredText, SelectField, TextField, useText } from '../../ui';

const KINDS: readonly OrganisationKind[] = [
  'WARD_DEPT',
  'NPO',
  'CORP',
  'SCHOOL',
  'CONSULTATION_CENTRE',
  'MEDICAL',
  'POLICE',
  'MUNICIPALITY',
  'STATE',
];

/** What the register holds of an organisation. */
export interface OrganisationValues {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sortOrder: number;
}

interface Props {
  present?: OrganisationValues;
  submit: string;
  busy: boolean;
  refused: string | undefined;
  onSubmit: (values: OrganisationValues) => Promise<void>;
}

/** Name, kind and place in the order; for a new organisation and for one that is there. */
export function OrganisationForm({ present, submit, busy, refused, onSubmit }: Props) {
  const { t } = useText();
  const schema = z.object({
    name: requiredText(t, t('desks:organisationName')),
    kind: chosen(t, t('desks:organisationKind')),
    sortOrder: requiredNumber(t, t('desks:organisationOrder')),
  });
  const form = useForm<{ name: string; kind: string; sortOrder: string }, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: {
      name: present?.name ?? '',
      kind: present?.kind ?? '',
      sortOrder: present ? String(present.sortOrder) : '',
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  return (
    <Form
      form={form}
      submit={submit}
      busy={busy}
      refused={refused}
      onSubmit={({ name, kind, sortOrder }) =>
        onSubmit({ name, kind: kind as OrganisationKind, sortOrder: sortOrder ?? 0 })
      }
    >
      <TextField
        label={t('desks:organisationName')}
        hint={present ? t('desks:organisationNameHint') : undefined}
        required
        error={errors.name?.message}
        {...form.register('name')}
      />
      <SelectField
        label={t('desks:organisationKind')}
        required
        options={KINDS.map((value) => ({ value, label: t(`enums:organisation.${value}`) }))}
        error={errors.kind?.message}
        {...form.register('kind')}
      />
      <TextField
        label={t('desks:organisationOrder')}
        hint={t('desks:organisationOrderHint')}
        inputMode="numeric"
        className="w-28"
        required
        error={errors.sortOrder?.message}
        {...form.register('sortOrder')}
      />
    </Form>
  );
}
