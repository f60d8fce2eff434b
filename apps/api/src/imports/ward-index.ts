import { Problems } from './problems';
import type { WardAgendaItem, WardBody, WardFile, WardMeeting, WardOrganisation, WardPerson } from './ward-file';

/** A list of the file by key. */
type ById<T> = ReadonlyMap<string, T>;

/** Look-ups over a file, made once. */
export interface WardIndex {
  readonly organisations: ById<WardOrganisation>;
  readonly persons: ById<WardPerson>;
  readonly bodies: ById<WardBody>;
  readonly meetings: ById<WardMeeting>;
  readonly items: ById<WardAgendaItem>;
  /** Key of a sub-group → key of its body. */
  readonly subGroups: ById<string>;
  readonly matrixRows: ReadonlySet<string>;
  /** Items of kind CASE and the points below them: never imported. */
  readonly cases: ReadonlySet<string>;
}

function byId<T extends { readonly id: string }>(list: readonly T[] | undefined, name: string, problems: Problems) {
  const found = new Map<string, T>();
  (list ?? []).forEach((record, at) => {
    if (found.has(record.id)) problems.add(`/${name}/${at}/id`, 'ID_REPEATS', record.id);
    else found.set(record.id, record);
  });
  return found;
}

function subGroupsOf(file: WardFile, problems: Problems): Map<string, string> {
  const found = new Map<string, string>();
  file.bodies.forEach((body, at) =>
    body.subGroups?.forEach((group, place) => {
      if (found.has(group.id)) problems.add(`/bodies/${at}/subGroups/${place}/id`, 'ID_REPEATS', group.id);
      found.set(group.id, body.id);
    }),
  );
  return found;
}

function matrixRowsOf(file: WardFile, problems: Problems): Set<string> {
  const found = new Set<string>();
  const note = (id: string, pointer: string): void => {
    if (found.has(id)) problems.add(pointer, 'ID_REPEATS', id);
    found.add(id);
  };
  file.matrix?.forEach((matrix, m) =>
    matrix.pillars.forEach((pillar, p) =>
      pillar.measures.forEach((measure, s) =>
        measure.rows.forEach((row, r) => note(row.id, `/matrix/${m}/pillars/${p}/measures/${s}/rows/${r}/id`)),
      ),
    ),
  );
  file.matrixRows?.forEach((row, at) => note(row.id, `/matrixRows/${at}/id`));
  return found;
}

/** Builds the look-ups and notes keys that stand twice. */
export function indexWard(file: WardFile, problems: Problems): WardIndex {
  const items = byId(file.agendaItems, 'agendaItems', problems);
  byId(file.decisions, 'decisions', problems);
  byId(file.actionItems, 'actionItems', problems);
  byId(file.matrix, 'matrix', problems);
  byId(file.series, 'series', problems);
  const isCase = (item: WardAgendaItem): boolean =>
    item.kind === 'CASE' || (item.parentId != null && items.get(item.parentId)?.kind === 'CASE');
  return {
    organisations: byId(file.organisations, 'organisations', problems),
    persons: byId(file.persons, 'persons', problems),
    bodies: byId(file.bodies, 'bodies', problems),
    meetings: byId(file.meetings, 'meetings', problems),
    items,
    subGroups: subGroupsOf(file, problems),
    matrixRows: matrixRowsOf(file, problems),
    cases: new Set([...items.values()].filter(isCase).map((item) => item.id)),
  };
}
