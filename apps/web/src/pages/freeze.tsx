import { CodeDesk } from '../features/consents/code-desk';
import { FreezeDesk } from '../features/consents/freeze-desk';
import { Page, Section, useText } from '../ui';

/** Stops a case blindly, for anybody who heard the wish of whom it is about, or withdraws it where the house presents it. */
export function FreezePage() {
  const { t } = useText();
  return (
    <Page kind="actions" title={t('returns:freezeTitle')}>
      <p className="mb-2">{t('returns:freezeLead')}</p>
      <p className="mb-4">{t('returns:freezeEffect')}</p>
      <FreezeDesk />
      <Section title={t('returns:codeTitle')}>
        <p className="mb-2">{t('returns:codeLead')}</p>
        <p className="mb-4">{t('returns:codeEffect')}</p>
        <CodeDesk />
      </Section>
    </Page>
  );
}
