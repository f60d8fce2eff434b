import { Link } from 'react-router';
import type { LedgerLineFragment } from '../../graphql/generated/graphql';
import { CaseStanding, type Column, StatusChip, Table, useFormat, useText } from '../../ui';

type Row = LedgerLineFragment;

/** How cases go on, by their codes and without content; that one is forgotten is told to who presents or leads it. */
export function LedgerTable({ rows, stopped }: { rows: readonly Row[]; stopped: ReadonlySet<string> }) {
  const { t } = useText();
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'code',
      head: t('cases:code'),
      names: true,
      cell: ({ id, code }) => (
        <Link className="link inline-block py-0.5 font-bold whitespace-nowrap" to={`/cases/${id}`}>
          {t('cases:one', { code })}
        </Link>
      ),
    },
    {
      key: 'state',
      head: t('cases:state'),
      cell: ({ id, state }) => <CaseStanding state={state} stopped={stopped.has(id)} />,
    },
    { key: 'presenter', head: t('cases:presenter'), cell: ({ presentingOrganisation: { name } }) => name },
    {
      key: 'lead',
      head: t('closing:leadHouse'),
      cell: ({ leadOrganisation: lead }) => lead?.name ?? t('closing:leadNone'),
    },
    {
      key: 'last',
      head: t('closing:lastHeld'),
      cell: ({ lastHeldOn }) => (lastHeldOn ? format.date(lastHeldOn) : t('closing:lastNone')),
    },
    {
      key: 'next',
      head: t('closing:nextOn'),
      cell: ({ nextOn }) => (nextOn ? format.date(nextOn) : t('closing:nextNone')),
    },
  ];
  if (rows.some(({ forgotten }) => typeof forgotten === 'boolean'))
    columns.push({
      key: 'standing',
      head: t('closing:standing'),
      cell: ({ forgotten }) =>
        forgotten ? (
          <>
            <StatusChip tone="caution">{t('closing:forgotten')}</StatusChip>
            <span className="block text-sm">{t('closing:forgottenNext')}</span>
          </>
        ) : (
          t(forgotten === false ? 'closing:current' : 'closing:notTold')
        ),
    });
  return <Table caption={t('closing:ledgerCaption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
