import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ChoosePair } from '../features/hand-over/choose-pair';
import { type Pair, PeopleToHandOver } from '../features/hand-over/hand-over-query';
import { usePersonName } from '../features/hand-over/person-name';
import { Review } from '../features/hand-over/review';
import { Loaded, useMe, useSession } from '../graphql';
import type { PeopleToHandOverQuery } from '../graphql/generated/graphql';
import { Button, Empty, Notice, NotShown, Page, Section, useText } from '../ui';

function Steps({ posts, from }: { posts: PeopleToHandOverQuery['posts']; from: string }) {
  const { t } = useText();
  const { look } = useSession();
  const nameOf = usePersonName();
  const [pair, setPair] = useState<Pair>();
  const [moved, setMoved] = useState<number>();
  const nameAt = (id: string): string => {
    const post = posts.find((one) => one.id === id);
    return post ? nameOf(post) : '';
  };
  if (moved !== undefined) {
    return (
      <>
        <Notice tone="success" title={t('handOver:done', { n: moved })} />
        <Button
          onClick={() => {
            setMoved(undefined);
            setPair(undefined);
          }}
        >
          {t('handOver:next')}
        </Button>
      </>
    );
  }
  if (new Set(posts.map(({ staffId }) => staffId)).size < 2) return <Empty>{t('handOver:two')}</Empty>;
  if (!pair) {
    return (
      <Section title={t('handOver:step1')}>
        <div className="max-w-2xl">
          <ChoosePair posts={posts} from={from} onChosen={setPair} />
        </div>
      </Section>
    );
  }
  return (
    <Review
      pair={pair}
      who={t('handOver:who', { from: nameAt(pair.from), to: nameAt(pair.to) })}
      onBack={() => setPair(undefined)}
      onDone={(count) => {
        setMoved(count);
        // Whoever gave the administrator's role away has another menu from now on.
        void look();
      }}
    />
  );
}

/** Whoever was let in stays in until the next move, also after giving the administrator's role away. */
function Room({ data, from }: { data: PeopleToHandOverQuery; from: string }) {
  const { t } = useText();
  const [allowed] = useState(data.me.abilities.includes('handOver'));
  if (!allowed) return <NotShown />;
  return (
    <Page kind="actions" title={t('handOver:title')} crumbs={[{ label: t('actions:title'), to: '/actions' }]}>
      <p>{t('handOver:lead')}</p>
      <Steps posts={data.posts} from={from} />
    </Page>
  );
}

/** In April: all that one person has not finished goes to another, once somebody has looked it over. */
export function HandOverPage() {
  const { organisation } = useMe();
  const [address] = useSearchParams();
  const [result, execute] = useQuery({ query: PeopleToHandOver, variables: { id: organisation.id } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {(data) => <Room data={data} from={address.get('from') ?? ''} />}
    </Loaded>
  );
}
