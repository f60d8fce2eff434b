import type { Seen } from './walls';

/** One row on which a wall and the oracle disagree. */
export interface Fault {
  readonly kind: 'LEAK' | 'WRONGLY_HIDDEN';
  readonly way: string;
  readonly reader: string;
  readonly table: string;
  readonly key: string;
}

/** The rows on which one way of asking disagrees with the oracle, for the given tables. */
export function differences(
  way: string,
  reader: string,
  expected: Seen,
  found: Seen,
  tables: Iterable<string>,
): Fault[] {
  const faults: Fault[] = [];
  for (const table of tables) {
    const [right, there] = [expected.get(table) ?? new Set<string>(), found.get(table) ?? new Set<string>()];
    for (const key of there) if (!right.has(key)) faults.push({ kind: 'LEAK', way, reader, table, key });
    for (const key of right) if (!there.has(key)) faults.push({ kind: 'WRONGLY_HIDDEN', way, reader, table, key });
  }
  return faults;
}

/** Faults in words, one line per way, table and kind, so that a failing run can be read. */
export function summary(faults: readonly Fault[]): string[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const name = `${fault.kind} ${fault.table} ${fault.way}`;
    groups.set(name, [...(groups.get(name) ?? []), fault]);
  }
  return [...groups].map(([name, list]) => `${name} ×${list.length}, e.g. ${list[0]?.key} to ${list[0]?.reader}`);
}
