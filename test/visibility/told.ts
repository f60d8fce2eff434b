import { seenBy } from './oracle';
import { toldLacking } from './oracle-invitations';
import { opens } from './oracle-originals';
import { eyesOf, type Reader } from './oracle-reader';
import type { Seen } from './walls';
import type { World } from './world';

/** What the walls tell the API of whom it acts for, beside the rows that they show; its own wall goes by it. */
export const TOLD = ['own seats', 'without administrator', 'open originals'] as const;

export const TOLD_SQL = `SELECT '${TOLD[0]}' AS name, concat_ws(':', body_id, role, valid_from, valid_to,
    joiners_see_past, leavers_keep) AS key FROM seats() WHERE current_setting('app.organisation_id', true) <> ''
  UNION ALL SELECT '${TOLD[1]}', unnest(unadministered())::text
  UNION ALL SELECT '${TOLD[2]}', unnest(open_originals())::text`;

/**
 * What the rule shows to a reader, and: the seats of the acting organisation, each with what its body chose; to
 * secretariats (of their members) and operators, the organisations that lack an administrator; the sealed originals that
 * open to the reader now, each by its own opening.
 */
export function toldTo(world: World, reader: Reader): Seen {
  const eyes = eyesOf(world, reader);
  const own = eyes.organisation === null ? [] : world.where('membership', 'organisation_id', eyes.organisation);
  const seats = own.map(({ body_id, role, valid_from, valid_to }) => {
    const body = world.one('meeting_body', body_id);
    const choices = [body?.joiners_see_past, body?.leavers_keep].map((chosen) => (chosen ? 't' : 'f'));
    return [body_id, role, valid_from, valid_to, ...choices].join(':');
  });
  const lacking = world.keys('organisation').filter((id) => toldLacking(id, eyes, world));
  const originals = world.rows('original_opening').filter((row) => opens(row, eyes, world));
  return new Map([
    ...seenBy(world, reader),
    [TOLD[0], new Set(seats)],
    [TOLD[1], new Set(lacking)],
    [TOLD[2], new Set(originals.map(({ id }) => id))],
  ]);
}
