import { useState } from 'react';
import { Button } from './button';
import { useText } from './text';

/** Cursors of the pages opened so far: a list grows downwards, and a changed filter starts anew. */
export function usePages(): {
  cursors: readonly (string | undefined)[];
  more: (cursor: string) => void;
  restart: () => void;
} {
  const [cursors, setCursors] = useState<readonly (string | undefined)[]>([undefined]);
  return {
    cursors,
    more: (cursor) => setCursors((before) => (before.includes(cursor) ? before : [...before, cursor])),
    restart: () => setCursors([undefined]),
  };
}

interface Props {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  onMore: (cursor: string) => void;
}

/** Shows the next rows below the present ones. */
export function MoreButton({ pageInfo, onMore }: Props) {
  const { t } = useText();
  const { hasNextPage, endCursor } = pageInfo;
  if (!hasNextPage || !endCursor) return null;
  return (
    <Button className="mt-4" onClick={() => onMore(endCursor)}>
      {t('ui:more')}
    </Button>
  );
}
