import { ofPresented, ofReadable, readableCases } from './oracle-cases';
import { opened } from './oracle-consents';
import type { Eyes } from './oracle-reader';
import { openEntry } from './oracle-results';
import type { Rule } from './oracle-rule';
import { ofPresenter, type Rule as WriteRule, type Rules } from './oracle-writes-cases';
import { listed, ofConference } from './oracle-writes-sections';
import type { Row } from './world';

/** For the reader as a person, acting for the organisation for which they stand on the list. */
export const isFor = (row: Row, eyes: Eyes): boolean =>
  eyes.staff !== null && row.recipient_staff_id === eyes.staff && row.recipient_organisation_id === eyes.organisation;

export const circulates = ({ replaced_at }: Row): boolean => replaced_at === 'infinity';

/** Every section and entry in it is open to the reader in its conference; one without any holds nothing to read. */
const open: Rule = ({ part_ids, conference_id }, eyes, world) =>
  part_ids.length > 0 &&
  part_ids.every((id) => {
    const section = world.one('case_section', id);
    if (section) return opened({ ...section, conference_id }, eyes, world);
    const entry = world.one('conference_entry', id);
    return entry !== undefined && openEntry(entry, eyes, world);
  });

/** The papers of case conferences (visibility rules 8, 11 and 12). */
export const EDITION_RULES: Readonly<Record<string, Rule>> = {
  conference_edition: (row, eyes, world) =>
    ofPresented(row, eyes, world) || (ofReadable(row, eyes, world) && isFor(row, eyes)),
  conference_edition_file: ({ edition_id }, eyes, world) => {
    const edition = world.one('conference_edition', edition_id);
    return (
      edition !== undefined &&
      isFor(edition, eyes) &&
      circulates(edition) &&
      (ofPresented(edition, eyes, world) || open(edition, eyes, world))
    );
  },
};

/** Issued by whoever presents the case, to somebody on its reader list. */
const issued: WriteRule = (row, writer, world) =>
  ofPresenter(row, writer, world) &&
  row.requester_staff_id === writer.eyes.staff &&
  row.requester_organisation_id === writer.eyes.organisation &&
  row.state === 'QUEUED' &&
  ofConference(row, writer, world) &&
  listed({ ...row, staff_id: row.recipient_staff_id, organisation_id: row.recipient_organisation_id }, writer, world);

/** Who may write editions and their files: who presents the case, and whoever it is for. */
export const EDITION_WRITES: Rules = {
  conference_edition: {
    added: issued,
    changed: (row, writer, world) =>
      ofPresenter(row, writer, world) ||
      (readableCases(writer.eyes, world).includes(row.case_id) && isFor(row, writer.eyes) && circulates(row)),
  },
  conference_edition_file: {
    added: ({ edition_id }, { eyes }, world) => {
      const edition = world.one('conference_edition', edition_id);
      return (
        edition !== undefined &&
        (EDITION_RULES.conference_edition?.(edition, eyes, world) ?? false) &&
        isFor(edition, eyes)
      );
    },
  },
};
