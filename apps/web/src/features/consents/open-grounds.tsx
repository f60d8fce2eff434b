import { graphql, useMe } from '../../graphql';
import type { GroundsAtHomeFragment } from '../../graphql/generated/graphql';
import { LinkButton, Section, useText } from '../../ui';
import { approvalOf } from './ground-acts';

export const GroundsAtHome = graphql(`
  fragment GroundsAtHome on Query {
    disclosureExceptions(first: 20) {
      nodes {
        id
        managerStaffId
        partnerStaffId
        expiresAt
        acts {
          kind
        }
      }
    }
  }
`);

/** How many approvals are awaited from the reader, at a moment. */
export function useAwaited(data: GroundsAtHomeFragment | undefined, now: string): number {
  const me = useMe();
  return (data?.disclosureExceptions.nodes ?? []).filter((row) => approvalOf(row, me.staffId, now)).length;
}

/** On 今日: that an approval is awaited from the reader, without saying of what; nothing at all without one. */
export function OpenGrounds({ n }: { n: number }) {
  const { t } = useText();
  if (n === 0) return null;
  return (
    <Section title={t('grounds:waiting')}>
      <p className="mb-3">{t('grounds:waitingLead', { n })}</p>
      <LinkButton to="/grounds">{t('grounds:open')}</LinkButton>
    </Section>
  );
}
