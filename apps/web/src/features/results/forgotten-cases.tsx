import { useQuery } from 'urql';
import { Section, useText } from '../../ui';
import { LedgerQuery } from './action-query';
import { LedgerTable } from './ledger-table';

/** Cases that nobody has looked at when they were to be, for who presents or leads them; nothing at all without one. */
export function ForgottenCases() {
  const { t } = useText();
  const [{ data }] = useQuery({ query: LedgerQuery, variables: { after: null } });
  const rows = (data?.caseLedger.nodes ?? []).filter(({ forgotten }) => forgotten === true);
  if (rows.length === 0) return null;
  return (
    <Section title={t('closing:forgottenTitle')}>
      <LedgerTable rows={rows} />
    </Section>
  );
}
