import { Link } from 'react-router';
import type { BodyWholeFragment } from '../../graphql/generated/graphql';
import { Facts, useFormat, useText } from '../../ui';

/** Purpose, law, rules and charters of a body. */
export function BodyFacts({ body }: { body: BodyWholeFragment }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <Facts
      facts={[
        body.purpose !== '' && [t('bodies:purpose'), body.purpose],
        [
          t('bodies:law'),
          body.legalBases.length === 0 ? (
            t('bodies:noLaw')
          ) : (
            <ul key="law">
              {body.legalBases.map(({ law, article }) => (
                <li key={`${law}${article}`}>{t('bodies:lawRow', { law, article })}</li>
              ))}
            </ul>
          ),
        ],
        [t('bodies:tier'), t(`enums:tier.${body.tier}`)],
        body.convener ? [t('bodies:convener'), body.convener.name] : null,
        [t('bodies:openness'), t(`enums:openness.${body.openness}`)],
        [t('bodies:consentRule'), t(`enums:consentRule.${body.consentRule}`)],
        [t('bodies:secrecy'), t(`enums:secrecy.${body.secrecy}`)],
        [
          t('bodies:since'),
          `${format.dateOnly(body.validFrom)}${body.validTo ? ` ${t('bodies:until', { date: format.dateOnly(body.validTo) })}` : ''}`,
        ],
        [t('bodies:code'), body.code],
        body.charters.length > 0 && [
          t('bodies:charters'),
          <ul key="charters">
            {body.charters.map(({ id, number, title, effectiveFrom }) => (
              <li key={id}>{t('bodies:charterRow', { n: number, title, date: format.dateOnly(effectiveFrom) })}</li>
            ))}
          </ul>,
        ],
        body.subGroups.length > 0 && [
          t('bodies:subGroups'),
          body.subGroups.map(({ name }) => name).join(t('meetings:joined')),
        ],
        body.matrices.length > 0 && [
          t('bodies:matrices'),
          <ul key="matrices">
            {body.matrices.map(({ id, title, asOf, versionNumber }) => (
              <li key={id}>
                <Link className="link inline-block py-0.5" to={`/matrices/${id}`}>
                  {t('bodies:matrixRow', { title, date: format.dateOnly(asOf), n: versionNumber })}
                </Link>
              </li>
            ))}
          </ul>,
        ],
      ]}
    />
  );
}
