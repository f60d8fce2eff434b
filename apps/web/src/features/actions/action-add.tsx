import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useQuery } from 'urql';
import * as z from 'zod/mini';
import { graphql, Loaded, useCommand } from '../../graphql';
import {
  Button,
  chosen,
  DateFields,
  EMPTY_DATE,
  Form,
  Notice,
  optionalDate,
  requiredText,
  SelectField,
  TextField,
  type TypedDate,
  useText,
} from '../../ui';

const AddActionMutation = graphql(`
  mutation AddAction($input: AddActionInput!) {
    addAction(input: $input) {
      ...ActionRow
    }
  }
`);

const AssigneesQuery = graphql(`
  query Assignees {
    organisations(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

interface Props {
  meetingId: string;
  items: readonly { id: string; label: string }[];
  onChanged: () => void;
}

interface Typed {
  title: string;
  assignee: string;
  item: string;
  dueOn: TypedDate;
}

function AddForm({ meetingId, items, onDone }: Omit<Props, 'onChanged'> & { onDone: (added: boolean) => void }) {
  const { t } = useText();
  const [result, again] = useQuery({ query: AssigneesQuery });
  const command = useCommand(AddActionMutation);
  const schema = z.object({
    title: requiredText(t, t('actions:what'), 300),
    assignee: chosen(t, t('actions:who')),
    item: z.string(),
    dueOn: optionalDate(t, t('actions:due')),
  });
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { title: '', assignee: '', item: '', dueOn: EMPTY_DATE },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const submit = async ({ title, assignee, item, dueOn }: z.infer<typeof schema>): Promise<void> => {
    const outcome = await command.run({
      input: {
        meetingId,
        title,
        assigneeOrganisationId: assignee,
        ...(item ? { agendaItemId: item } : {}),
        ...(dueOn ? { dueOn } : {}),
      },
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
          <TextField label={t('actions:what')} required error={errors.title?.message} {...form.register('title')} />
          <SelectField
            label={t('actions:who')}
            required
            options={organisations.nodes.map(({ id, name }) => ({ value: id, label: name }))}
            error={errors.assignee?.message}
            {...form.register('assignee')}
          />
          <DateFields
            control={form.control}
            name="dueOn"
            label={t('actions:due')}
            error={(errors.dueOn as { message?: string } | undefined)?.message}
          />
          <SelectField
            label={t('actions:item')}
            options={items.map(({ id, label }) => ({ value: id, label }))}
            empty={t('ui:noneRead')}
            {...form.register('item')}
          />
        </Form>
      )}
    </Loaded>
  );
}

/** Adds an action to a meeting, with or without the item on which it was agreed. */
export function AddAction(props: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(false);
  return (
    <div className="mt-4">
      {said && <Notice tone="success" title={t('actions:added')} />}
      {open ? (
        <div className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <AddForm
            {...props}
            onDone={(added) => {
              setOpen(false);
              setSaid(added);
              if (added) props.onChanged();
            }}
          />
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>{t('actions:add')}</Button>
      )}
    </div>
  );
}
