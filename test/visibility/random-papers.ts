import type { Drawing, Values } from './drawing';
import { hoursFromNow } from './world-now';

type Drawn = Values & { id: string };

/** A paper and its file, of the day of its meeting. */
function drawPaper(world: Drawing, meeting: Drawn, bodyIds: readonly string[], itemId: string | null): void {
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
    withdrawn_at: draw.chance(0.6) ? 'infinity' : hoursFromNow(-1),
    version: 1,
  });
  const content = Buffer.from(`%PDF-1.4 ${world.text('paper_file', 'content')} %%EOF`).toString('hex');
  world.add('paper_file', { paper_id: paper.id, content: `\\x${content}` });
}

/**
 * Offices that have come to some bodies only yesterday: they keep what is there and reach none of its past, but for the
 * one meeting to which they are invited.
 */
function drawNewKeepers(world: Drawing): void {
  const { draw } = world;
  const keepers = draw.some(world.of('organisation'), 2, 3);
  for (const meeting of draw.some(world.of('meeting'), 4, 6)) {
    const keeper = draw.pick(keepers).id;
    const bodies = meeting.body_ids as string[];
    for (const body of draw.some(bodies, 1, bodies.length)) {
      const since = draw.chance(0.4) ? '2020-04-01' : '2026-03-31';
      world.add('membership', {
        body_id: body,
        organisation_id: keeper,
        staff_id: null,
        role: draw.pick(['SECRETARIAT', 'CHAIR']),
        secrecy_basis: 'NONE',
        valid_from: since,
        valid_to: 'infinity',
        version: 1,
      });
    }
    const body = draw.pick(bodies);
    const invited = world
      .of('invitation')
      .some((one) => one.meeting_id === meeting.id && one.body_id === body && one.organisation_id === keeper);
    if (draw.chance(0.6) && !invited)
      world.add('invitation', {
        meeting_id: meeting.id,
        held_on: meeting.held_on,
        body_id: body,
        organisation_id: keeper,
        version: 1,
      });
  }
}

/** Papers of every meeting and of many items, some taken back. */
export function drawPapers(world: Drawing): void {
  const { draw } = world;
  drawNewKeepers(world);
  for (const meeting of world.of('meeting')) {
    const bodies = meeting.body_ids as string[];
    for (let left = draw.int(1, 2); left > 0; left -= 1)
      drawPaper(world, meeting, draw.some(bodies, 1, bodies.length), null);
    for (const item of world.of('agenda_item'))
      if (item.meeting_id === meeting.id && item.parent_id === null && draw.chance(0.6))
        drawPaper(world, meeting, item.body_ids as string[], item.id);
  }
}
