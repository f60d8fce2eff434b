import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useCommand } from '../../graphql';
import type { ConferenceGuestKind } from '../../graphql/generated/graphql';
import { Checkbox, chosen, Form, Notice, SelectField, useText } from '../../ui';
import { InviteToConference, SeatGuest } from './conference-row';

/** A reader of the case who may be invited. */
export interface Invitable {
  readonly staffId: string;
  readonly organisationId: string;
  readonly label: string;
}

/** Invites readers of the case, one by one. */
export function InviteReader({ conferenceId, readers }: { conferenceId: string; readers: readonly Invitable[] }) {
  const { t } = useText();
  const command = useCommand(InviteToConference);
  const [said, setSaid] = useState(false);
  const schema = z.object({ who: chosen(t, t('conferences:inviteWho')) });
  const form = useForm<{ who: string }, unknown, { who: string }>({
    resolver: zodResolver(schema) as never,
    defaultValues: { who: '' },
    shouldFocusError: false,
  });
  return (
    <>
      {said && <Notice tone="success" title={t('conferences:invited')} />}
      {readers.length === 0 ? (
        <p>{t('conferences:inviteAll')}</p>
      ) : (
        <Form
          form={form}
          onSubmit={async ({ who }) => {
            const [staffId = '', organisationId = ''] = who.split(' ');
            setSaid(false);
            const outcome = await command.run({ input: { conferenceId, staffId, organisationId } });
            if (!outcome.ok) return;
            form.reset();
            setSaid(true);
          }}
          submit={t('conferences:invite')}
          busy={command.busy}
          refused={command.refused?.message}
          look="secondary"
        >
          <SelectField
            label={t('conferences:inviteWho')}
            required
            options={readers.map(({ staffId, organisationId, label }) => ({
              value: `${staffId} ${organisationId}`,
              label,
            }))}
            error={form.formState.errors.who?.message}
            {...form.register('who')}
          />
        </Form>
      )}
    </>
  );
}

const GUESTS: readonly ConferenceGuestKind[] = ['PERSON', 'COMPANION', 'INTERPRETER'];

interface Guest {
  kind: string;
  pledgedOnPaper: boolean;
}

/** A seat for somebody at the table who has no account; a kind, never a name. */
export function SeatForm({ conferenceId }: { conferenceId: string }) {
  const { t } = useText();
  const command = useCommand(SeatGuest);
  const [said, setSaid] = useState(false);
  const schema = z.object({ kind: chosen(t, t('conferences:kind')), pledgedOnPaper: z.boolean() });
  const form = useForm<Guest, unknown, Guest>({
    resolver: zodResolver(schema) as never,
    defaultValues: { kind: '', pledgedOnPaper: false },
    shouldFocusError: false,
  });
  return (
    <>
      <p className="mb-3">{t('conferences:seatLead')}</p>
      {said && <Notice tone="success" title={t('conferences:seated')} />}
      <Form
        form={form}
        onSubmit={async ({ kind, pledgedOnPaper }) => {
          setSaid(false);
          const outcome = await command.run({
            input: { conferenceId, kind: kind as ConferenceGuestKind, pledgedOnPaper },
          });
          if (!outcome.ok) return;
          form.reset();
          setSaid(true);
        }}
        submit={t('conferences:seatSubmit')}
        busy={command.busy}
        refused={command.refused?.message}
        look="secondary"
      >
        <SelectField
          label={t('conferences:kind')}
          required
          options={GUESTS.map((kind) => ({ value: kind, label: t(`conferences:kind.${kind}`) }))}
          error={form.formState.errors.kind?.message}
          {...form.register('kind')}
        />
        <Checkbox label={t('conferences:pledged')} {...form.register('pledgedOnPaper')} />
      </Form>
    </>
  );
}
