import type { Drawing, Values } from './drawing';
import { hoursFromNow, WORLD_NOW } from './world-now';

const NOTHING = '00000000-0000-0000-0000-000000000000';
const EVER = { from: '2020-04-01', to: 'infinity' };
const FORMER = { from: '2020-04-01', to: '2026-03-25' };
const COMING = { from: '2026-04-10', to: 'infinity' };

function anOrganisation(world: Drawing): string {
  const name = world.text('organisation', 'name');
  return world.add('organisation', { name, kind: 'NPO', sort_order: 80, version: 1 }).id;
}

/** Somebody with a post, and with a sign-in of long ago if `opened`. */
function aPerson(world: Drawing, organisationId: string, administrator = false, opened = true): string {
  const { id } = world.add('staff', { platform_role: 'NONE', version: 1 });
  world.add('staff_name', { staff_id: id, name: world.text('staff_name', 'name') });
  if (opened) world.add('account', { staff_id: id, opened_at: '-infinity', closed_at: 'infinity' });
  aPost(world, id, organisationId, administrator);
  return id;
}

function aPost(world: Drawing, staffId: string, organisationId: string, administrator: boolean, span = EVER): void {
  world.add('post', {
    staff_id: staffId,
    organisation_id: organisationId,
    title: world.text('post', 'title'),
    rank: 0,
    administrator,
    active_from: span.from,
    active_until: span.to,
    version: 1,
  });
}

function aSeat(world: Drawing, bodyId: string, organisationId: string, role: string, span = EVER): void {
  const [valid_from, valid_to] = [span.from, span.to];
  const what = { body_id: bodyId, organisation_id: organisationId, staff_id: null, role, secrecy_basis: 'NONE' };
  world.add('membership', { ...what, valid_from, valid_to, version: 1 });
}

const exclude = (world: Drawing, caseId: string, kind: string, subjectId: string): void =>
  void world.add('access_exclusion', {
    case_id: caseId,
    kind,
    subject_id: subjectId,
    added_by_staff_id: world.draw.pick(world.of('staff')).id,
    added_at: hoursFromNow(-50),
    ended_at: 'infinity',
  });

/** A house whose people read its case, but for those who have not pledged yet; what stands for nothing excludes nobody. */
function drawHouseOfReaders(world: Drawing): void {
  const house = anOrganisation(world);
  const staff = [-100, -100, 1].map((signed) => {
    const id = aPerson(world, house);
    const text_version = world.text('confidentiality_pledge', 'text_version');
    const signed_at = hoursFromNow(signed);
    world.add('confidentiality_pledge', { staff_id: id, organisation_id: house, text_version, signed_at });
    return id;
  });
  const [first] = staff as [string];
  world.add('sharing_agreement', {
    organisation_id: house,
    text_version: world.text('sharing_agreement', 'text_version'),
    signed_on: '2025-10-01',
    expires_on: '2027-10-01',
    signed_by_staff_id: first,
    ended_on: 'infinity',
    version: 1,
  });
  const own = world.add('case_presentation', {
    code: world.draw.code(),
    presenting_organisation_id: house,
    created_by_staff_id: first,
    state: 'OPEN',
    created_at: hoursFromNow(-60),
    version: 1,
  });
  for (const staff_id of staff)
    world.add('case_reader', {
      case_id: own.id,
      staff_id,
      organisation_id: house,
      confirmed_by_staff_id: first,
      added_at: hoursFromNow(-50),
      removed_at: 'infinity',
    });
  // The number of a house is no person's, and the other way round.
  exclude(world, own.id, 'STAFF', house);
  exclude(world, own.id, 'ORGANISATION', first);
  for (const { id } of world.draw.some(world.of('organisation'), 2, 3)) exclude(world, NOTHING, 'ORGANISATION', id);
}

/** People who work somewhere today and administered it once, or will. */
function drawAdministratorsOfOtherDays(world: Drawing): void {
  for (const span of [FORMER, COMING]) {
    const house = anOrganisation(world);
    const someone = aPerson(world, house);
    aPost(world, someone, house, true, span);
    aPerson(world, house, true);
  }
}

/** First administrators of a house that has none, each confirmed as it should be or but for one thing. */
function drawFirstAdministrators(world: Drawing): void {
  const { draw } = world;
  const body = draw.pick(world.of('meeting_body')).id;
  const [office, lacking, other] = [anOrganisation(world), anOrganisation(world), anOrganisation(world)];
  const [keeper, colleague, head] = [aPerson(world, office), aPerson(world, office), aPerson(world, office, true)];
  aSeat(world, body, office, 'SECRETARIAT');
  aSeat(world, body, lacking, 'MEMBER');
  aSeat(world, body, other, 'MEMBER', COMING);
  const outsider = aPerson(world, other);
  const there = aPerson(world, lacking, false, false);
  const invite = (values: Values): void =>
    void world.add('staff_invitation', {
      organisation_id: lacking,
      staff_id: draw.id(),
      email: `${world.text('staff_invitation', 'email')}@invited.example`,
      name: world.text('staff_invitation', 'name'),
      post_title: world.text('staff_invitation', 'post_title'),
      active_from: '2026-04-01',
      administrator: true,
      first_administrator: true,
      kind: 'NEW',
      state: 'CONFIRMED',
      proposed_by_organisation_id: office,
      proposed_by_staff_id: colleague,
      confirmed_by_staff_id: keeper,
      created_at: hoursFromNow(-30),
      expires_at: hoursFromNow(100),
      accepted_at: null,
      version: 1,
      ...values,
    });
  const misses: Values[] = [
    {},
    { kind: 'RESET' },
    { accepted_at: WORLD_NOW.toISOString() },
    { confirmed_by_staff_id: colleague },
    { state: 'DECLINED' },
    { first_administrator: false, proposed_by_staff_id: keeper },
  ];
  for (const miss of misses) invite(miss);
  for (const state of ['CONFIRMED', 'DECLINED']) invite({ state, staff_id: there });
  // Told of what is lacking are secretariats and operators, and nobody because of having proposed.
  invite({ proposed_by_organisation_id: other, proposed_by_staff_id: outsider, confirmed_by_staff_id: outsider });
  invite({ organisation_id: office, first_administrator: false, state: 'PROPOSED', confirmed_by_staff_id: head });
  // A link is for whoever works there, and for a house that is one's own or has nobody to confirm.
  const administered = anOrganisation(world);
  aPerson(world, administered, true);
  const inside = aPerson(world, administered, false, false);
  const byKeeper = { first_administrator: false, proposed_by_staff_id: keeper };
  invite({ ...byKeeper, organisation_id: administered, staff_id: inside });
  const gone = world.add('staff', { platform_role: 'NONE', version: 1 }).id;
  aPost(world, gone, lacking, false, FORMER);
  invite({ staff_id: gone });
}

/** Organisations that left a body which keeps its past from leavers, and that will sit there again. */
function drawThoseWhoComeBack(world: Drawing): void {
  for (const { id } of world.of('meeting_body').filter(({ leavers_keep }) => leavers_keep === false)) {
    const organisation = anOrganisation(world);
    for (const span of [FORMER, COMING]) aSeat(world, id, organisation, 'MEMBER', span);
  }
}

/** Bodies that somebody has just set up: nobody sits there yet. */
function drawFounded(world: Drawing): void {
  const { draw } = world;
  const [some] = world.of('meeting_body');
  const { id: _, ...like } = some as Values;
  for (let left = 4; left > 0; left -= 1)
    world.add('meeting_body', {
      ...like,
      code: draw.code(),
      name: world.text('meeting_body', 'name'),
      short_name: world.text('meeting_body', 'short_name'),
      purpose: world.text('meeting_body', 'purpose'),
      paper_number_template: world.text('meeting_body', 'paper_number_template'),
      convener_organisation_id: draw.pick(world.of('post')).organisation_id,
    });
}

/** Rare things that were thought of last; drawn last, so that what was drawn before stays as it was. */
export function drawLate(world: Drawing): void {
  drawHouseOfReaders(world);
  drawAdministratorsOfOtherDays(world);
  drawFirstAdministrators(world);
  drawThoseWhoComeBack(world);
  drawFounded(world);
}
