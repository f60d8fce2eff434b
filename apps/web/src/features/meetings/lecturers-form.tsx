import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import { Form, optionalText, TextArea, useText } from '../../ui';

const RecordLecturers = graphql(`
  mutation RecordLecturers($input: RecordLecturersInput!) {
    recordLecturers(input: $input) {
      id
      version
    }
  }
`);

interface Props {
  meeting: { id: string; version: number; lecturers: readonly { label: string }[] };
  onChanged: () => void;
}

/** Lecturers by their posts, one a line; they are counted apart from those who attend. */
export function LecturersForm({ meeting, onChanged }: Props) {
  const { t } = useText();
  const command = useCommand(RecordLecturers);
  const form = useForm<{ lecturers: string }>({
    resolver: zodResolver(z.object({ lecturers: optionalText(t, 2_000) })),
    defaultValues: { lecturers: meeting.lecturers.map(({ label }) => label).join('\n') },
    shouldFocusError: false,
  });
  const submit = async ({ lecturers }: { lecturers: string }): Promise<void> => {
    const labels = lecturers.split('\n').map((line) => line.trim());
    const outcome = await command.run({
      input: {
        meetingId: meeting.id,
        version: meeting.version,
        lecturers: labels.filter((label) => label !== '').map((label) => ({ label })),
      },
    });
    if (outcome.ok) onChanged();
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      submit={t('meetings:lecturersSave')}
      busy={command.busy}
      refused={command.refused?.message}
    >
      <TextArea
        label={t('meetings:lecturersLabel')}
        hint={t('meetings:postHint')}
        rows={2}
        error={form.formState.errors.lecturers?.message}
        {...form.register('lecturers')}
      />
    </Form>
  );
}
