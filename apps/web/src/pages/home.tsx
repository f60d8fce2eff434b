import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql, Loaded } from '../graphql';
import { ActionList } from '../features/actions/action-list';
import { isOverdue } from '../features/actions/due-chip';
import { MeetingTable } from '../features/meetings/meeting-table';
import { NextMeeting } from '../features/meetings/next-meeting';
import type { ActionRowFragment } from '../graphql/generated/graphql';
import { Empty, Page, Section, today, useFormat, useText } from '../ui';

const HomeQuery = graphql(`
  query Home {
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
        {({ actions, meetings }) => {
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
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
