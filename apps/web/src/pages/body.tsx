import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { BodyFacts } from '../features/bodies/body-facts';
import { Members } from '../features/bodies/members';
import { AddMembership } from '../features/bodies/membership-add';
import { MeetingTable } from '../features/meetings/meeting-table';
import { SeriesTable } from '../features/series/series-table';
import { graphql, Loaded } from '../graphql';
import { Empty, NotShown, Page, Section, useText } from '../ui';

const BodyQuery = graphql(`
  query Body($id: ID!) {
    body(id: $id) {
      ...BodyWhole
      meetings(first: 10) {
        nodes {
          ...MeetingRow
        }
      }
      series {
        ...SeriesRow
      }
    }
  }
`);

/** One body: law and rules, members, latest meetings, merged series. */
export function BodyPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [result, execute] = useQuery({ query: BodyQuery, variables: { id } });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {({ body }) => {
        if (!body) return <NotShown />;
        return (
          <Page kind="meetings" title={body.name} crumbs={[{ label: t('bodies:title'), to: '/bodies' }]}>
            <BodyFacts body={body} />
            <Section title={t('bodies:members')}>
              <Members body={body} onChanged={again} />
              {body.abilities.includes('manageMembers') && <AddMembership bodyId={body.id} onChanged={again} />}
            </Section>
            <Section
              title={t('bodies:meetings')}
              side={
                <Link className="link py-1" to={`/meetings?body=${body.id}`}>
                  {t('bodies:meetingsAll')}
                </Link>
              }
            >
              {body.meetings.nodes.length === 0 ? (
                <Empty>{t('meetings:empty')}</Empty>
              ) : (
                <MeetingTable meetings={body.meetings.nodes} caption={t('meetings:listCaption')} />
              )}
            </Section>
            {body.series.length > 0 && (
              <Section title={t('bodies:series')}>
                <SeriesTable series={body.series} />
              </Section>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
