import { graphql } from '../../graphql';
import type { LedgerAtHomeFragment } from '../../graphql/generated/graphql';
import { Section, useText } from '../../ui';
import { LedgerTable } from './ledger-table';

export const LedgerAtHome = graphql(`
  fragment LedgerAtHome on Query {
    caseLedger(first: 20) {
      nodes {
        ...LedgerLine
      }
    }
  }
`);

interface Props {
  data: LedgerAtHomeFragment;
  stopped: ReadonlySet<string>;
}

type Rows = LedgerAtHomeFragment['caseLedger']['nodes'];

/** Those that nobody has looked at when they were to be. */
export const forgottenOf = (data: LedgerAtHomeFragment | undefined): Rows =>
  (data?.caseLedger.nodes ?? []).filter(({ forgotten }) => forgotten === true);

/** Forgotten cases, for who presents or leads them; nothing at all without one. */
export function ForgottenCases({ data, stopped }: Props) {
  const { t } = useText();
  const rows = forgottenOf(data);
  if (rows.length === 0) return null;
  return (
    <Section title={t('closing:forgottenTitle')}>
      <LedgerTable rows={rows} stopped={stopped} />
    </Section>
  );
}
