import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { useCommand } from '../../graphql';
import type { ConferenceRecordFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import {
  chosen,
  DateFields,
  Form,
  Notice,
  optionalDate,
  SelectField,
  type TypedDate,
  typedFrom,
  useText,
} from '../../ui';
import { AssignmentFields, assignmentInput, assignmentSchema, type TypedAssignment } from './assignment-fields';
import { identityInput } from './identity';
import { IdentityFields, identityChecks, identitySchema, type TypedIdentity } from './identity-fields';
import { housesOf, readersOf } from './lacking';
import { RecordResult } from './record-query';
import { useNames } from './use-names';

const NONE = 'NONE';

interface Typed extends TypedAssignment, TypedIdentity {
  lead: string;
  worker: string;
  nextOn: TypedDate;
}

interface Props {
  conference: ConferenceRecordFragment;
  one: RecordCaseFragment;
  onDone: (next: ConferenceRecordFragment) => void;
  onConflict: () => void;
}

/** What a conference ended with: who leads or that nobody does, who supports her most, the next date, who tells her. */
export function ResultForm({ conference, one, onDone, onConflict }: Props) {
  const { t } = useText();
  const nameOf = useNames(one);
  const command = useCommand(RecordResult);
  const { result } = conference;
  /** The result as its writer read it; the present one once a conflict was told. */
  const [read, setRead] = useState(result?.id);
  const [conflict, setConflict] = useState(false);
  const labels = { house: t('results:reportHouse'), person: t('results:reportPerson'), due: t('results:reportDue') };
  const schema = z
    .object({
      lead: chosen(t, t('results:lead')),
      worker: z.string(),
      nextOn: optionalDate(t, t('results:next')),
      ...identitySchema(t),
      ...assignmentSchema(t, labels),
    })
    .check(...identityChecks(t));
  const report = one.actions.find(({ kind, conferenceId }) => kind === 'REPORT' && conferenceId === conference.id);
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    values: {
      lead: result ? (result.leadOrganisation?.id ?? NONE) : '',
      worker: result?.keyWorkerStaffId ?? '',
      nextOn: typedFrom(result?.nextOn),
      identityAsked: String(result?.identityCheck?.asked ?? ''),
      identityConfirmed: String(result?.identityCheck?.confirmed ?? ''),
      organisationId: report?.assignee.id ?? '',
      staffId: report?.assigneeStaffId ?? '',
      dueOn: typedFrom(report?.dueOn),
    },
    // Somebody else may record something meanwhile: what is typed here stays.
    resetOptions: { keepDirtyValues: true },
  });
  const lead = useWatch({ control: form.control, name: 'lead' });
  const { errors } = form.formState;
  const record = async (given: z.infer<typeof schema>): Promise<void> => {
    const replacesId = conflict ? result?.id : read;
    const outcome = await command.run({
      input: {
        conferenceId: conference.id,
        report: assignmentInput(given),
        ...identityInput(given),
        ...(replacesId && { replacesId }),
        ...(given.lead !== NONE && { leadOrganisationId: given.lead }),
        ...(given.lead !== NONE && given.worker && { keyWorkerStaffId: given.worker }),
        ...(given.nextOn && { nextOn: given.nextOn }),
      },
    });
    if (outcome.ok) {
      const next = outcome.data.recordResult;
      setConflict(false);
      setRead(next.result?.id);
      onDone(next);
    } else if (outcome.refused.code === 'CONFLICT') {
      setConflict(true);
      onConflict();
    }
  };
  const { refused } = command;
  return (
    <Form
      form={form}
      onSubmit={record}
      submit={t(result ? 'results:recordAgain' : 'results:record')}
      busy={command.busy}
      refused={refused?.code === 'CONFLICT' ? t('results:recordConflict') : refused?.message}
    >
      <SelectField
        label={t('results:lead')}
        hint={t('results:leadHint')}
        required
        options={[...housesOf(one), { value: NONE, label: t('results:leadNone') }]}
        error={errors.lead?.message}
        {...form.register('lead', { onChange: () => form.setValue('worker', '') })}
      />
      {lead === NONE ? (
        <Notice tone="warning" title={t('results:leadNoneTask')} />
      ) : (
        <SelectField
          label={t('results:worker')}
          hint={t('results:workerHint')}
          empty={lead === '' ? t('results:workerFirst') : t('results:anybody')}
          options={readersOf(one)
            .filter(({ organisation }) => organisation.id === lead)
            .map(({ staffId, organisation }) => ({ value: staffId, label: nameOf(staffId, organisation.id) }))}
          error={errors.worker?.message}
          {...form.register('worker')}
        />
      )}
      <DateFields
        control={form.control}
        name="nextOn"
        label={t('results:next')}
        hint={t('results:nextHint')}
        error={(errors.nextOn as { message?: string } | undefined)?.message}
      />
      <IdentityFields form={form as never} />
      <h3 className="mt-2 text-lg font-bold">{t('results:report')}</h3>
      <AssignmentFields form={form as never} labels={labels} one={one} />
    </Form>
  );
}
