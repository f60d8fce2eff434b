import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Category } from '#libs/consent';
import { useCommand } from '../../graphql';
import type { CaseActionRowFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { Form, typedFrom, useFindings, useText } from '../../ui';
import { AssignCaseAction, RewordCaseAction } from './action-query';
import { AssignmentFields, assignmentInput, assignmentSchema, type TypedAssignment } from './assignment-fields';
import { CaseWords, type TypedWords, WORDS_FIELD, wordsInput, wordsSchema } from './case-words';

const LONGEST = 1_000;

interface Props {
  row: CaseActionRowFragment;
  one: RecordCaseFragment;
  onDone: (next: CaseActionRowFragment, text?: string) => void;
  onCancel: () => void;
}

/** Names somebody else, or another day. */
export function RoleHand({ row, one, onDone, onCancel }: Props) {
  const { t } = useText();
  const command = useCommand(AssignCaseAction);
  const labels = { house: t('results:house'), person: t('results:person'), due: t('results:due') };
  const schema = z.object(assignmentSchema(t, labels));
  const form = useForm<TypedAssignment, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    defaultValues: {
      organisationId: row.assignee.id,
      staffId: row.assigneeStaffId ?? '',
      dueOn: typedFrom(row.dueOn),
    },
  });
  const { refused } = command;
  return (
    <Form
      form={form}
      onSubmit={async (given) => {
        const input = { caseActionId: row.id, version: row.version, assignment: assignmentInput(given) };
        const outcome = await command.run({ input });
        if (outcome.ok) onDone(outcome.data.assignCaseAction);
      }}
      submit={t('results:handNow')}
      busy={command.busy}
      refused={refused?.code === 'CONFLICT' ? t('ui:conflictNewer') : refused?.message}
      look="secondary"
      onCancel={onCancel}
    >
      <AssignmentFields form={form as never} labels={labels} one={one} />
    </Form>
  );
}

/** Puts what somebody takes on in other words. */
export function RoleReword({
  row,
  one,
  text,
  recordable,
  onDone,
  onCancel,
}: Props & { text: string; recordable: readonly Category[] }) {
  const { t } = useText();
  const command = useCommand(RewordCaseAction);
  const schema = z.object(wordsSchema(t, t('results:takeOn'), LONGEST));
  const form = useForm<TypedWords, unknown, TypedWords>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    defaultValues: { text, categories: [...recordable] },
  });
  const findings = useFindings(form as never, WORDS_FIELD, one.id);
  const { refused } = command;
  return (
    <Form
      form={form}
      onSubmit={async (given) => {
        if (findings.stop({ TEXT: given.text })) return;
        const input = { caseActionId: row.id, version: row.version, words: wordsInput(given, findings) };
        const outcome = await command.run({ input });
        if (outcome.ok) onDone(outcome.data.rewordCaseAction, given.text);
        else findings.hear(outcome.refused, { TEXT: given.text });
      }}
      submit={t('results:rewordNow')}
      busy={command.busy}
      refused={refused?.code === 'CONFLICT' ? t('ui:conflictNewer') : findings.said(refused)}
      look="secondary"
      onCancel={onCancel}
    >
      <CaseWords
        form={form}
        label={t('results:takeOn')}
        hint={t('results:takeOnHint')}
        rows={3}
        one={one}
        conferenceId={row.conferenceId}
        recordable={recordable}
        findings={findings}
      />
    </Form>
  );
}
