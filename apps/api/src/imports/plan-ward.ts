import { Drafts, type Entity, type Known, PARTS } from './drafts';
import { planAgendas } from './plan-agendas';
import { planBodies, planPeople } from './plan-bodies';
import { planMatrices } from './plan-matrix';
import { planMeetings } from './plan-meetings';
import { planSeries } from './plan-series';
import type { WardFile } from './ward-file';
import type { WardIndex } from './ward-index';

/** How many records of the file are new or changed, equal to the last import, or never imported (cases). */
export interface Counts {
  readonly imported: number;
  readonly unchanged: number;
  readonly leftOut: number;
  /** Of those left out: items of kind CASE with their points, case ids, decisions and actions of case items. */
  readonly cases: { readonly items: number; readonly ids: number; readonly outcomes: number };
}

/** Everything that an import would do, decided before anything is written. */
export interface Plan {
  readonly drafts: Drafts;
  readonly removed: ReadonlyMap<Entity, readonly { readonly key: string; readonly id: string }[]>;
  readonly counts: Counts;
}

/** Chance and time, as arguments. */
export interface PlanSources {
  readonly newId: () => string;
  readonly newCode: () => string;
  /** ISO instant. */
  readonly now: string;
}

const LISTS = [
  'organisations',
  'persons',
  'bodies',
  'meetings',
  'agendaItems',
  'decisions',
  'actionItems',
  'matrix',
  'matrixRows',
  'series',
] as const;

function casesOf(file: WardFile, index: WardIndex): Counts['cases'] {
  const { cases } = index;
  return {
    items: cases.size,
    ids: (file.agendaItems ?? []).reduce((sum, item) => sum + (item.caseIds?.length ?? 0), 0),
    outcomes:
      (file.decisions ?? []).filter((one) => cases.has(one.agendaItemId)).length +
      (file.actionItems ?? []).filter((one) => one.agendaItemId != null && cases.has(one.agendaItemId)).length,
  };
}

function removedParts(file: WardFile, drafts: Drafts): Plan['removed'] {
  const bodies = new Set(file.bodies.map((body) => body.id));
  const meetings = new Set(file.meetings?.map((meeting) => meeting.id));
  const matrices = new Set(file.matrix?.map((matrix) => matrix.id));
  const parents: Partial<Record<Entity, (parent: string) => string | undefined>> = {
    meeting_group: (id) => (meetings.has(id) ? `meetings/${id}` : undefined),
  };
  for (const part of ['charter', 'sub_group', 'membership'] as const)
    parents[part] = (id) => (bodies.has(id) ? `bodies/${id}` : undefined);
  for (const part of ['pillar', 'policy_measure', 'matrix_row'] as const)
    parents[part] = (id) => (matrices.has(id) ? `matrix/${id}` : undefined);
  return new Map(PARTS.map((part) => [part, drafts.removed(part, parents[part]!)]));
}

/** Decides what an import of a checked file writes, given what is known of earlier imports of the same source. Pure. */
export function planWard(file: WardFile, index: WardIndex, known: Known, sources: PlanSources): Plan {
  const drafts = new Drafts(known, sources.newId);
  planPeople(file, drafts);
  planBodies(file, drafts, sources.newCode);
  const matrixRows = planMatrices(file, drafts);
  planMeetings(file, index, drafts, sources.newCode);
  planAgendas(file, index, drafts, matrixRows);
  planSeries(file, index, drafts, sources.newCode, sources.now);
  const removed = removedParts(file, drafts);
  const cases = casesOf(file, index);
  const records = LISTS.reduce((sum, list) => sum + (file[list]?.length ?? 0), 0);
  const imported = drafts.touched.size;
  const leftOut = cases.items + cases.ids + cases.outcomes;
  return {
    drafts,
    removed,
    counts: { imported, unchanged: records - cases.items - cases.outcomes - imported, leftOut, cases },
  };
}
