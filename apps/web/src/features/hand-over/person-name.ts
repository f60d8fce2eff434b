import type { PeopleToHandOverQuery } from '../../graphql/generated/graphql';
import { today, useFormat, useText } from '../../ui';

type Post = PeopleToHandOverQuery['posts'][number];

/** Names a post by its holder, with its end where it is over, so that two posts of one name can be told apart. */
export function usePersonName(): (post: Post) => string {
  const { t } = useText();
  const format = useFormat();
  return ({ name, title, activeUntil }) => {
    const words = { name: name ?? t('organisations:nameless'), post: title };
    return activeUntil && activeUntil <= today()
      ? t('handOver:over', { ...words, date: format.dateOnly(activeUntil) })
      : t('handOver:person', words);
  };
}
