import type { OwnPostFragment } from '../../graphql/generated/graphql';
import { today, useFormat, useText } from '../../ui';

/** The day that an import writes where nobody recorded when a post began. */
const UNRECORDED = '1900-01-01';

export type PostTime = 'now' | 'later' | 'ended';

/** Whether a post is held today, begins later, or is over; `today` is the first day without it. */
export function timeOf({ activeFrom, activeUntil }: Pick<OwnPostFragment, 'activeFrom' | 'activeUntil'>): PostTime {
  const day = today();
  if (activeUntil && activeUntil <= day) return 'ended';
  return activeFrom > day ? 'later' : 'now';
}

/** Whether the holder of a post of today or later has not signed in once yet; false where the reader may not know. */
export const lacksSignIn = (post: Pick<OwnPostFragment, 'activeFrom' | 'activeUntil' | 'hasSignIn'>): boolean =>
  post.hasSignIn === false && timeOf(post) !== 'ended';

/** Writes the span of a post and the name of its holder in the reader's language. */
export function usePostWords() {
  const { t } = useText();
  const format = useFormat();
  return {
    span: ({ activeFrom, activeUntil }: OwnPostFragment): string => {
      if (activeFrom <= UNRECORDED)
        return activeUntil
          ? t('organisations:until', { date: format.dateOnly(activeUntil) })
          : t('organisations:sinceUnknown');
      return activeUntil
        ? t('organisations:fromTo', { from: format.dateOnly(activeFrom), to: format.dateOnly(activeUntil) })
        : t('organisations:from', { date: format.dateOnly(activeFrom) });
    },
    name: ({ name }: OwnPostFragment): string => name ?? t('organisations:nameless'),
  };
}
