import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import { Form, optionalText, requiredNumber, TextField, useText } from '../../ui';

const RecordHeadCount = graphql(`
  mutation RecordHeadCount($input: RecordHeadCountInput!) {
    recordHeadCount(input: $input) {
      id
      version
    }
  }
`);

interface Props {
  meeting: { id: string; version: number; headCounts: readonly { count: number; qualifier: string }[] };
  onChanged: () => void;
}

/** How many people came, where nobody counted by organisation. */
export function HeadCountForm({ meeting, onChanged }: Props) {
  const { t } = useText();
  const [present] = meeting.headCounts;
  const command = useCommand(RecordHeadCount);
  const schema = z.object({ count: requiredNumber(t, t('meetings:headCountLabel')), qualifier: optionalText(t, 20) });
  const form = useForm<{ count: string; qualifier: string }, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { count: present ? String(present.count) : '', qualifier: present?.qualifier ?? '' },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  return (
    <Form
      form={form}
      onSubmit={async ({ count, qualifier }) => {
        const outcome = await command.run({
          input: { meetingId: meeting.id, version: meeting.version, count: count ?? 0, qualifier },
        });
        if (outcome.ok) onChanged();
      }}
      submit={t('meetings:headCountSubmit')}
      busy={command.busy}
      refused={command.refused?.message}
    >
      <div className="flex flex-wrap gap-5">
        <TextField
          label={t('meetings:headCountLabel')}
          required
          inputMode="numeric"
          className="w-24"
          error={errors.count?.message}
          {...form.register('count')}
        />
        <TextField
          label={t('meetings:headCountQualifier')}
          className="w-40"
          error={errors.qualifier?.message}
          {...form.register('qualifier')}
        />
      </div>
    </Form>
  );
}
