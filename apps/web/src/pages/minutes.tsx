import { EditionCard } from '../features/minutes/edition-card';
import { useEditions } from '../features/minutes/use-editions';
import { Loaded } from '../graphql';
import { Empty, MoreButton, Page, usePages, useText } from '../ui';

function Editions({
  after,
  last,
  onMore,
}: {
  after: string | undefined;
  last: boolean;
  onMore: (cursor: string) => void;
}) {
  const { t } = useText();
  const { result, again } = useEditions({ after });
  return (
    <Loaded result={result} again={again}>
      {({ editions }) =>
        editions.nodes.length === 0 ? (
          <Empty next={t('minutes:emptyNext')}>{t('minutes:empty')}</Empty>
        ) : (
          <>
            <ul aria-label={t('minutes:caption')} className="mt-3 flex flex-col gap-3">
              {editions.nodes.map((edition) => (
                <li key={edition.id}>
                  <EditionCard edition={edition} />
                </li>
              ))}
            </ul>
            {last && <MoreButton pageInfo={editions.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** The register of the editions that one's organisation received or asked for. */
export function MinutesPage() {
  const { t } = useText();
  const { cursors, more } = usePages();
  return (
    <Page kind="documents" title={t('minutes:title')}>
      <p className="mb-4">{t('minutes:lead')}</p>
      {cursors.map((after, index) => (
        <Editions key={after ?? ''} after={after} last={index === cursors.length - 1} onMore={more} />
      ))}
    </Page>
  );
}
