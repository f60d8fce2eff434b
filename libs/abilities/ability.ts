import {
  AbilityBuilder,
  type AnyMongoAbility,
  buildMongoQueryMatcher,
  createMongoAbility,
  type MongoAbility,
} from '@casl/ability';

/** What can be asked for; a subject is an entity's name. */
export type Act =
  | 'read'
  | 'create'
  | 'update'
  | 'convene'
  | 'proposeItem'
  | 'finish'
  | 'approve'
  | 'proposeMerge'
  | 'manageMembers'
  | 'propose'
  | 'confirm'
  | 'decline'
  | 'withdraw'
  | 'renew'
  | 'manageReaders'
  | 'exclude'
  | 'callConference'
  | 'present'
  | 'attend'
  | 'manageConsents'
  | 'settle'
  | 'answer'
  | 'approveAsManager'
  | 'approveAsPartner'
  | 'revoke'
  | 'review'
  | 'decide'
  | 'open'
  | 'end';
export type AppAbility = MongoAbility<[string, string | object]>;
export type Can = AbilityBuilder<AppAbility>['can'];

interface FieldNode {
  readonly field: string;
  readonly value: readonly unknown[];
}
type Matcher = Parameters<typeof buildMongoQueryMatcher>;

/** `$within`: every element of a list is one of these, and the list is not empty. */
const instructions = {
  $within: {
    type: 'field',
    validate(_: unknown, value: unknown) {
      if (!Array.isArray(value)) throw new TypeError('$within takes a list');
    },
  },
} as unknown as Matcher[0];

const interpreters = {
  within: (node: FieldNode, object: Record<string, unknown>, { get }: { get: (o: object, f: string) => unknown }) => {
    const list = get(object, node.field);
    return Array.isArray(list) && list.length > 0 && list.every((item) => node.value.includes(item));
  },
} as unknown as Matcher[1];

const conditionsMatcher = buildMongoQueryMatcher(instructions, interpreters);

/** Builds an ability from rules; a condition with an undefined value is refused, for it would match what lacks the field. */
export function buildAbility(define: (can: Can, cannot: Can) => void): AppAbility {
  const { can, cannot, rules } = new AbilityBuilder<AppAbility>(createMongoAbility as never);
  define(can, cannot);
  for (const rule of rules) refuseUndefined(rule.conditions);
  return createMongoAbility(rules as never, {
    conditionsMatcher: conditionsMatcher as never,
    detectSubjectType: (subject: object) => (subject as { __subject?: string }).__subject ?? subject.constructor.name,
  }) as unknown as AnyMongoAbility as AppAbility;
}

function refuseUndefined(condition: unknown): void {
  if (condition === null || typeof condition !== 'object') return;
  for (const [key, given] of Object.entries(Object.getOwnPropertyDescriptors(condition))) {
    // What is found when it is asked is not asked here.
    if ('get' in given) continue;
    const value: unknown = given.value;
    if (value === undefined) throw new TypeError(`A rule has no value for ${key}`);
    refuseUndefined(value);
  }
}
