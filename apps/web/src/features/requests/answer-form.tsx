import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { REQUEST_ANSWERS, type RequestAnswerKind } from '#libs/consent';
import { useCommand } from '../../graphql';
import type { RequestRowFragment } from '../../graphql/generated/graphql';
import {
  Choices,
  chosen,
  CheckedArea,
  Form,
  KnownWords,
  Notice,
  optionalText,
  useFindings,
  useKept,
  useText,
} from '../../ui';
import { lastAnswer } from './request-card';
import { AnswerInformationRequest } from './request-query';

interface Typed {
  kind: string;
  note: string;
}

/** Answers a request in two presses, for the whole organisation; a note is for whoever wants to add one. */
export function AnswerForm({ of, onAnswered }: { of: RequestRowFragment; onAnswered: () => void }) {
  const { t } = useText();
  const command = useCommand(AnswerInformationRequest);
  const [said, setSaid] = useState<RequestAnswerKind>();
  const schema = z.object({ kind: chosen(t, t('requests:yourAnswer')), note: optionalText(t, 2_000) });
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    defaultValues: { kind: '', note: '' },
  });
  const forget = useKept(form, `answer ${of.id}`);
  const findings = useFindings(form as never, { NOTE: 'note' }, of.caseId);
  const answer = async ({ kind, note }: z.infer<typeof schema>): Promise<void> => {
    const texts = { NOTE: note };
    setSaid(undefined);
    if (findings.stop(texts)) return;
    const outcome = await command.run({
      input: { requestId: of.id, kind: kind as RequestAnswerKind, note, dismissed: findings.dismissed(texts) },
    });
    if (!outcome.ok) {
      findings.hear(outcome.refused, texts);
      return;
    }
    findings.forget();
    form.reset();
    forget();
    setSaid(kind as RequestAnswerKind);
    onAnswered();
  };
  return (
    <div className="no-print max-w-2xl">
      {said && <Notice tone="success" title={t(`requests:said.${said}`)} />}
      <p className="mb-4">{t('requests:free')}</p>
      <Form
        form={form}
        onSubmit={answer}
        submit={lastAnswer(of) ? t('requests:answerAgain') : t('requests:send')}
        busy={command.busy}
        refused={findings.said(command.refused)}
      >
        <Choices
          label={t('requests:yourAnswer')}
          name="kind"
          type="radio"
          required
          choices={REQUEST_ANSWERS.map((value) => ({ value, label: t(`requests:answer.${value}`) }))}
          error={form.formState.errors.kind?.message}
          register={form.register('kind')}
        />
        <KnownWords findings={findings} />
        <CheckedArea
          findings={findings}
          part="NOTE"
          partName={(part) => t(`requests:part.${part}`)}
          label={t('requests:note')}
          hint={t('requests:noteHint')}
          error={form.formState.errors.note?.message}
          {...form.register('note')}
        />
      </Form>
    </div>
  );
}
