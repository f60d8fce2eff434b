import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import type { MeetingPeopleFragment } from '../../graphql/generated/graphql';
import {
  Button,
  Choices,
  chosenSome,
  Form,
  Notice,
  optionalText,
  requiredText,
  SelectField,
  TextField,
  useText,
} from '../../ui';

const SaveGroup = graphql(`
  mutation SaveGroup($input: SaveGroupInput!) {
    saveGroup(input: $input) {
      id
      version
    }
  }
`);

type Group = MeetingPeopleFragment['groups'][number];

interface Organisation {
  readonly id: string;
  readonly name: string;
}

interface Typed {
  name: string;
  facilitator: string;
  post: string;
  participants: string[];
}

interface FormProps {
  meetingId: string;
  group?: Group | undefined;
  organisations: readonly Organisation[];
  onDone: (saved: boolean) => void;
}

function GroupForm({ meetingId, group, organisations, onDone }: FormProps) {
  const { t } = useText();
  const command = useCommand(SaveGroup);
  const schema = z.object({
    name: requiredText(t, t('meetings:groupName'), 60),
    facilitator: z.string(),
    post: optionalText(t, 100),
    participants: chosenSome(t, t('meetings:groupParticipants')),
  });
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: {
      name: group?.name ?? '',
      facilitator: group?.facilitatorOrganisation?.id ?? '',
      post: group?.facilitatorPost ?? '',
      participants: group?.participants.map(({ id }) => id) ?? [],
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const known = [...(group?.participants ?? []), ...organisations];
  const unique = [...new Map(known.map((organisation) => [organisation.id, organisation])).values()];
  const options = unique.map(({ id, name }) => ({ value: id, label: name }));
  const submit = async ({ name, facilitator, post, participants }: z.infer<typeof schema>): Promise<void> => {
    const outcome = await command.run({
      input: {
        meetingId,
        ...(group ? { id: group.id, version: group.version } : {}),
        name,
        facilitatorPost: post,
        ...(facilitator ? { facilitatorOrganisationId: facilitator } : {}),
        participantIds: participants,
      },
    });
    if (outcome.ok) onDone(true);
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      submit={t('ui:save')}
      busy={command.busy}
      refused={command.refused?.code === 'CONFLICT' ? t('ui:conflictNewer') : command.refused?.message}
      onCancel={() => onDone(false)}
    >
      <TextField label={t('meetings:groupName')} required error={errors.name?.message} {...form.register('name')} />
      <SelectField
        label={t('meetings:facilitatorOrganisation')}
        options={options}
        empty={t('ui:noneRead')}
        {...form.register('facilitator')}
      />
      <TextField
        label={t('meetings:facilitatorPost')}
        hint={t('meetings:postHint')}
        error={errors.post?.message}
        {...form.register('post')}
      />
      <Choices
        type="checkbox"
        label={t('meetings:groupParticipants')}
        name="participants"
        required
        choices={options}
        error={errors.participants?.message}
        register={form.register('participants')}
      />
    </Form>
  );
}

interface Props {
  meeting: MeetingPeopleFragment & { id: string };
  organisations: readonly Organisation[];
  onChanged: () => void;
}

/** Groups of a meeting: each can be changed, and another added. */
export function GroupDesk({ meeting, organisations, onChanged }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState<Group | 'new'>();
  const [saved, setSaved] = useState(false);
  const done = (changed: boolean): void => {
    setOpen(undefined);
    setSaved(changed);
    if (changed) onChanged();
  };
  return (
    <>
      {saved && <Notice tone="success" title={t('meetings:groupSaved')} />}
      {open ? (
        <div className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <GroupForm
            meetingId={meeting.id}
            group={open === 'new' ? undefined : open}
            organisations={organisations}
            onDone={done}
          />
        </div>
      ) : (
        <div className="flex flex-wrap gap-2">
          {meeting.groups.map((group) => (
            <Button key={group.id} onClick={() => setOpen(group)}>
              {t('meetings:groupEditNamed', { name: group.name })}
            </Button>
          ))}
          <Button onClick={() => setOpen('new')}>{t('meetings:groupAdd')}</Button>
        </div>
      )}
    </>
  );
}
