import { Link } from 'react-router';
import type { FreezesFragment } from '../../graphql/generated/graphql';
import { Section, useFormat, useText } from '../../ui';

/** On 今日: which of one's cases somebody asked to stop, by when she is to be asked; nothing at all without one. */
export function OpenFreezes({ data: { openFreezes: freezes } }: { data: FreezesFragment }) {
  const { t } = useText();
  const format = useFormat();
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
