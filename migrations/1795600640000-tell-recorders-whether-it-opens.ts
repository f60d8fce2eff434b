import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHAIRS = `EXISTS (SELECT 1 FROM conference_body b
        WHERE b.conference_id = of_conference AND b.body_id = ANY(bodies_with_role(ARRAY['CHAIR'])))`;
const ALOUD = `coalesce(array_agg(s.section) FILTER (WHERE s.id = ANY(heard)), '{}')`;

/** In spoken_set(): presenter and chair alone were told anything; any other reader is told whether it may open, and no section. */
const TOLD: readonly (readonly [before: string, now: string])[] = [
  ['    seat record;\n', '    seat record;\n    tells boolean;\n'],
  [`OR (about = ANY(readable_cases()) AND ${CHAIRS})), false)`, 'OR about = ANY(readable_cases())), false)'],
  [
    '    THEN RETURN;\n    END IF;\n',
    `    THEN RETURN;\n    END IF;\n    tells := about = ANY(presented_cases()) OR ${CHAIRS};\n`,
  ],
  [`RETURN QUERY SELECT ${ALOUD},`, `RETURN QUERY SELECT CASE WHEN tells THEN ${ALOUD} END,`],
];

async function rewrite(runner: QueryRunner, parts: typeof TOLD): Promise<void> {
  const [{ text }] = (await runner.query(`SELECT pg_get_functiondef('spoken_set(uuid)'::regprocedure) AS text`)) as [
    { text: string },
  ];
  const rewritten = parts.reduce((sql, [from, to]) => {
    if (sql.split(from).length !== 2) throw new Error('spoken_set(uuid) is not as it was');
    return sql.replace(from, () => to);
  }, text);
  await runner.query(rewritten);
}

/**
 * Nothing is recorded of a conference that may not open, whoever records it (visibility rule 5): a recorder who neither
 * presents the case nor chairs is told whether it may open, and nothing of what may be said.
 */
export class TellRecordersWhetherItOpens1795600640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await rewrite(runner, TOLD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await rewrite(
      runner,
      TOLD.map(([before, now]) => [now, before] as const),
    );
  }
}
