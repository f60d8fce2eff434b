import { useQuery } from 'urql';
import { SealedCard } from '../features/sealed/sealed-card';
import { SealedQuery } from '../features/sealed/sealed-query';
import { SealedRegister } from '../features/sealed/sealed-register';
import { Loaded, useMe } from '../graphql';
import { Empty, MoreButton, Page, Section, usePages, useText } from '../ui';

interface PartProps {
  after: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
  audits: boolean;
}

function Part({ after, onMore, audits }: PartProps) {
  const { t } = useText();
  const [result, execute] = useQuery({ query: SealedQuery, variables: { after: after ?? null } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ sealedOpenings: { nodes, pageInfo }, disclosureArticles: articles }) =>
        nodes.length === 0 ? (
          <Empty>{t('grounds:empty')}</Empty>
        ) : (
          <>
            {audits ? (
              <SealedRegister rows={nodes} articles={articles} />
            ) : (
              <Section title={t('grounds:mine')}>
                <ul className="flex flex-col gap-3">
                  {nodes.map((row) => (
                    <SealedCard key={row.id} row={row} articles={articles} />
                  ))}
                </ul>
              </Section>
            )}
            {onMore && <MoreButton pageInfo={pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** Openings of sealed papers that name the reader; to an auditor the register, without content. */
export function SealedPage() {
  const { t } = useText();
  const audits = useMe().platformRole === 'AUDITOR';
  const { cursors, more } = usePages();
  return (
    <Page kind="documents" title={t(audits ? 'sealed:register' : 'sealed:title')}>
      <p className="mb-4">{t(audits ? 'sealed:registerLead' : 'sealed:lead')}</p>
      {cursors.map((after, index) => (
        <Part
          key={after ?? 'first'}
          after={after}
          onMore={index === cursors.length - 1 ? more : undefined}
          audits={audits}
        />
      ))}
    </Page>
  );
}
