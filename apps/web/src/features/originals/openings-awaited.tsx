import { useQuery } from 'urql';
import { LinkButton, Section, useText } from '../../ui';
import { OpeningsToDecideQuery } from './original-query';

/** On 今日: that a decision is awaited from the reader, without saying of what; nothing at all without one. */
export function OpeningsAwaited() {
  const { t } = useText();
  const [{ data }] = useQuery({ query: OpeningsToDecideQuery });
  const waiting = data?.openingsToDecide ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={t('originals:waiting')}>
      <p className="mb-3">{t('originals:waitingLead', { n: waiting.length })}</p>
      <LinkButton to="/openings">{t('originals:look')}</LinkButton>
    </Section>
  );
}
