import { useMe } from '../../graphql';
import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { Checkbox, Choices, DateFields, Facts, SelectField, useFormat, usePersonNames, useText } from '../../ui';
import { CONSENT_FORMS, CONSENT_PURPOSES, LANGUAGES, type RecordForm } from './record-schema';

interface Props {
  form: RecordForm;
  one: CaseConsentsFragment;
  conferences: CaseConsentsFragment['conferences'];
}

/** Which text was explained, for what, by whom, how and for how long. */
export function HowFields({ form, one, conferences }: Props) {
  const { t } = useText();
  const format = useFormat();
  const me = useMe();
  const nameOf = usePersonNames(one.readers);
  const { errors } = form.formState;
  const message = (name: 'validFrom' | 'validUntil') => (errors[name] as { message?: string } | undefined)?.message;
  const own = one.readers.filter(({ organisation }) => organisation.id === one.presentingOrganisation.id);
  return (
    <>
      <div>
        <Facts facts={[[t('consents:explained'), t('consents:explainedText', { n: one.publication })]]} />
        <p className="text-sm text-solid-gray-700">{t('consents:explainedHint')}</p>
      </div>
      <SelectField
        label={t('consents:conference')}
        required
        options={conferences.map(({ id, code, heldOn }) => ({
          value: id,
          label: t('consents:conferenceOf', { code, date: format.date(heldOn) }),
        }))}
        error={errors.conferenceId?.message}
        {...form.register('conferenceId')}
      />
      <Choices
        label={t('consents:purpose')}
        name="purpose"
        type="radio"
        required
        choices={CONSENT_PURPOSES.map((value) => ({
          value,
          label: t(`consents:purpose.${value}`),
          ...(value === 'REFERRAL' && { hint: t('consents:purposeHint.REFERRAL') }),
        }))}
        error={errors.purpose?.message}
        register={form.register('purpose')}
      />
      <Choices
        label={t('consents:form')}
        name="form"
        type="radio"
        required
        choices={CONSENT_FORMS.map((value) => ({ value, label: t(`consents:form.${value}`) }))}
        error={errors.form?.message}
        register={form.register('form')}
      />
      <SelectField
        label={t('consents:by')}
        required
        options={own.map(({ staffId, organisation }) => {
          const shown = nameOf(staffId, organisation.id);
          return { value: staffId, label: staffId === me.staffId ? t('consents:byYou', { name: shown }) : shown };
        })}
        error={errors.explainedByStaffId?.message}
        {...form.register('explainedByStaffId')}
      />
      <SelectField
        label={t('consents:language')}
        required
        options={LANGUAGES.map((value) => ({ value, label: t(`consents:language.${value}`) }))}
        error={errors.language?.message}
        {...form.register('language')}
      />
      <Checkbox label={t('consents:companion')} {...form.register('companion')} />
      <DateFields
        control={form.control}
        name="validFrom"
        label={t('consents:from')}
        hint={t('consents:fromHint')}
        error={message('validFrom')}
      />
      <DateFields
        control={form.control}
        name="validUntil"
        label={t('consents:until')}
        hint={t('consents:untilHint')}
        error={message('validUntil')}
      />
    </>
  );
}
