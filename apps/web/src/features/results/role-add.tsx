import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useCommand } from '../../graphql';
import type { ConferenceRecordFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { EMPTY_DATE, Form, useFindings, useKept, useText } from '../../ui';
import { AddCaseAction } from './action-query';
import { AssignmentFields, assignmentInput, assignmentSchema, type TypedAssignment } from './assignment-fields';
import { CaseWords, type TypedWords, WORDS_FIELD, wordsInput, wordsSchema } from './case-words';

const LONGEST = 1_000;

interface Props {
  conference: ConferenceRecordFragment;
  one: RecordCaseFragment;
  onAdded: () => void;
}

/** Adds who takes on what by when; what they take on is part of the record, checked and marked like all of it. */
export function RoleAdd({ conference, one, onAdded }: Props) {
  const { t } = useText();
  const command = useCommand(AddCaseAction);
  const labels = { house: t('results:house'), person: t('results:person'), due: t('results:due') };
  const schema = z.object({ ...wordsSchema(t, t('results:takeOn'), LONGEST), ...assignmentSchema(t, labels) });
  const form = useForm<TypedAssignment & TypedWords, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    defaultValues: {
      organisationId: '',
      staffId: '',
      dueOn: EMPTY_DATE,
      text: '',
      categories: [...conference.recordable],
    },
  });
  const forget = useKept(form, `role ${conference.id}`);
  const findings = useFindings(form as never, WORDS_FIELD, one.id);
  return (
    <Form
      form={form}
      onSubmit={async (given) => {
        if (findings.stop({ TEXT: given.text })) return;
        const outcome = await command.run({
          input: {
            conferenceId: conference.id,
            assignment: assignmentInput(given),
            words: wordsInput(given, findings),
          },
        });
        if (!outcome.ok) return findings.hear(outcome.refused, { TEXT: given.text });
        findings.forget();
        form.reset();
        forget();
        onAdded();
      }}
      submit={t('results:addNow')}
      busy={command.busy}
      refused={findings.said(command.refused)}
      look="secondary"
    >
      <CaseWords
        form={form as never}
        label={t('results:takeOn')}
        hint={t('results:takeOnHint')}
        rows={3}
        one={one}
        conferenceId={conference.id}
        recordable={conference.recordable}
        findings={findings}
      />
      <AssignmentFields form={form as never} labels={labels} one={one} />
    </Form>
  );
}
