import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { type EntryKind, URGENCIES, type Urgency } from '#libs/consent';
import { useCommand } from '../../graphql';
import type { ConferenceRecordFragment, EntryRowFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { Choices, chosen, Form, useFindings, useKept, useText } from '../../ui';
import { CaseWords, type TypedWords, WORDS_FIELD, wordsInput, wordsSchema } from './case-words';
import { RecordEntry } from './record-query';

const LONGEST = 4_000;
const KINDS = ['PERSONS_VIEW', 'DISCUSSION', 'ADVICE', 'DECISION', 'POLICY'] as const satisfies readonly EntryKind[];

interface Typed extends TypedWords {
  kind: string;
  urgency: string;
}

interface Props {
  conference: ConferenceRecordFragment;
  one: RecordCaseFragment;
  /** What is corrected, with its text; a new entry without. */
  corrects?: { readonly entry: EntryRowFragment; readonly text: string } | undefined;
  /** Her own view is not there yet, and comes first. */
  first: boolean;
  onDone: (next: ConferenceRecordFragment, kind: EntryKind, text: string) => void;
  onConflict?: () => void;
  onCancel?: () => void;
}

/** Records something of a conference, or corrects it; nothing that is typed is lost by a refusal. */
export function EntryForm({ conference, one, corrects, first, onDone, onConflict, onCancel }: Props) {
  const { t } = useText();
  const command = useCommand(RecordEntry);
  const schema = z
    .object({
      kind: chosen(t, t('entries:kind')),
      urgency: z.nullish(z.string()),
      ...wordsSchema(t, t('entries:words'), LONGEST),
    })
    .check(
      z.refine(({ kind, urgency }) => kind !== 'POLICY' || Boolean(urgency), {
        path: ['urgency'],
        message: t('ui:fieldChoose', { label: t('entries:urgency') }),
      }),
    );
  const form = useForm<Typed, unknown, Typed>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    values: {
      kind: corrects?.entry.kind ?? (first ? 'PERSONS_VIEW' : ''),
      urgency: corrects?.entry.urgency ?? '',
      text: corrects?.text ?? '',
      categories: [...(corrects?.entry.categories ?? conference.recordable)],
    },
    resetOptions: { keepDirtyValues: true },
  });
  const forget = useKept(form, `entry ${conference.id} ${corrects?.entry.id ?? ''}`);
  const findings = useFindings(form as never, WORDS_FIELD, one.id);
  const { setFocus } = form;
  const corrected = corrects?.entry.id;
  useEffect(() => {
    // The form stands below the list in which the button was pressed.
    if (corrected) setFocus('text');
  }, [corrected, setFocus]);
  const kind = useWatch({ control: form.control, name: 'kind' });
  const { errors } = form.formState;
  const record = async (typed: Typed): Promise<void> => {
    if (findings.stop({ TEXT: typed.text })) return;
    const outcome = await command.run({
      input: {
        ...wordsInput(typed, findings),
        conferenceId: conference.id,
        kind: typed.kind as EntryKind,
        urgency: typed.kind === 'POLICY' ? (typed.urgency as Urgency) : 'NONE',
        ...(corrects && { replacesId: corrects.entry.id }),
      },
    });
    if (outcome.ok) {
      forget();
      onDone(outcome.data.recordEntry, typed.kind as EntryKind, typed.text);
      return;
    }
    findings.hear(outcome.refused, { TEXT: typed.text });
    if (outcome.refused.code === 'CONFLICT') onConflict?.();
  };
  const { refused } = command;
  return (
    <Form
      form={form}
      onSubmit={record}
      submit={t(corrects ? 'entries:correctNow' : 'entries:record')}
      busy={command.busy}
      refused={refused?.code === 'CONFLICT' ? t('entries:conflict') : findings.said(refused)}
      {...(onCancel && {
        onCancel: () => {
          forget();
          onCancel();
        },
      })}
    >
      {corrects ? (
        <p>{t('entries:correctLead', { kind: t(`entries:kind.${corrects.entry.kind}`) })}</p>
      ) : (
        <Choices
          label={t('entries:kind')}
          name="kind"
          type="radio"
          required
          choices={(first ? KINDS.slice(0, 1) : KINDS).map((value) => ({
            value,
            label: t(`entries:kind.${value}`),
          }))}
          error={errors.kind?.message}
          register={form.register('kind')}
        />
      )}
      {kind === 'POLICY' && (
        <Choices
          label={t('entries:urgency')}
          name="urgency"
          type="radio"
          required
          choices={URGENCIES.flatMap((value) =>
            value === 'NONE' ? [] : [{ value, label: t(`entries:urgency.${value}`) }],
          )}
          error={errors.urgency?.message}
          register={form.register('urgency')}
        />
      )}
      <CaseWords
        form={form as never}
        label={t('entries:words')}
        hint={t('entries:wordsHint')}
        one={one}
        conferenceId={conference.id}
        recordable={conference.recordable}
        findings={findings}
      />
    </Form>
  );
}
