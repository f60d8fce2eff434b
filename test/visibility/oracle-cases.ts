import { type Eyes, instantOf, within } from './oracle-reader';
import { ofOwnOrganisation, ofOwnStaff, type Rule, sitsBeside } from './oracle-rule';
import type { World } from './world';

const DAY_MS = 86_400_000;

/** In force at the instant of the reader: begun, and not ended yet. */
export const live = (from: string, until: string, eyes: Eyes): boolean =>
  instantOf(from) <= eyes.now.getTime() && eyes.now.getTime() < instantOf(until);

/** Kept out of a case, as a person or with the own organisation. */
export const excluded = (caseId: string, eyes: Eyes, world: World): boolean =>
  world
    .where('access_exclusion', 'case_id', caseId)
    .some(
      (row) =>
        live(row.added_at, row.ended_at, eyes) &&
        (row.kind === 'ORGANISATION' ? row.subject_id === eyes.organisation : row.subject_id === eyes.staff),
    );

/** The organisation has signed the agreement, and it is in force today. */
export const agrees = (eyes: Eyes, world: World): boolean =>
  world
    .where('sharing_agreement', 'organisation_id', eyes.organisation)
    .some(
      (row) =>
        within(row.signed_on, eyes.today, row.expires_on) && (row.ended_on === 'infinity' || eyes.today < row.ended_on),
    );

/** The person has pledged secrecy for the organisation, and has had a sign-in for a day at least. */
export const mayTakePart = (eyes: Eyes, world: World): boolean =>
  eyes.staff !== null &&
  eyes.platformRole === 'NONE' &&
  agrees(eyes, world) &&
  world
    .where('confidentiality_pledge', 'staff_id', eyes.staff)
    .some((row) => row.organisation_id === eyes.organisation && instantOf(row.signed_at) <= eyes.now.getTime()) &&
  world
    .where('account', 'staff_id', eyes.staff)
    .some(
      (row) => instantOf(row.opened_at) <= eyes.now.getTime() - DAY_MS && instantOf(row.closed_at) > eyes.now.getTime(),
    );

const known = new WeakMap<Eyes, string[]>();

/** Ids of the cases that this reader may read (rule 4). */
export function readableCases(eyes: Eyes, world: World): string[] {
  let cases = known.get(eyes);
  if (!cases) {
    cases = mayTakePart(eyes, world)
      ? world
          .where('case_reader', 'staff_id', eyes.staff)
          .filter((row) => row.organisation_id === eyes.organisation && live(row.added_at, row.removed_at, eyes))
          .map(({ case_id }) => case_id)
          .filter((id) => !excluded(id, eyes, world))
      : [];
    known.set(eyes, cases);
  }
  return cases;
}

const presents = (caseId: string, eyes: Eyes, world: World): boolean =>
  world.one('case_presentation', caseId)?.presenting_organisation_id === eyes.organisation;

export const ofReadable: Rule = ({ case_id }, eyes, world) => readableCases(eyes, world).includes(case_id);

/** Read and presented: for the presenting organisation's readers alone. */
export const ofPresented: Rule = (row, eyes, world) =>
  ofReadable(row, eyes, world) && presents(row.case_id, eyes, world);

/** Agreements, pledges, and whatever belongs to a case. */
export const CASE_RULES: Readonly<Record<string, Rule>> = {
  sharing_agreement: (row, eyes, world) =>
    ofOwnOrganisation(row, eyes, world) || sitsBeside(row.organisation_id, eyes, world, 'SECRETARIAT'),
  confidentiality_pledge: (row, eyes, world) =>
    ofOwnStaff(row, eyes, world) || (eyes.administers && ofOwnOrganisation(row, eyes, world)),
  case_presentation: ({ id }, eyes, world) => readableCases(eyes, world).includes(id),
  case_reader: ofReadable,
  case_conference: ofReadable,
  conference_body: ofReadable,
  conference_attendance: ofReadable,
  case_key: ofReadable,
  case_draft: ofPresented,
  anonymity_attestation: ofPresented,
  section_version: ofPresented,
  // Whoever is excluded reads the case no more; of those who read it, its presenters alone see who is excluded.
  access_exclusion: ofPresented,
};
