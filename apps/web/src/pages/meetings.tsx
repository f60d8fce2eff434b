import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { MeetingFilter, type MeetingFilterValues } from '../features/meetings/meeting-filter';
import { MeetingsQuery } from '../features/meetings/meeting-row';
import { MeetingTable } from '../features/meetings/meeting-table';
import { graphql, Loaded } from '../graphql';
import type { MeetingState } from '../graphql/generated/graphql';
import { Empty, LinkButton, MoreButton, Page, usePages, useText } from '../ui';

const FilterQuery = graphql(`
  query MeetingFilterBodies {
    bodies(first: 50) {
      nodes {
        id
        name
        abilities
      }
    }
  }
`);

interface PartProps {
  filter: MeetingFilterValues;
  after: string | undefined;
  last: boolean;
  onMore: (cursor: string) => void;
}

function MeetingsPart({ filter, after, last, onMore }: PartProps) {
  const { t } = useText();
  const [result, again] = useQuery({
    query: MeetingsQuery,
    variables: {
      first: 20,
      after: after ?? null,
      bodyId: filter.body || null,
      fiscalYear: filter.year ? Number(filter.year) : null,
      state: (filter.state || null) as MeetingState | null,
    },
  });
  return (
    <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
      {({ meetings }) =>
        meetings.nodes.length === 0 ? (
          <Empty next={t('meetings:emptyNext')}>{t('meetings:empty')}</Empty>
        ) : (
          <>
            {!after && <p className="mb-2 text-sm text-solid-gray-700">{t('ui:total', { n: meetings.totalCount })}</p>}
            <MeetingTable meetings={meetings.nodes} caption={t('meetings:listCaption')} />
            {last && <MoreButton pageInfo={meetings.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** All meetings that the reader may know of, newest first. */
export function MeetingsPage() {
  const { t } = useText();
  const [address, setAddress] = useSearchParams();
  const pages = usePages();
  const [{ data }] = useQuery({ query: FilterQuery });
  const filter = {
    body: address.get('body') ?? '',
    year: address.get('year') ?? '',
    state: address.get('state') ?? '',
  };
  const bodies = data?.bodies.nodes ?? [];
  const change = (values: MeetingFilterValues): void => {
    pages.restart();
    setAddress(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')));
  };
  return (
    <Page
      kind="meetings"
      title={t('meetings:title')}
      actions={
        bodies.some(({ abilities }) => abilities.includes('convene')) && (
          <LinkButton look="primary" to="/meetings/new">
            {t('meetings:create')}
          </LinkButton>
        )
      }
    >
      <MeetingFilter key={address.toString()} values={filter} bodies={bodies} onChange={change} />
      {pages.cursors.map((after, index) => (
        <MeetingsPart
          key={`${address}-${after ?? ''}`}
          filter={filter}
          after={after}
          last={index === pages.cursors.length - 1}
          onMore={pages.more}
        />
      ))}
    </Page>
  );
}
