import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql, Loaded } from '../graphql';
import { ActionList } from '../features/actions/action-list';
import { isOverdue } from '../features/actions/due-chip';
import { OwnConferences } from '../features/conferences/own-conferences';
import { OpenFreezes } from '../features/consents/open-freezes';
import { OpenGrounds } from '../features/consents/open-grounds';
import { OpenRecalls } from '../features/consents/open-recalls';
import { MeetingTable } from '../features/meetings/meeting-table';
import { NextMeeting } from '../features/meetings/next-meeting';
import { EditionCard } from '../features/minutes/edition-card';
import { OpeningsAwaited } from '../features/originals/openings-awaited';
import { OpenDuties } from '../features/organisations/open-duties';
import { OpenRequests } from '../features/requests/open-requests';
import { ForgottenCases } from '../features/results/forgotten-cases';
import { OwnRoles } from '../features/results/own-roles';
import { SeriesTable } from '../features/series/series-table';
import type { ActionRowFragment } from '../graphql/generated/graphql';
import { Empty, Page, Section, today, useFormat, useText } from '../ui';

const HomeQuery = graphql(`
  query Home {
    ...OwnDuties
    staffInvitations(first: 20) {
      nodes {
        id
        abilities
        organisation {
          id
        }
      }
    }
    actions(first: 20, scope: MINE) {
      nodes {
        ...ActionRow
      }
      totalCount
    }
    meetings(first: 6, order: COMING_FIRST) {
      nodes {
        ...MeetingRow
      }
    }
    seriesList(first: 5, state: PROPOSED) {
      nodes {
        ...SeriesRow
        abilities
      }
    }
    editions(first: 3) {
      nodes {
        ...EditionRow
      }
    }
  }
`);

const AT_MOST = 5;

/** The open actions of one's organisation, those past their date first. Once shown they stay, so that 完了 can be undone. */
function FirstOfAll({ actions }: { actions: readonly ActionRowFragment[] }) {
  const { t } = useText();
  const [shown] = useState(() =>
    actions
      .filter(({ state }) => state !== 'DONE')
      .toSorted((a, b) => Number(isOverdue(b)) - Number(isOverdue(a)))
      .slice(0, AT_MOST)
      .map(({ id }) => id),
  );
  const first = shown.flatMap((id) => actions.find((action) => action.id === id) ?? []);
  if (first.length === 0) return <Empty next={t('home:firstEmptyNext')}>{t('home:firstEmpty')}</Empty>;
  return <ActionList actions={first} />;
}

/** 今日: first what this person's organisation can do, beside it the next meeting, below it those that follow. */
export function HomePage() {
  const { t } = useText();
  const format = useFormat();
  const [result, again] = useQuery({ query: HomeQuery });
  return (
    <Page kind="today" title={t('home:title')} above={format.date(today())}>
      <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
        {(data) => {
          const { actions, meetings, seriesList, editions } = data;
          const proposals = seriesList.nodes.filter(({ abilities }) => abilities.includes('approve'));
          const documents = editions.nodes.filter(({ pdfUrl }) => pdfUrl);
          const [next, ...later] = meetings.nodes.filter(({ state }) => state !== 'CANCELLED' && state !== 'HELD');
          return (
            <>
              <div className="grid gap-x-8 gap-y-6 [&>section]:mt-0 lg:grid-cols-[minmax(0,1fr)_22rem]">
                <Section
                  title={t('home:first')}
                  side={
                    <Link className="link py-1" to="/actions">
                      {t('home:allActions')}
                    </Link>
                  }
                >
                  <FirstOfAll actions={actions.nodes} />
                </Section>
                {next && <NextMeeting meeting={next} />}
              </div>
              <OwnConferences />
              <OpenFreezes />
              <OpenRecalls />
              <OpenGrounds />
              <OpeningsAwaited />
              <OpenRequests />
              <OwnRoles />
              <ForgottenCases />
              <OpenDuties data={data} />
              {proposals.length > 0 && (
                <Section title={t('home:proposals')}>
                  <SeriesTable series={proposals} />
                </Section>
              )}
              <Section
                title={t('home:coming')}
                side={
                  <Link className="link py-1" to="/meetings">
                    {t('home:allMeetings')}
                  </Link>
                }
              >
                {!next && <Empty>{t('home:comingEmpty')}</Empty>}
                {next && later.length === 0 && <MeetingTable meetings={[next]} caption={t('home:coming')} />}
                {later.length > 0 && <MeetingTable meetings={later} caption={t('home:coming')} />}
              </Section>
              {documents.length > 0 && (
                <Section
                  title={t('home:documents')}
                  side={
                    <Link className="link py-1" to="/minutes">
                      {t('home:allDocuments')}
                    </Link>
                  }
                >
                  <ul className="flex flex-col gap-3">
                    {documents.map((edition) => (
                      <li key={edition.id}>
                        <EditionCard edition={edition} />
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
