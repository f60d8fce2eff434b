import { excluded, live, ofPresented, ofReadable, readableCases } from './oracle-cases';
import { type Eyes, instantOf, within } from './oracle-reader';
import { ofOwnOrganisation, ofOwnStaff, type Rule } from './oracle-rule';
import type { Row, World } from './world';

export const NOBODY = '00000000-0000-0000-0000-000000000000';
const DAY_MS = 86_400_000;

export const ofMe: Rule = (row, eyes, world) => ofOwnStaff(row, eyes, world) && ofOwnOrganisation(row, eyes, world);

/** What she took back of this category from the reader's organisation, each by its instant. */
const takenBack = ({ case_id, category }: Row, eyes: Eyes, world: World): number[] =>
  world
    .where('withdrawal', 'case_id', case_id)
    .filter((row) => ['ALL', category].includes(row.category))
    .filter((row) => [NOBODY, eyes.organisation].includes(row.recipient_organisation_id))
    .map(({ at }) => instantOf(at));

/** Whether she took back one of these categories from the reader's organisation when something of them was written already. */
export const takenBackSince = ({ case_id, categories }: Row, writtenAt: string, eyes: Eyes, world: World): boolean =>
  categories.some((category) =>
    takenBack({ case_id, category } as unknown as Row, eyes, world).some((at) => at >= instantOf(writtenAt)),
  );

/** What she said about this category and the reader's organisation for case conferences. */
const said = ({ case_id, category }: Row, eyes: Eyes, world: World, decision: string): Row[] =>
  world
    .where('consent', 'case_id', case_id)
    .filter((row) => row.recipient_organisation_id === eyes.organisation && row.category === category)
    .filter((row) => row.purpose === 'CASE_CONFERENCE' && row.decision === decision);

/**
 * Her yes to this text or a later one, in its time, neither refused nor taken back since. What is of one conference asks
 * for a yes to that conference; what is of the case alone, for a yes to any that is not called off.
 */
const agreed: Rule = (section, eyes, world) =>
  said(section, eyes, world, 'GRANTED').some((yes) => {
    const since = (at: number): boolean => at >= instantOf(yes.given_at);
    return (
      (section.conference_id === undefined || section.conference_id === yes.conference_id) &&
      yes.publication >= section.published_in &&
      live(yes.valid_from, yes.valid_until, eyes) &&
      world.one('case_conference', yes.conference_id)?.state !== 'CANCELLED' &&
      !said(section, eyes, world, 'REFUSED').some((no) => since(instantOf(no.given_at))) &&
      !takenBack(section, eyes, world).some(since)
    );
  });

/** Every body under which the case is heard needs no consent by law, and the reader sits in one bound to secrecy. */
const ruled: Rule = (section, eyes, world) => {
  const bodies = world
    .where('case_conference', 'case_id', section.case_id)
    .filter(({ state }) => state !== 'CANCELLED')
    .flatMap(({ id }) => world.where('conference_body', 'conference_id', id))
    .map(({ body_id }) => body_id);
  return (
    section.category !== 'VIOLENCE_SAFETY' &&
    bodies.every((body) => world.one('meeting_body', body)?.consent_rule === 'NOT_REQUIRED_BY_LAW') &&
    world
      .where('membership', 'organisation_id', eyes.organisation)
      .some(
        (seat) =>
          bodies.includes(seat.body_id) &&
          seat.secrecy_basis !== 'NONE' &&
          within(seat.valid_from, eyes.today, seat.valid_to),
      ) &&
    said(section, eyes, world, 'REFUSED').length === 0 &&
    takenBack(section, eyes, world).length === 0
  );
};

/** A ground in law, asked for and approved by both or urgent and not a day old, and not taken back since. */
const excepted: Rule = (section, eyes, world) =>
  world
    .where('disclosure_exception', 'case_id', section.case_id)
    .filter((row) => row.recipient_organisation_id === eyes.organisation && row.category === section.category)
    .some((row) => {
      const acts = world.where('exception_act', 'exception_id', row.id).map(({ kind }) => kind);
      const urgent = row.urgent && eyes.now.getTime() < instantOf(row.requested_at) + DAY_MS;
      return (
        live(row.requested_at, row.expires_at, eyes) &&
        !acts.includes('REVOKED') &&
        (urgent || (acts.includes('MANAGER') && acts.includes('PARTNER'))) &&
        !takenBack(section, eyes, world).some((at) => at >= instantOf(row.requested_at))
      );
    });

export const frozen = (caseId: string, world: World): boolean =>
  world.where('case_freeze', 'case_id', caseId).some(({ settled_at }) => settled_at === 'infinity');

/**
 * Somebody of the presenting organisation can take things back: works there today and is on the list of the case, without
 * being kept out, while the organisation's agreement holds.
 */
const spokenFor = (caseId: string, { now, today }: Eyes, world: World): boolean => {
  const house = world.one('case_presentation', caseId)?.presenting_organisation_id;
  const during = (from: string, until: string): boolean => instantOf(from) <= +now && +now < instantOf(until);
  return (
    world
      .where('sharing_agreement', 'organisation_id', house)
      .some((row) => within(row.signed_on, today, row.expires_on) && within('-infinity', today, row.ended_on)) &&
    world
      .where('case_reader', 'case_id', caseId)
      .filter((row) => row.organisation_id === house && during(row.added_at, row.removed_at))
      .filter(({ staff_id }) =>
        world
          .where('post', 'staff_id', staff_id)
          .some((post) => post.organisation_id === house && within(post.active_from, today, post.active_until)),
      )
      .some(
        ({ staff_id }) =>
          !world
            .where('access_exclusion', 'case_id', caseId)
            .some((row) => row.subject_id === staff_id && during(row.added_at, row.ended_at)),
      )
  );
};

/** A section of a case that another organisation presents to the reader, or as it would be heard in one conference of it (visibility rule 5). */
export const opened: Rule = (section, eyes, world) =>
  readableCases(eyes, world).includes(section.case_id) &&
  !frozen(section.case_id, world) &&
  spokenFor(section.case_id, eyes, world) &&
  (agreed(section, eyes, world) || ruled(section, eyes, world) || excepted(section, eyes, world));

/** The sections of its case that the reader may hear in one conference. */
export const heardIn = ({ id, case_id }: Pick<Row, 'id' | 'case_id'>, eyes: Eyes, world: World): Row[] =>
  world
    .where('case_section', 'case_id', case_id)
    .filter((row) => ofPresented(row, eyes, world) || opened({ ...row, conference_id: id }, eyes, world));

/** The register is reviewed by an auditor, except where a case excludes the auditor. */
export const reviewed: Rule = ({ case_id }, eyes, world) =>
  eyes.platformRole === 'AUDITOR' && !excluded(case_id, eyes, world);

/** Sections, and why they are open to whom. */
export const CONSENT_RULES: Readonly<Record<string, Rule>> = {
  case_section: (...args) => ofPresented(...args) || opened(...args),
  consent: ofPresented,
  // It may show her name: to the presenting organisation's readers, whoever else may read the case.
  consent_evidence: ofPresented,
  withdrawal: ofPresented,
  case_freeze: ofPresented,
  disclosure_exception: (row, eyes, world) =>
    ofPresented(row, eyes, world) ||
    reviewed(row, eyes, world) ||
    (ofReadable(row, eyes, world) &&
      eyes.staff !== null &&
      row.partner_staff_id === eyes.staff &&
      row.partner_organisation_id === eyes.organisation),
  exception_act: (row, eyes, world) =>
    ofPresented(row, eyes, world) ||
    reviewed(row, eyes, world) ||
    (ofReadable(row, eyes, world) && ofMe(row, eyes, world)),
  exception_review: reviewed,
  recall_task: (row, eyes, world) => ofMe(row, eyes, world) || ofPresented(row, eyes, world),
};
