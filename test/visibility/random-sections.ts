import { sealedText, wrappedKey } from '../support/case-key';
import { CATEGORY_OF } from '../../libs/consent';
import { hoursFromNow } from './world-now';
import type { Drawing } from './drawing';

export const PUBLICATIONS = 3;

/** Published sections, what is being typed, earlier versions, and the checks that they passed; every text is sealed. */
export function drawTexts(
  world: Drawing,
  own: { id: string; presenting_organisation_id?: unknown; created_by_staff_id?: unknown },
) {
  const { draw } = world;
  const by = { staff_id: own.created_by_staff_id, organisation_id: own.presenting_organisation_id };
  world.add('case_key', wrappedKey(own.id) as Record<string, unknown>);
  const attestation = world.add('anonymity_attestation', {
    case_id: own.id,
    engine_version: 'drawn',
    text_hash: world.text('anonymity_attestation', 'text_hash'),
    dismissed: 0,
    sealed_reasons: '',
    ...by,
    attested_at: hoursFromNow(-30),
  });
  for (const [section, category] of Object.entries(CATEGORY_OF)) {
    const sealed = (table: string, place: string): string =>
      sealedText(own.id, `${place} ${section}`, world.text(table, section.toLowerCase()));
    const published_in = draw.int(1, PUBLICATIONS);
    if (draw.chance(0.8))
      world.add('case_section', {
        case_id: own.id,
        section,
        category,
        sealed: sealed('case_section', 'section'),
        could_not_be_asked: false,
        published_in,
        published_at: hoursFromNow(-30),
      });
    if (draw.chance(0.3))
      world.add('section_version', {
        case_id: own.id,
        section,
        publication: published_in,
        sealed: sealed('section_version', 'section'),
        could_not_be_asked: false,
        attestation_id: attestation.id,
        ...by,
        published_at: hoursFromNow(-30),
      });
    if (draw.chance(0.3))
      world.add('case_draft', {
        case_id: own.id,
        section,
        sealed: sealed('case_draft', 'draft'),
        could_not_be_asked: false,
        saved_by_staff_id: own.created_by_staff_id,
        saved_at: hoursFromNow(-20),
        version: 1,
      });
  }
}

/** The text of every case that somebody reads. */
export function drawSections(world: Drawing): void {
  const read = new Set(world.of('case_reader').map(({ case_id }) => case_id));
  for (const own of world.of('case_presentation')) {
    own.publication = read.has(own.id) ? PUBLICATIONS : 0;
    if (read.has(own.id)) drawTexts(world, own);
  }
}
