import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import { chosen, Form, Notice, SelectField, useText } from '../../ui';

const InviteOrganisation = graphql(`
  mutation InviteOrganisation($input: InviteOrganisationInput!) {
    inviteOrganisation(input: $input) {
      id
      version
    }
  }
`);

interface Props {
  meetingId: string;
  bodies: readonly { bodyId: string; bodyName: string }[];
  organisations: readonly { id: string; name: string }[];
  onChanged: () => void;
}

/** Invites an organisation to one meeting, by one of its bodies. */
export function InviteForm({ meetingId, bodies, organisations, onChanged }: Props) {
  const { t } = useText();
  const command = useCommand(InviteOrganisation);
  const [invited, setInvited] = useState(false);
  const [only] = bodies;
  const schema = z.object({
    organisationId: chosen(t, t('meetings:organisation')),
    bodyId: chosen(t, t('meetings:body')),
  });
  const form = useForm<{ organisationId: string; bodyId: string }, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { organisationId: '', bodyId: bodies.length === 1 ? only!.bodyId : '' },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  return (
    <>
      {invited && <Notice tone="success" title={t('meetings:invited')} />}
      <Form
        form={form}
        onSubmit={async (given) => {
          const outcome = await command.run({ input: { meetingId, ...given } });
          if (!outcome.ok) return;
          form.reset();
          setInvited(true);
          onChanged();
        }}
        submit={t('meetings:inviteSubmit')}
        busy={command.busy}
        refused={command.refused?.message}
      >
        <SelectField
          label={t('meetings:organisation')}
          required
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.organisationId?.message}
          {...form.register('organisationId')}
        />
        {bodies.length > 1 && (
          <SelectField
            label={t('meetings:body')}
            required
            options={bodies.map(({ bodyId, bodyName }) => ({ value: bodyId, label: bodyName }))}
            error={errors.bodyId?.message}
            {...form.register('bodyId')}
          />
        )}
      </Form>
    </>
  );
}
