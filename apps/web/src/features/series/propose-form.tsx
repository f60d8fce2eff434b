import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import type { MergeForm, PreviewWholeFragment } from '../../graphql/generated/graphql';
import {
  Choices,
  chosen,
  DateFields,
  EMPTY_DATE,
  Form,
  Notice,
  requiredText,
  Section,
  StatusChip,
  TextField,
  typedDate,
  type TypedDate,
  useText,
} from '../../ui';
import { CoverFields, coverSchema, type CoverTyped } from './cover-fields';

const ProposeMerge = graphql(`
  mutation ProposeMerge($input: ProposeMergeInput!) {
    proposeMerge(input: $input) {
      id
    }
  }
`);

interface Typed extends CoverTyped {
  form: string;
  effectiveFrom: TypedDate;
}

type Verdict = PreviewWholeFragment['forms'][number];

function Refused({ forms }: { forms: readonly Verdict[] }) {
  const { t } = useText();
  return (
    <div className="mt-4">
      <h3 className="mb-2 font-bold">{t('series:refusedForms')}</h3>
      <ul className="flex flex-col gap-2">
        {forms.map(({ form, reasons }) => (
          <li key={form} className="rounded-8 border border-dashed border-solid-gray-536 px-3 py-2">
            <p className="flex flex-wrap items-center gap-2 font-bold">
              {t(`formNames:${form}`)} <StatusChip tone="plain">{t('series:refused')}</StatusChip>
            </p>
            <ul className="list-disc pl-5">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Forms in the order of advice, none chosen beforehand; refused ones with their reasons; then name, date and cover. */
export function ProposeForm({ preview }: { preview: PreviewWholeFragment }) {
  const { t } = useText();
  const navigate = useNavigate();
  const command = useCommand(ProposeMerge);
  const schema = z.object({
    form: chosen(t, t('series:form')),
    effectiveFrom: typedDate(t, t('series:effectiveFrom')),
    ...coverSchema(t),
    title: requiredText(t, t('series:seriesTitle')),
  });
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: {
      effectiveFrom: EMPTY_DATE,
      title: '',
      paperNumber: '',
      reportDate: EMPTY_DATE,
      receivingCouncil: '',
      asOfNote: '',
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const lawful = preview.forms.filter((verdict) => verdict.lawful);
  const refused = preview.forms.filter((verdict) => !verdict.lawful);
  const submit = async (given: z.infer<typeof schema>): Promise<void> => {
    const bodyIds = preview.bodies.map(({ id }) => id);
    const outcome = await command.run({ input: { bodyIds, ...given, form: given.form as MergeForm } });
    if (outcome.ok) void navigate(`/series/${outcome.data.proposeMerge.id}`);
  };
  return (
    <Section title={t('series:step3')}>
      <p className="mb-3">{t('series:formsLead')}</p>
      {lawful.length === 0 && <Notice tone="warning" title={t('series:noneLawful')} />}
      {refused.length > 0 && lawful.length === 0 && <Refused forms={refused} />}
      {lawful.length > 0 && (
        <Form
          form={form}
          onSubmit={submit}
          submit={t('series:submit')}
          busy={command.busy}
          refused={command.refused?.message}
        >
          <div>
            <Choices
              type="radio"
              label={t('series:form')}
              name="form"
              required
              error={errors.form?.message}
              register={form.register('form')}
              choices={lawful.map((verdict) => ({
                value: verdict.form,
                label: t(`formNames:${verdict.form}`),
                hint: (
                  <>
                    {verdict.recommended && <StatusChip tone="done">{t('series:recommended')}</StatusChip>}{' '}
                    {t(`formMeanings:${verdict.form}`)}
                    {verdict.reasons.map((reason) => (
                      <span key={reason} className="block">
                        {reason}
                      </span>
                    ))}
                  </>
                ),
              }))}
            />
            {refused.length > 0 && <Refused forms={refused} />}
          </div>
          <h2 className="mt-4 border-b-2 border-solid-gray-700 pb-1 text-xl font-bold">{t('series:step4')}</h2>
          <TextField
            label={t('series:seriesTitle')}
            hint={t('series:seriesTitleHint')}
            required
            error={errors.title?.message}
            {...form.register('title')}
          />
          <DateFields
            control={form.control}
            name="effectiveFrom"
            label={t('series:effectiveFrom')}
            required
            error={(errors.effectiveFrom as { message?: string } | undefined)?.message}
          />
          <CoverFields form={form as never} />
          <Notice title={t('series:safe')} />
        </Form>
      )}
    </Section>
  );
}
