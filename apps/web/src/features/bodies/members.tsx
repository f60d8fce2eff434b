import type { BodyWholeFragment } from '../../graphql/generated/graphql';
import { type Column, Empty, Table, useFormat, useText } from '../../ui';
import { EndMembership } from './membership-end';

type Row = BodyWholeFragment['memberships'][number];

/** The organisations that sit in a body, with role and ground of secrecy. */
export function Members({ body, onChanged }: { body: BodyWholeFragment; onChanged: () => void }) {
  const { t } = useText();
  const format = useFormat();
  if (body.memberships.length === 0) return <Empty>{t('bodies:membersEmpty')}</Empty>;
  const mayEnd = body.memberships.some(({ abilities }) => abilities.includes('end'));
  const columns: Column<Row>[] = [
    { key: 'name', head: t('meetings:organisation'), names: true, cell: ({ organisation }) => organisation.name },
    { key: 'role', head: t('bodies:role'), cell: ({ role }) => t(`enums:role.${role}`) },
    { key: 'basis', head: t('bodies:basis'), cell: ({ secrecyBasis }) => t(`enums:secrecyBasis.${secrecyBasis}`) },
    {
      key: 'period',
      head: t('bodies:period'),
      cell: ({ validFrom, validTo }) =>
        validTo
          ? t('bodies:fromTo', { from: format.dateOnly(validFrom), to: format.dateOnly(validTo) })
          : t('bodies:from', { date: format.dateOnly(validFrom) }),
    },
    ...(mayEnd
      ? [
          {
            key: 'end',
            head: t('actions:move'),
            cell: (row: Row) =>
              row.abilities.includes('end') && <EndMembership membership={row} onChanged={onChanged} />,
          },
        ]
      : []),
  ];
  return (
    <Table caption={t('bodies:membersCaption')} columns={columns} rows={body.memberships} rowKey={({ id }) => id} />
  );
}
