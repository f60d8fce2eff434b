import { dayOf, type Reader } from './oracle-reader';
import type { World } from './world';

const DAY_MS = 86_400_000;

/** A reader in words. */
export function nameOf(reader: Reader): string {
  const at = reader.now.toISOString();
  switch (reader.kind) {
    case 'PERSON':
      return `person ${reader.staffId} for ${reader.organisationId} at ${at}`;
    case 'JOB':
      return `job for ${reader.organisationId} at ${at}`;
    case 'EDITION':
      return `edition for ${reader.bodyId} at ${at}`;
    default:
      return `nobody at ${at}`;
  }
}

/** Midnight in Tokyo at the beginning of a day. */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00+09:00`);

/**
 * Instants at which somebody's rights change: now, and the last millisecond before and the first of each day on which a
 * seat, a post or a charter begins or ends.
 */
export function instants(world: World, now: Date): Date[] {
  const days = new Set<string>();
  for (const seat of world.rows('membership')) days.add(seat.valid_from).add(seat.valid_to);
  for (const post of world.rows('post')) days.add(post.active_from).add(post.active_until);
  for (const charter of world.rows('charter')) days.add(charter.effective_from);
  const edges = [...days].filter((day) => /^\d{4}-/.test(day) && day !== dayOf(now)).sort();
  return [now, ...edges.flatMap((day) => [new Date(midnight(day).getTime() - 1), midnight(day)])];
}

/** Everybody who could ask: each organisation's job, each post's holder, each body's edition, strangers, and nobody. */
export function everybody(world: World, now: Date): Reader[] {
  const posts = world.rows('post');
  const elsewhere = world.rows('organisation').flatMap(({ id: organisationId }) => {
    const stranger = posts.find((post) => post.organisation_id !== organisationId);
    return stranger ? [{ kind: 'PERSON' as const, staffId: stranger.staff_id, organisationId, now }] : [];
  });
  return [
    { kind: 'NOBODY', now },
    ...world.rows('organisation').map(({ id: organisationId }) => ({ kind: 'JOB' as const, organisationId, now })),
    { kind: 'JOB', organisationId: '00000000-0000-4000-8000-00000000beef', now },
    ...posts.map((post) => ({
      kind: 'PERSON' as const,
      staffId: post.staff_id,
      organisationId: post.organisation_id,
      now,
    })),
    ...elsewhere.slice(0, 3),
    ...world.rows('meeting_body').map(({ id: bodyId }) => ({ kind: 'EDITION' as const, bodyId, now })),
  ];
}

export { DAY_MS };
