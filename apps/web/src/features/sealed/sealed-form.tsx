import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useCommand } from '../../graphql';
import type { SealedOfCaseQuery } from '../../graphql/generated/graphql';
import { chosen, Form, requiredText, SelectField, TextArea, useFormat, useText } from '../../ui';
import { RequestSealedOpening } from './sealed-query';

export type SealedCase = NonNullable<SealedOfCaseQuery['case']>;

/** Papers of a case that were made and do not circulate any more, newest first. */
export const replacedPapers = ({ conferences }: SealedCase) =>
  conferences
    .flatMap(({ code, editions }) => editions.map((edition) => ({ ...edition, code })))
    .filter(({ replaced, state }) => replaced && state === 'DONE');

interface Typed {
  editionId: string;
  article: string;
  reason: string;
  necessity: string;
  approver: string;
}

interface Props {
  one: SealedCase;
  articles: SealedOfCaseQuery['disclosureArticles'];
  onAsked: () => void;
}

/** Asks to open a paper as it was issued: article, reason, necessity, and who is to approve. */
export function SealedForm({ one, articles, onAsked }: Props) {
  const { t } = useText();
  const format = useFormat();
  const command = useCommand(RequestSealedOpening);
  const schema = z.object({
    editionId: chosen(t, t('sealed:paper')),
    article: chosen(t, t('grounds:article')),
    reason: requiredText(t, t('grounds:reason'), 2_000),
    necessity: requiredText(t, t('sealed:necessity'), 2_000),
    approver: chosen(t, t('sealed:approver')),
  });
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    defaultValues: { editionId: '', article: '', reason: '', necessity: '', approver: '' },
  });
  const { errors } = form.formState;
  const ask = async ({ approver, ...rest }: z.infer<typeof schema>): Promise<void> => {
    const officer = one.readers.find(({ id }) => id === approver);
    if (!officer) return;
    const approverOf = { approverStaffId: officer.staffId, approverOrganisationId: officer.organisation.id };
    const outcome = await command.run({ input: { ...rest, ...approverOf } });
    if (!outcome.ok) return;
    form.reset();
    onAsked();
  };
  return (
    <Form
      form={form}
      onSubmit={ask}
      submit={t('grounds:ask')}
      busy={command.busy}
      refused={command.refused?.message}
      look="secondary"
    >
      <SelectField
        label={t('sealed:paper')}
        required
        options={replacedPapers(one).map(({ id, code, number, recipient, issuedAt }) => ({
          value: id,
          label: t('sealed:paperOf', {
            code,
            n: number,
            org: recipient.name,
            time: issuedAt ? format.instant(issuedAt) : '',
          }),
        }))}
        error={errors.editionId?.message}
        {...form.register('editionId')}
      />
      <SelectField
        label={t('grounds:article')}
        required
        options={articles.map(({ id, words, checked }) => ({
          value: id,
          label: checked ? words : t('grounds:articleUnchecked', { words }),
        }))}
        error={errors.article?.message}
        {...form.register('article')}
      />
      <TextArea
        label={t('grounds:reason')}
        required
        hint={t('grounds:textHint')}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <TextArea
        label={t('sealed:necessity')}
        required
        hint={t('grounds:textHint')}
        error={errors.necessity?.message}
        {...form.register('necessity')}
      />
      <SelectField
        label={t('sealed:approver')}
        required
        hint={t('sealed:approverHint')}
        options={one.readers
          .filter(({ organisation }) => organisation.id !== one.presentingOrganisation.id)
          .map(({ id, name, organisation }) => ({
            value: id,
            label: `${organisation.name} ${name ?? t('cases:readerNameless')}`,
          }))}
        error={errors.approver?.message}
        {...form.register('approver')}
      />
    </Form>
  );
}
