import { Table, TwoSteps, useFormat, useText } from '../../ui';
import type { OwnFactors } from './own-factors';

interface Props {
  passkeys: OwnFactors['passkeys'];
  busy: boolean;
  onRemove: (id: string) => void;
}

/** One's passkeys under the names that one gave them. */
export function PasskeyList({ passkeys, busy, onRemove }: Props) {
  const { t } = useText();
  const format = useFormat();
  if (passkeys.length === 0) return <p>{t('account:passkeysNone')}</p>;
  return (
    <Table
      caption={t('account:passkeysCaption')}
      rows={passkeys}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: t('account:passkeyName'), names: true, cell: ({ label }) => <b>{label}</b> },
        { key: 'made', head: t('account:passkeyCreated'), cell: ({ createdAt }) => format.instant(createdAt) },
        {
          key: 'used',
          head: t('account:passkeyUsed'),
          cell: ({ lastUsedAt }) => (lastUsedAt ? format.instant(lastUsedAt) : t('account:passkeyNeverUsed')),
        },
        {
          key: 'move',
          head: t('account:move'),
          cell: ({ id, label }) => (
            <TwoSteps
              label={t('account:removePasskey')}
              about={label}
              ask={t('account:removePasskeyAsk', { name: label })}
              sure={t('account:removeSure')}
              busy={busy}
              onSure={() => onRemove(id)}
            />
          ),
        },
      ]}
    />
  );
}
