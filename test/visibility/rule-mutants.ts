import { type AppAbility, buildAbility } from '../../libs/abilities/ability';

/** A rule as abilities carry it, for one subject. */
interface Rule {
  readonly action: string;
  readonly subject: string;
  readonly conditions?: Conditions;
}
interface Conditions {
  readonly [name: string]: unknown;
}

/** One rule of wall 1 left out, opened for everything, or with one of its conditions left out. */
export interface RuleMutant {
  readonly name: string;
  readonly subject: string;
  apply(ability: AppAbility): AppAbility;
}

const isNode = (value: unknown): value is Conditions =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each single condition of a rule by the way to it: `bodyIds`, `heldOn.$gte`, `items.$elemMatch.state`. */
function leaves(conditions: Conditions, prefix = ''): string[] {
  return Object.entries(conditions).flatMap(([name, value]) =>
    isNode(value) ? leaves(value, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}

function without(conditions: Conditions, path: string): Conditions {
  const [head = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> = { ...conditions };
  if (rest.length === 0) delete copy[head];
  else {
    const inner = without(copy[head] as Conditions, rest.join('.'));
    if (Object.keys(inner).length > 0 || head === '$elemMatch') copy[head] = inner;
    else delete copy[head];
  }
  return copy;
}

/** The rules for reading, one per subject. */
const rulesOf = (ability: AppAbility): Rule[] =>
  (ability.rules as unknown as { action: string | string[]; subject: string | string[]; conditions?: Conditions }[])
    .filter(({ action }) => [action].flat().includes('read'))
    .flatMap(({ subject, conditions }) =>
      [subject].flat().map((one) => ({ action: 'read', subject: one, conditions })),
    );

const shapeOf = ({ subject, conditions }: Rule): string =>
  `read ${subject} by ${conditions ? leaves(conditions).join(' and ') || 'nothing' : 'nothing'}`;

function rebuilt(rules: readonly Rule[]): AppAbility {
  return buildAbility((can) => {
    for (const { action, subject, conditions } of rules)
      if (conditions && Object.keys(conditions).length > 0) can(action, subject, conditions as never);
      else can(action, subject);
  });
}

/** Every mutant of the rules that occur in some of these abilities. */
export function ruleMutants(abilities: readonly AppAbility[]): RuleMutant[] {
  const shapes = new Map(abilities.flatMap(rulesOf).map((rule) => [shapeOf(rule), rule]));
  return [...shapes].flatMap(([shape, { subject, conditions }]) => {
    const change = (name: string, make: (rule: Rule) => Rule[]): RuleMutant => ({
      name: `${shape}: ${name}`,
      subject,
      apply: (ability) => rebuilt(rulesOf(ability).flatMap((rule) => (shapeOf(rule) === shape ? make(rule) : [rule]))),
    });
    const paths = conditions ? leaves(conditions) : [];
    return [
      change('left out', () => []),
      ...(paths.length > 0 ? [change('for everything', (rule) => [{ ...rule, conditions: undefined }])] : []),
      ...(paths.length > 1
        ? paths.map((path) =>
            change(`without ${path}`, (rule) => [{ ...rule, conditions: without(rule.conditions ?? {}, path) }]),
          )
        : []),
    ];
  });
}
