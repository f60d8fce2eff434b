import { CATEGORIES } from '../../libs/consent';
import { sealedText } from '../support/case-key';
import type { Drawing, Values } from './drawing';
import { aColleague, anAgreement, type Case, EVER } from './random-colleagues';
import { addEdition } from './random-conference-editions';
import { addConference } from './random-conferences';
import { drawEntry } from './random-results';
import { drawTexts, PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Somebody acting for a house. */
interface Officer extends Values {
  readonly staff_id: string;
  readonly organisation_id: string;
}

/** People of three houses, who all read the same cases; which of them had a paper of it differs. */
interface Table {
  readonly world: Drawing;
  readonly presenting: string;
  readonly houses: readonly [string, string];
  /** Of each house beside the presenting one, four. */
  readonly people: readonly Officer[];
  /** The same person, for the one house and for the other. */
  readonly hats: readonly [Officer, Officer];
}

/** A case of the presenting house, with its first reader. */
function aCase(world: Drawing, presenting: string): Case {
  const own = world.add('case_presentation', {
    code: world.draw.code(),
    presenting_organisation_id: presenting,
    created_by_staff_id: world.draw.id(),
    state: 'OPEN',
    created_at: hoursFromNow(-60),
    publication: PUBLICATIONS,
    version: 1,
  });
  own.created_by_staff_id = aColleague(world, own, presenting, [{ ...EVER, organisation_id: presenting }]);
  drawTexts(world, own);
  return own;
}

/** Mostly on the list of the case; sometimes off it again, or kept out. */
function reads(world: Drawing, own: Case, who: Officer): void {
  const { draw } = world;
  world.add('case_reader', {
    case_id: own.id,
    ...who,
    confirmed_by_staff_id: own.created_by_staff_id,
    added_at: hoursFromNow(-50),
    removed_at: draw.chance(0.85) ? 'infinity' : hoursFromNow(-1),
  });
  if (draw.chance(isAuditor(world, who.staff_id) ? 0.4 : 0.1))
    world.add('access_exclusion', {
      case_id: own.id,
      kind: 'STAFF',
      subject_id: who.staff_id,
      added_by_staff_id: own.created_by_staff_id,
      added_at: hoursFromNow(-5),
      ended_at: draw.chance(0.7) ? 'infinity' : hoursFromNow(-1),
    });
}

function seat(world: Drawing, own: Case): Table {
  const presenting = own.presenting_organisation_id as string;
  const house = (): string => {
    const name = world.text('organisation', 'name');
    const { id } = world.add('organisation', { name, kind: 'NPO', sort_order: 82, version: 1 });
    anAgreement(world, own, id);
    return id;
  };
  const houses = [house(), house()] as const;
  const person = (organisation_id: string): Officer => ({
    staff_id: aColleague(world, own, organisation_id, [{ ...EVER, organisation_id }]),
    organisation_id,
  });
  const people = houses.flatMap((id) => [person(id), person(id), person(id), person(id)]);
  const [one, other] = houses;
  const both = aColleague(world, own, one, [
    { ...EVER, organisation_id: one },
    { ...EVER, organisation_id: other },
  ]);
  world.add('confidentiality_pledge', {
    staff_id: both,
    organisation_id: other,
    text_version: world.text('confidentiality_pledge', 'text_version'),
    signed_at: hoursFromNow(-100),
  });
  const hats = [
    { staff_id: both, organisation_id: one },
    { staff_id: both, organisation_id: other },
  ] as const;
  return { world, presenting, houses, people, hats };
}

const aConference = (world: Drawing, own: Case): Values & { id: string } =>
  addConference(world, { case_id: own.id, called_by_staff_id: own.created_by_staff_id }, { state: () => 'HELD' });

/** What she said of the kinds of information, of violence to one house alone, and took back: of the one house or the other. */
function says({ world, houses }: Table, own: Case, conference: Values, trusted: unknown): void {
  const { draw } = world;
  const by = { staff_id: own.created_by_staff_id, organisation_id: own.presenting_organisation_id };
  for (const recipient of houses)
    for (const category of ['BASIC', ...(recipient === trusted ? ['VIOLENCE_SAFETY'] : [])])
      world.add('consent', {
        case_id: own.id,
        conference_id: conference.id,
        recipient_organisation_id: recipient,
        category,
        purpose: 'CASE_CONFERENCE',
        decision: 'GRANTED',
        form: 'WRITTEN',
        language: 'ja',
        companion: false,
        explained_by_staff_id: own.created_by_staff_id,
        publication: PUBLICATIONS,
        valid_from: hoursFromNow(-40),
        valid_until: 'infinity',
        ...by,
        given_at: hoursFromNow(-25),
      });
  for (const recipient of draw.some([...houses, NOBODY], 0, 2))
    world.add('withdrawal', {
      case_id: own.id,
      category: draw.pick(CATEGORIES),
      recipient_organisation_id: recipient,
      ...by,
      at: hoursFromNow(draw.pick([-30, -20, -10])),
    });
}

/** A paper that somebody had: mostly all of it, made and recalled; else less, or not made, or going round still. */
function had(table: Table, own: Case, conferences: readonly (Values & { id: string })[], who: Values): void {
  const { draw } = table.world;
  const sections = table.world.of('case_section').filter(({ case_id }) => case_id === own.id);
  const entries = table.world.of('conference_entry').filter(({ case_id }) => case_id === own.id);
  const calm = sections.filter(({ category }) => category !== 'VIOLENCE_SAFETY').slice(0, 2);
  const all = [...sections, ...entries];
  const parts = draw.pick([calm, calm, calm.slice(0, 1), all, all, [...calm, ...entries]]);
  addEdition(table.world, own, draw.chance(0.8) ? conferences[0]! : draw.pick(conferences), who, {
    part_ids: parts.map(({ id }) => id),
    state: draw.chance(0.85) ? 'DONE' : draw.pick(['QUEUED', 'RUNNING', 'FAILED']),
    replaced_at: draw.chance(0.8) ? hoursFromNow(-21) : 'infinity',
  });
}

/** A request to open somebody's recalled paper. */
function isAskedFor(world: Drawing, own: Case, paper: Values & { id: string }, hour: number): string {
  const sealed = (which: string): string =>
    sealedText(own.id, `opening ${which}`, world.text('original_opening', `sealed_${which}`));
  return world.add('original_opening', {
    case_id: own.id,
    conference_id: paper.conference_id,
    edition_id: paper.id,
    ground: world.draw.pick(['LIFE_BODY_PROPERTY', 'DUTY_TO_REPORT']),
    article: world.text('original_opening', 'article'),
    sealed_reason: sealed('reason'),
    sealed_necessity: sealed('necessity'),
    engine_version: 'drawn',
    dismissed: 0,
    sealed_dismissals: sealedText(own.id, 'opening dismissals', '[]'),
    requested_by_staff_id: paper.recipient_staff_id,
    requested_by_organisation_id: paper.recipient_organisation_id,
    requested_at: hoursFromNow(hour),
    expires_at: hoursFromNow(hour + 24),
  }).id;
}

const decides = (world: Drawing, own: Case, opening_id: string, kind: string, by: Officer): unknown =>
  world.add('opening_act', { opening_id, case_id: own.id, kind, ...by, at: hoursFromNow(-1) });

const FATES = [[], [], ['APPROVED'], ['APPROVED'], ['APPROVED'], ['REFUSED'], ['ENDED'], ['APPROVED', 'ENDED']];

/** What somebody asked of one of their recalled papers, and what became of it. */
function asks({ world }: Table, own: Case, paper: Values & { id: string }, officers: readonly Officer[]): void {
  const { draw } = world;
  const opening = isAskedFor(world, own, paper, draw.pick([-24, -23, -20, -10, -10, -1, -1]));
  for (const kind of draw.pick(FATES)) decides(world, own, opening, kind, draw.pick(officers));
}

/** The same person asks for the one house, and approves for the other; and what a third approved is of the one house alone. */
function wearHats({ world, hats }: Table, own: Case, conference: Values, third: Officer): void {
  const calm = world.of('case_section').filter(({ case_id, category }) => case_id === own.id && category === 'BASIC');
  const [paper] = hats.map((who) =>
    addEdition(world, own, conference, who, {
      part_ids: calm.slice(0, 1).map(({ id }) => id),
      state: 'DONE',
      replaced_at: hoursFromNow(-21),
    }),
  );
  for (const by of [hats[1], third]) decides(world, own, isAskedFor(world, own, paper!, -1), 'APPROVED', by);
}

/**
 * A few cases that the same people of three houses read, with papers that were recalled, requests to open them, and
 * whoever approved, refused or ended these: fit, unfit, of the own house, or the very person who asked.
 */
export function drawOriginals(world: Drawing): void {
  const { draw } = world;
  const [first] = world.of('case_presentation');
  if (!first) return;
  const name = world.text('organisation', 'name');
  const presenting = world.add('organisation', { name, kind: 'NPO', sort_order: 82, version: 1 }).id;
  const cases = [aCase(world, presenting), aCase(world, presenting)];
  anAgreement(world, cases[0]!, presenting);
  const table = seat(world, cases[0]!);
  const auditors = world.of('post').filter(({ staff_id }) => isAuditor(world, staff_id));
  const beside = draw.some(auditors, 1, 2) as unknown as Officer[];
  const watching = beside.map(({ staff_id, organisation_id }) => ({ staff_id, organisation_id }));
  for (const [at, own] of cases.entries()) {
    const ours = { staff_id: own.created_by_staff_id as string, organisation_id: presenting };
    const officers = [...table.people, ...table.hats, ours];
    const known = world.of('case_reader').filter(({ case_id }) => case_id === own.id);
    for (const who of [...table.people, ...table.hats, ...watching])
      if (
        !known.some(
          ({ staff_id, organisation_id }) => staff_id === who.staff_id && organisation_id === who.organisation_id,
        )
      )
        reads(world, own, who);
    const conferences = [aConference(world, own), aConference(world, own)];
    drawEntry(world, conferences[0]!, ours, { categories: ['BASIC'] });
    if (draw.chance(0.5)) drawEntry(world, conferences[0]!, ours, { categories: ['BASIC', 'VIOLENCE_SAFETY'] });
    says(table, own, conferences[0]!, table.houses[at]);
    if (draw.chance(0.5))
      world.add('case_freeze', {
        case_id: own.id,
        asked_by_staff_id: ours.staff_id,
        asked_by_organisation_id: presenting,
        asked_at: hoursFromNow(-12),
        settled_at: draw.chance(0.7) ? hoursFromNow(-11) : 'infinity',
        settled_by_staff_id: NOBODY,
      });
    // A presenter who had a paper for another house as well.
    const elsewhere = { ...ours, organisation_id: table.houses[0] };
    for (const who of [...officers, ...officers, ...watching, elsewhere])
      if (draw.chance(0.8)) had(table, own, conferences, who);
    wearHats(table, own, conferences[0]!, ours);
    const recalled = world
      .of('conference_edition')
      .filter((one) => one.case_id === own.id && one.state === 'DONE' && one.replaced_at !== 'infinity');
    for (const paper of recalled)
      for (let left = draw.int(1, 3); left > 0; left -= 1) asks(table, own, paper, officers);
  }
}

const isAuditor = (world: Drawing, staffId: unknown): boolean =>
  world.of('staff').some(({ id, platform_role }) => id === staffId && platform_role === 'AUDITOR');
