import type { BodyFacts } from './facts';
import { FINDINGS, type FindingData } from './findings';
import { FORM_RULES, MERGE_FORMS, type FormRule, type MergeForm, type ObstacleCode, type Verdict } from './forms.data';

/** One finding about a pair: its code, the pair, and what fills its words (`libs/messages/merge.ts`). */
export interface Obstacle {
  readonly code: ObstacleCode;
  readonly bodyIds: readonly [string, string];
  /** `a` and `b` are the names of the pair; the rest depends on the code. */
  readonly data: FindingData;
  readonly refuses: readonly MergeForm[];
}

export interface FormVerdict {
  readonly form: MergeForm;
  readonly lawful: boolean;
  /** Every finding that refuses the form, in the order of the table; empty when lawful. */
  readonly reasons: readonly Obstacle[];
}

export interface Forms {
  readonly recommended: Verdict;
  /** All four forms, lawful or refused. */
  readonly forms: readonly FormVerdict[];
  /** Every finding, also those that refuse nothing. */
  readonly obstacles: readonly Obstacle[];
}

const CODES = Object.keys(FORM_RULES) as ObstacleCode[];

/** What is recommended where no finding advises anything: the closest form that is lawful. */
const PREFERENCE: readonly MergeForm[] = ['MULTI_BASIS', 'SUCCESSION', 'JOINT', 'BACK_TO_BACK'];

/** Every finding between two bodies on a day (`YYYY-MM-DD`), in the order of the table of forms. */
export function mergeObstacles(a: BodyFacts, b: BodyFacts, day: string): readonly Obstacle[] {
  return CODES.flatMap((code) => {
    const data = FINDINGS[code](a, b, day);
    if (data === null) return [];
    return {
      code,
      bodyIds: [a.id, b.id] as const,
      data: { a: a.name, b: b.name, ...data },
      refuses: FORM_RULES[code].refuses,
    };
  });
}

function adviceOf(obstacles: readonly Obstacle[]): Verdict | null {
  const order = CODES.filter((code) => obstacles.some((obstacle) => obstacle.code === code));
  const rules: readonly FormRule[] = order.map((code) => FORM_RULES[code]);
  return rules.find(({ advises }) => advises !== null)?.advises ?? null;
}

function decide(obstacles: readonly Obstacle[]): Forms {
  const forms = MERGE_FORMS.map((form) => {
    const reasons = obstacles.filter(({ refuses }) => refuses.includes(form));
    return { form, lawful: reasons.length === 0, reasons };
  });
  const lawful = new Set(forms.filter((verdict) => verdict.lawful).map(({ form }) => form));
  const advice = adviceOf(obstacles) ?? PREFERENCE.find((form) => lawful.has(form)) ?? 'KEEP_APART';
  return { recommended: advice === 'KEEP_APART' || lawful.has(advice) ? advice : 'KEEP_APART', forms, obstacles };
}

/**
 * Which forms of merging two or more bodies may take on a day, with the reasons for each refused one. Of more than
 * two bodies every pair must be lawful. Fails closed: fewer than two bodies, or unknown data, allow nothing more.
 */
export function lawfulForms(bodies: readonly BodyFacts[], day: string): Forms {
  const pairs = bodies.flatMap((a, index) => bodies.slice(index + 1).map((b) => [a, b] as const));
  const alone = bodies.length === 1 ? mergeObstacles(bodies[0]!, bodies[0]!, day) : [];
  if (bodies.length === 0) {
    return {
      recommended: 'KEEP_APART',
      forms: MERGE_FORMS.map((form) => ({ form, lawful: false, reasons: [] })),
      obstacles: [],
    };
  }
  return decide([...alone, ...pairs.flatMap(([a, b]) => mergeObstacles(a, b, day))]);
}
