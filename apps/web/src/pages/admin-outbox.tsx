import { Outbox } from '../features/mails/outbox';
import { useMe } from '../graphql';
import { NotShown, Page, useText } from '../ui';

/** The operator's view of outgoing mails. */
export function AdminOutboxPage() {
  const { t } = useText();
  if (useMe().platformRole !== 'OPERATOR') return <NotShown />;
  return (
    <Page kind="settings" title={t('desks:outbox')}>
      <p className="mb-4">{t('desks:outboxLead')}</p>
      <Outbox />
    </Page>
  );
}
