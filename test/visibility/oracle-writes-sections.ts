import { live, readableCases } from './oracle-cases';
import { ofPresenter, type Rule, type Rules } from './oracle-writes-cases';

/** A conference about the same case. */
export const ofConference: Rule = ({ conference_id, case_id }, _, world) =>
  world.one('case_conference', conference_id)?.case_id === case_id;

/** A person who is on the reader list of the case now, for that organisation. */
export const listed: Rule = ({ case_id, staff_id, organisation_id }, { eyes }, world) =>
  world
    .where('case_reader', 'case_id', case_id)
    .some(
      (row) =>
        row.staff_id === staff_id &&
        row.organisation_id === organisation_id &&
        live(row.added_at, row.removed_at, eyes),
    );

/** Signed with the own name, for the organisation for which one acts. */
export const signed: Rule = ({ staff_id, organisation_id }, { eyes }) =>
  eyes.staff !== null && staff_id === eyes.staff && organisation_id === eyes.organisation;

/** About the text as it is published now. */
export const published: Rule = ({ case_id, publication }, _, world) =>
  publication > 0 && world.one('case_presentation', case_id)?.publication === publication;

const kept = { added: ofPresenter, changed: ofPresenter };

/** Who may write what about the conferences and the text of a case. */
export const SECTION_WRITES: Rules = {
  case_conference: { added: ofPresenter, changed: ofPresenter },
  conference_body: {
    added: (row, writer, world) =>
      ofPresenter(row, writer, world) &&
      ofConference(row, writer, world) &&
      writer.eyes.sits(row.body_id) &&
      world.one('meeting_body', row.body_id)?.consent_rule !== 'NO_CASES',
  },
  conference_attendance: {
    added: (row, writer, world) =>
      ofPresenter(row, writer, world) &&
      ofConference(row, writer, world) &&
      (row.kind !== 'STAFF' || listed(row, writer, world)),
    changed: (row, writer, world) =>
      ofPresenter(row, writer, world) ||
      (readableCases(writer.eyes, world).includes(row.case_id) &&
        writer.eyes.staff === row.staff_id &&
        writer.eyes.organisation === row.organisation_id),
  },
  case_key: { added: ofPresenter },
  case_draft: kept,
  anonymity_attestation: { added: (...args) => ofPresenter(...args) && signed(...args) },
  case_section: kept,
  section_version: {
    added: (row, writer, world) =>
      ofPresenter(row, writer, world) &&
      signed(row, writer, world) &&
      world.one('anonymity_attestation', row.attestation_id)?.case_id === row.case_id,
  },
};
