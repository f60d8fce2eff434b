import { Link } from 'react-router';
import type { SeriesWholeFragment } from '../../graphql/generated/graphql';
import { type Column, Empty, Table, useText, When } from '../../ui';
import { TimelineDrawing } from './timeline-drawing';

type Entry = SeriesWholeFragment['timeline'][number];

/* More than this and marks would stand on each other; the table carries everything anyway. */
const DRAWN_AT_MOST = 26;

/** All meetings of a series in order, as a drawing where it helps and always as a table. */
export function Timeline({ series }: { series: Pick<SeriesWholeFragment, 'bodies' | 'timeline'> }) {
  const { t } = useText();
  if (series.timeline.length === 0) return <Empty>{t('series:timelineEmpty')}</Empty>;
  const columns: Column<Entry>[] = [
    {
      key: 'label',
      head: t('series:own'),
      names: true,
      cell: ({ label, meeting }) => (
        <Link className="link inline-block py-0.5 font-bold" to={`/meetings/${meeting.id}`}>
          {label}
        </Link>
      ),
    },
    {
      key: 'when',
      head: t('series:when'),
      cell: ({ meeting }) => <When {...meeting} />,
    },
    { key: 'topics', head: t('series:topics'), cell: ({ cores }) => cores.join(' / ') || t('ui:none') },
    {
      key: 'state',
      head: t('series:state'),
      cell: ({ meeting }) => <span className="whitespace-nowrap">{t(`enums:meeting.${meeting.state}`)}</span>,
    },
  ];
  return (
    <>
      {series.timeline.length <= DRAWN_AT_MOST && <TimelineDrawing series={series} />}
      <p className="my-2 text-sm text-solid-gray-700">{t('series:numberingNote')}</p>
      <Table
        caption={t('series:timelineCaption')}
        columns={columns}
        rows={series.timeline}
        rowKey={({ meeting }) => meeting.id}
      />
    </>
  );
}
