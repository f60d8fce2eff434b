import { CATEGORIES } from '../../libs/consent';
import { sealedText } from '../support/case-key';
import type { Drawing, Values } from './drawing';
import { PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Why an exception is asked for, sealed for the places at which the API looks for it. */
export const sealedWhy = (world: Drawing, caseId: unknown): Values =>
  Object.fromEntries(
    ['reason', 'necessity'].map((which) => {
      const text = world.text('disclosure_exception', `sealed_${which}`);
      return [`sealed_${which}`, sealedText(String(caseId), `exception ${which}`, text)];
    }),
  );

/** Few, so that what is given and what is taken back often fall on the same instant. */
const HOURS = [-30, -20, -10, -10];

type Own = Values & { id: string };

interface Parties {
  readonly own: Own;
  readonly by: { staff_id: unknown; organisation_id: unknown };
  readonly readers: readonly Values[];
  /** Organisations on the reader list beside the presenting one. */
  readonly recipients: readonly unknown[];
}

const anHour = ({ draw }: Drawing): string => hoursFromNow(draw.pick(HOURS));

function drawWords(world: Drawing, { own, by, recipients }: Parties): void {
  const { draw } = world;
  const conferences = world.of('case_conference').filter(({ case_id }) => case_id === own.id);
  for (const recipient of recipients)
    for (const category of draw.some(CATEGORIES, 3, 5))
      for (let left = draw.int(1, 3); left > 0; left -= 1) {
        const from = draw.chance(0.85) ? -40 : draw.pick([0, 1]);
        const ends = from < 0 && draw.chance(0.15);
        world.add('consent', {
          case_id: own.id,
          conference_id: draw.pick(conferences).id,
          recipient_organisation_id: recipient,
          category,
          purpose: draw.chance(0.85) ? 'CASE_CONFERENCE' : 'REFERRAL',
          decision: draw.chance(0.75) ? 'GRANTED' : 'REFUSED',
          form: draw.pick(['WRITTEN', 'VERBAL_RECORDED', 'ELECTRONIC']),
          language: world.text('consent', 'language'),
          companion: draw.chance(0.2),
          explained_by_staff_id: own.created_by_staff_id,
          publication: draw.chance(0.6) ? PUBLICATIONS : draw.int(1, PUBLICATIONS),
          valid_from: hoursFromNow(from),
          valid_until: ends ? hoursFromNow(draw.pick([-1, 0, 1])) : 'infinity',
          ...by,
          given_at: anHour(world),
        });
      }
}

function drawGrounds(world: Drawing, { own, readers, recipients }: Parties): void {
  const { draw } = world;
  const presenting = own.presenting_organisation_id;
  const there = readers.filter(({ organisation_id }) => organisation_id === presenting);
  const partners = readers.filter(({ organisation_id }) => organisation_id !== presenting);
  if (partners.length === 0) return;
  const auditors = world.of('staff').filter(({ platform_role }) => platform_role === 'AUDITOR');
  const auditing = partners.filter(({ staff_id }) => auditors.some(({ id }) => id === staff_id));
  for (let left = draw.int(8, 14); left > 0; left -= 1) {
    const manager = draw.pick([...there, ...readers]);
    const partner = draw.pick(auditing.length > 0 && draw.chance(0.3) ? auditing : partners);
    const requester = draw.chance(0.6) ? own.created_by_staff_id : draw.pick(readers).staff_id;
    const people = new Set([requester, manager.staff_id, partner.staff_id]);
    if (people.size < 3) continue;
    const requested_at = hoursFromNow(draw.pick([-30, -24, -23, -10, 1]));
    const exception = world.add('disclosure_exception', {
      case_id: own.id,
      recipient_organisation_id: draw.pick(recipients),
      category: draw.chance(0.3) ? 'VIOLENCE_SAFETY' : draw.pick(CATEGORIES),
      ground: draw.pick(['LIFE_BODY_PROPERTY', 'DUTY_TO_REPORT']),
      article: world.text('disclosure_exception', 'article'),
      ...sealedWhy(world, own.id),
      urgent: draw.chance(0.5),
      requested_by_staff_id: requester,
      presenting_organisation_id: presenting,
      manager_staff_id: manager.staff_id,
      partner_staff_id: partner.staff_id,
      partner_organisation_id: partnerOrganisation(world, partner, presenting),
      requested_at,
      expires_at: hoursFromNow(draw.chance(0.8) ? 100 : draw.pick([2, 3])),
    });
    if (draw.chance(0.15)) Object.assign(exception, { requested_at: hoursFromNow(-50), expires_at: hoursFromNow(0) });
    if (draw.chance(0.15))
      world.add('withdrawal', {
        case_id: own.id,
        category: draw.chance(0.4) ? 'ALL' : exception.category,
        recipient_organisation_id: exception.recipient_organisation_id,
        staff_id: own.created_by_staff_id,
        organisation_id: presenting,
        at: draw.pick([exception.requested_at, hoursFromNow(-51), hoursFromNow(-1)]),
      });
    for (const [kind, chance, actor] of [
      ['MANAGER', 0.7, manager],
      ['PARTNER', 0.7, partner],
      ['REVOKED', 0.15, draw.pick(readers)],
    ] as const)
      if (draw.chance(chance))
        world.add('exception_act', {
          exception_id: exception.id,
          case_id: own.id,
          kind,
          staff_id: actor.staff_id,
          organisation_id: draw.chance(0.8) ? actor.organisation_id : draw.pick(world.of('organisation')).id,
          at: hoursFromNow(-5),
        });
  }
}

/** Mostly the one for which the partner reads, at times another: only who acts for it may approve. */
function partnerOrganisation(world: Drawing, partner: Values, presenting: unknown): unknown {
  const other = world.draw.pick(world.of('organisation')).id;
  return world.draw.chance(0.8) || other === presenting ? partner.organisation_id : other;
}

function drawEnds(world: Drawing, { own, by, readers, recipients }: Parties): void {
  const { draw } = world;
  for (let left = draw.chance(0.6) ? draw.int(1, 3) : 0; left > 0; left -= 1)
    world.add('withdrawal', {
      case_id: own.id,
      category: draw.chance(0.15) ? 'ALL' : draw.pick(CATEGORIES),
      recipient_organisation_id: draw.chance(0.3) ? NOBODY : draw.pick(recipients),
      ...by,
      at: anHour(world),
    });
  for (const settled_at of draw.some([hoursFromNow(-1), hoursFromNow(1)], 0, 2)) drawFreeze(world, own.id, settled_at);
  if (draw.chance(0.15)) drawFreeze(world, own.id, 'infinity');
  for (const { staff_id, organisation_id } of draw.some(readers, 1, 5))
    world.add('recall_task', {
      case_id: own.id,
      staff_id,
      organisation_id: draw.chance(0.7) ? organisation_id : draw.pick(world.of('organisation')).id,
      opened_on: world.day(),
      asked_at: hoursFromNow(-2),
      answer: draw.pick(['OPEN', 'RETURNED', 'DISPOSED', 'NEVER_HELD']),
      answered_at: 'infinity',
      version: 1,
    });
}

/** A case under bodies that need no consent by law, beside conferences that are cancelled; recipients sit or sat there. */
function drawLawful(world: Drawing, { own, by, recipients }: Parties): void {
  const { draw } = world;
  const bodies = world.of('meeting_body').filter(({ consent_rule }) => consent_rule === 'NOT_REQUIRED_BY_LAW');
  if (bodies.length === 0) return;
  const seats = (id: unknown): number =>
    world.of('membership').filter((seat) => seat.body_id === id && recipients.includes(seat.organisation_id)).length;
  const body = bodies.reduce((least, other) => (seats(other.id) < seats(least.id) ? other : least));
  for (const conference of world.of('case_conference').filter(({ case_id }) => case_id === own.id)) {
    if (draw.chance(0.3)) conference.state = 'CANCELLED';
    else {
      const others = world.of('conference_body').filter((row) => row.conference_id !== conference.id);
      world.rows.conference_body = others;
      world.add('conference_body', { conference_id: conference.id, case_id: own.id, body_id: body.id });
    }
  }
  for (const organisation_id of recipients)
    world.add('membership', {
      body_id: body.id,
      organisation_id,
      staff_id: null,
      role: 'MEMBER',
      secrecy_basis: draw.pick(['GOVERNMENT', 'PLEDGE', 'NONE']),
      ...draw.pick([
        { valid_from: '2020-04-01', valid_to: 'infinity' },
        { valid_from: '2020-04-01', valid_to: '2026-04-01' },
        { valid_from: '2026-04-01', valid_to: '2026-04-02' },
        { valid_from: '2026-04-02', valid_to: 'infinity' },
      ]),
      version: 1,
    });
  for (const recipient of recipients)
    if (draw.chance(0.4))
      world.add('withdrawal', {
        case_id: own.id,
        category: draw.pick(CATEGORIES),
        recipient_organisation_id: recipient,
        ...by,
        at: anHour(world),
      });
}

function drawFreeze(world: Drawing, caseId: string, settled_at: string): void {
  const asker = world.draw.pick(world.of('post'));
  world.add('case_freeze', {
    case_id: caseId,
    asked_by_staff_id: asker.staff_id,
    asked_by_organisation_id: asker.organisation_id,
    asked_at: hoursFromNow(-6),
    settled_at,
    settled_by_staff_id: NOBODY,
  });
}

/** What was agreed to, refused, taken back, frozen or opened on another ground, of every case that somebody reads. */
export function drawConsents(world: Drawing): void {
  const { draw } = world;
  for (const post of world.of('post')) post.rank = draw.int(0, 3);
  for (const own of world.of('case_presentation')) {
    const readers = world.of('case_reader').filter(({ case_id }) => case_id === own.id);
    const presenting = own.presenting_organisation_id;
    const recipients = [...new Set(readers.map(({ organisation_id }) => organisation_id))].filter(
      (id) => id !== presenting,
    );
    if (recipients.length === 0) continue;
    const by = { staff_id: own.created_by_staff_id, organisation_id: presenting };
    const parties = { own, by, readers, recipients };
    const lawful = draw.chance(0.45);
    if (lawful) drawLawful(world, parties);
    if (!lawful || draw.chance(0.6)) drawWords(world, parties);
    drawGrounds(world, parties);
    if (!lawful || draw.chance(0.5)) drawEnds(world, parties);
  }
}
