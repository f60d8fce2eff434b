import { FreezeDesk } from '../features/consents/freeze-desk';
import { Page, useText } from '../ui';

/** Stops a case blindly, for anybody who heard the wish of whom it is about. */
export function FreezePage() {
  const { t } = useText();
  return (
    <Page kind="actions" title={t('returns:freezeTitle')}>
      <p className="mb-2">{t('returns:freezeLead')}</p>
      <p className="mb-4">{t('returns:freezeEffect')}</p>
      <FreezeDesk />
    </Page>
  );
}
