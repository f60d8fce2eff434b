import { Link } from 'react-router';
import type { OwnPostFragment } from '../../graphql/generated/graphql';
import { type Column, Empty, StatusChip, Table, useFormat, useText } from '../../ui';
import { lacksSignIn, timeOf, usePostWords } from './post-time';

function PeopleTable({ posts, caption }: { posts: readonly OwnPostFragment[]; caption: string }) {
  const { t } = useText();
  const format = useFormat();
  const { span, name } = usePostWords();
  const columns: Column<OwnPostFragment>[] = [
    {
      key: 'name',
      head: t('organisations:name'),
      names: true,
      cell: (post) =>
        post.abilities.length > 0 ? (
          <Link className="link inline-block py-0.5 font-bold" to={`/organisation/people/${post.id}`}>
            {name(post)}
          </Link>
        ) : (
          <b>{name(post)}</b>
        ),
    },
    {
      key: 'post',
      head: t('organisations:post'),
      cell: ({ title, administrator }) => (
        <>
          {title}
          {administrator && <span className="block text-sm">{t('organisations:administrator')}</span>}
        </>
      ),
    },
    { key: 'period', head: t('organisations:period'), cell: span },
    {
      key: 'attested',
      head: t('organisations:attested'),
      cell: ({ attestedOn }) => (attestedOn ? format.dateOnly(attestedOn) : t('organisations:attestedNever')),
    },
    {
      key: 'state',
      head: t('organisations:state'),
      cell: (post) => {
        const time = timeOf(post);
        return (
          <span className="flex flex-wrap gap-1">
            <StatusChip tone={time === 'now' ? 'done' : time === 'later' ? 'going' : 'plain'}>
              {t(`organisations:${time}`)}
            </StatusChip>
            {lacksSignIn(post) && <StatusChip tone="todo">{t('organisations:noSignIn')}</StatusChip>}
          </span>
        );
      },
    },
  ];
  return <Table caption={caption} columns={columns} rows={posts} rowKey={({ id }) => id} />;
}

/** The people of an organisation with their posts; those who left stand folded below. */
export function People({ posts }: { posts: readonly OwnPostFragment[] }) {
  const { t } = useText();
  const present = posts.filter((post) => timeOf(post) !== 'ended');
  const former = posts.filter((post) => timeOf(post) === 'ended');
  return (
    <>
      {present.length === 0 ? (
        <Empty>{t('organisations:peopleEmpty')}</Empty>
      ) : (
        <PeopleTable posts={present} caption={t('organisations:peopleCaption')} />
      )}
      {former.length > 0 && (
        <details className="mt-4 rounded-8 border border-solid-gray-420 px-4 py-2">
          <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('organisations:formerPeople')}</summary>
          <PeopleTable posts={former} caption={t('organisations:formerPeople')} />
        </details>
      )}
    </>
  );
}
