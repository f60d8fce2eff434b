import { useQuery } from 'urql';
import { useMe } from '../../graphql';
import { LinkButton, Section, useText } from '../../ui';
import { SealedQuery } from './sealed-query';

/** On 今日: that an approval is awaited from the reader, without saying of what; nothing at all without one. */
export function AwaitedOpenings() {
  const { t } = useText();
  const me = useMe();
  const [{ data }] = useQuery({ query: SealedQuery, variables: { after: null } });
  const waiting = (data?.sealedOpenings.nodes ?? []).filter(
    ({ approverStaffId, acts }) => approverStaffId === me.staffId && acts.length === 0,
  );
  if (waiting.length === 0) return null;
  return (
    <Section title={t('sealed:waiting')}>
      <p className="mb-3">{t('grounds:waitingLead', { n: waiting.length })}</p>
      <LinkButton to="/originals">{t('sealed:look')}</LinkButton>
    </Section>
  );
}
