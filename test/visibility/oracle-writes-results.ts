import { live, readableCases } from './oracle-cases';
import { covered, RESULT_RULES } from './oracle-results';
import { ofPresenter, type Rule, type Rules, type Writer } from './oracle-writes-cases';
import { ofConference, signed } from './oracle-writes-sections';
import type { Row, World } from './world';

const NOBODY = '00000000-0000-0000-0000-000000000000';

const readsCase: Rule = ({ case_id }, { eyes }, world) => readableCases(eyes, world).includes(case_id);

/** About the text as it is published now. */
const upToDate: Rule = ({ case_id, publication }, _, world) =>
  publication > 0 && world.one('case_presentation', case_id)?.publication === publication;

/** An entry of the same conference which the writer sees, and wrote or presents. */
const corrects: Rule = (row, writer, world) => {
  const before = world.one('conference_entry', row.replaces_id);
  return (
    before !== undefined &&
    before.conference_id === row.conference_id &&
    (RESULT_RULES.conference_entry?.(before, writer.eyes, world) ?? false) &&
    (ofPresenter(before, writer, world) || signed(before, writer, world))
  );
};

/** Somebody reads the case for this organisation now. */
const readsFor =
  (organisation: (row: Row) => string): Rule =>
  (row, { eyes }, world) =>
    world
      .where('case_reader', 'case_id', row.case_id)
      .some((reader) => reader.organisation_id === organisation(row) && live(reader.added_at, reader.removed_at, eyes));

/** Under a body of the conference the writer's organisation advises, and it presents the case of somebody else. */
const advises = (about: Row, writer: Writer, world: World): boolean =>
  !ofPresenter(about, writer, world) &&
  world
    .where('conference_body', 'conference_id', about.conference_id)
    .some(({ body_id }) => writer.eyes.sits(body_id, 'SUPERVISOR'));

/** Who may write what about the record of a conference. */
export const RESULT_WRITES: Rules = {
  conference_entry: {
    added: (row, writer, world) =>
      signed(row, writer, world) &&
      readsCase(row, writer, world) &&
      ofConference(row, writer, world) &&
      upToDate(row, writer, world) &&
      (ofPresenter(row, writer, world) || covered(row, writer.eyes, world)) &&
      (row.replaces_id === NOBODY || corrects(row, writer, world)),
  },
  entry_confirmation: {
    added: (row, writer, world) => {
      const entry = world.one('conference_entry', row.entry_id);
      return (
        signed(row, writer, world) &&
        entry?.case_id === row.case_id &&
        !advises(entry, writer, world) &&
        (RESULT_RULES.conference_entry?.(entry, writer.eyes, world) ?? false)
      );
    },
  },
  conference_result: {
    added: (row, writer, world) =>
      ofPresenter(row, writer, world) &&
      signed(row, writer, world) &&
      ofConference(row, writer, world) &&
      (row.lead_organisation_id === NOBODY || readsFor((one) => one.lead_organisation_id)(row, writer, world)) &&
      (row.replaces_id === NOBODY ||
        world.one('conference_result', row.replaces_id)?.conference_id === row.conference_id),
  },
  result_confirmation: {
    added: (row, writer, world) => {
      const result = world.one('conference_result', row.result_id);
      return (
        signed(row, writer, world) &&
        readsCase(row, writer, world) &&
        result?.case_id === row.case_id &&
        !advises(result, writer, world) &&
        result.lead_organisation_id !== NOBODY
      );
    },
  },
  case_action: {
    added: (row, writer, world) =>
      ofPresenter(row, writer, world) &&
      ofConference(row, writer, world) &&
      readsFor((one) => one.assignee_organisation_id)(row, writer, world),
    changed: (row, writer, world) =>
      ofPresenter(row, writer, world) ||
      (readsCase(row, writer, world) &&
        writer.eyes.organisation !== null &&
        row.assignee_organisation_id === writer.eyes.organisation),
  },
};
