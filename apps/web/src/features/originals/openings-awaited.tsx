import { graphql } from '../../graphql';
import { LinkButton, Section, useText } from '../../ui';

export const OpeningsAwaited = graphql(`
  fragment OpeningsAwaited on Query {
    openingsToDecide {
      id
    }
  }
`);

/** On 今日: that a decision is awaited from the reader, without saying of what; nothing at all without one. */
export function AwaitedOpenings({ n }: { n: number }) {
  const { t } = useText();
  if (n === 0) return null;
  return (
    <Section title={t('originals:waiting')}>
      <p className="mb-3">{t('originals:waitingLead', { n })}</p>
      <LinkButton to="/openings">{t('originals:look')}</LinkButton>
    </Section>
  );
}
