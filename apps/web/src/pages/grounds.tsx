import { GroundCard } from '../features/consents/ground-card';
import { GroundsQuery } from '../features/consents/ground-query';
import { GroundRegister } from '../features/consents/ground-register';
import { Loaded, useMe, useWatched } from '../graphql';
import { Empty, MoreButton, Page, Section, usePages, useText } from '../ui';

interface PartProps {
  after: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
  audits: boolean;
}

function Part({ after, onMore, audits }: PartProps) {
  const { t } = useText();
  const [result, again] = useWatched({ query: GroundsQuery, variables: { after: after ?? null } });
  return (
    <Loaded result={result} again={again}>
      {({ disclosureExceptions: { nodes, pageInfo }, disclosureArticles: articles }) =>
        nodes.length === 0 ? (
          <Empty>{t('grounds:empty')}</Empty>
        ) : (
          <>
            {audits ? (
              <GroundRegister rows={nodes} articles={articles} />
            ) : (
              <Section title={t('grounds:mine')}>
                <ul className="flex flex-col gap-3">
                  {nodes.map((row) => (
                    <GroundCard key={row.id} row={row} articles={articles} />
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

/** Requests that name the reader, to be approved; to an auditor the register, without content. */
export function GroundsPage() {
  const { t } = useText();
  const audits = useMe().platformRole === 'AUDITOR';
  const { cursors, more } = usePages();
  return (
    <Page kind="documents" title={t(audits ? 'grounds:register' : 'grounds:title')}>
      <p className="mb-4">{t(audits ? 'grounds:registerLead' : 'grounds:lead')}</p>
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
