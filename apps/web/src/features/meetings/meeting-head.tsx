import { NavLink } from 'react-router';
import { graphql } from '../../graphql';
import type { MeetingHeadFragment } from '../../graphql/generated/graphql';
import { Facts, useFormat, useText } from '../../ui';
import { MeetingKindChips, MeetingStateChip } from './meeting-chips';
import { opennessReason } from './openness-reason';

export const MeetingHead = graphql(`
  fragment MeetingHead on Meeting {
    ...MeetingRow
    code
    opennessReason
    availableMoves
    version
    abilities
  }
`);

/** State and openness under the title of a meeting. */
export function MeetingBelow({ meeting }: { meeting: MeetingHeadFragment }) {
  const format = useFormat();
  return (
    <>
      <p className="font-bold">
        {format.date(meeting.heldOn)} {format.span(meeting.startsAt, meeting.endsAt)}
      </p>
      <p className="mt-1 flex flex-wrap gap-1">
        <MeetingStateChip state={meeting.state} />
        <MeetingKindChips {...meeting} />
      </p>
    </>
  );
}

const TABS = [
  ['', 'meetings:tabOverview'],
  ['/agenda', 'meetings:tabAgenda'],
  ['/attendance', 'meetings:tabAttendance'],
] as const;

/** The pages of one meeting. */
export function MeetingTabs({ id }: { id: string }) {
  const { t } = useText();
  return (
    <nav aria-label={t('meetings:tabs')} className="no-print mb-6 border-b border-solid-gray-420">
      <ul className="flex flex-wrap gap-x-1">
        {TABS.map(([path, label]) => (
          <li key={path}>
            <NavLink
              end
              to={`/meetings/${id}${path}`}
              className={({ isActive }) =>
                `flex min-h-11 items-center border-b-4 px-3 text-blue-1000 ${isActive ? 'border-blue-900 font-bold no-underline' : 'border-transparent underline'}`
              }
            >
              {t(label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Numbers, place and openness of a meeting. */
export function MeetingFacts({ meeting }: { meeting: MeetingHeadFragment }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <Facts
      facts={[
        [
          t('meetings:numbers'),
          <ul key="numbers">
            {meeting.heldFor.map((held) => (
              <li key={held.bodyId}>
                {held.bodyName}
                {held.subGroupName && ` ${held.subGroupName}`}{' '}
                {t('meetings:ordinalFull', {
                  year: format.fiscalYear(held.fiscalYear),
                  n: held.fiscalOrdinal,
                  all: held.runningOrdinal,
                })}
              </li>
            ))}
            {meeting.isJoint && meeting.heldFor.length === 1 && <li>{t('meetings:jointOnly')}</li>}
          </ul>,
        ],
        meeting.place !== '' && [t('meetings:place'), meeting.place],
        meeting.online && [t('meetings:online'), t('meetings:onlineYes')],
        meeting.opennessReason !== '' && [t('meetings:opennessReason'), opennessReason(t, meeting.opennessReason)],
      ]}
    />
  );
}
