import { ofPresented, ofReadable, readableCases } from './oracle-cases';
import { frozen, NOBODY, ofMe, opened, reviewed } from './oracle-consents';
import { circulates, isFor } from './oracle-editions';
import { type Eyes, eyesOf, instantOf } from './oracle-reader';
import type { Rule } from './oracle-rule';
import type { Rule as WriteRule, Rules } from './oracle-writes-cases';
import { signed } from './oracle-writes-sections';
import type { Row, World } from './world';

/** Somebody else, as they are at the same instant. */
const inTheirPlace = (staffId: string, organisationId: string, { now }: Eyes, world: World): Eyes =>
  eyesOf(world, { kind: 'PERSON', staffId, organisationId, now });

const actsOf = ({ id }: Row, world: World): readonly Row[] => world.where('opening_act', 'opening_id', id);

const askedBy = (row: Row, eyes: Eyes): boolean =>
  eyes.staff !== null &&
  row.requested_by_staff_id === eyes.staff &&
  row.requested_by_organisation_id === eyes.organisation;

/** Had a paper of the same conference in which everything stood that stands in this one. */
const had = (paper: Row, eyes: Eyes, world: World): boolean =>
  world
    .where('conference_edition', 'conference_id', paper.conference_id)
    .some(
      (own) => own.state === 'DONE' && isFor(own, eyes) && paper.part_ids.every((part) => own.part_ids.includes(part)),
    );

/** Something about violence stands in the paper. */
const violent = ({ part_ids }: Row, world: World): boolean =>
  part_ids.some(
    (part) =>
      world.one('case_section', part)?.category === 'VIOLENCE_SAFETY' ||
      (world.one('conference_entry', part)?.categories ?? []).includes('VIOLENCE_SAFETY'),
  );

/** Rule 5 opens what is about violence to the reader: as one who presents the case, by consent or on another ground. */
const hearsOfViolence = (opening: Row, eyes: Eyes, world: World): boolean =>
  ofPresented(opening, eyes, world) ||
  opened({ ...opening, category: 'VIOLENCE_SAFETY', published_in: 0 }, eyes, world);

/** In time and not ended; not frozen, nothing taken back since; and who asked for it still reads the case. */
function stands(opening: Row, eyes: Eyes, world: World): boolean {
  const paper = world.one('conference_edition', opening.edition_id);
  const asker = inTheirPlace(opening.requested_by_staff_id, opening.requested_by_organisation_id, eyes, world);
  const takenBack = world
    .where('withdrawal', 'case_id', opening.case_id)
    .filter((row) => [NOBODY, opening.requested_by_organisation_id].includes(row.recipient_organisation_id))
    .some(({ at }) => instantOf(at) >= instantOf(opening.requested_at));
  return (
    paper !== undefined &&
    eyes.now.getTime() < instantOf(opening.expires_at) &&
    !actsOf(opening, world).some(({ kind }) => kind !== 'APPROVED') &&
    !frozen(opening.case_id, world) &&
    !takenBack &&
    ofReadable(opening, asker, world) &&
    (!violent(paper, world) || hearsOfViolence(opening, asker, world))
  );
}

/** The second officer: of another organisation than who asked, with the same paper, while nobody has decided. */
export const decides: Rule = (opening, eyes, world) => {
  const paper = world.one('conference_edition', opening.edition_id);
  return (
    eyes.staff !== null &&
    ofReadable(opening, eyes, world) &&
    opening.requested_by_staff_id !== eyes.staff &&
    opening.requested_by_organisation_id !== eyes.organisation &&
    actsOf(opening, world).length === 0 &&
    paper !== undefined &&
    had(paper, eyes, world) &&
    stands(opening, eyes, world)
  );
};

/** Who asked reads it while both officers fit: another one approved, who still reads the case. */
export const opens: Rule = (opening, eyes, world) => {
  const paper = world.one('conference_edition', opening.edition_id);
  return (
    askedBy(opening, eyes) &&
    ofReadable(opening, eyes, world) &&
    paper !== undefined &&
    had(paper, eyes, world) &&
    stands(opening, eyes, world) &&
    actsOf(opening, world).some(
      ({ kind, staff_id, organisation_id }) =>
        kind === 'APPROVED' &&
        staff_id !== eyes.staff &&
        organisation_id !== eyes.organisation &&
        ofReadable(opening, inTheirPlace(staff_id, organisation_id, eyes, world), world),
    )
  );
};

/** The opening of sealed originals (visibility rule 12). */
export const ORIGINAL_RULES: Readonly<Record<string, Rule>> = {
  original_opening: (row, eyes, world) =>
    ofPresented(row, eyes, world) ||
    reviewed(row, eyes, world) ||
    (ofReadable(row, eyes, world) && askedBy(row, eyes)) ||
    decides(row, eyes, world),
  opening_act: (row, eyes, world) => {
    const opening = world.one('original_opening', row.opening_id);
    return (
      ofPresented(row, eyes, world) ||
      reviewed(row, eyes, world) ||
      (ofReadable(row, eyes, world) && (ofMe(row, eyes, world) || (opening !== undefined && askedBy(opening, eyes))))
    );
  },
};

/** For a paper of one's own of this conference and case that was made and does not circulate any more. */
const asks: WriteRule = (row, { eyes }, world) => {
  const paper = world.one('conference_edition', row.edition_id);
  return (
    askedBy(row, eyes) &&
    paper !== undefined &&
    readableCases(eyes, world).includes(row.case_id) &&
    paper.case_id === row.case_id &&
    paper.conference_id === row.conference_id &&
    isFor(paper, eyes) &&
    paper.state === 'DONE' &&
    !circulates(paper)
  );
};

/** The second officer decides, who asked or presents the case ends it, each in the own name. */
const acts: WriteRule = (row, writer, world) => {
  const opening = world.one('original_opening', row.opening_id);
  const { eyes } = writer;
  if (opening?.case_id !== row.case_id || !signed(row, writer, world)) return false;
  if (row.kind !== 'ENDED') return decides(opening, eyes, world);
  return ofPresented(opening, eyes, world) || (ofReadable(opening, eyes, world) && askedBy(opening, eyes));
};

/** Who may ask for an opening, and who may decide about it or end it. */
export const ORIGINAL_WRITES: Rules = { original_opening: { added: asks }, opening_act: { added: acts } };
