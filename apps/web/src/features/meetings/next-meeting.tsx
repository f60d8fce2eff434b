import { daysBetween } from '#libs/calendar';
import type { MeetingRowFragment } from '../../graphql/generated/graphql';
import { Facts, LinkButton, today, useFormat, useText } from '../../ui';
import { MeetingKindChips, MeetingStateChip } from './meeting-chips';
import { useMeetingName } from './meeting-name';

/** The meeting that comes next, with what one needs to be there. */
export function NextMeeting({ meeting }: { meeting: MeetingRowFragment }) {
  const { t } = useText();
  const format = useFormat();
  const name = useMeetingName();
  const days = daysBetween(today(), meeting.heldOn);
  return (
    <section aria-labelledby="next-meeting" className="self-start rounded-12 border border-solid-gray-420 p-5">
      <p className="text-sm text-solid-gray-700">{days === 0 ? t('home:nextToday') : t('home:nextIn', { n: days })}</p>
      <h2 id="next-meeting" className="text-lg leading-160 font-bold">
        {name(meeting)}
      </h2>
      <p className="my-2 flex flex-wrap gap-1">
        <MeetingKindChips {...meeting} />
        <MeetingStateChip state={meeting.state} />
      </p>
      <p className="mb-2 font-bold">
        {format.date(meeting.heldOn)} {format.span(meeting.startsAt, meeting.endsAt)}
      </p>
      <Facts
        facts={[
          meeting.place !== '' && [t('home:place'), meeting.place],
          meeting.online && [t('meetings:online'), t('meetings:onlineYes')],
        ]}
      />
      <LinkButton look="primary" className="mt-4 w-full sm:w-auto" to={`/meetings/${meeting.id}`}>
        {t('home:openMeeting')}
      </LinkButton>
    </section>
  );
}
