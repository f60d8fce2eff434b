import { groupBy, loader } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, visible, visibleById } from '../platform/visibility';
import { MatrixRow } from './matrix-row.entity';
import { type MatrixRowModel, type PolicyMatrixModel, toMatrixRow, toPolicyMatrix } from './matrix.model';
import { Pillar } from './pillar.entity';
import { PolicyMatrix } from './policy-matrix.entity';
import { PolicyMeasure } from './policy-measure.entity';

/** The row with this id, or null where it is missing or hidden. */
export async function findMatrixRow(actor: Actor, id: string | null): Promise<MatrixRowModel | null> {
  if (id === null || !isId(id)) return null;
  const row = await loader<string, MatrixRow | null>(actor, 'matrix-row', (ids) =>
    visibleById(actor, MatrixRow, ids),
  ).load(id);
  return row && toMatrixRow(row, actor);
}

/** The versions of the matrix that a body keeps, newest first. */
export async function matricesOf(actor: Actor, bodyId: string): Promise<PolicyMatrixModel[]> {
  const rows = await loader<string, PolicyMatrix[]>(actor, 'body-matrix', async (ids) =>
    groupBy(
      await visible(actor, PolicyMatrix, 'matrix')
        .andWhere('matrix.bodyId = ANY(:ids)', { ids })
        .orderBy('matrix.versionNumber', 'DESC')
        .getMany(),
      ids,
      (row) => row.bodyId ?? '',
    ),
  ).load(bodyId);
  return rows.map((row) => toPolicyMatrix(row, actor));
}

/** The pillars of a matrix in order. */
export const pillarsOf = (actor: Actor, matrixId: string): Promise<Pillar[]> =>
  loader<string, Pillar[]>(actor, 'matrix-pillar', async (ids) =>
    groupBy(
      await visible(actor, Pillar, 'pillar')
        .andWhere('pillar.matrixId = ANY(:ids)', { ids })
        .orderBy('pillar.number', 'ASC')
        .addOrderBy('pillar.id', 'ASC')
        .getMany(),
      ids,
      (row) => row.matrixId,
    ),
  ).load(matrixId);

/** The measures of a pillar in order. */
export const measuresOf = (actor: Actor, pillarId: string): Promise<PolicyMeasure[]> =>
  loader<string, PolicyMeasure[]>(actor, 'pillar-measure', async (ids) =>
    groupBy(
      await visible(actor, PolicyMeasure, 'measure')
        .andWhere('measure.pillarId = ANY(:ids)', { ids })
        .orderBy('measure.position', 'ASC')
        .addOrderBy('measure.id', 'ASC')
        .getMany(),
      ids,
      (row) => row.pillarId,
    ),
  ).load(pillarId);

/** The rows of a measure in order. */
export async function matrixRowsOf(actor: Actor, measureId: string): Promise<MatrixRowModel[]> {
  const rows = await loader<string, MatrixRow[]>(actor, 'measure-row', async (ids) =>
    groupBy(
      await visible(actor, MatrixRow, 'row')
        .andWhere('row.measureId = ANY(:ids)', { ids })
        .orderBy('row.position', 'ASC')
        .addOrderBy('row.id', 'ASC')
        .getMany(),
      ids,
      (row) => row.measureId,
    ),
  ).load(measureId);
  return rows.map((row) => toMatrixRow(row, actor));
}
