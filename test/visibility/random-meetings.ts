import type { Drawing, Values } from './drawing';

/** What every part of a meeting repeats of it. */
interface Part {
  meeting_id: string;
  held_on: string;
  version: number;
}

function drawItems(world: Drawing, part: Part, bodyIds: readonly string[]): void {
  const { draw } = world;
  const organisations = world.of('organisation');
  for (let position = 1; position <= draw.int(1, 3); position += 1) {
    const taken = draw.some(bodyIds, 1, bodyIds.length);
    const state = draw.pick(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'PROPOSED', 'POSTPONED', 'WITHDRAWN']);
    const item = (parentId: string | null, number: string): Values & { id: string } =>
      world.add('agenda_item', {
        ...part,
        body_ids: taken,
        parent_id: parentId,
        position,
        number,
        kind: 'REPORT',
        state,
        title: world.text('agenda_item', 'title'),
        open_title: world.text('agenda_item', 'open_title'),
        core: world.text('agenda_item', 'core'),
        stage: [],
        presenter_organisation_id: draw.pick(organisations).id,
        presenter_label: world.text('agenda_item', 'presenter_label'),
        matrix_row_ids: draw.some(world.of('matrix_row'), 0, 1).map(({ id }) => id),
        discussion: world.text('agenda_item', 'discussion'),
      });
    const top = item(null, String(position));
    const items = draw.chance(0.4) ? [top, item(top.id, `${position}-1`)] : [top];
    if (state === 'ACCEPTED')
      world.add('agenda_slot', {
        id: top.id,
        meeting_id: part.meeting_id,
        position,
        number: String(position),
        taken_for_label: taken.length === bodyIds.length ? 'all' : world.text('agenda_slot', 'taken_for_label'),
        version: 1,
      });
    for (const { id } of items) {
      if (draw.chance(0.5))
        world.add('decision', {
          ...part,
          body_ids: taken,
          agenda_item_id: id,
          position: 0,
          text: world.text('decision', 'text'),
          state: draw.pick(['DRAFT', 'CONFIRMED']),
        });
      if (draw.chance(0.5)) drawAction(world, part, taken, id);
    }
  }
}

function drawAction(world: Drawing, part: Part, bodyIds: readonly string[], itemId: string | null): void {
  const { draw } = world;
  world.add('action_item', {
    ...part,
    body_ids: bodyIds,
    agenda_item_id: itemId,
    title: world.text('action_item', 'title'),
    assignee_organisation_id: draw.pick(world.of('organisation')).id,
    assignee_staff_id: draw.chance(0.3) ? draw.pick(world.of('staff')).id : null,
    due_on: draw.chance(0.3) ? 'infinity' : world.day(),
    state: draw.pick(['OPEN', 'IN_PROGRESS', 'DONE']),
    matrix_row_id: draw.chance(0.3) ? draw.pick(world.of('matrix_row')).id : null,
  });
}

function drawPresent(world: Drawing, part: Part, bodyIds: readonly string[]): void {
  const { draw } = world;
  const through = () => draw.some(bodyIds, 1, draw.chance(0.6) ? 1 : bodyIds.length);
  const text = (table: string, column: string) => world.text(table, column);
  for (const { id } of draw.some(world.of('organisation'), 1, 4))
    world.add('attendance', {
      ...part,
      body_ids: through(),
      organisation_id: id,
      label: text('attendance', 'label'),
      status: 'PRESENT',
      part: 'PARTICIPANT',
    });
  for (let left = draw.int(1, 3); left > 0; left -= 1)
    world.add('head_count', { ...part, body_ids: through(), count: 12, qualifier: text('head_count', 'qualifier') });
  for (let left = draw.int(1, 3); left > 0; left -= 1)
    world.add('lecturer', { ...part, body_ids: through(), label: text('lecturer', 'label'), position: 0 });
  for (let left = draw.int(0, 2); left > 0; left -= 1) drawGroup(world, part, through());
}

function drawGroup(world: Drawing, part: Part, taken: readonly string[]): void {
  const { draw } = world;
  const text = (column: string) => world.text('meeting_group', column);
  const group = world.add('meeting_group', {
    ...part,
    body_ids: taken,
    name: text('name'),
    position: 0,
    facilitator_post: text('facilitator_post'),
  });
  for (const { id } of draw.some(world.of('organisation'), 1, 2))
    world.add('group_participant', { ...part, body_ids: taken, group_id: group.id, organisation_id: id, position: 0 });
}

/** Meetings of one to three bodies on days at the edges of seats, with invitations, agenda, results and attendance. */
export function drawMeetings(world: Drawing): void {
  const { draw } = world;
  for (let at = 0; at < 8 + 4 * world.scale; at += 1) {
    // Every fourth meeting is one of the last one's bodies, on the same day.
    const last = at % 4 === 3 ? world.of('meeting').at(-1) : undefined;
    const bodies = last
      ? world.of('meeting_body').filter(({ id }) => id === (last.body_ids as string[])[0])
      : draw.some(world.of('meeting_body'), 1, draw.chance(0.35) ? 1 : 3);
    const heldOn = (last?.held_on as string | undefined) ?? world.day();
    const bodyIds = bodies.map(({ id }) => id);
    const meeting = world.add('meeting', {
      code: draw.code(),
      held_on: heldOn,
      body_ids: bodyIds,
      starts_at: '10:00',
      ends_at: '11:30',
      place: world.text('meeting', 'place'),
      online: false,
      openness: 'CLOSED',
      openness_reason: 'PERSONAL_INFORMATION',
      state: draw.pick(['PLANNED', 'NOTIFIED', 'HELD', 'HELD', 'CANCELLED']),
      version: 1,
    });
    const part = { meeting_id: meeting.id, held_on: heldOn, version: 1 };
    for (const [position, body] of bodies.entries())
      world.add('meeting_for', {
        ...part,
        body_id: body.id,
        position,
        body_name: body.name,
        body_short_name: body.short_name,
        sub_group_name: world.text('meeting_for', 'sub_group_name'),
        fiscal_year: 2025,
        fiscal_ordinal: at + 1,
        running_ordinal: at + 1,
      });
    for (const { id } of draw.some(world.of('organisation'), 0, 3))
      world.add('invitation', { ...part, body_id: draw.pick(bodyIds), organisation_id: id });
    drawItems(world, part, bodyIds);
    if (draw.chance(0.6)) drawAction(world, part, bodyIds, null);
    drawPresent(world, part, bodyIds);
  }
}
