import type { ComingConferencesFragment } from '../../graphql/generated/graphql';
import { graphql, useMe } from '../../graphql';
import { Section, today, useText } from '../../ui';
import { ConferenceTable } from './conference-table';

export const ComingConferences = graphql(`
  fragment ComingConferences on Query {
    conferences(first: 20) {
      nodes {
        ...ConferenceRow
        attendance {
          id
          staffId
          presence
          organisation {
            id
          }
        }
      }
    }
  }
`);

type Coming = ComingConferencesFragment['conferences']['nodes'][number];

/** The conferences that lie ahead, the next one first; apart from them those of today that wait for one's answer. */
export function useComing(data: ComingConferencesFragment | undefined): { urgent: Coming[]; later: Coming[] } {
  const me = useMe();
  const coming = (data?.conferences.nodes ?? []).filter(({ state }) => state === 'PLANNED').toReversed();
  const unanswered = ({ attendance }: Coming): boolean =>
    attendance.some(
      ({ staffId, presence, organisation }) =>
        staffId === me.staffId && organisation?.id === me.organisation.id && presence === 'EXPECTED',
    );
  const urgent = coming.filter((one) => one.heldOn === today() && unanswered(one));
  return { urgent, later: coming.filter((one) => !urgent.includes(one)) };
}

interface Props {
  conferences: readonly Coming[];
  urgent?: boolean;
}

/** On 今日: conferences by their codes; nothing at all without one. */
export function OwnConferences({ conferences, urgent = false }: Props) {
  const { t } = useText();
  if (conferences.length === 0) return null;
  return (
    <Section title={t(urgent ? 'conferences:unanswered' : 'conferences:coming')}>
      {urgent && <p className="mb-3">{t('conferences:unansweredLead')}</p>}
      <ConferenceTable conferences={conferences} />
    </Section>
  );
}
