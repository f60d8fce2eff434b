import { ofPresented, ofReadable, readableCases } from './oracle-cases';
import { opened, takenBackSince } from './oracle-consents';
import type { Eyes } from './oracle-reader';
import type { Rule } from './oracle-rule';
import type { Row, World } from './world';

/** Each category of an entry is open to the reader, as a section published at that time would be heard in that conference. */
export const covered = ({ case_id, conference_id, categories, publication }: Row, eyes: Eyes, world: World): boolean =>
  categories.length > 0 &&
  categories.every((category) =>
    opened({ case_id, conference_id, category, published_in: publication } as unknown as Row, eyes, world),
  );

/** What was recorded of a case that others present: as it stands, and read by its categories (visibility rule 8). */
export const openEntry: Rule = (row, eyes, world) =>
  readableCases(eyes, world).includes(row.case_id) &&
  world.where('conference_entry', 'replaces_id', row.id).length === 0 &&
  covered(row, eyes, world) &&
  !takenBackSince(row, row.recorded_at, eyes, world);

/** What is recorded of conferences, and what comes of it. */
export const RESULT_RULES: Readonly<Record<string, Rule>> = {
  conference_entry: (...args) => ofPresented(...args) || openEntry(...args),
  entry_confirmation: (row, eyes, world) => {
    const entry = world.one('conference_entry', row.entry_id);
    return ofPresented(row, eyes, world) || (entry !== undefined && openEntry(entry, eyes, world));
  },
  // Who leads, who does something and by when: whoever reads the case knows it, whatever of it is open to them.
  conference_result: ofReadable,
  result_confirmation: ofReadable,
  case_action: ofReadable,
};
