import { useState } from 'react';
import { useQuery } from 'urql';
import { useMe } from '../../graphql';
import { LinkButton, Section, useText } from '../../ui';
import { approvalOf } from './ground-acts';
import { GroundsQuery } from './ground-query';

/** On 今日: that an approval is awaited from the reader, without saying of what; nothing at all without one. */
export function OpenGrounds() {
  const { t } = useText();
  const me = useMe();
  const [now] = useState(() => new Date().toISOString());
  const [{ data }] = useQuery({ query: GroundsQuery, variables: { after: null } });
  const waiting = (data?.disclosureExceptions.nodes ?? []).filter((row) => approvalOf(row, me.staffId, now));
  if (waiting.length === 0) return null;
  return (
    <Section title={t('grounds:waiting')}>
      <p className="mb-3">{t('grounds:waitingLead', { n: waiting.length })}</p>
      <LinkButton to="/grounds">{t('grounds:open')}</LinkButton>
    </Section>
  );
}
