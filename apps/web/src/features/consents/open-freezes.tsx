import { useQuery } from 'urql';
import { Link } from 'react-router';
import { Section, useFormat, useText } from '../../ui';
import { OpenFreezesQuery } from './consent-query';

/** On 今日: which of one's cases somebody asked to stop, by when she is to be asked; nothing at all without one. */
export function OpenFreezes() {
  const { t } = useText();
  const format = useFormat();
  const [{ data }] = useQuery({ query: OpenFreezesQuery });
  const freezes = data?.openFreezes ?? [];
  if (freezes.length === 0) return null;
  return (
    <Section title={t('returns:waitingTitle')}>
      <ul className="flex flex-col gap-3">
        {freezes.map(({ id, caseId, caseCode: code, dueOn, overdue }) => (
          <li key={id}>
            <span className={overdue ? 'font-bold' : undefined}>
              {t(overdue ? 'returns:waitingLate' : 'returns:waitingOne', { code, due: format.date(dueOn) })}
            </span>{' '}
            <Link className="link inline-block py-1" to={`/cases/${caseId}/consents`}>
              {t('returns:waitingOpen', { code })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
