import { Link } from 'react-router';
import type { SeriesRowFragment, SeriesState } from '../../graphql/generated/graphql';
import { type ChipTone, type Column, StatusChip, Table, useFormat, useText } from '../../ui';

const TONES: Record<SeriesState, ChipTone> = {
  PROPOSED: 'todo',
  APPROVED: 'going',
  IN_EFFECT: 'done',
  UNDONE: 'plain',
  WITHDRAWN: 'plain',
};

/** The state of a series. */
export function SeriesStateChip({ state }: { state: SeriesState }) {
  const { t } = useText();
  return <StatusChip tone={TONES[state]}>{t(`enums:seriesState.${state}`)}</StatusChip>;
}

/** Series as rows. */
export function SeriesTable({ series }: { series: readonly SeriesRowFragment[] }) {
  const { t } = useText();
  const format = useFormat();
  const columns: Column<SeriesRowFragment>[] = [
    {
      key: 'name',
      head: t('series:name'),
      names: true,
      cell: ({ id, title }) => (
        <Link className="link inline-block py-0.5 font-bold" to={`/series/${id}`}>
          {title}
        </Link>
      ),
    },
    { key: 'form', head: t('series:form'), cell: ({ form }) => t(`formNames:${form}`) },
    {
      key: 'bodies',
      head: t('series:bodies'),
      cell: ({ bodies }) => bodies.map(({ shortName }) => shortName).join(t('meetings:joined')),
    },
    { key: 'from', head: t('series:effectiveFrom'), cell: ({ effectiveFrom }) => format.dateOnly(effectiveFrom) },
    { key: 'state', head: t('series:state'), cell: ({ state }) => <SeriesStateChip state={state} /> },
  ];
  return <Table caption={t('series:caption')} columns={columns} rows={series} rowKey={({ id }) => id} />;
}
