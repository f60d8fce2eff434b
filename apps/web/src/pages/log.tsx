import { OwnLog } from '../features/logs/own-log';
import { Page, useText } from '../ui';

/** Everybody's own record. */
export function LogPage() {
  const { t } = useText();
  return (
    <Page kind="documents" title={t('desks:logOwn')}>
      <p>{t('desks:logOwnLead')}</p>
      <p className="mb-4 text-sm text-solid-gray-700">{t('desks:logIdsOwn')}</p>
      <OwnLog />
    </Page>
  );
}
