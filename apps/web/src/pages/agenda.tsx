import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { AgendaList } from '../features/agendas/agenda-list';
import { ItemAdd } from '../features/agendas/item-add';
import { Proposals } from '../features/agendas/proposals';
import { ItemTools } from '../features/agendas/item-tools';
import { MeetingBelow, MeetingTabs } from '../features/meetings/meeting-head';
import { useMeetingName } from '../features/meetings/meeting-name';
import { ItemPaperDesk } from '../features/papers/paper-desk';
import { WhoMaySee } from '../features/sights/who-may-see';
import { graphql, Loaded } from '../graphql';
import { NotShown, Page, useText } from '../ui';

const AgendaQuery = graphql(`
  query Agenda($id: ID!) {
    meeting(id: $id) {
      ...MeetingHead
      ...MeetingAgenda
      ...MeetingPapers
      ...MeetingProposals
    }
  }
`);

/** The agenda of a meeting: order, items, decisions; members may propose. */
export function AgendaPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const name = useMeetingName();
  const [result, execute] = useQuery({ query: AgendaQuery, variables: { id } });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {({ meeting }) => {
        if (!meeting) return <NotShown />;
        const convener = meeting.abilities.includes('convene');
        const ends = [meeting.agenda[0]?.id, meeting.agenda.at(-1)?.id];
        return (
          <Page
            kind="meetings"
            title={`${t('agendas:title')}: ${name(meeting)}`}
            crumbs={[{ label: t('meetings:title'), to: '/meetings' }]}
            below={<MeetingBelow meeting={meeting} />}
          >
            <MeetingTabs id={meeting.id} />
            <h2 className="sr-only">{t('agendas:title')}</h2>
            <AgendaList
              meeting={meeting}
              several={meeting.isJoint}
              tools={(item, entry) => (
                <>
                  <ItemTools item={item} first={entry.id === ends[0]} last={entry.id === ends[1]} onChanged={again} />
                  <ItemPaperDesk
                    meeting={meeting}
                    item={item}
                    audience={({ id: paperId, title }) =>
                      convener && <WhoMaySee of="paper" id={paperId} title={title} />
                    }
                    onChanged={again}
                  />
                  {convener && <WhoMaySee key={item.version} of="item" id={item.id} number={item.number} />}
                </>
              )}
            />
            <Proposals meeting={meeting} onChanged={again} />
            {(convener || meeting.abilities.includes('proposeItem')) && (
              <ItemAdd
                meetingId={meeting.id}
                bodies={meeting.heldFor}
                as={convener ? 'convener' : 'member'}
                onChanged={again}
              />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
