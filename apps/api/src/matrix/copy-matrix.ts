import { add } from '../platform/database/change';
import { newId } from '../platform/ids/ids';
import { type Actor, visible } from '../platform/visibility';
import { MatrixRow } from './matrix-row.entity';
import { Pillar } from './pillar.entity';
import { PolicyMeasure } from './policy-measure.entity';

/** Copies pillars, measures and rows of a matrix below another one; the copies have ids of their own and version 1. */
export async function copyMatrix(actor: Actor, fromId: string, to: { id: string; bodyId: string }): Promise<void> {
  const below = { matrixId: to.id, bodyId: to.bodyId, version: 1 };
  const ids = new Map<string, string>();
  const copyOf = (id: string): string => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
  const all = <T extends object>(entity: new () => T): Promise<T[]> =>
    visible(actor, entity, 'part').andWhere('part.matrixId = :fromId', { fromId }).getMany();

  const pillars = await all(Pillar);
  await add(
    actor.manager,
    Pillar,
    pillars.map((row) => ({ ...row, ...below, id: copyOf(row.id) })),
  );
  const measures = await all(PolicyMeasure);
  await add(
    actor.manager,
    PolicyMeasure,
    measures.map((row) => ({ ...row, ...below, id: copyOf(row.id), pillarId: copyOf(row.pillarId) })),
  );
  const rows = await all(MatrixRow);
  await add(
    actor.manager,
    MatrixRow,
    rows.map((row) => ({ ...row, ...below, id: newId(), measureId: copyOf(row.measureId) })),
  );
}
