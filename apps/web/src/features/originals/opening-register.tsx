import type { OpeningRowFragment } from '../../graphql/generated/graphql';
import { type Column, Table, useFormat, useText } from '../../ui';

/** To an auditor: ids, grounds, officers and times; no content. */
export function OpeningRegister({ rows }: { rows: readonly OpeningRowFragment[] }) {
  const { t } = useText();
  const format = useFormat();
  const columns: Column<OpeningRowFragment>[] = [
    { key: 'id', head: t('originals:id'), names: true, cell: ({ id }) => <code>{id.slice(0, 8)}</code> },
    { key: 'case', head: t('originals:caseId'), cell: ({ caseId }) => <code>{caseId.slice(0, 8)}</code> },
    { key: 'requested', head: t('originals:requestedAt'), cell: ({ requestedAt }) => format.instant(requestedAt) },
    { key: 'article', head: t('originals:article'), cell: ({ legalBasis }) => legalBasis },
    {
      key: 'requester',
      head: t('originals:requester'),
      cell: ({ requestedByStaffId, organisation }) => (
        <>
          <code>{requestedByStaffId.slice(0, 8)}</code> {organisation.name}
        </>
      ),
    },
    {
      key: 'acts',
      head: t('originals:acts'),
      cell: ({ acts }) => (
        <ul>
          {acts.map(({ id, kind, at, staffId }) => (
            <li key={id}>
              {t(`originals:act.${kind}`, { time: format.instant(at) })} <code>{staffId?.slice(0, 8)}</code>
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'state', head: t('originals:state'), cell: ({ state }) => t(`originals:state.${state}`) },
    { key: 'expires', head: t('originals:expiresAt'), cell: ({ expiresAt }) => format.instant(expiresAt) },
  ];
  return <Table caption={t('originals:registerCaption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
