import { RequestCard } from '../features/requests/request-card';
import { RequestsQuery } from '../features/requests/request-query';
import { Loaded, useMe, useWatched } from '../graphql';
import type { RequestRowFragment } from '../graphql/generated/graphql';
import { Empty, MoreButton, Page, Section, usePages, useText } from '../ui';

function Cards({ title, rows, asks }: { title: string; rows: readonly RequestRowFragment[]; asks: boolean }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="flex flex-col gap-3">
        {rows.map((row) => (
          <RequestCard key={row.id} of={row} asks={asks} />
        ))}
      </ul>
    </Section>
  );
}

interface PartProps {
  after: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
}

function Part({ after, onMore }: PartProps) {
  const { t } = useText();
  const me = useMe();
  const [result, again] = useWatched({ query: RequestsQuery, variables: { after: after ?? null } });
  return (
    <Loaded result={result} again={again}>
      {({ informationRequests: { nodes, pageInfo } }) => {
        if (nodes.length === 0) return <Empty next={t('requests:emptyNext')}>{t('requests:empty')}</Empty>;
        const asked = nodes.filter(({ organisation }) => organisation.id === me.organisation.id);
        return (
          <>
            <Cards title={t('requests:toUs')} rows={asked} asks={false} />
            <Cards title={t('requests:byUs')} rows={nodes.filter((row) => !asked.includes(row))} asks />
            {onMore && <MoreButton pageInfo={pageInfo} onMore={onMore} />}
          </>
        );
      }}
    </Loaded>
  );
}

/** What one's organisation is asked for, and what it has asked for. */
export function RequestsPage() {
  const { t } = useText();
  const { cursors, more } = usePages();
  return (
    <Page kind="documents" title={t('requests:title')}>
      <p>{t('requests:lead')}</p>
      {cursors.map((after, index) => (
        <Part key={after ?? 'first'} after={after} onMore={index === cursors.length - 1 ? more : undefined} />
      ))}
    </Page>
  );
}
