import type { ClientBase } from 'pg';
import { type Draft, ENTITIES, type Entity, type Leaves, type Row } from './drafts';
import type { Plan } from './plan-ward';

/** Rows per statement: large enough to be fast, small enough for the memory of both sides. */
const BATCH = 1_000;

/** Tables whose key column is not called id. */
const KEY_COLUMN: Partial<Record<Entity, string>> = { series_cover: 'series_id' };

/** Says how far an import is: rows written of all rows to write. */
export type Progress = (done: number, total: number) => void;

const columnsOf = (row: Row): string[] => Object.keys(row);
const list = (columns: readonly string[], prefix = ''): string =>
  columns.map((name) => `${prefix}"${name}"`).join(', ');

/** Rows with the same columns: a file may give some records a code and leave others to chance. */
function alike(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const shape = columnsOf(row).join();
    const group = groups.get(shape);
    if (group) group.push(row);
    else groups.set(shape, [row]);
  }
  return [...groups.values()];
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

async function insertRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  for (const batch of alike(rows).flatMap((group) => [...batches(group)])) {
    const columns = columnsOf(batch[0]!);
    await client.query(
      `INSERT INTO "${table}" (${list(columns)})
       SELECT ${list(columns)} FROM json_populate_recordset(null::"${table}", $1::json)`,
      [JSON.stringify(batch)],
    );
  }
}

async function updateRows(client: ClientBase, table: string, key: string, rows: readonly Row[]): Promise<void> {
  for (const batch of alike(rows)) {
    const columns = columnsOf(batch[0]!).filter((name) => name !== key);
    if (columns.length === 0) continue;
    const sets = columns.map((name) => `"${name}" = s."${name}"`).join(', ');
    await client.query(
      `UPDATE "${table}" t SET ${sets}, version = t.version + 1
       FROM json_populate_recordset(null::"${table}", $1::json) s WHERE t."${key}" = s."${key}"`,
      [JSON.stringify(batch)],
    );
  }
}

async function replaceLeaves(client: ClientBase, drafts: readonly Draft[]): Promise<void> {
  const gone = new Map<string, { owner: string; ids: string[] }>();
  const fresh = new Map<string, Row[]>();
  const note = ({ table, rows }: Leaves): void => {
    const all = fresh.get(table) ?? [];
    fresh.set(table, all);
    for (const row of rows) all.push(row);
  };
  for (const draft of drafts) {
    draft.leaves.forEach(note);
    if (draft.isNew) draft.birth.forEach(note);
    else
      for (const { table, owner } of draft.leaves) {
        const stale = gone.get(table) ?? { owner, ids: [] };
        gone.set(table, stale);
        stale.ids.push(draft.id);
      }
  }
  for (const [table, { owner, ids }] of gone)
    await client.query(`DELETE FROM "${table}" WHERE "${owner}" = ANY($1::uuid[])`, [ids]);
  for (const [table, rows] of fresh) await insertRows(client, table, rows);
}

async function rememberKeys(
  client: ClientBase,
  source: string,
  entity: Entity,
  drafts: readonly Draft[],
): Promise<void> {
  const rows = drafts.map(({ key, id, digest }) => ({ key, id, digest }));
  await client.query(
    `INSERT INTO import_key (source, entity, key, id, digest)
     SELECT $1, $2, key, id, digest FROM json_populate_recordset(null::import_key, $3::json)
     ON CONFLICT (source, entity, key) DO UPDATE SET digest = excluded.digest`,
    [source, entity, JSON.stringify(rows)],
  );
}

async function writeDrafts(
  client: ClientBase,
  source: string,
  entity: Entity,
  drafts: readonly Draft[],
  step: (rows: number) => void,
): Promise<void> {
  const key = KEY_COLUMN[entity] ?? 'id';
  for (const batch of batches(drafts)) {
    const born = batch.filter((draft) => draft.isNew);
    const changed = batch.filter((draft) => !draft.isNew);
    await insertRows(
      client,
      entity,
      born.map(({ id, row, once }) => ({ [key]: id, ...row, ...once })),
    );
    await updateRows(
      client,
      entity,
      key,
      changed.map(({ id, row }) => ({ [key]: id, ...row })),
    );
    await replaceLeaves(client, batch);
    await rememberKeys(client, source, entity, batch);
    step(batch.length);
  }
}

/** Points come after all items: a point below an item of a later batch could not be inserted before it. */
function wavesOf(entity: Entity, drafts: readonly Draft[]): (readonly Draft[])[] {
  if (entity !== 'agenda_item') return [drafts];
  const isPoint = ({ row }: Draft): boolean => row['parent_id'] !== null;
  return [drafts.filter((draft) => !isPoint(draft)), drafts.filter(isPoint)];
}

async function removeParts(client: ClientBase, source: string, removed: Plan['removed']): Promise<void> {
  for (const entity of [...ENTITIES].reverse()) {
    const rows = removed.get(entity) ?? [];
    if (rows.length === 0) continue;
    const ids = rows.map(({ id }) => id);
    if (entity === 'meeting_group')
      await client.query('DELETE FROM group_participant WHERE group_id = ANY($1::uuid[])', [ids]);
    if (entity === 'matrix_row')
      await client.query(
        `UPDATE agenda_item SET version = version + 1, matrix_row_ids =
           ARRAY(SELECT row_id FROM unnest(matrix_row_ids) AS row_id WHERE row_id <> ALL($1::uuid[]))
         WHERE matrix_row_ids && $1::uuid[]`,
        [ids],
      );
    await client.query(`DELETE FROM "${entity}" WHERE id = ANY($1::uuid[])`, [ids]);
    await client.query('DELETE FROM import_key WHERE source = $1 AND entity = $2 AND id = ANY($3::uuid[])', [
      source,
      entity,
      ids,
    ]);
  }
}

/** Writes a plan with a client that is inside a transaction of the owner role; parents before what points to them. */
export async function writePlan(client: ClientBase, source: string, plan: Plan, progress: Progress): Promise<void> {
  const { changed } = plan.drafts;
  const total = [...changed.values()].reduce((sum, drafts) => sum + drafts.length, 0);
  let done = 0;
  for (const entity of ENTITIES)
    for (const wave of wavesOf(entity, changed.get(entity) ?? []))
      await writeDrafts(client, source, entity, wave, (rows) => progress((done += rows), total));
  await removeParts(client, source, plan.removed);
}
