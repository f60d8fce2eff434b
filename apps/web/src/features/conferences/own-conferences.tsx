import { useQuery } from 'urql';
import { graphql } from '../../graphql';
import { Section, useText } from '../../ui';
import { ConferenceTable } from './conference-table';

const ComingQuery = graphql(`
  query ComingConferences {
    conferences(first: 20) {
      nodes {
        ...ConferenceRow
      }
    }
  }
`);

/** The conferences that lie ahead, by their codes, the next one first; nothing at all for who reads no case. */
export function OwnConferences() {
  const { t } = useText();
  const [{ data }] = useQuery({ query: ComingQuery });
  const coming = (data?.conferences.nodes ?? []).filter(({ state }) => state === 'PLANNED').toReversed();
  if (coming.length === 0) return null;
  return (
    <Section title={t('conferences:coming')}>
      <ConferenceTable conferences={coming} />
    </Section>
  );
}
