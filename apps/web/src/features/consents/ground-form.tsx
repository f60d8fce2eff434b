import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { type Category, DISCLOSURE_GROUNDS, type DisclosureGround, GROUNDS_FOR_VIOLENCE } from '#libs/consent';
import { useCommand, useMe } from '../../graphql';
import type { CaseConsentsFragment, ExceptionPart, GroundsOfCaseQuery } from '../../graphql/generated/graphql';
import {
  Checkbox,
  CheckedArea,
  chosen,
  DateFields,
  EMPTY_DATE,
  Form,
  KnownWords,
  Notice,
  requiredText,
  SelectField,
  typedDate,
  type TypedDate,
  useFindings,
  useKept,
  usePersonNames,
  useText,
} from '../../ui';
import { RequestException } from './ground-query';
import { startOf } from './record-schema';
import { kindsWithText, recipientsOf } from './standing';

interface Typed {
  recipientOrganisationId: string;
  category: string;
  ground: string;
  article: string;
  reason: string;
  necessity: string;
  manager: string;
  partner: string;
  expires: TypedDate;
  urgent: boolean;
}

interface Props {
  one: CaseConsentsFragment;
  articles: GroundsOfCaseQuery['disclosureArticles'];
  onAsked: () => void;
}

const own = (one: CaseConsentsFragment, reader: CaseConsentsFragment['readers'][number]): boolean =>
  reader.organisation.id === one.presentingOrganisation.id;

/** Asks for a ground other than consent: article, reason, necessity, two approvers, an end. */
export function GroundForm({ one, articles, onAsked }: Props) {
  const { t } = useText();
  const me = useMe();
  const nameOf = usePersonNames(one.readers);
  const command = useCommand(RequestException);
  const fields = z.object({
    recipientOrganisationId: chosen(t, t('grounds:recipient')),
    category: chosen(t, t('grounds:category')),
    ground: chosen(t, t('grounds:ground')),
    article: chosen(t, t('grounds:article')),
    reason: requiredText(t, t('grounds:reason'), 2_000),
    necessity: requiredText(t, t('grounds:necessity'), 2_000),
    manager: z.string(),
    partner: chosen(t, t('grounds:partner')),
    expires: typedDate(t, t('grounds:expires')),
    urgent: z.boolean(),
  });
  const managers = one.readers.filter((reader) => own(one, reader) && reader.staffId !== me.staffId);
  // In an emergency nobody needs to approve beside the asker where there is nobody else. Said with what else is missing.
  const schema = fields.check(
    z.refine(({ manager }) => managers.length === 0 || manager !== '', {
      path: ['manager'],
      when: () => true,
      message: t('ui:fieldChoose', { label: t('grounds:manager') }),
    }),
    z.refine(({ urgent }) => managers.length > 0 || urgent, {
      path: ['urgent'],
      when: () => true,
      message: t('grounds:urgentOnly'),
    }),
  );
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    defaultValues: {
      recipientOrganisationId: '',
      category: '',
      ground: '',
      article: '',
      reason: '',
      necessity: '',
      manager: '',
      partner: '',
      expires: EMPTY_DATE,
      urgent: false,
    },
  });
  const forget = useKept(form, `ground ${one.id}`);
  const findings = useFindings<ExceptionPart>(form as never, { REASON: 'reason', NECESSITY: 'necessity' }, one.id);
  const { errors } = form.formState;
  const [category, ground] = useWatch({ control: form.control, name: ['category', 'ground'] });
  const grounds = category === 'VIOLENCE_SAFETY' ? GROUNDS_FOR_VIOLENCE : DISCLOSURE_GROUNDS;
  const ask = async ({ manager, partner, expires, ...rest }: z.infer<typeof schema>): Promise<void> => {
    const approver = one.readers.find(({ id }) => id === partner);
    if (!approver) return;
    const texts = { REASON: rest.reason, NECESSITY: rest.necessity };
    if (findings.stop(texts)) return;
    const outcome = await command.run({
      input: {
        ...rest,
        caseId: one.id,
        category: rest.category as Category,
        ground: rest.ground as DisclosureGround,
        ...(manager !== '' && { managerStaffId: manager }),
        partnerStaffId: approver.staffId,
        partnerOrganisationId: approver.organisation.id,
        expiresAt: startOf(expires, 1),
        dismissed: findings.dismissed(texts),
      },
    });
    if (!outcome.ok) return findings.hear(outcome.refused, texts);
    form.reset();
    forget();
    findings.forget();
    onAsked();
  };
  return (
    <Form
      form={form}
      onSubmit={ask}
      submit={t('grounds:ask')}
      busy={command.busy}
      refused={findings.said(command.refused)}
      look="secondary"
    >
      <SelectField
        label={t('grounds:recipient')}
        required
        options={recipientsOf(one).map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.recipientOrganisationId?.message}
        {...form.register('recipientOrganisationId')}
      />
      <SelectField
        label={t('grounds:category')}
        required
        options={kindsWithText(one).map((value) => ({ value, label: t(`cases:category.${value}`) }))}
        error={errors.category?.message}
        {...form.register('category', { onChange: () => form.setValue('ground', '') })}
      />
      <SelectField
        label={t('grounds:ground')}
        required
        hint={t('grounds:groundHint')}
        options={grounds.map((value) => ({ value, label: t(`grounds:ground.${value}`) }))}
        error={errors.ground?.message}
        {...form.register('ground', { onChange: () => form.setValue('article', '') })}
      />
      <SelectField
        label={t('grounds:article')}
        required
        empty={ground === '' ? t('grounds:articleFirst') : t('ui:choose')}
        options={articles
          .filter((article) => article.ground === ground)
          .map(({ id, words, checked }) => ({
            value: id,
            label: checked ? words : t('grounds:articleUnchecked', { words }),
          }))}
        error={errors.article?.message}
        {...form.register('article')}
      />
      <KnownWords findings={findings} />
      {(['REASON', 'NECESSITY'] as const).map((part) => {
        const name = findings.fields[part] as 'reason' | 'necessity';
        return (
          <CheckedArea
            key={part}
            findings={findings}
            part={part}
            partName={(one) => t(`grounds:part.${one}`)}
            label={t(`grounds:${name}`)}
            required
            hint={t('grounds:textHint')}
            error={errors[name]?.message}
            {...form.register(name)}
          />
        );
      })}
      {managers.length === 0 ? (
        <Notice tone="notice" title={t('grounds:managerNone')}>
          <p>{t('grounds:managerNoneNext')}</p>
        </Notice>
      ) : (
        <SelectField
          label={t('grounds:manager')}
          required
          hint={t('grounds:approverHint')}
          options={managers.map(({ staffId, organisation }) => ({
            value: staffId,
            label: nameOf(staffId, organisation.id),
          }))}
          error={errors.manager?.message}
          {...form.register('manager')}
        />
      )}
      <SelectField
        label={t('grounds:partner')}
        required
        hint={t('grounds:approverHint')}
        options={one.readers
          .filter((reader) => !own(one, reader))
          .map(({ id, staffId, organisation }) => ({
            value: id,
            label: `${organisation.name} ${nameOf(staffId, organisation.id)}`,
          }))}
        error={errors.partner?.message}
        {...form.register('partner')}
      />
      <DateFields
        control={form.control}
        name="expires"
        label={t('grounds:expires')}
        required
        error={(errors.expires as { message?: string } | undefined)?.message}
      />
      <Checkbox label={t('grounds:urgent')} error={errors.urgent?.message} {...form.register('urgent')} />
    </Form>
  );
}
