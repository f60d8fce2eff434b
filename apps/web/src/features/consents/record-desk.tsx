import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { askPages, useCommand, useMe } from '../../graphql';
import type { CaseConsentsFragment, ConsentForm, ConsentPurpose } from '../../graphql/generated/graphql';
import { EMPTY_DATE, Form, Notice, useFieldId, useText } from '../../ui';
import { OUTDATED, RecordConsents } from './consent-query';
import { HowFields } from './how-fields';
import { RecipientCard } from './recipient-card';
import { RecordReview } from './record-review';
import { type RecordForm, recordResolver, type RecordTyped, type RecordValues, startOf } from './record-schema';
import { type AnsweredRow, answersOf, carriedAnswers, newRows, recipientsIn, type RecipientCells } from './standing';

interface Props {
  one: CaseConsentsFragment;
  conferences: CaseConsentsFragment['conferences'];
  onRecorded: (one: CaseConsentsFragment, count: number) => void;
}

/** What is looked at before it is recorded, as it stood when the review began. */
interface Reviewed {
  values: RecordValues;
  recipients: readonly RecipientCells[];
  rows: readonly AnsweredRow[];
  publication: number;
  refusalCount: number;
}

interface MatrixProps extends Pick<Props, 'one'> {
  form: RecordForm;
  /** What stands differs from one conference to the next. */
  chosen: boolean;
  recipients: readonly RecipientCells[];
}

function Matrix({ form, one, recipients, chosen }: MatrixProps) {
  const { t } = useText();
  return (
    <section id={useFieldId('cells')} tabIndex={-1} aria-label={t('consents:matrix')}>
      <h3 className="mb-1 text-lg font-bold">{t('consents:matrix')}</h3>
      <p className="mb-1">{t('consents:matrixLead')}</p>
      <p className="mb-3">{t('consents:defaultRule')}</p>
      <div className="flex flex-col gap-4">
        {!chosen && <p className="font-bold">{t('consents:conferenceFirst')}</p>}
        {chosen &&
          recipients.map((recipient) => (
            <RecipientCard key={recipient.id} form={form} recipient={recipient} consents={one.consents} />
          ))}
      </div>
    </section>
  );
}

/** Records what she said: how she was asked, the matrix, a look at the whole, and only then the record. */
export function RecordDesk({ one, conferences, onRecorded }: Props) {
  const { t } = useText();
  const me = useMe();
  const command = useCommand(RecordConsents);
  const [checked, setChecked] = useState<Reviewed>();
  /** Why the last review was not recorded: something has changed since, and the form is to be looked at again. */
  const [outdated, setOutdated] = useState<string>();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => told.current?.focus(), [outdated]);
  const only = conferences.length === 1 ? conferences[0]!.id : '';
  const form = useForm<RecordTyped, unknown, RecordValues>({
    resolver: recordResolver(t, (conferenceId) => recipientsIn(one, conferenceId)),
    shouldFocusError: false,
    defaultValues: {
      conferenceId: only,
      purpose: 'CASE_CONFERENCE',
      form: '',
      explainedByStaffId: me.staffId,
      language: '',
      companion: false,
      validFrom: EMPTY_DATE,
      validUntil: EMPTY_DATE,
      cells: answersOf(recipientsIn(one, only)),
    },
  });
  const conferenceId = useWatch({ control: form.control, name: 'conferenceId' });
  const recipients = useMemo(() => recipientsIn(one, conferenceId), [one, conferenceId]);
  const shown = useRef(recipients);
  // What merely stood there follows what stands now: a yes that nobody chose is not given again after a withdrawal.
  useEffect(() => {
    if (shown.current === recipients) return;
    form.setValue('cells', carriedAnswers(shown.current, recipients, form.getValues('cells')));
    shown.current = recipients;
  }, [form, recipients]);
  if (checked) {
    const { values, rows, ...seen } = checked;
    const { validFrom, validUntil, cells: _cells, ...how } = values;
    const record = async (): Promise<void> => {
      const outcome = await command.run({
        input: {
          ...how,
          refusalCount: seen.refusalCount,
          purpose: how.purpose as ConsentPurpose,
          form: how.form as ConsentForm,
          caseId: one.id,
          publication: seen.publication,
          ...(validFrom && { validFrom: startOf(validFrom) }),
          ...(validUntil && { validUntil: startOf(validUntil, 1) }),
          rows: [...rows],
        },
      });
      if (outcome.ok) onRecorded(outcome.data.recordConsents, rows.length);
      else if (OUTDATED.includes(outcome.refused.code)) {
        setOutdated(outcome.refused.message);
        setChecked(undefined);
        askPages();
      }
    };
    return (
      <RecordReview
        one={one}
        values={values}
        recipients={seen.recipients}
        rows={rows}
        busy={command.busy}
        refused={command.refused?.message}
        onBack={() => setChecked(undefined)}
        onSure={() => void record()}
      />
    );
  }
  return (
    <Form
      form={form}
      onSubmit={(values) => {
        setOutdated(undefined);
        setChecked({
          values,
          recipients,
          rows: newRows(recipients, values.cells),
          publication: one.publication,
          refusalCount: one.refusalCount,
        });
      }}
      submit={t('consents:review')}
    >
      {outdated && (
        <div ref={told} tabIndex={-1} className="outline-none">
          <Notice tone="error" title={outdated} />
        </div>
      )}
      <h3 className="text-lg font-bold">{t('consents:how')}</h3>
      <HowFields form={form} one={one} conferences={conferences} />
      <Matrix form={form} one={one} recipients={recipients} chosen={conferenceId !== ''} />
    </Form>
  );
}
