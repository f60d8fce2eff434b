import { OpeningCard } from '../features/originals/opening-card';
import { OpeningRegister } from '../features/originals/opening-register';
import { OpeningsQuery } from '../features/originals/original-query';
import { Loaded, useMe, useWatched } from '../graphql';
import { Empty, MoreButton, Page, Section, usePages, useText } from '../ui';

interface PartProps {
  after: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
  audits: boolean;
}

function Part({ after, onMore, audits }: PartProps) {
  const { t } = useText();
  const [result, again] = useWatched({ query: OpeningsQuery, variables: { after: after ?? null } });
  return (
    <Loaded result={result} again={again}>
      {({ originalOpenings: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty>{t('originals:empty')}</Empty>
        ) : (
          <>
            {audits ? (
              <OpeningRegister rows={nodes} />
            ) : (
              <Section title={t('originals:list')}>
                <ul className="flex flex-col gap-3">
                  {nodes
                    .toSorted((a, b) => Number(b.abilities.includes('decide')) - Number(a.abilities.includes('decide')))
                    .map((row) => (
                      <OpeningCard key={row.id} row={row} onDone={again} />
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

/** Requests to open sealed originals: those that await the reader first; to an auditor the register, without content. */
export function OpeningsPage() {
  const { t } = useText();
  const audits = useMe().platformRole === 'AUDITOR';
  const { cursors, more } = usePages();
  return (
    <Page kind="documents" title={t('originals:title')}>
      <p className="mb-4">{t(audits ? 'originals:registerLead' : 'originals:lead')}</p>
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
