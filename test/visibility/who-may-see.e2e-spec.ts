import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { AgendaItem } from '../../apps/api/src/agendas';
import { ItemSightQueries } from '../../apps/api/src/agendas/sight.queries';
import { Meeting } from '../../apps/api/src/meetings';
import { Paper } from '../../apps/api/src/papers';
import { PaperSightQueries } from '../../apps/api/src/papers/sight.queries';
import { SightQueries } from '../../apps/api/src/meetings/sight.queries';
import type { SightModel } from '../../apps/api/src/meetings/sight.model';
import { Refusal } from '../../apps/api/src/platform/graphql';
import { type Actor, visible, Visibility } from '../../apps/api/src/platform/visibility';
import { SIGHT_REASONS } from '../../libs/abilities';
import { cloneDatabase } from '../support/database';
import type { Reader } from './oracle-reader';
import type { Drawing } from './drawing';
import { drawWorld, writeWorld } from './random-world';
import { WORLD_NOW } from './world-now';
import { everybody } from './readers';
import { report, SEED, WHOLE } from './tally';
import { Walls } from './walls';
import { readWorld, type Row, type World } from './world';

const WORLDS = WHOLE ? 25 : 3;
type Person = Extract<Reader, { kind: 'PERSON' }>;

const kinds = new Set<string>();
const totals = { answers: 0, sights: 0, refused: 0, leaks: 0, wronglyHidden: 0, worlds: 0 };

const TODAY = '2026-04-01';
const within = (from: string, day: string, to: string): boolean => from <= day && (to === 'infinity' || day < to);

const visibility = new Visibility({} as DataSource, { now: () => WORLD_NOW });
const meetings = new SightQueries(visibility);
const items = new ItemSightQueries(visibility);
const papers = new PaperSightQueries(visibility);

/** A kind of thing: how it is listed, and how one asks who may see it. */
const THINGS = [
  { table: 'meeting', entity: Meeting, ask: (actor: Actor, id: string) => meetings.ofMeeting(actor, id) },
  { table: 'agenda_item', entity: AgendaItem, ask: (actor: Actor, id: string) => items.ofItem(actor, id) },
  { table: 'paper', entity: Paper, ask: (actor: Actor, id: string) => papers.ofPaper(actor, id) },
] as const;
type Thing = (typeof THINGS)[number];

/** A drawn world with an office that keeps every meeting, and more who come and go than there are by chance. */
function drawKeptWorld(seed: number): Drawing {
  const drawing = drawWorld(seed);
  const { draw } = drawing;
  const people = drawing.of('staff').filter(({ platform_role }) => platform_role === 'NONE');
  const posts = drawing.of('post').filter(({ staff_id }) => people.some(({ id }) => id === staff_id));
  const house = (name: string): string =>
    drawing.add('organisation', { name, kind: 'NPO', sort_order: 99, version: 1 }).id;
  const [left, joined] = [house('left'), house('joined')];
  for (const body of drawing.of('meeting_body').slice(0, 2)) Object.assign(body, { joiners_see_past: true });
  const now = posts.find((post) => within(String(post.active_from), TODAY, String(post.active_until)));
  for (const { id: body_id } of drawing.of('meeting_body')) {
    const seat = (organisation_id: unknown, role: string, { from, to } = { from: '2020-04-01', to: 'infinity' }) =>
      drawing.add('membership', {
        body_id,
        organisation_id,
        role,
        secrecy_basis: 'NONE',
        valid_from: from,
        valid_to: to,
        version: 1,
      });
    if (now) seat(now.organisation_id, 'SECRETARIAT');
    seat(left, 'MEMBER', { from: '2020-04-01', to: '2026-03-31' });
    seat(joined, 'MEMBER', { from: '2026-03-31', to: 'infinity' });
    for (const { id } of draw.some(drawing.of('organisation'), 2, 4)) seat(id, 'MEMBER', drawing.span());
    // Whoever else there is has left lately, so that this reason comes about in every world.
    const seated = drawing.of('membership').filter((one) => one.body_id === body_id);
    for (const { id } of drawing.of('organisation'))
      if (!seated.some(({ organisation_id }) => organisation_id === id))
        seat(id, 'MEMBER', { from: '2020-04-01', to: '2026-03-31' });
  }
  return drawing;
}

/** Thing's id → the organisations whose own actor gets it through both walls. */
async function seenThroughWalls(walls: Walls, world: World, { entity }: Thing): Promise<Map<string, Set<string>>> {
  const seen = new Map<string, Set<string>>();
  for (const organisationId of world.keys('organisation')) {
    const rows = await walls.behindBoth({ kind: 'JOB', organisationId, now: WORLD_NOW }, (actor) =>
      visible<{ id: string }>(actor, entity, 't').select('t.id').getMany(),
    );
    for (const { id } of rows) seen.set(id, (seen.get(id) ?? new Set()).add(organisationId));
  }
  return seen;
}

const answered = async (asking: Promise<SightModel[]>): Promise<SightModel[] | string> => {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

/** Whether somebody keeps a meeting: convenes all its bodies today, and sat in them on its day. */
function keeps(world: World, { staffId, organisationId }: Person, meeting: Row): boolean {
  const seats = world.where('membership', 'organisation_id', organisationId);
  const posts = world.where('post', 'staff_id', staffId).filter((post) => post.organisation_id === organisationId);
  return (
    world.one('staff', staffId)?.platform_role === 'NONE' &&
    posts.some((post) => within(post.active_from, TODAY, post.active_until)) &&
    meeting.body_ids.every((body: string) => {
      const own = seats.filter((seat) => seat.body_id === body);
      const convening = own.filter(({ role }) => role === 'SECRETARIAT' || role === 'CHAIR');
      return (
        convening.some((seat) => within(seat.valid_from, TODAY, seat.valid_to)) &&
        own.some((seat) => within(seat.valid_from, meeting.held_on, seat.valid_to))
      );
    })
  );
}

/** Whether a reason is so, by the rows alone. */
function holds(world: World, meeting: Row, organisationId: string, { kind, bodyId }: SightModel['ways'][number]) {
  if (kind === 'INVITED')
    return world
      .where('invitation', 'meeting_id', meeting.id)
      .some((guest) => guest.organisation_id === organisationId && guest.body_id === bodyId);
  const own = world.where('membership', 'organisation_id', organisationId).filter((seat) => seat.body_id === bodyId);
  const then = own.some((seat) => within(seat.valid_from, meeting.held_on, seat.valid_to));
  const now = own.some((seat) => within(seat.valid_from, TODAY, seat.valid_to));
  if (kind === 'JOINED_LATER') return now && !then;
  return (
    then &&
    (kind === 'MEMBER') ===
      (now || own.some((seat) => seat.valid_to > TODAY && within(seat.valid_from, meeting.held_on, seat.valid_to)))
  );
}

async function judge(walls: Walls, world: World, reader: Person, thing: Thing, seen: Map<string, Set<string>>) {
  const faults: string[] = [];
  await walls.behindBoth(reader, async (actor) => {
    for (const row of world.rows(thing.table)) {
      // Of what was taken back nobody is told who sees it.
      if (thing.table === 'paper' && row.withdrawn_at !== 'infinity') continue;
      const meeting = world.one('meeting', thing.table === 'meeting' ? row.id : row.meeting_id)!;
      const answer = await answered(thing.ask(actor, row.id));
      const may = keeps(world, reader, meeting);
      if (typeof answer === 'string') {
        totals.refused += 1;
        if (may) faults.push(`${thing.table} ${row.id} is refused to its keeper: ${answer}`);
        // Whoever does not see the thing cannot tell it from one that is not there.
        const hidden = !seen.get(row.id)?.has(reader.organisationId) || actor.standing.organisationId === null;
        if ((answer === 'NOT_FOUND_OR_REFUSED') !== hidden) faults.push(`${thing.table} ${row.id}: ${answer}`);
        continue;
      }
      totals.answers += 1;
      if (!may) faults.push(`${thing.table} ${row.id} is told to one who does not keep it`);
      const told = new Set(answer.map(({ organisationId }) => organisationId));
      const right = seen.get(row.id) ?? new Set<string>();
      const [more, less] = [[...told].filter((id) => !right.has(id)), [...right].filter((id) => !told.has(id))];
      totals.leaks += more.length;
      totals.wronglyHidden += less.length;
      totals.sights += told.size;
      if (more.length + less.length > 0) faults.push(`${thing.table} ${row.id}: +${more.join()} -${less.join()}`);
      for (const { ways, organisationId } of answer) {
        if (ways.length === 0) faults.push(`${thing.table} ${row.id}: no reason for ${organisationId}`);
        for (const way of ways) {
          kinds.add(way.kind);
          const named = row.body_ids.includes(way.bodyId) && way.bodyName !== '';
          if (!named || !holds(world, meeting, organisationId, way))
            faults.push(`${thing.table} ${row.id}: ${way.kind} of ${organisationId} by ${way.bodyId}`);
        }
      }
    }
  });
  return faults;
}

describe('who may see a thing, as told to those who keep it', () => {
  afterAll(() => report('who-may-see', totals));

  it.each(Array.from({ length: WORLDS }, (_, at) => SEED + 300 + at))(
    'is who does see it, through both walls, in the world drawn from seed %d',
    async (seed) => {
      const database = await cloneDatabase();
      const owner = new Client(database.owner);
      await owner.connect();
      await writeWorld(owner, drawKeptWorld(seed)).finally(() => owner.end());
      const walls = await Walls.open(database);
      try {
        const world = await readWorld(walls.owner);
        totals.worlds += 1;
        const faults: string[] = [];
        for (const thing of THINGS) {
          const seen = await seenThroughWalls(walls, world, thing);
          for (const reader of everybody(world, WORLD_NOW))
            if (reader.kind === 'PERSON') faults.push(...(await judge(walls, world, reader, thing, seen)));
        }
        expect(faults).toEqual([]);
      } finally {
        await walls.close();
        await database.drop();
      }
    },
    300_000,
  );

  it('and the worlds had enough of both answers', () => {
    expect(totals.answers).toBeGreaterThan(20);
    expect(totals.refused).toBeGreaterThan(100);
    expect(totals.sights).toBeGreaterThan(totals.answers);
    expect([...kinds].sort()).toEqual([...SIGHT_REASONS].sort());
  });
});
