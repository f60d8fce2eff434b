import { readableCases } from './oracle-cases';
import { covered, RESULT_RULES } from './oracle-results';
import { ofPresenter, type Rule, type Rules } from './oracle-writes-cases';
import { ofConference, signed } from './oracle-writes-sections';

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
        (RESULT_RULES.conference_entry?.(entry, writer.eyes, world) ?? false)
      );
    },
  },
};
