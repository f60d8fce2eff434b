import { CATEGORY_OF } from '../../libs/consent';
import { wrappedKey } from '../support/case-key';
import { Draw } from './draw';
import { Drawing, type Values } from './drawing';
import { drawConference } from './sequence-conference';
import { type Own, sealedWord } from './sequence-words';
import { hoursFromNow } from './world-now';

type Span = { from: string; to: string };

const EVER: Span = { from: '2020-04-01', to: 'infinity' };
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Builds a ward row by row: houses that share, people, bodies, meetings and cases. */
export class WardBuilder {
  readonly world: Drawing;
  private words = 0;

  constructor(seed: number) {
    this.world = new Drawing(new Draw(seed), 1);
  }

  next(): number {
    this.words += 1;
    return this.words;
  }

  house(kind: string): Own {
    const own = this.world.add('organisation', { name: `house ${this.next()}`, kind, sort_order: 1, version: 1 });
    this.world.add('sharing_agreement', {
      organisation_id: own.id,
      text_version: 'x',
      signed_on: '2025-01-01',
      expires_on: '2099-01-01',
      signed_by_staff_id: NOBODY,
      ended_on: 'infinity',
      version: 1,
    });
    return own;
  }

  person(houses: readonly Own[], more: Values = {}, role = 'NONE'): Own {
    const own = this.world.add('staff', { platform_role: role, version: 1 });
    this.world.add('staff_name', { staff_id: own.id, name: `person ${this.next()}` });
    this.world.add('account', { staff_id: own.id, opened_at: '-infinity', closed_at: 'infinity' });
    for (const { id } of houses) {
      this.world.add('post', {
        staff_id: own.id,
        organisation_id: id,
        title: 'post',
        rank: 0,
        administrator: false,
        active_from: EVER.from,
        active_until: EVER.to,
        version: 1,
        ...more,
      });
      this.world.add('confidentiality_pledge', {
        staff_id: own.id,
        organisation_id: id,
        text_version: 'x',
        signed_at: hoursFromNow(-100),
      });
    }
    return own;
  }

  body(rule: string, seats: readonly (readonly [Own, string, string])[]): Own {
    const { world } = this;
    const name = `body ${this.next()}`;
    const body = world.add('meeting_body', {
      code: world.draw.code(),
      name,
      short_name: name,
      purpose: '',
      tier: 'WG',
      consent_rule: rule,
      secrecy: 'NONE',
      openness: 'CLOSED',
      case_level: false,
      convener_organisation_id: null,
      chair_rank: 0,
      per_year: 1,
      paper_number_template: '',
      joiners_see_past: world.draw.chance(0.5),
      leavers_keep: world.draw.chance(0.5),
      valid_from: EVER.from,
      valid_to: EVER.to,
      version: 1,
    });
    for (const [house, role, secrecy_basis] of seats)
      world.add('membership', {
        body_id: body.id,
        organisation_id: house.id,
        staff_id: null,
        role,
        secrecy_basis,
        valid_from: EVER.from,
        valid_to: EVER.to,
        version: 1,
      });
    return body;
  }

  meeting(bodies: readonly Own[], held_on: string): void {
    const { world } = this;
    const body_ids = bodies.map(({ id }) => id);
    const meeting = world.add('meeting', {
      code: world.draw.code(),
      held_on,
      body_ids,
      starts_at: '10:00',
      ends_at: '11:30',
      place: '',
      online: false,
      openness: 'CLOSED',
      openness_reason: 'PERSONAL_INFORMATION',
      state: 'HELD',
      version: 1,
    });
    const part = { meeting_id: meeting.id, held_on, version: 1 };
    for (const [position, body] of bodies.entries())
      world.add('meeting_for', {
        ...part,
        body_id: body.id,
        position,
        body_name: body.name,
        body_short_name: body.short_name,
        sub_group_name: '',
        fiscal_year: 2025,
        fiscal_ordinal: this.next(),
        running_ordinal: 1,
      });
    for (const [position, body_id] of body_ids.entries())
      world.add('agenda_item', {
        ...part,
        body_ids: [body_id],
        parent_id: null,
        position: position + 1,
        number: String(position + 1),
        kind: 'REPORT',
        state: 'ACCEPTED',
        title: '',
        open_title: '',
        core: '',
        stage: [],
        presenter_label: '',
        matrix_row_ids: [],
        discussion: '',
      });
  }

  case(creator: Own, house: Own, bodies: readonly Own[], readers: readonly (readonly [Own, Own])[]): Own {
    const { world } = this;
    const own = world.add('case_presentation', {
      code: world.draw.code(),
      presenting_organisation_id: house.id,
      created_by_staff_id: creator.id,
      state: 'OPEN',
      publication: 1,
      created_at: hoursFromNow(-60),
      version: 1,
    });
    world.add('case_key', wrappedKey(own.id) as Values);
    for (const [staff, organisation] of [[creator, house], ...readers] as const)
      world.add('case_reader', {
        case_id: own.id,
        staff_id: staff.id,
        organisation_id: organisation.id,
        confirmed_by_staff_id: creator.id,
        added_at: hoursFromNow(-50),
        removed_at: 'infinity',
      });
    for (const [section, category] of Object.entries(CATEGORY_OF))
      world.add('case_section', {
        case_id: own.id,
        section,
        category,
        sealed: sealedWord(own.id, `section ${section}`, this.next()),
        could_not_be_asked: false,
        published_in: 1,
        published_at: hoursFromNow(-30),
      });
    for (const body of bodies) drawConference(this, own, body);
    return own;
  }
}
