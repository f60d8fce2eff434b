import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import type { CaseConsentsFragment, ConsentCategory } from '../../graphql/generated/graphql';
import { Facts, useText } from '../../ui';
import { WithdrawalEffectQuery } from './consent-query';

interface Taken {
  readonly category?: ConsentCategory;
  readonly recipientOrganisationId?: string;
}

/** Some lines, or the words for none. */
const linesOf = (lines: readonly (readonly [string, string])[], none: string): ReactNode =>
  lines.length === 0 ? (
    none
  ) : (
    <ul>
      {lines.map(([id, words]) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
  );

/**
 * Who loses access, which papers close and who is asked to return them. What has to be asked of the server may come late
 * or not at all: nobody waits for it before withdrawing.
 */
export function WithdrawEffects({
  one,
  taken,
  losers,
  coming,
}: {
  one: CaseConsentsFragment;
  taken: Taken;
  losers: readonly string[];
  /** Organisations to which something would have opened on a later day. */
  coming: readonly string[];
}) {
  const { t } = useText();
  const [{ data }] = useQuery({
    query: WithdrawalEffectQuery,
    variables: { id: one.id, ...taken },
    requestPolicy: 'network-only',
  });
  const effect = data?.case?.withdrawalEffect;
  const codes = new Map(one.conferences.map(({ id, code }) => [id, code]));
  const papers = effect?.papers.map(
    ({ id, number, conferenceId, recipient }) =>
      [
        id,
        t('consents:effectPaperTo', { org: recipient.name, n: number, code: codes.get(conferenceId) ?? '' }),
      ] as const,
  );
  const asked = effect?.asked.map(
    ({ people, organisation }) =>
      [organisation.id, t('consents:effectAskedIn', { org: organisation.name, n: people })] as const,
  );
  return (
    <>
      {losers.length === 0 && <p>{t('consents:losingNone')}</p>}
      <Facts
        facts={[
          losers.length > 0 && [t('consents:losing'), losers.join(t('consents:listMark'))],
          coming.length > 0 && [t('consents:losingLater'), coming.join(t('consents:listMark'))],
          papers !== undefined && [t('consents:effectPapers'), linesOf(papers, t('consents:effectPapersNone'))],
          asked !== undefined && [t('consents:effectAsked'), linesOf(asked, t('consents:effectAskedNone'))],
        ]}
      />
    </>
  );
}
