import { NewsOf } from '../platform/events';

/** Somebody's post in the acting organisation is over. */
export interface PostIsOver {
  readonly staffId: string;
}

export const POST_IS_OVER = new NewsOf<PostIsOver>('POST_IS_OVER');
