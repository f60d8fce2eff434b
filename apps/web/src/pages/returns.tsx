import { RecallsQuery } from '../features/consents/consent-query';
import { RecallList } from '../features/consents/recall-list';
import { Loaded, useWatched } from '../graphql';
import { Empty, Page, useText } from '../ui';

/** What one is asked to return or destroy, in the same words whatever the cause. */
export function ReturnsPage() {
  const { t } = useText();
  const [result, again] = useWatched({ query: RecallsQuery, variables: {} });
  return (
    <Page kind="actions" title={t('returns:title')}>
      <p className="mb-4">{t('returns:lead')}</p>
      <Loaded result={result} again={again}>
        {({ recalls }) =>
          recalls.length === 0 ? <Empty>{t('returns:empty')}</Empty> : <RecallList recalls={recalls} />
        }
      </Loaded>
    </Page>
  );
}
