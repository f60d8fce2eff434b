import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { Facts, today, useFormat, usePersonNames, useText } from '../../ui';
import { CONSENT_FORMS, CONSENT_PURPOSES, LANGUAGES, type RecordValues } from './record-schema';

/** For which conference it is going to be recorded, how she was asked, and from which day it holds until which. */
export function ReviewedManner({ one, values }: { one: CaseConsentsFragment; values: RecordValues }) {
  const { t } = useText();
  const format = useFormat();
  const nameOf = usePersonNames(one.readers);
  const conference = one.conferences.find(({ id }) => id === values.conferenceId);
  const known = <T extends string>(list: readonly T[], value: string): T | undefined =>
    list.find((entry) => entry === value);
  const purpose = known(CONSENT_PURPOSES, values.purpose);
  const form = known(CONSENT_FORMS, values.form);
  const language = known(LANGUAGES, values.language);
  const manner = [form && t(`consents:form.${form}`), language && t(`consents:language.${language}`)];
  const later = values.validFrom && values.validFrom > today();
  return (
    <Facts
      facts={[
        [
          t('consents:conference'),
          conference ? t('consents:conferenceOf', { code: conference.code, date: format.date(conference.heldOn) }) : '',
        ],
        [t('consents:purpose'), purpose ? t(`consents:purpose.${purpose}`) : ''],
        [
          t('consents:manner'),
          [...manner, values.companion && t('consents:companion')].filter(Boolean).join(t('consents:listMark')),
        ],
        [t('consents:by'), nameOf(values.explainedByStaffId, one.presentingOrganisation.id)],
        [
          t('consents:from'),
          values.validFrom
            ? [format.date(values.validFrom), later && t('consents:beginsLater')].filter(Boolean).join(' ')
            : t('consents:fromNow'),
        ],
        [t('consents:until'), values.validUntil ? format.date(values.validUntil) : t('consents:untilWithdrawn')],
      ]}
    />
  );
}
