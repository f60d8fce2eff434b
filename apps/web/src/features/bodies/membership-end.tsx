import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import type { BodyWholeFragment } from '../../graphql/generated/graphql';
import { Button, DateFields, Form, today, typedDate, type TypedDate, typedFrom, useText } from '../../ui';

const EndMembershipMutation = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      id
      validTo
      version
      abilities
    }
  }
`);

interface Props {
  membership: BodyWholeFragment['memberships'][number];
  onChanged: () => void;
}

/** Ends a seat from a day on, or moves an end to come; that day is the first without the seat. */
export function EndMembership({ membership, onChanged }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const command = useCommand(EndMembershipMutation);
  const schema = z.object({ validTo: typedDate(t, t('bodies:endOn')) });
  const form = useForm<{ validTo: TypedDate }, unknown, { validTo: string }>({
    resolver: zodResolver(schema) as never,
    defaultValues: { validTo: typedFrom(membership.validTo ?? today()) },
    shouldFocusError: false,
  });
  const [word, named] = membership.validTo
    ? (['bodies:endMove', 'bodies:endMoveNamed'] as const)
    : (['bodies:end', 'bodies:endNamed'] as const);
  if (!open) {
    return (
      <Button
        look="quiet"
        className="min-h-11"
        aria-label={t(named, { name: membership.organisation.name })}
        onClick={() => setOpen(true)}
      >
        {t(word)}
      </Button>
    );
  }
  return (
    <Form
      form={form}
      onSubmit={async ({ validTo }) => {
        const outcome = await command.run({ input: { id: membership.id, version: membership.version, validTo } });
        if (!outcome.ok) return;
        setOpen(false);
        onChanged();
      }}
      submit={t(word)}
      busy={command.busy}
      refused={command.refused?.message}
      onCancel={() => setOpen(false)}
    >
      <DateFields
        control={form.control}
        name="validTo"
        label={t('bodies:endOn')}
        required
        error={(form.formState.errors.validTo as { message?: string } | undefined)?.message}
      />
    </Form>
  );
}
