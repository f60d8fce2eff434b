import { useState } from 'react';
import { useQuery } from 'urql';
import { ChooseTwo } from '../features/series/choose-two';
import { PreviewView } from '../features/series/preview-view';
import { ProposeForm } from '../features/series/propose-form';
import { graphql, Loaded } from '../graphql';
import { Empty, Page, Section, useText } from '../ui';

const BodiesQuery = graphql(`
  query BodiesToMerge {
    bodies(first: 50) {
      nodes {
        id
        name
        abilities
      }
    }
  }
`);

const PreviewQuery = graphql(`
  query MergePreview($bodyIds: [ID!]!) {
    mergePreview(bodyIds: $bodyIds) {
      ...PreviewWhole
    }
  }
`);

function Preview({ bodyIds }: { bodyIds: string[] }) {
  const { t } = useText();
  const [result, again] = useQuery({ query: PreviewQuery, variables: { bodyIds } });
  return (
    <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
      {({ mergePreview }) => (
        <>
          <PreviewView preview={mergePreview} title={t('series:step2')} />
          <ProposeForm key={bodyIds.join()} preview={mergePreview} />
        </>
      )}
    </Loaded>
  );
}

/** Two bodies, what they share, how they may be merged, and the proposal. Nothing is chosen beforehand. */
export function NewSeriesPage() {
  const { t } = useText();
  const [chosen, setChosen] = useState<string[]>();
  const [result, again] = useQuery({ query: BodiesQuery });
  return (
    <Page kind="meetings" title={t('series:newTitle')} crumbs={[{ label: t('series:title'), to: '/series' }]}>
      <p>{t('series:lead')}</p>
      <Section title={t('series:step1')}>
        <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
          {({ bodies }) => {
            const own = bodies.nodes.filter(({ abilities }) => abilities.includes('proposeMerge'));
            return own.length === 0 ? (
              <Empty>{t('series:noBodies')}</Empty>
            ) : (
              <ChooseTwo bodies={bodies.nodes} onChosen={(first, second) => setChosen([first, second])} />
            );
          }}
        </Loaded>
      </Section>
      <div aria-live="polite">{chosen && <Preview key={chosen.join()} bodyIds={chosen} />}</div>
    </Page>
  );
}
