import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand, useVersioned } from '../../graphql';
import type { ActionRowFragment } from '../../graphql/generated/graphql';
import {
  Button,
  ConflictDialog,
  conflictText,
  DateFields,
  Form,
  optionalDate,
  requiredText,
  TextField,
  type TypedDate,
  typedFrom,
  useText,
} from '../../ui';

const UpdateAction = graphql(`
  mutation UpdateAction($input: UpdateActionInput!) {
    updateAction(input: $input) {
      ...ActionRow
    }
  }
`);

interface Given {
  title: string;
  dueOn: string | null;
}

function EditForm({ action, onDone }: { action: ActionRowFragment; onDone: () => void }) {
  const { t } = useText();
  const command = useCommand(UpdateAction);
  const schema = z.object({
    title: requiredText(t, t('actions:what'), 300),
    dueOn: optionalDate(t, t('actions:due')),
  });
  const form = useForm<{ title: string; dueOn: TypedDate }, unknown, Given>({
    resolver: zodResolver(schema) as never,
    defaultValues: { title: action.title, dueOn: typedFrom(action.dueOn) },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const { save, conflict, ways } = useVersioned<Given>({
    version: action.version,
    command,
    send: (given, version) => command.run({ input: { id: action.id, version, ...given } }),
    onSaved: onDone,
    onTheirs: onDone,
  });
  return (
    <div className="w-full max-w-2xl rounded-12 border border-solid-gray-420 p-4">
      {conflict && (
        <ConflictDialog
          texts={[
            { label: t('actions:what'), theirs: conflictText(conflict.current.title), mine: conflict.given.title },
            { label: t('actions:due'), theirs: conflictText(conflict.current.dueOn), mine: conflict.given.dueOn ?? '' },
          ]}
          {...ways}
        />
      )}
      <Form
        form={form}
        onSubmit={save}
        submit={t('ui:save')}
        busy={command.busy}
        refused={command.refused?.message}
        onCancel={onDone}
      >
        <TextField label={t('actions:what')} required error={errors.title?.message} {...form.register('title')} />
        <DateFields
          control={form.control}
          name="dueOn"
          label={t('actions:due')}
          error={(errors.dueOn as { message?: string } | undefined)?.message}
        />
      </Form>
    </div>
  );
}

/** Wording and date of an action, editable by those who convene its meeting. */
export function ActionEdit({ action }: { action: ActionRowFragment }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  if (!action.abilities.includes('update')) return null;
  if (open) return <EditForm action={action} onDone={() => setOpen(false)} />;
  return (
    <Button
      look="quiet"
      className="min-h-11"
      aria-label={t('actions:editNamed', { title: action.title })}
      onClick={() => setOpen(true)}
    >
      {t('ui:edit')}
    </Button>
  );
}
