import { useForm } from 'react-hook-form';
import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import { useCommand } from '../../graphql';
import { Choices, chosenSome, Form, useText } from '../../ui';
import { IssueMinutes } from './edition-row';

interface Props {
  of: { seriesId: string } | { meetingId: string };
  organisations: readonly { id: string; name: string }[];
  onIssued: () => void;
}

/** Issues editions to members of the bodies one keeps: each is made with its own recipient's rights. */
export function IssueForOthers({ of, organisations, onIssued }: Props) {
  const { t } = useText();
  const command = useCommand(IssueMinutes);
  const schema = z.object({ recipients: chosenSome(t, t('minutes:issueFor')) });
  const form = useForm<{ recipients: string[] }, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { recipients: [] },
    shouldFocusError: false,
  });
  const submit = async ({ recipients }: z.infer<typeof schema>): Promise<void> => {
    const outcome = await command.run({ input: { ...of, recipientOrganisationIds: recipients } });
    if (!outcome.ok) return;
    form.reset();
    onIssued();
  };
  return (
    <details className="no-print mt-3">
      <summary className="link cursor-pointer py-2">{t('minutes:issueForOthers')}</summary>
      <div className="mt-2 max-w-2xl rounded-12 border border-solid-gray-420 p-4">
        <Form
          form={form}
          onSubmit={submit}
          submit={t('minutes:issue')}
          busy={command.busy}
          refused={command.refused?.message}
        >
          <Choices
            type="checkbox"
            label={t('minutes:issueFor')}
            name="recipients"
            required
            hint={t('minutes:issueForHint')}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            error={form.formState.errors.recipients?.message}
            register={form.register('recipients')}
          />
        </Form>
      </div>
    </details>
  );
}
