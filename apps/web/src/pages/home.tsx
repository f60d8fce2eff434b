import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql, Loaded } from '../graphql';
import { ActionList } from '../features/actions/action-list';
import { isOverdue } from '../features/actions/due-chip';
import { MeetingTable } from '../features/meetings/meeting-table';
import { NextMeeting } from '../features/meetings/next-meeting';
import { EditionCard } from '../features/minutes/edition-card';
import { OpenDuties, useOpenDuties } from '../features/organisations/open-duties';
import { SeriesTable } from '../features/series/series-table';
import type { ActionRowFragment, HomeQuery as Data } from '../graphql/generated/graphql';
import { useHomeCases } from './home-cases';
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

interface FirstProps {
  actions: readonly ActionRowFragment[];
  /** Whether nothing else stands on the page either; undefined until that is known. */
  nothing: boolean | undefined;
}

/** The open actions of one's organisation, those past their date first. Once shown they stay, so that 完了 can be undone. */
function FirstOfAll({ actions, nothing }: FirstProps) {
  const { t } = useText();
  const [shown] = useState(() =>
    actions
      .filter(({ state }) => state !== 'DONE')
      .toSorted((a, b) => Number(isOverdue(b)) - Number(isOverdue(a)))
      .slice(0, AT_MOST)
      .map(({ id }) => id),
  );
  const first = shown.flatMap((id) => actions.find((action) => action.id === id) ?? []);
  if (first.length === 0 && nothing === undefined) return null;
  if (first.length === 0 && !nothing) return <p>{t('home:firstNone')}</p>;
  if (first.length === 0) return <Empty next={t('home:firstEmptyNext')}>{t('home:firstEmpty')}</Empty>;
  return <ActionList actions={first} />;
}

/** What cannot wait, then the actions and the next meeting, below them what else is there. */
function Today({ data }: { data: Data }) {
  const { t } = useText();
  const cases = useHomeCases();
  const duties = useOpenDuties(data);
  const { actions, meetings, seriesList, editions } = data;
  const proposals = seriesList.nodes.filter(({ abilities }) => abilities.includes('approve'));
  const documents = editions.nodes.filter(({ pdfUrl }) => pdfUrl);
  const [next, ...later] = meetings.nodes.filter(({ state }) => state !== 'CANCELLED' && state !== 'HELD');
  const rest = duties.length + proposals.length;
  return (
    <>
      {cases.above && <div className="mb-6 empty:hidden [&>section:first-child]:mt-0">{cases.above}</div>}
      <div className="grid gap-x-8 gap-y-6 [&>section]:mt-0 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Section
          title={t('home:first')}
          side={
            <Link className="link py-1" to="/actions">
              {t('home:allActions')}
            </Link>
          }
        >
          <FirstOfAll actions={actions.nodes} nothing={cases.nothing && rest === 0} />
        </Section>
        {next && <NextMeeting meeting={next} />}
      </div>
      {cases.result.error && !cases.above && (
        <Loaded result={cases.result} again={cases.again}>
          {() => null}
        </Loaded>
      )}
      {cases.below}
      <OpenDuties duties={duties} />
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
}

/** 今日: first what cannot wait and what this person's organisation can do, beside it the next meeting. */
export function HomePage() {
  const { t } = useText();
  const format = useFormat();
  const [result, again] = useQuery({ query: HomeQuery });
  return (
    <Page kind="today" title={t('home:title')} above={format.date(today())}>
      <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
        {(data) => <Today data={data} />}
      </Loaded>
    </Page>
  );
}
