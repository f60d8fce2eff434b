import { LONG_AGO } from './defaults.data';
import { type Drafts, partKey } from './drafts';
import type { WardFile, WardMatrix } from './ward-file';

/** The key of the matrix that holds rows in the short form, which name no body. */
const LOOSE = '';

/** Key of a matrix row in the file → id of its row. */
export type MatrixRowIds = ReadonlyMap<string, string>;

function planMatrix(matrix: WardMatrix, drafts: Drafts, ids: Map<string, string>): void {
  const record = `matrix/${matrix.id}`;
  const body = drafts.idOf('meeting_body', matrix.bodyId);
  const id = drafts.add('policy_matrix', matrix.id, record, {
    body_id: body,
    title: matrix.title ?? '',
    version_number: matrix.version,
    as_of: matrix.asOf,
  });
  const of = { matrix_id: id, body_id: body };
  matrix.pillars.forEach(({ no, title, measures }, p) => {
    const pillar = drafts.add('pillar', partKey(matrix.id, p), record, { ...of, number: no, title });
    measures.forEach((measure, m) => {
      const measureRow = { ...of, pillar_id: pillar, position: m, marker: measure.marker, title: measure.title };
      const measureKey = measure.id === undefined ? partKey(matrix.id, p, m) : partKey(matrix.id, measure.id);
      const measureId = drafts.add('policy_measure', measureKey, record, measureRow);
      measure.rows.forEach(({ id: key, marker, issue, initiative }, position) => {
        const row = { ...of, measure_id: measureId, position, marker, issue_title: issue.title };
        const sides = {
          issue_bullets: issue.bullets,
          initiative_title: initiative.title,
          initiative_bullets: initiative.bullets,
        };
        ids.set(key, drafts.add('matrix_row', partKey(matrix.id, key), record, { ...row, ...sides }));
      });
    });
  });
}

function asOf(file: WardFile): string {
  const day = file.meta?.['asOf'];
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : LONG_AGO;
}

function planLooseRows(file: WardFile, drafts: Drafts, ids: Map<string, string>): void {
  const rows = file.matrixRows ?? [];
  if (rows.length === 0) return;
  const scaffold = `matrixRows/${rows[0]!.id}`;
  const matrix = { body_id: null, title: '', version_number: 1, as_of: asOf(file) };
  const of = { matrix_id: drafts.add('policy_matrix', LOOSE, scaffold, matrix), body_id: null };
  const pillar = drafts.add('pillar', partKey(LOOSE, 0), scaffold, { ...of, number: 1, title: '' });
  const measures = [...new Set(rows.map(({ measure }) => measure))];
  const measureIds = measures.map((title, position) =>
    drafts.add('policy_measure', partKey(LOOSE, title), scaffold, {
      ...of,
      pillar_id: pillar,
      position,
      marker: '',
      title,
    }),
  );
  rows.forEach(({ id, measure, title }, position) => {
    const row = { ...of, measure_id: measureIds[measures.indexOf(measure)]!, position, marker: '', issue_title: '' };
    const sides = { issue_bullets: [], initiative_title: title, initiative_bullets: [] };
    ids.set(id, drafts.add('matrix_row', partKey(LOOSE, id), `matrixRows/${id}`, { ...row, ...sides }));
  });
}

/** Drafts the policy matrices; rows in the short form go into one matrix that no body keeps. */
export function planMatrices(file: WardFile, drafts: Drafts): MatrixRowIds {
  const ids = new Map<string, string>();
  for (const matrix of file.matrix ?? []) planMatrix(matrix, drafts, ids);
  planLooseRows(file, drafts, ids);
  return ids;
}
