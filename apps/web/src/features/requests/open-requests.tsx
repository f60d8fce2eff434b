import { useQuery } from 'urql';
import { LinkButton, Section, useText } from '../../ui';
import { lastAnswer } from './request-card';
import { RequestsQuery } from './request-query';

/** On 今日: that something is asked which nobody has answered, without saying what; nothing at all without one. */
export function OpenRequests() {
  const { t } = useText();
  const [{ data }] = useQuery({ query: RequestsQuery, variables: { after: null } });
  const open = data?.informationRequests.nodes.some((row) => row.abilities.includes('answer') && !lastAnswer(row));
  if (!open) return null;
  return (
    <Section title={t('requests:title')}>
      <p className="mb-3">{t('requests:arrived')}</p>
      <LinkButton to="/requests">{t('requests:look')}</LinkButton>
    </Section>
  );
}
