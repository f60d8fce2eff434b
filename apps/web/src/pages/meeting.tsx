import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { AddAction } from '../features/actions/action-add';
import { ActionList } from '../features/actions/action-list';
import { AgendaList } from '../features/agendas/agenda-list';
import { AttendanceTable, GroupsAndGuests } from '../features/meetings/attendance-view';
import { MeetingBelow, MeetingFacts, MeetingTabs } from '../features/meetings/meeting-head';
import { MeetingEdit } from '../features/meetings/meeting-edit';
import { MeetingMoves } from '../features/meetings/meeting-moves';
import { useMeetingName } from '../features/meetings/meeting-name';
import { MinutesDesk } from '../features/minutes/minutes-desk';
import { ItemPapers, MeetingPaperDesk } from '../features/papers/paper-desk';
import { WhoMaySee } from '../features/sights/who-may-see';
import { useKeptMembers } from '../features/bodies/use-members';
import { graphql, Loaded } from '../graphql';
import type { MeetingHeadFragment } from '../graphql/generated/graphql';
import { Empty, NotShown, Page, Section, useText } from '../ui';

const MeetingQuery = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      ...MeetingHead
      ...MeetingPeople
      ...MeetingAgenda
      ...MeetingPapers
      actions {
        ...ActionRow
      }
      series {
        id
        title
      }
    }
  }
`);

function MeetingMinutes({ meeting }: { meeting: MeetingHeadFragment }) {
  const bodyIds = meeting.heldFor.map(({ bodyId }) => bodyId);
  const others = useKeptMembers(bodyIds, meeting.abilities.includes('convene'));
  return <MinutesDesk of={{ meetingId: meeting.id }} others={others} />;
}

/** One meeting: facts, agenda, who came, actions, minutes; edited by those whom the server lets. */
export function MeetingPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const name = useMeetingName();
  const [result, execute] = useQuery({ query: MeetingQuery, variables: { id } });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {({ meeting }) => {
        if (!meeting) return <NotShown />;
        return (
          <Page
            kind="meetings"
            title={name(meeting)}
            crumbs={[{ label: t('meetings:title'), to: '/meetings' }]}
            below={<MeetingBelow meeting={meeting} />}
          >
            <MeetingTabs id={meeting.id} />
            <MeetingFacts meeting={meeting} />
            {meeting.abilities.includes('convene') && <MeetingEdit meeting={meeting} onChanged={again} />}
            <MeetingMoves meeting={meeting} />
            {meeting.series.length > 0 && (
              <p className="mt-4">
                {t('meetings:inSeries')}:{' '}
                {meeting.series.map((series) => (
                  <Link key={series.id} className="link mr-3 inline-block py-0.5" to={`/series/${series.id}`}>
                    {series.title}
                  </Link>
                ))}
              </p>
            )}
            {meeting.abilities.includes('convene') && <WhoMaySee key={meeting.version} of="meeting" id={meeting.id} />}
            <Section title={t('agendas:title')}>
              <AgendaList
                meeting={meeting}
                several={meeting.isJoint}
                tools={(item) => <ItemPapers meeting={meeting} item={item} />}
              />
            </Section>
            <Section title={t('papers:title')}>
              <MeetingPaperDesk
                meeting={meeting}
                bodies={meeting.heldFor}
                audience={({ id: paperId, title }) =>
                  meeting.abilities.includes('convene') && <WhoMaySee of="paper" id={paperId} title={title} />
                }
                onChanged={again}
              />
            </Section>
            <Section title={t('actions:title')}>
              {meeting.actions.length === 0 ? (
                <Empty next={t('actions:emptyNext')}>{t('actions:empty')}</Empty>
              ) : (
                <ActionList actions={meeting.actions} withMeeting={false} withEdit />
              )}
              {meeting.abilities.includes('convene') && (
                <AddAction
                  meetingId={meeting.id}
                  items={meeting.agenda.flatMap(({ number, item }) =>
                    item ? [{ id: item.id, label: `${number} ${item.title}` }] : [],
                  )}
                  onChanged={again}
                />
              )}
            </Section>
            <Section title={t('meetings:attendance')}>
              <AttendanceTable meeting={meeting} />
            </Section>
            <GroupsAndGuests meeting={meeting} />
            <Section title={t('series:editions')}>
              <MeetingMinutes meeting={meeting} />
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}
