import { CATEGORIES } from '../../libs/consent';
import { Draw } from './draw';
import { instantOf } from './oracle-reader';
import type { Row, World } from './world';

export const HOUR_MS = 3_600_000;
/** Words of steps stand apart from those of the ward. */
const FIRST_WORD = 50_000;

/** One step, and numbers by which it chooses among what there is. */
export interface Step {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** What the steps are about: one case, at an instant that moves on; `made` counts the steps. */
export interface Scene {
  readonly world: World;
  readonly own: Row;
  readonly now: Date;
  readonly made: number;
}

/** A value as SQL writes it. */
export const literal = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`;
/** Several values as one array. */
export const list = (values: readonly unknown[]): string => `{${values.map(String).join(',')}}`;

/** SQL that adds a row. */
export function insert(table: string, values: Readonly<Record<string, unknown>>): string {
  const columns = Object.keys(values).map((name) => `"${name}"`);
  return `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${Object.values(values).map(literal).join(', ')})`;
}

/** The one of these that a number chooses, however large it is. */
export const at = <T>(rows: readonly T[], number: number): T | undefined => rows[number % Math.max(1, rows.length)];
/** The instant so many hours later. */
export const hours = (now: Date, more: number): string => new Date(now.getTime() + more * HOUR_MS).toISOString();
/** The day in Tokyo. */
export const today = (now: Date): string => new Date(now.getTime() + 9 * HOUR_MS).toISOString().slice(0, 10);

/** What a step finds when it comes to the scene. */
export class Found {
  readonly instant: string;
  readonly id: string;
  readonly word: number;
  readonly readers: readonly Row[];
  /** Organisations on the reader list beside the presenting one. */
  readonly others: readonly string[];
  readonly by: { readonly staff_id: string; readonly organisation_id: string };
  readonly about: { readonly case_id: string; readonly recipient_organisation_id: unknown; readonly category: unknown };
  readonly conference: Row | undefined;
  readonly body: string | undefined;

  constructor(
    readonly step: Step,
    readonly scene: Scene,
  ) {
    const { world, own, now, made } = scene;
    this.instant = now.toISOString();
    // The same step at the same place makes the same row, so that a failure can be made smaller.
    this.id = new Draw(made).id();
    this.word = FIRST_WORD + made;
    this.readers = this.of('case_reader');
    this.others = [...new Set(this.readers.map((row) => row.organisation_id))].filter(
      (id) => id !== own.presenting_organisation_id,
    );
    this.by = { staff_id: own.created_by_staff_id, organisation_id: own.presenting_organisation_id };
    this.about = {
      case_id: own.id,
      recipient_organisation_id: at(this.others, step.a),
      category: at(CATEGORIES, step.b),
    };
    this.conference = at(this.of('case_conference'), step.c);
    this.body = this.conference && world.where('conference_body', 'conference_id', this.conference.id)[0]?.body_id;
  }

  /** The rows of a table that belong to the case, the oldest first where they tell it. */
  of(table: string, since?: keyof Row): readonly Row[] {
    const rows = this.scene.world.where(table, 'case_id', this.scene.own.id);
    return since
      ? rows.toSorted((one, other) => instantOf(String(one[since])) - instantOf(String(other[since])))
      : rows;
  }

  /** The one chosen of them. */
  one(table: string, number: number): Row | undefined {
    return at(this.of(table), number);
  }
}

/** SQL, by the owner, of one kind of step; empty where there is nothing to which it could happen. */
export type Make = (found: Found) => string;

/** SQL that changes rows. */
export const update = (table: string, set: string, where: string): string =>
  `UPDATE "${table}" SET ${set} WHERE ${where}`;
