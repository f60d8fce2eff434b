import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useQuery } from 'urql';
import * as z from 'zod/mini';
import { CATEGORIES } from '#libs/consent';
import { type Command, type Refused, useCommand } from '../../graphql';
import type {
  CloseCaseMutation,
  CloseCaseMutationVariables,
  ClosingCaseFragment,
} from '../../graphql/generated/graphql';
import { Choices, Form, Notice, type Say, TwoSteps, useFindings, useText } from '../../ui';
import { CloseCase } from './action-query';
import { CaseWords, type TypedWords, WORDS_FIELD, wordsInput, wordsSchema } from './case-words';
import { RecordCaseQuery } from './record-query';

const LONGEST = 1_000;

interface Props {
  one: ClosingCaseFragment;
  onClosed: (next: ClosingCaseFragment) => void;
}

const refusalOf = (t: Say, refused: Refused | undefined): string | undefined =>
  refused?.code === 'CONFLICT' ? t('ui:conflictNewer') : refused?.message;

/** The reason why she was not told, which is checked and marked like any entry. */
function Untold({
  one,
  onClosed,
  command,
}: Props & { command: Command<CloseCaseMutation, CloseCaseMutationVariables> }) {
  const { t } = useText();
  const [{ data }] = useQuery({ query: RecordCaseQuery, variables: { id: one.id } });
  const form = useForm<TypedWords, unknown, TypedWords>({
    resolver: zodResolver(z.object(wordsSchema(t, t('closing:why'), LONGEST))) as never,
    shouldFocusError: false,
    defaultValues: { text: '', categories: [...CATEGORIES] },
  });
  const findings = useFindings(form as never, WORDS_FIELD, one.id);
  const close = async (given: TypedWords): Promise<void> => {
    if (findings.stop({ TEXT: given.text })) return;
    const notTold = wordsInput(given, findings);
    const outcome = await command.run({ input: { caseId: one.id, version: one.version, notTold } });
    if (outcome.ok) onClosed(outcome.data.closeCase);
    else findings.hear(outcome.refused, { TEXT: given.text });
  };
  if (!data?.case) return null;
  const report = data.case.actions.find(
    ({ kind, state }) => kind === 'REPORT' && (state === 'OPEN' || state === 'IN_PROGRESS'),
  );
  return (
    <Form
      form={form}
      onSubmit={close}
      submit={t('closing:close')}
      busy={command.busy}
      refused={findings.said(command.refused) && refusalOf(t, command.refused)}
      look="secondary"
      sure={({ text }) =>
        findings.left({ TEXT: text })
          ? undefined
          : { ask: t('closing:closeAsk', { code: one.code }), sure: t('closing:close') }
      }
    >
      <CaseWords
        form={form}
        label={t('closing:why')}
        hint={t('closing:whyHint')}
        rows={3}
        one={data.case}
        conferenceId={report?.conferenceId}
        recordable={CATEGORIES}
        findings={findings}
      />
    </Form>
  );
}

/** Closes a case; where she was not told yet, only with the reason. */
export function CloseForm({ one, waits, onClosed }: Props & { waits: boolean }) {
  const { t } = useText();
  const command = useCommand(CloseCase);
  const [told, setTold] = useState('');
  const close = async (): Promise<void> => {
    const outcome = await command.run({ input: { caseId: one.id, version: one.version } });
    if (outcome.ok) onClosed(outcome.data.closeCase);
  };
  if (!waits)
    return (
      <>
        {command.refused && <Notice tone="error" title={refusalOf(t, command.refused) ?? ''} />}
        <TwoSteps
          label={t('closing:close')}
          ask={t('closing:closeAsk', { code: one.code })}
          sure={t('closing:close')}
          busy={command.busy}
          onSure={() => void close()}
        />
      </>
    );
  return (
    <div className="max-w-2xl">
      <Choices
        label={t('closing:told')}
        name="told"
        type="radio"
        choices={(['WAIT', 'NOT'] as const).map((value) => ({ value, label: t(`closing:told.${value}`) }))}
        register={{ name: 'told', onChange: ({ target }) => setTold(target.value) }}
      />
      {told === 'WAIT' && <p className="mt-3">{t('closing:waiting')}</p>}
      {told === 'NOT' && (
        <div className="mt-4">
          <Untold one={one} onClosed={onClosed} command={command} />
        </div>
      )}
    </div>
  );
}
