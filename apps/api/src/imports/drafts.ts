import { createHash } from 'node:crypto';

export type Cell = string | number | boolean | null | readonly string[];
/** Columns of a table by their names in the database. */
export type Row = Readonly<Record<string, Cell>>;

/** The kinds of rows that the importer knows again, parents first; removed rows go in the opposite order. */
export const ENTITIES = [
  'organisation',
  'staff',
  'post',
  'meeting_body',
  'charter',
  'sub_group',
  'membership',
  'policy_matrix',
  'pillar',
  'policy_measure',
  'matrix_row',
  'meeting',
  'meeting_group',
  'agenda_item',
  'decision',
  'action_item',
  'meeting_series',
  'series_cover',
] as const;
export type Entity = (typeof ENTITIES)[number];

/** Kinds that vanish when a later file no longer has them: their key is a JSON list that begins with the parent's key. */
export const PARTS: readonly Entity[] = [
  'charter',
  'sub_group',
  'membership',
  'pillar',
  'policy_measure',
  'matrix_row',
  'meeting_group',
];

/** Rows without a key of their own: replaced as a whole when the row they hang on changes. */
export interface Leaves {
  readonly table: string;
  /** The column that points to the owner. */
  readonly owner: string;
  readonly rows: readonly Row[];
}

/** A row to be written. `once` are columns, `birth` are leaves that only a new row gets. */
export interface Draft {
  readonly key: string;
  readonly id: string;
  readonly isNew: boolean;
  readonly row: Row;
  readonly once: Row;
  readonly leaves: readonly Leaves[];
  readonly birth: readonly Leaves[];
  readonly digest: string;
}

/** A row that an earlier import wrote; `gone` where the application has replaced it since. */
export interface KnownRow {
  readonly id: string;
  readonly digest: string;
  readonly gone?: boolean;
}

/** What an earlier import of the same source left: entity → key → row id and digest. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, KnownRow>>;

/** Names as they were on the day: a later change of the name must not touch the rows that carry them. */
const SNAPSHOTS = new Set(['body_name', 'body_short_name', 'sub_group_name', 'taken_for_label']);

const digestOf = (row: Row, leaves: readonly Leaves[]): string =>
  createHash('sha256')
    .update(JSON.stringify([row, leaves], (name, value: unknown) => (SNAPSHOTS.has(name) ? undefined : value)))
    .digest('base64url');

/** Collects what an import would write: ids of rows known from before, new ids for the others, and only what changed. */
export class Drafts {
  private readonly ids = new Map<string, Map<string, string>>();
  private readonly seen = new Map<string, Set<string>>();
  readonly changed = new Map<Entity, Draft[]>();
  /** Records of the file of which at least one row is new or differs. */
  readonly touched = new Set<string>();

  constructor(
    private readonly known: Known,
    private readonly newId: () => string,
  ) {}

  /** The row id of a record, the same on every call, whether or not the record has been added yet. */
  idOf(entity: Entity, key: string): string {
    const before = this.known.get(entity)?.get(key)?.id;
    if (before !== undefined) return before;
    const fresh = this.ids.get(entity) ?? new Map<string, string>();
    this.ids.set(entity, fresh);
    const id = fresh.get(key) ?? this.newId();
    fresh.set(key, id);
    return id;
  }

  /** Adds the row of a record of the file, named like `meetings/M1`; keeps it only if it is new or differs. */
  add(
    entity: Entity,
    key: string,
    record: string,
    row: Row,
    more: { once?: Row; leaves?: readonly Leaves[]; birth?: readonly Leaves[] } = {},
  ): string {
    const id = this.idOf(entity, key);
    const seen = this.seen.get(entity) ?? new Set<string>();
    this.seen.set(entity, seen.add(key));
    const leaves = more.leaves ?? [];
    const digest = digestOf(row, leaves);
    const before = this.known.get(entity)?.get(key);
    if (before?.digest === digest) return id;
    this.touched.add(record);
    const drafts = this.changed.get(entity) ?? [];
    this.changed.set(entity, drafts);
    const isNew = before === undefined || before.gone === true;
    drafts.push({ key, id, isNew, row, once: more.once ?? {}, leaves, birth: more.birth ?? [], digest });
    return id;
  }

  /** Parts known from before that their parent, though in the file, no longer has; `record` names the parent's record. */
  removed(entity: Entity, record: (parent: string) => string | undefined): { key: string; id: string }[] {
    const seen = this.seen.get(entity);
    return [...(this.known.get(entity) ?? [])].flatMap(([key, { id }]) => {
      if (seen?.has(key)) return [];
      const parent = record((JSON.parse(key) as string[])[0]!);
      if (parent === undefined) return [];
      this.touched.add(parent);
      return [{ key, id }];
    });
  }
}

/** The key of a part: its parent's key and what tells it from its siblings. */
export const partKey = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);
