import { useState } from 'react';
import { Link } from 'react-router';
import type { RecallsFragment } from '../../graphql/generated/graphql';
import { Section, useText } from '../../ui';
import { RecallList } from './recall-list';

/** On 今日: open requests to return something; nothing at all without one. */
export function OpenRecalls({ data: { recalls } }: { data: RecallsFragment }) {
  const { t } = useText();
  // What was open stays in sight once it is answered, so that an answer can be corrected in its place.
  const [shown] = useState(() => recalls.filter(({ answer }) => answer === 'OPEN').map(({ id }) => id));
  const open = recalls.filter(({ id, answer }) => shown.includes(id) || answer === 'OPEN');
  if (open.length === 0) return null;
  return (
    <Section
      title={t('returns:title')}
      side={
        <Link className="link py-1" to="/returns">
          {t('returns:all')}
        </Link>
      }
    >
      <RecallList recalls={open} />
    </Section>
  );
}
