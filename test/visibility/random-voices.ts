import type { Drawing, Values } from './drawing';
import { aColleague, anAgreement, type Case, COMING, EVER, FORMER, LAPSED } from './random-colleagues';
import { drawTexts, PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

/** Who could speak for a case, and what decides whether they can: their post, their place on the list, who is kept out. */
interface Voice {
  readonly posts?: readonly Values[];
  readonly reader?: Values;
  readonly kept?: (speaker: { staff: string; own: Case; other: Case }) => Values;
}

const keptOut = (case_id: string, subject_id: string, more: Values = {}): Values => ({
  case_id,
  kind: 'STAFF',
  subject_id,
  added_at: hoursFromNow(-50),
  ended_at: 'infinity',
  ...more,
});

/** By each one condition alone decides. */
const VOICES: readonly Voice[] = [
  {},
  { reader: { added_at: hoursFromNow(1) } },
  { reader: { removed_at: hoursFromNow(0) } },
  { posts: [FORMER] },
  { posts: [COMING] },
  { kept: ({ staff, own }) => keptOut(own.id, staff) },
  { kept: ({ staff, own }) => keptOut(own.id, staff, { added_at: hoursFromNow(1) }) },
  { kept: ({ staff, own }) => keptOut(own.id, staff, { ended_at: hoursFromNow(0) }) },
  { kept: ({ staff, other }) => keptOut(other.id, staff) },
  { kept: ({ own, other }) => keptOut(own.id, String(other.created_by_staff_id)) },
];
const AT_ONCE = 5;

/** A published case of a house, which a partner may read as far as consent goes: all of what is basic. */
function isShared(world: Drawing, house: unknown, partner: Values, by: string): Case {
  const { draw } = world;
  const own = world.add('case_presentation', {
    code: draw.code(),
    presenting_organisation_id: house,
    created_by_staff_id: by,
    state: 'OPEN',
    created_at: hoursFromNow(-60),
    publication: PUBLICATIONS,
    version: 1,
  });
  drawTexts(world, own);
  world.add('case_reader', {
    case_id: own.id,
    ...partner,
    confirmed_by_staff_id: by,
    added_at: hoursFromNow(-50),
    removed_at: 'infinity',
  });
  const conference = world.add('case_conference', {
    code: draw.code(),
    case_id: own.id,
    state: 'PLANNED',
    held_on: '2026-04-02',
    starts_at: '10:00',
    ends_at: '11:00',
    place: world.text('case_conference', 'place'),
    call_address: '',
    emergency: false,
    called_by_staff_id: by,
    created_at: hoursFromNow(-40),
    version: 1,
  });
  world.add('consent', {
    case_id: own.id,
    conference_id: conference.id,
    recipient_organisation_id: partner.organisation_id,
    category: 'BASIC',
    purpose: 'CASE_CONFERENCE',
    decision: 'GRANTED',
    form: 'WRITTEN',
    language: 'ja',
    companion: false,
    explained_by_staff_id: by,
    publication: PUBLICATIONS,
    valid_from: hoursFromNow(-40),
    valid_until: 'infinity',
    staff_id: by,
    organisation_id: house,
    given_at: hoursFromNow(-20),
  });
  return own;
}

/** Cases that a partner could read if somebody spoke for them: of houses whose agreement does not hold, and of one whose does. */
export function drawVoices(world: Drawing): void {
  const { draw } = world;
  const [first] = world.of('case_presentation').filter(({ publication }) => publication === PUBLICATIONS);
  if (!first) return;
  const lapsed = world.of('organisation').filter(({ sort_order }) => sort_order === LAPSED);
  const house = first.presenting_organisation_id;
  const far = draw.pick(
    world.of('organisation').filter(({ id }) => id !== house && !lapsed.some((one) => one.id === id)),
  );
  anAgreement(world, first, house);
  anAgreement(world, first, far.id);
  const partner = { staff_id: aColleague(world, first, far.id, [EVER]), organisation_id: far.id };
  for (const { id } of lapsed) {
    const [post] = world.of('post').filter(({ organisation_id }) => organisation_id === id);
    const by = String(post?.staff_id);
    const own = isShared(world, id, partner, by);
    world.add('case_reader', {
      case_id: own.id,
      staff_id: by,
      organisation_id: id,
      confirmed_by_staff_id: by,
      added_at: hoursFromNow(-50),
      removed_at: 'infinity',
    });
  }
  for (const { posts = [EVER], reader, kept } of draw.some(VOICES, AT_ONCE, AT_ONCE)) {
    const own = isShared(world, house, partner, String(first.created_by_staff_id));
    const staff = aColleague(world, own, house, posts);
    Object.assign(world.of('case_reader').at(-1) as Values, reader);
    if (kept) world.add('access_exclusion', { ...kept({ staff, own, other: first }), added_by_staff_id: staff });
  }
}
