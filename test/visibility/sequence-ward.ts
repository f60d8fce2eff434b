import type { Drawing } from './drawing';
import { WardBuilder } from './sequence-builder';
import type { Own } from './sequence-words';

/** A small ward around one case, and those who look at it: some read it, some did, may yet, or must not. */
export interface SequenceWard {
  readonly drawing: Drawing;
  readonly ownId: string;
  readonly people: readonly { readonly staffId: string; readonly organisationId: string }[];
}

/** Draws that ward; the same seed gives the same one. */
export function drawSequenceWard(seed: number): SequenceWard {
  const build = new WardBuilder(seed);
  const office = build.house('WARD_DEPT');
  const [presenter, partner, school, outside] = ['NPO', 'NPO', 'SCHOOL', 'MEDICAL'].map((kind) => build.house(kind));
  if (!presenter || !partner || !school || !outside) throw new Error('A house is missing');
  const creator = build.person([presenter]);
  const manager = build.person([presenter], { rank: 2 });
  const colleague = build.person([presenter]);
  const [first, second] = [build.person([partner]), build.person([partner, outside])];
  const [teacher, stranger] = [build.person([school]), build.person([outside])];
  const clerk = build.person([office]);
  const auditor = build.person([office], {}, 'AUDITOR');
  const strict = build.body('REQUIRED', [
    [office, 'SECRETARIAT', 'GOVERNMENT'],
    [presenter, 'CHAIR', 'PLEDGE'],
    [partner, 'MEMBER', 'PLEDGE'],
    [school, 'MEMBER', 'NONE'],
  ]);
  const lenient = build.body('NOT_REQUIRED_BY_LAW', [
    [office, 'SECRETARIAT', 'GOVERNMENT'],
    [partner, 'CHAIR', 'PLEDGE'],
  ]);
  for (const day of ['2026-03-01', '2026-04-01']) build.meeting([strict, lenient], day);
  const own = build.case(
    creator,
    presenter,
    [strict, lenient],
    [
      [manager, presenter],
      [first, partner],
      [second, partner],
      [teacher, school],
      [clerk, office],
    ],
  );
  build.case(first, partner, [lenient], [[creator, presenter]]);
  const acting: [Own, Own][] = [
    [creator, presenter],
    [manager, presenter],
    [colleague, presenter],
    [first, partner],
    [second, partner],
    [second, outside],
    [teacher, school],
    [stranger, outside],
    [clerk, office],
    [auditor, office],
  ];
  return {
    drawing: build.world,
    ownId: own.id,
    people: acting.map(([staff, house]) => ({ staffId: staff.id, organisationId: house.id })),
  };
}
