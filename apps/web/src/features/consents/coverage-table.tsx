import type { Category } from '#libs/consent';
import { type Column, Empty, Table, useText } from '../../ui';
import type { RecipientCells } from './standing';
import { StandingChip } from './standing-words';

interface Props {
  kinds: readonly Category[];
  recipients: readonly RecipientCells[];
}

/** Who may read what, and why not: a row for each organisation, on a phone a card. */
export function CoverageTable({ kinds, recipients }: Props) {
  const { t } = useText();
  if (recipients.length === 0) return <Empty next={t('consents:nowEmptyNext')}>{t('consents:nowEmpty')}</Empty>;
  const columns: Column<RecipientCells>[] = [
    { key: 'recipient', head: t('consents:recipient'), names: true, cell: ({ name }) => <b>{name}</b> },
    ...kinds.map((category) => ({
      key: category,
      head: t(`cases:category.${category}`),
      cell: ({ cells }: RecipientCells) => {
        const cell = cells.find((one) => one.category === category);
        return cell && <StandingChip cell={cell} />;
      },
    })),
  ];
  return (
    <>
      <Table caption={t('consents:nowCaption')} columns={columns} rows={recipients} rowKey={({ id }) => id} />
      <p className="mt-2 text-sm text-solid-gray-700">{t('consents:kindsShown')}</p>
    </>
  );
}
