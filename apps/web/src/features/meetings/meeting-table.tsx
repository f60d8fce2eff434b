import { Link } from 'react-router';
import type { MeetingRowFragment } from '../../graphql/generated/graphql';
import { type Column, Table, useText, When } from '../../ui';
import { MeetingKindChips, MeetingStateChip } from './meeting-chips';
import { useMeetingName } from './meeting-name';

/** Meetings as rows: when, which, of what openness, in what state. */
export function MeetingTable({ meetings, caption }: { meetings: readonly MeetingRowFragment[]; caption: string }) {
  const { t } = useText();
  const name = useMeetingName();
  const columns: Column<MeetingRowFragment>[] = [
    {
      key: 'when',
      head: t('meetings:when'),
      cell: (meeting) => <When {...meeting} />,
    },
    {
      key: 'name',
      head: t('meetings:meeting'),
      names: true,
      cell: (meeting) => (
        <Link className="link inline-block py-0.5 font-bold" to={`/meetings/${meeting.id}`}>
          {name(meeting)}
        </Link>
      ),
    },
    {
      key: 'openness',
      head: t('meetings:openness'),
      cell: (meeting) => (
        <span className="inline-flex flex-wrap gap-1">
          <MeetingKindChips {...meeting} />
        </span>
      ),
    },
    { key: 'state', head: t('meetings:state'), cell: ({ state }) => <MeetingStateChip state={state} /> },
  ];
  return <Table caption={caption} columns={columns} rows={meetings} rowKey={({ id }) => id} />;
}
