import type { Drawing } from './drawing';

const ROLES = ['SECRETARIAT', 'SECRETARIAT', 'CHAIR', 'MEMBER', 'MEMBER', 'OBSERVER', 'SUPERVISOR'];

function drawCharters(world: Drawing, bodyId: string): void {
  const { draw } = world;
  for (let number = 1; number <= draw.int(0, 3); number += 1)
    world.add('charter', {
      body_id: bodyId,
      number,
      title: world.text('charter', 'title'),
      effective_from: draw.chance(0.4) ? '2020-04-01' : world.day(),
      convening_rights: [],
      merge_approver: draw.pick(['CHAIR', 'SECRETARIAT']),
      version: 1,
    });
}

/** Days on which all seats of a body have ended, or none has begun. */
const UNSEATED: Readonly<Record<number, { from: string; to: string }>> = {
  2: { from: '2020-04-01', to: '2026-03-25' },
  3: { from: '2026-04-10', to: 'infinity' },
};

/** Seats; often one secretariat that lasts. `only`: the one span of all of them. */
function drawSeats(world: Drawing, bodyId: string, only?: { from: string; to: string }): void {
  const { draw } = world;
  const lasting = draw.chance(0.6);
  for (const [at, organisation] of draw.some(world.of('organisation'), 0, 5).entries())
    // A second seat of the same organisation, with another role or after a gap.
    for (let times = draw.chance(0.3) ? 2 : 1; times > 0; times -= 1) {
      const { from, to } = lasting && at === 0 ? { from: '2020-04-01', to: 'infinity' } : world.span();
      world.add('membership', {
        body_id: bodyId,
        organisation_id: organisation.id,
        staff_id: null,
        role: lasting && at === 0 ? 'SECRETARIAT' : draw.pick(ROLES),
        secrecy_basis: 'NONE',
        valid_from: only?.from ?? from,
        valid_to: only?.to ?? to,
        version: 1,
      });
    }
  // One organisation sits in most bodies and decides in none; one keeps many of them.
  const [, , , keeper, listener] = world.of('organisation');
  for (const [organisation, roles, share] of [
    [keeper, ['SECRETARIAT', 'CHAIR'], 0.5],
    [listener, ['MEMBER', 'OBSERVER'], 0.7],
  ] as const)
    if (!only && organisation && draw.chance(share))
      world.add('membership', {
        body_id: bodyId,
        organisation_id: organisation.id,
        staff_id: null,
        role: draw.pick(roles),
        secrecy_basis: 'NONE',
        valid_from: '2020-04-01',
        valid_to: 'infinity',
        version: 1,
      });
}

function drawMatrix(world: Drawing, bodyId: string | null): void {
  const own = (matrixId: string) => ({ matrix_id: matrixId, body_id: bodyId, version: 1 });
  const title = (table: string) => ({ title: world.text(table, 'title') });
  const matrix = world.add('policy_matrix', {
    body_id: bodyId,
    ...title('policy_matrix'),
    version_number: 1,
    as_of: world.day(),
    version: 1,
  });
  const pillar = world.add('pillar', { ...own(matrix.id), number: 1, ...title('pillar') });
  const measure = world.add('policy_measure', {
    ...own(matrix.id),
    ...title('policy_measure'),
    pillar_id: pillar.id,
    position: 0,
    marker: 'ア',
  });
  world.add('matrix_row', {
    ...own(matrix.id),
    measure_id: measure.id,
    position: 0,
    marker: 'ア',
    issue_title: world.text('matrix_row', 'issue_title'),
    issue_bullets: [world.text('matrix_row', 'issue_bullets')],
    initiative_title: world.text('matrix_row', 'initiative_title'),
    initiative_bullets: [world.text('matrix_row', 'initiative_bullets')],
  });
}

/** Bodies with charters, seats over time and matrices; some bodies without any seat, one matrix that nobody keeps. */
export function drawBodies(world: Drawing): void {
  const { draw } = world;
  for (let at = 0; at < 3 + world.scale; at += 1) {
    const text = (column: string) => world.text('meeting_body', column);
    const body = world.add('meeting_body', {
      code: draw.code(),
      name: text('name'),
      short_name: text('short_name'),
      purpose: text('purpose'),
      tier: 'WG',
      consent_rule: 'UNDEFINED',
      secrecy: 'NONE',
      openness: 'CLOSED',
      case_level: false,
      convener_organisation_id: draw.chance(0.7) ? draw.pick(world.of('organisation')).id : null,
      chair_rank: 0,
      per_year: 1,
      paper_number_template: text('paper_number_template'),
      joiners_see_past: draw.chance(0.3),
      leavers_keep: draw.chance(0.7),
      valid_from: '2020-04-01',
      valid_to: 'infinity',
      version: 1,
    });
    world.add('legal_basis', {
      body_id: body.id,
      law: world.text('legal_basis', 'law'),
      article: world.text('legal_basis', 'article'),
      position: 0,
      version: 1,
    });
    world.add('sub_group', { body_id: body.id, name: world.text('sub_group', 'name'), version: 1 });
    drawCharters(world, body.id);
    drawSeats(world, body.id, draw.chance(0.4) ? UNSEATED[at] : undefined);
    if (draw.chance(0.7)) drawMatrix(world, body.id);
  }
  drawMatrix(world, null);
}
