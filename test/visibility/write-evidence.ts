import type { Draw } from './draw';
import { readableCases } from './oracle-cases';
import { eyesOf, type Reader } from './oracle-reader';
import type { Row, World } from './world';

type Values = Record<string, unknown>;

/** Scans as this reader would keep them of what was said in the cases that they read, and near misses of each. */
function scans(world: World, reader: Reader & { kind: 'PERSON' }, draw: Draw): Values[] {
  const template = draw.pick(world.rows('consent_evidence'));
  const cases = readableCases(eyesOf(world, reader), world);
  const all = world.rows('consent');
  const written = ({ form }: Row): boolean => form === 'WRITTEN';
  return cases.flatMap((case_id) => {
    const here = all.filter((row) => row.case_id === case_id);
    const elsewhere = all.filter((row) => row.case_id !== case_id && written(row));
    const there = elsewhere.filter((row) => cases.includes(row.case_id));
    const right = { ...template, case_id, staff_id: reader.staffId, organisation_id: reader.organisationId };
    const aimed = [
      ...draw.some(here.filter(written), 2, 2),
      ...draw.some(
        here.filter((row) => !written(row)),
        2,
        2,
      ),
      ...draw.some(there, 2, 2),
      ...draw.some(elsewhere, 2, 2),
    ].map(({ id }) => ({ ...right, consent_id: id }));
    const [first] = aimed;
    if (!first) return [];
    return [
      ...aimed,
      { ...first, consent_id: draw.id() },
      { ...first, staff_id: draw.pick(world.rows('staff')).id },
      { ...first, organisation_id: draw.pick(world.rows('organisation')).id },
      { ...first, case_id: draw.pick(world.rows('case_presentation')).id },
    ];
  });
}

/** What a reader of cases would keep as evidence of consent, and what misses it by one condition. */
export const aboutEvidence = (world: World, table: string, reader: Reader, draw: Draw): Values[] =>
  table === 'consent_evidence' && reader.kind === 'PERSON' && world.rows(table).length > 0
    ? scans(world, reader, draw)
    : [];
