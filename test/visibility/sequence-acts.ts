import { CATEGORIES, CATEGORY_OF } from '../../libs/consent';
import { sealedFile } from '../support/case-key';
import { seenBy } from './oracle';
import { heardIn } from './oracle-consents';
import { eyesOf } from './oracle-reader';
import { NOBODY, sealedWord } from './sequence-words';
import { at, type Found, hours, insert, list, literal, type Make, today, update } from './sequence-scene';
import type { Row } from './world';

function consent(decision: string, { by, instant, id, conference, step, scene }: Found, about: Found['about']): string {
  const { own, now } = scene;
  return insert('consent', {
    id,
    ...about,
    ...by,
    conference_id: conference?.id,
    purpose: 'CASE_CONFERENCE',
    decision,
    form: 'WRITTEN',
    explained_by_staff_id: own.created_by_staff_id,
    publication: own.publication,
    valid_from: instant,
    valid_until: step.c % 3 === 0 ? hours(now, 3) : 'infinity',
    given_at: instant,
  });
}

export const said =
  (decision: string): Make =>
  (found) =>
    consent(decision, found, found.about);

/** Agrees anew to just what was taken back last. */
export const again: Make = (found) => {
  const last = found.of('withdrawal', 'at').at(-1);
  if (!last) return '';
  const { about } = found;
  const named = last.recipient_organisation_id;
  return consent('GRANTED', found, {
    case_id: about.case_id,
    category: last.category === 'ALL' ? about.category : last.category,
    recipient_organisation_id: named === NOBODY ? about.recipient_organisation_id : named,
  });
};

export const withdraw: Make = ({ about, by, instant, id, step }) =>
  insert('withdrawal', {
    id,
    ...about,
    ...by,
    category: step.c % 3 === 0 ? 'ALL' : about.category,
    recipient_organisation_id: step.c % 2 === 0 ? NOBODY : about.recipient_organisation_id,
    at: instant,
  });

export const asked =
  (urgent: boolean): Make =>
  ({ about, instant, id, readers, step, scene: { own, now } }) => {
    const partner = at(
      readers.filter(
        (row) => row.organisation_id !== own.presenting_organisation_id && row.staff_id !== own.created_by_staff_id,
      ),
      step.c,
    );
    if (!partner) return '';
    return insert('disclosure_exception', {
      id,
      ...about,
      ground: 'LIFE_BODY_PROPERTY',
      article: 'PERSONAL-27-1-2',
      sealed_reason: 'sealed',
      sealed_necessity: 'sealed',
      urgent,
      requested_by_staff_id: own.created_by_staff_id,
      presenting_organisation_id: own.presenting_organisation_id,
      manager_staff_id: own.id,
      partner_staff_id: partner.staff_id,
      partner_organisation_id: partner.organisation_id,
      requested_at: instant,
      expires_at: hours(now, 30),
    });
  };

export const act =
  (kind: (exception: Row, found: Found) => string): Make =>
  (found) => {
    const exception = at(found.of('disclosure_exception', 'requested_at').slice(-2), found.step.a);
    if (!exception) return '';
    const { id, by, instant: at_, scene } = found;
    const row = { id, ...by, exception_id: exception.id, case_id: scene.own.id, kind: kind(exception, found), at: at_ };
    return `${insert('exception_act', row)} ON CONFLICT DO NOTHING`;
  };

/** The half of the approval that is missing; the partner's where both are. */
export const missing = ({ id }: Row, { scene: { world } }: Found): string =>
  world.where('exception_act', 'exception_id', id).some(({ kind }) => kind === 'MANAGER') ? 'PARTNER' : 'MANAGER';

export const exclude: Make = (found) => {
  const { id, step, readers, others, instant, scene } = found;
  const reader = at(readers, step.a);
  const house = step.b % 2 === 0;
  return insert('access_exclusion', {
    id,
    case_id: scene.own.id,
    kind: house ? 'ORGANISATION' : 'STAFF',
    subject_id: house ? at(others, step.a) : reader?.staff_id,
    added_by_staff_id: scene.own.created_by_staff_id,
    added_at: instant,
  });
};

export const addReader: Make = ({ id, step, instant, scene: { world, own } }) => {
  const post = at(world.rows('post'), step.a * 7 + step.b);
  return insert('case_reader', {
    id,
    case_id: own.id,
    staff_id: post?.staff_id,
    organisation_id: post?.organisation_id,
    confirmed_by_staff_id: own.created_by_staff_id,
    added_at: instant,
  });
};

export const publish: Make = ({ step, word, scene: { own } }) => {
  const section = at(Object.keys(CATEGORY_OF), step.a * 5 + step.b);
  const number = own.publication + 1;
  const sealed = sealedWord(own.id, `section ${section}`, word);
  return `${update('case_presentation', `publication = ${number}`, `id = ${literal(own.id)}`)};
    ${update('case_section', `published_in = ${number}, sealed = ${literal(sealed)}`, `case_id = ${literal(own.id)} AND section = ${literal(section)}`)}`;
};

export const record =
  (replaces: (found: Found) => string | undefined): Make =>
  (found) => {
    const { id, step, word, conference, readers, instant, scene } = found;
    const { own } = scene;
    const replaces_id = replaces(found);
    const reader = at(readers, step.a);
    if (!conference || !reader || !replaces_id) return '';
    return insert('conference_entry', {
      id,
      case_id: own.id,
      conference_id: conference.id,
      kind: 'DISCUSSION',
      urgency: 'NONE',
      categories: list([...new Set([at(CATEGORIES, step.b), at(CATEGORIES, step.c)])]),
      publication: own.publication,
      sealed: sealedWord(own.id, `entry ${id}`, word),
      engine_version: 'x',
      dismissed: 0,
      sealed_reasons: '',
      replaces_id,
      staff_id: reader.staff_id,
      organisation_id: reader.organisation_id,
      recorded_at: instant,
    });
  };

/** A paper of what its reader may read at this instant, with nothing of it where that is nothing. */
export const issue: Make = ({ id, step, readers, conference, by, instant, scene: { world, own, now } }) => {
  const reader = at(readers, step.a);
  if (!reader || !conference) return '';
  const { staff_id: staffId, organisation_id: organisationId } = reader;
  const person = { kind: 'PERSON', staffId, organisationId, now } as const;
  const entries = seenBy(world, person, ['conference_entry']).get('conference_entry');
  const parts = [
    ...heardIn(conference, eyesOf(world, person), world).map((section) => section.id),
    ...world
      .where('conference_entry', 'conference_id', conference.id)
      .map((entry) => entry.id)
      .filter((key) => entries?.has(key)),
  ];
  const sealed = (ending: string): string =>
    `\\x${sealedFile(own.id, `edition ${id} ${ending}`, Buffer.from('made')).toString('hex')}`;
  const edition = insert('conference_edition', {
    id,
    case_id: own.id,
    conference_id: conference.id,
    recipient_staff_id: staffId,
    recipient_organisation_id: organisationId,
    requester_staff_id: by.staff_id,
    requester_organisation_id: by.organisation_id,
    state: parts.length > 0 ? 'DONE' : 'FAILED',
    number: 1,
    part_ids: list(parts),
    requested_at: instant,
    ...(parts.length > 0 && { issued_at: instant }),
  });
  const file = { edition_id: id, sealed_pdf: sealed('pdf'), sealed_text: sealed('txt') };
  return parts.length > 0 ? `${edition}; ${insert('conference_edition_file', file)}` : edition;
};

export const recall: Make = ({ id, step, readers, instant, scene: { own, now } }) => {
  const reader = at(readers, step.a);
  return insert('recall_task', {
    id,
    case_id: own.id,
    staff_id: reader?.staff_id,
    organisation_id: reader?.organisation_id,
    opened_on: today(now),
    asked_at: instant,
  });
};
