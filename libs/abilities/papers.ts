import type { Can } from './ability';
import { ways } from './meetings';
import { convenedBy, type Standing } from './standing';

interface Way {
  readonly bodyIds: string;
}

/**
 * Visibility rule 8 for papers: as the item or the meeting they belong to, while they hold; one that was taken back is
 * seen by whoever convenes all of its bodies. The file is seen where its paper is.
 */
export function definePapers(can: Can, standing: Standing): void {
  const convened = convenedBy(standing);
  for (const way of ways(standing, 'meetingId', 'bodyIds') as Way[]) {
    const seen = [
      { ...way, withdrawnAt: 'infinity' },
      ...(convened.includes(way.bodyIds) ? [{ ...way, bodyIds: { $eq: way.bodyIds, $within: convened } }] : []),
    ];
    for (const conditions of seen) {
      can('read', 'Paper', conditions);
      can('read', 'PaperFile', { paper: { $elemMatch: conditions } });
    }
  }
  can(['create', 'update'], 'Paper', { bodyIds: { $within: convened } });
}
