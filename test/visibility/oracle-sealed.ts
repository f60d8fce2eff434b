import { excluded, readableCases } from './oracle-cases';
import { frozen } from './oracle-consents';
import { type Eyes, instantOf } from './oracle-reader';
import type { Rule } from './oracle-rule';
import { ofPresenter, type Rule as WriteRule, type Rules } from './oracle-writes-cases';
import { manages } from './oracle-writes-consents';
import { listed, signed } from './oracle-writes-sections';
import type { Row, World } from './world';

const DAY_MS = 86_400_000;

const asked = (row: Row, { staff, organisation }: Eyes): boolean =>
  staff !== null && row.requested_by_staff_id === staff && row.requesting_organisation_id === organisation;
const named = (row: Row, { staff, organisation }: Eyes): boolean =>
  staff !== null && row.approver_staff_id === staff && row.approver_organisation_id === organisation;

/** One of the two officers, as long as they read the case. */
const officer: Rule = (row, eyes, world) =>
  readableCases(eyes, world).includes(row.case_id) && (asked(row, eyes) || named(row, eyes));

/** To its two officers; to an auditor, except where the case excludes the auditor. */
const known: Rule = (row, eyes, world) =>
  officer(row, eyes, world) || (eyes.platformRole === 'AUDITOR' && !excluded(row.case_id, eyes, world));

/** A replaced paper, open for a day after both officers wanted it, unless one ended it or the case is frozen (rule 12). */
export const openedOriginal = ({ id }: Row, eyes: Eyes, world: World): boolean =>
  world
    .where('sealed_opening', 'edition_id', id)
    .filter((opening) => officer(opening, eyes, world) && !frozen(opening.case_id, world))
    .some((opening) => {
      const acts = world.where('sealed_opening_act', 'opening_id', opening.id);
      const approved = acts.find(({ kind }) => kind === 'APPROVED');
      return (
        approved !== undefined &&
        !acts.some(({ kind }) => kind === 'ENDED') &&
        eyes.now.getTime() < instantOf(approved.at) + DAY_MS
      );
    });

/** Who knows of the opening of a replaced paper. */
export const SEALED_RULES: Readonly<Record<string, Rule>> = {
  sealed_opening: known,
  sealed_opening_act: ({ opening_id }, eyes, world) => {
    const opening = world.one('sealed_opening', opening_id);
    return opening !== undefined && known(opening, eyes, world);
  },
};

const isReplaced = (id: string, caseId: string, world: World): boolean => {
  const edition = world.one('conference_edition', id);
  return edition?.case_id === caseId && edition.state === 'DONE' && edition.replaced_at !== 'infinity';
};

/** Approved by the one who is named and manages there; ended by either of the two. */
const decides: WriteRule = (row, writer, world) => {
  const opening = world.one('sealed_opening', row.opening_id);
  if (!opening || !officer(opening, writer.eyes, world)) return false;
  return row.kind === 'ENDED' || (named(opening, writer.eyes) && manages(row, writer, world));
};

/** Who may ask to open a replaced paper, and who may decide on it. */
export const SEALED_WRITES: Rules = {
  sealed_opening: {
    added: (row, writer, world) =>
      ofPresenter(row, writer, world) &&
      asked(row, writer.eyes) &&
      manages(row, writer, world) &&
      isReplaced(row.edition_id, row.case_id, world) &&
      listed({ ...row, staff_id: row.approver_staff_id, organisation_id: row.approver_organisation_id }, writer, world),
  },
  sealed_opening_act: { added: (...args) => signed(...args) && decides(...args) },
};
