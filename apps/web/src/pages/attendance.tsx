import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { AttendanceForm } from '../features/meetings/attendance-form';
import { AttendanceTable, GroupsAndGuests } from '../features/meetings/attendance-view';
import { GroupDesk } from '../features/meetings/group-form';
import { HeadCountForm } from '../features/meetings/head-count-form';
import { InviteForm } from '../features/meetings/invite-form';
import { LecturersForm } from '../features/meetings/lecturers-form';
import { MeetingBelow, MeetingTabs } from '../features/meetings/meeting-head';
import { useMeetingName } from '../features/meetings/meeting-name';
import { graphql, Loaded } from '../graphql';
import type { AttendancePageQuery } from '../graphql/generated/graphql';
import { NotShown, Page, Section, useText } from '../ui';

const AttendanceQuery = graphql(`
  query AttendancePage($id: ID!) {
    meeting(id: $id) {
      ...MeetingHead
      ...MeetingPeople
    }
  }
`);

const InvitableQuery = graphql(`
  query Invitable {
    organisations(first: 100) {
      nodes {
        id
        name
      }
    }
    bodies(first: 50) {
      nodes {
        id
        memberships {
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

type Meeting = NonNullable<AttendancePageQuery['meeting']>;

function Desk({ meeting, onChanged }: { meeting: Meeting; onChanged: () => void }) {
  const { t } = useText();
  const [result, execute] = useQuery({ query: InvitableQuery });
  const own = new Set(meeting.heldFor.map(({ bodyId }) => bodyId));
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ organisations, bodies }) => {
        const seated = bodies.nodes.filter(({ id }) => own.has(id)).flatMap(({ memberships }) => memberships);
        const guests = meeting.invitations.map(({ organisation }) => organisation);
        const expected = [...seated.map(({ organisation }) => organisation), ...guests];
        const unique = [...new Map(expected.map((organisation) => [organisation.id, organisation])).values()];
        const ids = new Set(unique.map(({ id }) => id));
        return (
          <>
            <Section title={t('meetings:record')}>
              <AttendanceForm key={meeting.version} meeting={meeting} organisations={unique} onChanged={onChanged} />
            </Section>
            <Section title={t('meetings:headCount')}>
              <HeadCountForm key={meeting.version} meeting={meeting} onChanged={onChanged} />
            </Section>
            <Section title={t('meetings:groupEdit')}>
              <GroupDesk meeting={meeting} organisations={unique} onChanged={onChanged} />
            </Section>
            <Section title={t('meetings:lecturersEdit')}>
              <LecturersForm key={meeting.version} meeting={meeting} onChanged={onChanged} />
            </Section>
            <Section title={t('meetings:invite')}>
              <InviteForm
                meetingId={meeting.id}
                bodies={meeting.heldFor}
                organisations={organisations.nodes.filter(({ id }) => !ids.has(id))}
                onChanged={onChanged}
              />
            </Section>
          </>
        );
      }}
    </Loaded>
  );
}

/** Who came to a meeting; recorded by those who convene it. */
export function AttendancePage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const name = useMeetingName();
  const [result, execute] = useQuery({ query: AttendanceQuery, variables: { id } });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {({ meeting }) => {
        if (!meeting) return <NotShown />;
        return (
          <Page
            kind="meetings"
            title={`${t('meetings:attendance')}: ${name(meeting)}`}
            crumbs={[{ label: t('meetings:title'), to: '/meetings' }]}
            below={<MeetingBelow meeting={meeting} />}
          >
            <MeetingTabs id={meeting.id} />
            <h2 className="sr-only">{t('meetings:attendance')}</h2>
            <AttendanceTable meeting={meeting} />
            <GroupsAndGuests meeting={meeting} />
            {meeting.abilities.includes('convene') && <Desk meeting={meeting} onChanged={again} />}
          </Page>
        );
      }}
    </Loaded>
  );
}
