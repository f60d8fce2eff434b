import type { Drawing, Values } from './drawing';
import { hoursFromNow } from './world-now';

type Drawn = Values & { id: string };

/** A paper and its file, of the day of its meeting. */
function drawPaper(
  world: Drawing,
  meeting: Drawn,
  bodyIds: readonly string[],
  itemId: string | null,
  withdrawnAt: string,
): void {
  const { draw } = world;
  const post = draw.pick(world.of('post'));
  const paper = world.add('paper', {
    meeting_id: meeting.id,
    held_on: meeting.held_on,
    body_ids: bodyIds,
    agenda_item_id: itemId,
    number: world.text('paper', 'number'),
    title: world.text('paper', 'title'),
    handling: draw.pick(['NORMAL', 'NUMBERED', 'COLLECT', 'VIEW_ONLY']),
    class: draw.pick(['ADVANCE', 'ON_DAY', 'REFERENCE']),
    file_name: `${world.text('paper', 'file_name')}.pdf`,
    media_type: 'application/pdf',
    bytes: 40,
    sha256: world.text('paper', 'sha256'),
    uploaded_by_organisation_id: post.organisation_id,
    uploaded_by_staff_id: post.staff_id,
    created_at: hoursFromNow(-20),
    withdrawn_at: withdrawnAt,
    version: 1,
  });
  const content = Buffer.from(`%PDF-1.4 ${world.text('paper_file', 'content')} %%EOF`).toString('hex');
  world.add('paper_file', { paper_id: paper.id, content: `\\x${content}` });
}

/**
 * An office that keeps many bodies has come to further ones only yesterday: it keeps what is there and reaches nothing of
 * their past, but what one of them invites it to.
 */
function drawNewKeeper(world: Drawing): void {
  const { draw } = world;
  const keeper = world.of('organisation')[3]?.id;
  const joint = world.of('meeting').filter((one) => (one.body_ids as string[]).length > 1);
  if (!keeper) return;
  const chaired = new Set<string>();
  for (const meeting of draw.some(joint, 3, 3)) {
    const bodies = meeting.body_ids as string[];
    for (const body_id of bodies) {
      if (!chaired.has(body_id))
        world.add('membership', {
          body_id,
          organisation_id: keeper,
          staff_id: null,
          role: 'CHAIR',
          secrecy_basis: 'NONE',
          valid_from: '2026-03-31',
          valid_to: 'infinity',
          version: 1,
        });
      chaired.add(body_id);
      drawPaper(world, meeting, [body_id], null, hoursFromNow(-1));
    }
    const invited = world
      .of('invitation')
      .some((one) => one.meeting_id === meeting.id && one.organisation_id === keeper);
    if (!invited)
      world.add('invitation', {
        meeting_id: meeting.id,
        held_on: meeting.held_on,
        body_id: draw.pick(bodies),
        organisation_id: keeper,
        version: 1,
      });
  }
}

/** Papers of every meeting and of many items, some taken back. */
export function drawPapers(world: Drawing): void {
  const { draw } = world;
  const until = () => (draw.chance(0.6) ? 'infinity' : hoursFromNow(-1));
  drawNewKeeper(world);
  for (const meeting of world.of('meeting')) {
    const bodies = meeting.body_ids as string[];
    for (let left = draw.int(1, 2); left > 0; left -= 1)
      drawPaper(world, meeting, draw.some(bodies, 1, bodies.length), null, until());
    for (const item of world.of('agenda_item'))
      if (item.meeting_id === meeting.id && item.parent_id === null && draw.chance(0.6))
        drawPaper(world, meeting, item.body_ids as string[], item.id, until());
  }
}
