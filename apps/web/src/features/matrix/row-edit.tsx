import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand, useVersioned } from '../../graphql';
import type { MatrixRowWholeFragment } from '../../graphql/generated/graphql';
import { ConflictDialog, conflictText, Form, optionalText, requiredText, TextArea, TextField, useText } from '../../ui';

const UpdateMatrixRow = graphql(`
  mutation UpdateMatrixRow($input: UpdateMatrixRowInput!) {
    updateMatrixRow(input: $input) {
      ...MatrixRowWhole
    }
  }
`);

interface Typed {
  issueTitle: string;
  issueBullets: string;
  initiativeTitle: string;
  initiativeBullets: string;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One pair of issue and initiative; bullets one per line. */
export function RowEdit({ row, onDone }: { row: MatrixRowWholeFragment; onDone: (changed: boolean) => void }) {
  const { t } = useText();
  const command = useCommand(UpdateMatrixRow);
  const form = useForm<Typed>({
    resolver: zodResolver(
      z.object({
        issueTitle: requiredText(t, t('bodies:issueTitle')),
        issueBullets: optionalText(t, 20_000),
        initiativeTitle: requiredText(t, t('bodies:initiativeTitle')),
        initiativeBullets: optionalText(t, 20_000),
      }),
    ),
    defaultValues: {
      issueTitle: row.issueTitle,
      issueBullets: row.issueBullets.join('\n'),
      initiativeTitle: row.initiativeTitle,
      initiativeBullets: row.initiativeBullets.join('\n'),
    },
    shouldFocusError: false,
  });
  const { save, conflict, ways } = useVersioned<Typed>({
    version: row.version,
    command,
    send: (given, version) =>
      command.run({
        input: {
          id: row.id,
          version,
          issueTitle: given.issueTitle,
          issueBullets: linesOf(given.issueBullets),
          initiativeTitle: given.initiativeTitle,
          initiativeBullets: linesOf(given.initiativeBullets),
        },
      }),
    onSaved: () => onDone(true),
    onTheirs: () => onDone(true),
  });
  const fields = [
    ['issueTitle', t('bodies:issueTitle')],
    ['issueBullets', t('bodies:issueBullets')],
    ['initiativeTitle', t('bodies:initiativeTitle')],
    ['initiativeBullets', t('bodies:initiativeBullets')],
  ] as const;
  return (
    <div className="max-w-2xl">
      {conflict && (
        <ConflictDialog
          texts={fields.map(([key, label]) => ({
            label,
            theirs: conflictText(conflict.current[key]),
            mine: conflict.given[key],
          }))}
          {...ways}
        />
      )}
      <Form
        form={form}
        onSubmit={save}
        submit={t('ui:save')}
        busy={command.busy}
        refused={command.refused?.message}
        onCancel={() => onDone(false)}
      >
        {fields.map(([key, label]) =>
          key.endsWith('Title') ? (
            <TextField
              key={key}
              label={label}
              required
              error={form.formState.errors[key]?.message}
              {...form.register(key)}
            />
          ) : (
            <TextArea
              key={key}
              label={label}
              rows={5}
              error={form.formState.errors[key]?.message}
              {...form.register(key)}
            />
          ),
        )}
      </Form>
    </div>
  );
}
