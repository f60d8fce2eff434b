import { SCREENS } from '#libs/messages';
import { graphql, Loaded, useWatched } from '../../graphql';
import type { CasePeopleFragment, CaseReadsQuery } from '../../graphql/generated/graphql';
import {
  type Column,
  Empty,
  MoreButton,
  type Say,
  Table,
  type TextKey,
  useFormat,
  usePages,
  usePersonNames,
  useText,
} from '../../ui';

const ReadsQuery = graphql(`
  query CaseReads($id: ID!, $after: String) {
    case(id: $id) {
      id
      log(first: 20, after: $after, kind: READ) {
        nodes {
          id
          at
          act
          subject
          staffId
          organisation {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Read = NonNullable<CaseReadsQuery['case']>['log']['nodes'][number];

/** A word of the log as people say it; one that is newer than this app stays as the log has it. */
const wordOf = (t: Say, key: string, code: string): string =>
  Object.hasOwn(SCREENS.cases, key) ? t(`cases:${key}` as TextKey) : code;

/** A section by its name; whatever else was opened by what it is and, where that is told, the kind of information. */
function partOf(t: Say, subject: string): string {
  const [kind = '', section = ''] = subject.split('.');
  if (kind === 'CaseSection') return wordOf(t, `section.${section}`, subject);
  const key = `subject.${kind}`;
  if (!Object.hasOwn(SCREENS.records, key)) return subject;
  const what = t(`records:${key}` as TextKey);
  return section ? t('cases:readKind', { what, kind: wordOf(t, `category.${section}`, section) }) : what;
}

interface PartProps {
  of: CasePeopleFragment;
  after: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
}

function Part({ of, after, onMore }: PartProps) {
  const { t } = useText();
  const format = useFormat();
  const [result, again] = useWatched({ query: ReadsQuery, variables: { id: of.id, after: after ?? null } });
  const nameOf = usePersonNames(of.readers);
  const columns: Column<Read>[] = [
    { key: 'at', head: t('cases:readAt'), names: true, cell: ({ at }) => format.instant(at) },
    {
      key: 'part',
      head: t('cases:readPart'),
      cell: ({ subject }) => partOf(t, subject),
    },
    {
      key: 'who',
      head: t('cases:reader'),
      cell: ({ staffId, organisation }) => nameOf(staffId ?? '', organisation?.id ?? ''),
    },
    { key: 'organisation', head: t('cases:organisation'), cell: ({ organisation }) => organisation?.name ?? '' },
    { key: 'ground', head: t('cases:readGround'), cell: ({ act }) => wordOf(t, `ground.${act}`, act) },
  ];
  return (
    <Loaded result={result} again={again}>
      {({ case: one }) => {
        const reads = one?.log.nodes ?? [];
        if (reads.length === 0) return <Empty>{t('cases:readsNone')}</Empty>;
        return (
          <>
            <Table caption={t('cases:readsCaption')} columns={columns} rows={reads} rowKey={({ id }) => id} />
            {onMore && one && <MoreButton pageInfo={one.log.pageInfo} onMore={onMore} />}
          </>
        );
      }}
    </Loaded>
  );
}

/** Who opened which part of the case, when and on what ground; for those who present it. */
export function WhoRead({ of }: { of: CasePeopleFragment }) {
  const { t } = useText();
  const { cursors, more } = usePages();
  return (
    <>
      <p className="mb-3">{t('cases:readsLead')}</p>
      {cursors.map((after, index) => (
        <Part key={after ?? 'first'} of={of} after={after} onMore={index === cursors.length - 1 ? more : undefined} />
      ))}
    </>
  );
}
