import { useParams } from 'react-router';
import { caseCrumbs } from '../features/cases/case-crumbs';
import { ConsentsQuery } from '../features/consents/consent-query';
import { WithdrawDesk } from '../features/consents/withdraw-desk';
import { Loaded, useWatched } from '../graphql';
import { NotShown, Page, useText } from '../ui';

/** Takes back what was shared, whatever stands in the way elsewhere: nothing is asked but how much. */
export function WithdrawPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [result, again] = useWatched({
    query: ConsentsQuery,
    variables: { id },
  });
  return (
    <Loaded result={result} again={again}>
      {({ case: one }) => {
        if (!one?.abilities.includes('withdraw')) return <NotShown />;
        return (
          <Page
            kind="documents"
            title={t('consents:withdrawTitle', { code: one.code })}
            crumbs={[...caseCrumbs(t, one), { label: t('consents:title'), to: `/cases/${id}/consents` }]}
          >
            <WithdrawDesk key={id} one={one} />
          </Page>
        );
      }}
    </Loaded>
  );
}
