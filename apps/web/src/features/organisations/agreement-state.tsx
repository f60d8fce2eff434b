import type { PromisesQuery } from '../../graphql/generated/graphql';
import { Facts, Notice, StatusChip, useFormat, useText } from '../../ui';
import { daysLeft, NEAR_DAYS } from './agreement-time';

export type Agreement = NonNullable<PromisesQuery['me']['organisation']['agreement']>;

/** How the organisation's agreement stands; within 60 days of its end with a warning, within 14 with a sterner one. */
export function AgreementState({ agreement }: { agreement: Agreement }) {
  const { t } = useText();
  const format = useFormat();
  const { state, signedOn, expiresOn, endedOn, textVersion } = agreement;
  const left = daysLeft(agreement);
  const closed = state === 'NONE' || state === 'EXPIRED';
  const urgent = state === 'EXPIRES_SOON' && left <= NEAR_DAYS;
  const tone = urgent || state === 'EXPIRED' ? 'attention' : state === 'EXPIRES_SOON' ? 'caution' : 'done';
  return (
    <>
      {closed && <Notice tone="warning" title={t('organisations:agreementNone')} />}
      {state === 'EXPIRES_SOON' && <Notice tone="warning" title={t('organisations:agreementWarn', { n: left })} />}
      {state !== 'NONE' && (
        <Facts
          facts={[
            [
              t('organisations:agreementState'),
              <StatusChip key="state" tone={tone}>
                {t(`organisations:agreementState.${endedOn && state === 'EXPIRED' ? 'ENDED' : state}`)}
              </StatusChip>,
            ],
            signedOn ? [t('organisations:agreementSigned'), format.dateOnly(signedOn)] : null,
            endedOn
              ? [
                  t('organisations:agreementOver'),
                  t('organisations:agreementEndedOn', { date: format.dateOnly(endedOn) }),
                ]
              : expiresOn
                ? [t('organisations:agreementExpires'), format.dateOnly(expiresOn)]
                : null,
            textVersion ? [t('organisations:agreementText'), textVersion] : null,
          ]}
        />
      )}
    </>
  );
}
