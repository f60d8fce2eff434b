import { graphql } from '../../graphql';
import type { RequestsAtHomeFragment } from '../../graphql/generated/graphql';
import { LinkButton, Section, useText } from '../../ui';

export const RequestsAtHome = graphql(`
  fragment RequestsAtHome on Query {
    informationRequests(first: 20) {
      nodes {
        id
        abilities
        answers {
          id
        }
      }
    }
  }
`);

/** Whether something is asked which nobody has answered. */
export const hasOpenRequest = (data: RequestsAtHomeFragment | undefined): boolean =>
  data?.informationRequests.nodes.some((row) => row.abilities.includes('answer') && row.answers.length === 0) ?? false;

/** On 今日: that something is asked, without saying what. */
export function OpenRequests() {
  const { t } = useText();
  return (
    <Section title={t('requests:title')}>
      <p className="mb-3">{t('requests:arrived')}</p>
      <LinkButton to="/requests">{t('requests:look')}</LinkButton>
    </Section>
  );
}
