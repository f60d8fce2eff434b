import 'reflect-metadata';
import { rulesToAST } from '@casl/ability/extra';
import { Client, types } from 'pg';
import { DataSource } from 'typeorm';
import { ActionItem } from '../../apps/api/src/actions';
import { ENTITIES } from '../../apps/api/src/entities';
import { Meeting } from '../../apps/api/src/meetings';
import { SnakeNaming } from '../../apps/api/src/platform/database/naming';
import { type Condition, conditionToSql } from '../../apps/api/src/platform/visibility/condition-to-sql';
import { type AppAbility, buildAbility } from '../../libs/abilities/ability';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { Draw } from './draw';
import { drawWorld, writeWorld } from './random-world';
import { report, SEED } from './tally';

const SETS = 2_000;
types.setTypeParser(types.builtins.DATE, (day) => day);

type Thing = ActionItem & { __subject: string; meeting: Meeting[] };
type Field = keyof ActionItem;

const NULLABLE: Field[] = ['agendaItemId', 'assigneeStaffId', 'matrixRowId'];
const PLAIN: Field[] = ['state', 'dueOn', 'heldOn', 'version', 'title', 'assigneeOrganisationId', 'meetingId'];
const ORDERED: Field[] = ['dueOn', 'heldOn', 'version'];

/** A condition on one column, with values that occur in the rows. */
function fieldCondition(draw: Draw, rows: readonly Thing[]): Record<string, unknown> {
  const value = (field: Field): unknown => draw.pick(rows.map((row) => row[field]));
  const values = (field: Field): unknown[] =>
    draw
      .some(rows, 0, 3)
      .map((row) => row[field])
      .filter((one) => one !== null);
  switch (draw.int(0, 6)) {
    case 0: {
      const field = draw.pick([...PLAIN, ...NULLABLE]);
      return { [field]: value(field) };
    }
    case 1: {
      const field = draw.pick([...PLAIN, ...NULLABLE]);
      return { [field]: { [draw.pick(['$eq', '$ne'])]: value(field) } };
    }
    case 2: {
      const field = draw.pick([...PLAIN, ...NULLABLE]);
      return { [field]: { [draw.pick(['$in', '$nin'])]: values(field) } };
    }
    case 3: {
      const field = draw.pick(ORDERED);
      return { [field]: { [draw.pick(['$gt', '$gte', '$lt', '$lte'])]: value(field) } };
    }
    case 4:
      return { [draw.pick(NULLABLE)]: { $ne: null } };
    case 5: {
      const bodies = draw.pick(rows).bodyIds;
      return { bodyIds: draw.pick([bodies[0], { $in: bodies }, { $within: bodies }, { $in: [] }, { $within: [] }]) };
    }
    default: {
      const { heldOn, bodyIds } = draw.pick(rows);
      return { meeting: { $elemMatch: draw.pick([{ heldOn: { $gte: heldOn } }, { bodyIds: { $in: bodyIds } }]) } };
    }
  }
}

/** One to three columns at once. */
const condition = (draw: Draw, rows: readonly Thing[]): Record<string, unknown> =>
  Object.assign({}, ...Array.from({ length: draw.int(1, 3) }, () => fieldCondition(draw, rows))) as Record<
    string,
    unknown
  >;

/** Up to four rules, some that forbid, over the same subject. */
function ruleSet(draw: Draw, rows: readonly Thing[]): AppAbility {
  return buildAbility((can, cannot) => {
    for (let left = draw.int(1, 4); left > 0; left -= 1) {
      const rule = draw.chance(0.3) ? cannot : can;
      if (draw.chance(0.1)) rule('read', 'ActionItem');
      else rule('read', 'ActionItem', condition(draw, rows) as never);
    }
  });
}

describe('a rule means the same in memory and as SQL', () => {
  let database: TestDatabase;
  let source: DataSource;
  let rows: Thing[];

  beforeAll(async () => {
    database = await cloneDatabase();
    const owner = new Client(database.owner);
    await owner.connect();
    await writeWorld(owner, drawWorld(SEED, 2)).finally(() => owner.end());
    source = await new DataSource({
      type: 'postgres',
      url: database.owner,
      entities: ENTITIES,
      namingStrategy: new SnakeNaming(),
      installExtensions: false,
    }).initialize();
    const meetings = await source.getRepository(Meeting).find();
    rows = (await source.getRepository(ActionItem).find()).map((row) =>
      Object.assign(row, { __subject: 'ActionItem', meeting: meetings.filter(({ id }) => id === row.meetingId) }),
    );
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  /** The rows on which memory and SQL disagree about one set of rules. */
  async function disagreements(ability: AppAbility, spoil: (sql: string) => string = (sql) => sql): Promise<string[]> {
    const ast = rulesToAST(ability, 'read', 'ActionItem' as never) as Condition | null;
    const query = source.createQueryBuilder(ActionItem, 't').select('t.id', 'id');
    if (ast === null) query.where('FALSE');
    else {
      const { sql, parameters } = conditionToSql(ast, source.getMetadata(ActionItem), 't', 't_');
      query.where(spoil(sql), parameters);
    }
    const found = new Set((await query.getRawMany<{ id: string }>()).map(({ id }) => id));
    return rows.filter((row) => found.has(row.id) !== ability.can('read', row)).map(({ id }) => id);
  }

  it(`in ${SETS} drawn sets of rules over rows with empty columns`, async () => {
    const draw = new Draw(SEED);
    let differing = 0;
    for (let at = 0; at < SETS; at += 1) differing += (await disagreements(ruleSet(draw, rows))).length > 0 ? 1 : 0;
    report('differential', { sets: SETS, differing });
    expect(differing).toBe(0);
  }, 1_200_000);

  it('and SQL that forgets about empty columns would be noticed', async () => {
    const draw = new Draw(SEED);
    const naive = (sql: string) => sql.replaceAll('IS DISTINCT FROM', '<>').replaceAll(/\) IS NOT TRUE/g, ') = FALSE');
    let differing = 0;
    for (let at = 0; at < 200; at += 1)
      differing += (await disagreements(ruleSet(draw, rows), naive)).length > 0 ? 1 : 0;
    expect(differing).toBeGreaterThan(0);
  });

  it.each([
    ['orders a column that may be empty', { agendaItemId: { $lt: 'z' } }],
    ['has an empty value in a list', { agendaItemId: { $in: [null] } }],
    ['names a column that does not exist', { colour: 'red' }],
    ['reaches over a relation that is not listed', { decisions: { $elemMatch: { state: 'DRAFT' } } }],
    ['uses an operator without SQL', { title: { $regex: '^a' } }],
  ])('a rule is refused that %s', async (_, condition) => {
    const ability = buildAbility((can) => can('read', 'ActionItem', condition as never));
    await expect(disagreements(ability)).rejects.toThrow(/A rule/);
  });
});
