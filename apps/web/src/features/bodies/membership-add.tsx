import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useQuery } from 'urql';
import * as z from 'zod/mini';
import { graphql, Loaded, useCommand } from '../../graphql';
import type { MembershipRole, SecrecyBasis } from '../../graphql/generated/graphql';
import {
  Button,
  chosen,
  DateFields,
  Form,
  Notice,
  SelectField,
  today,
  typedDate,
  type TypedDate,
  typedFrom,
  useText,
} from '../../ui';

const AddMembershipMutation = graphql(`
  mutation AddMembership($input: AddMembershipInput!) {
    addMembership(input: $input) {
      id
    }
  }
`);

const OrganisationsQuery = graphql(`
  query OrganisationsToAdd {
    organisations(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

const ROLES: readonly MembershipRole[] = ['MEMBER', 'CHAIR', 'SECRETARIAT', 'OBSERVER', 'SUPERVISOR'];
const BASES: readonly SecrecyBasis[] = ['GOVERNMENT', 'CORPORATION', 'INDIVIDUAL', 'PLEDGE', 'NONE'];

interface Typed {
  organisationId: string;
  role: string;
  secrecyBasis: string;
  validFrom: TypedDate;
}

function AddForm({ bodyId, onDone }: { bodyId: string; onDone: (added: boolean) => void }) {
  const { t } = useText();
  const [result, again] = useQuery({ query: OrganisationsQuery });
  const command = useCommand(AddMembershipMutation);
  const schema = z.object({
    organisationId: chosen(t, t('meetings:organisation')),
    role: chosen(t, t('bodies:role')),
    secrecyBasis: chosen(t, t('bodies:basis')),
    validFrom: typedDate(t, t('bodies:seatFrom')),
  });
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { organisationId: '', role: '', secrecyBasis: '', validFrom: typedFrom(today()) },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const submit = async (given: z.infer<typeof schema>): Promise<void> => {
    const { role, secrecyBasis, ...rest } = given;
    const outcome = await command.run({
      input: { bodyId, ...rest, role: role as MembershipRole, secrecyBasis: secrecyBasis as SecrecyBasis },
    });
    if (outcome.ok) onDone(true);
  };
  return (
    <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
      {({ organisations }) => (
        <Form
          form={form}
          onSubmit={submit}
          submit={t('ui:add')}
          busy={command.busy}
          refused={command.refused?.message}
          onCancel={() => onDone(false)}
        >
          <SelectField
            label={t('meetings:organisation')}
            required
            options={organisations.nodes.map(({ id, name }) => ({ value: id, label: name }))}
            error={errors.organisationId?.message}
            {...form.register('organisationId')}
          />
          <SelectField
            label={t('bodies:role')}
            required
            options={ROLES.map((value) => ({ value, label: t(`enums:role.${value}`) }))}
            error={errors.role?.message}
            {...form.register('role')}
          />
          <SelectField
            label={t('bodies:basis')}
            required
            options={BASES.map((value) => ({ value, label: t(`enums:secrecyBasis.${value}`) }))}
            error={errors.secrecyBasis?.message}
            {...form.register('secrecyBasis')}
          />
          <DateFields
            control={form.control}
            name="validFrom"
            label={t('bodies:seatFrom')}
            required
            error={(errors.validFrom as { message?: string } | undefined)?.message}
          />
        </Form>
      )}
    </Loaded>
  );
}

/** Adds an organisation to the members of a body. */
export function AddMembership({ bodyId, onChanged }: { bodyId: string; onChanged: () => void }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(false);
  return (
    <div className="mt-4">
      {said && <Notice tone="success" title={t('bodies:memberAdded')} />}
      {open ? (
        <div className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <AddForm
            bodyId={bodyId}
            onDone={(added) => {
              setOpen(false);
              setSaid(added);
              if (added) onChanged();
            }}
          />
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>{t('bodies:addMember')}</Button>
      )}
    </div>
  );
}
