import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useCommand } from '../../graphql';
import type { AgendaItemWholeFragment } from '../../graphql/generated/graphql';
import { Button, Form, Notice, requiredText, TextArea, useText } from '../../ui';
import { ConfirmDecision, RecordDecision } from './agenda-commands';

type Decision = AgendaItemWholeFragment['decisions'][number];

function Confirm({ decision, onChanged }: { decision: Decision; onChanged: () => void }) {
  const { t } = useText();
  const command = useCommand(ConfirmDecision);
  const confirm = async (): Promise<void> => {
    const outcome = await command.run({ input: { id: decision.id, version: decision.version } });
    if (outcome.ok) onChanged();
  };
  return (
    <>
      <Button
        className="min-h-11"
        aria-label={`${t('agendas:confirm')}: ${decision.text}`}
        onClick={() => void confirm()}
      >
        {t('agendas:confirm')}
      </Button>
      {command.refused && <Notice tone="error" title={command.refused.message} />}
    </>
  );
}

/** Records what was decided on an item and confirms drafts. */
export function DecisionDesk({ item, onChanged }: { item: AgendaItemWholeFragment; onChanged: () => void }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const command = useCommand(RecordDecision);
  const form = useForm({
    resolver: zodResolver(z.object({ text: requiredText(t, t('agendas:decisionText'), 2_000) })),
    defaultValues: { text: '' },
    shouldFocusError: false,
  });
  const submit = async ({ text }: { text: string }): Promise<void> => {
    const outcome = await command.run({ input: { agendaItemId: item.id, text } });
    if (!outcome.ok) return;
    form.reset();
    setOpen(false);
    onChanged();
  };
  const drafts = item.decisions.filter(({ abilities }) => abilities.includes('confirm'));
  return (
    <>
      {drafts.map((decision) => (
        <Confirm key={decision.id} decision={decision} onChanged={onChanged} />
      ))}
      {!item.abilities.includes('recordDecision') ? null : open ? (
        <div className="mt-2 w-full max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <Form
            form={form}
            onSubmit={submit}
            submit={t('ui:add')}
            busy={command.busy}
            refused={command.refused?.message}
            onCancel={() => setOpen(false)}
          >
            <TextArea
              label={t('agendas:decisionText')}
              required
              rows={3}
              error={form.formState.errors.text?.message}
              {...form.register('text')}
            />
          </Form>
        </div>
      ) : (
        <Button
          look="quiet"
          className="min-h-11"
          aria-label={`${t('agendas:decisionAdd')}: ${item.title}`}
          onClick={() => setOpen(true)}
        >
          {t('agendas:decisionAdd')}
        </Button>
      )}
    </>
  );
}
