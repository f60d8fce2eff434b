import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Somebody of the presenting organisation can speak for the case: holds a post there today and stands on its reader list
 * without being kept out, while the organisation's agreement is in force.
 */
const SPEAKS = `CREATE FUNCTION is_spoken_for(of_case uuid, presenting uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM sharing_agreement s WHERE s.organisation_id = presenting
        AND s.signed_on <= app_today() AND app_today() < s.expires_on AND app_today() < s.ended_on)
      AND EXISTS (SELECT 1 FROM case_reader r
        JOIN post p ON p.staff_id = r.staff_id AND p.organisation_id = r.organisation_id
        WHERE r.case_id = of_case AND r.organisation_id = presenting
          AND r.added_at <= app_now() AND app_now() < r.removed_at
          AND p.active_from <= app_today() AND app_today() < p.active_until
          AND NOT EXISTS (SELECT 1 FROM access_exclusion e WHERE e.case_id = of_case AND e.subject_id = r.staff_id
            AND e.added_at <= app_now() AND app_now() < e.ended_at))
  $$`;

const FROZEN = `EXISTS (SELECT 1 FROM case_freeze z WHERE z.case_id = c.id AND z.settled_at = 'infinity')`;
const SPOKEN_FOR = 'is_spoken_for(c.id, c.presenting_organisation_id)';

/** What decides whether a case is closed whole, as it was and as it is, in each function that asks. */
const CLOSED: readonly (readonly [name: string, before: string, now: string])[] = [
  ['case_grounds()', `AND NOT ${FROZEN}`, `AND NOT ${FROZEN}\n      AND ${SPOKEN_FOR}`],
  ['case_facts()', `'frozen', ${FROZEN},`, `'frozen', ${FROZEN} OR NOT ${SPOKEN_FOR},`],
];

async function rewrite(runner: QueryRunner, name: string, from: string, to: string): Promise<void> {
  const [{ text }] = (await runner.query(`SELECT pg_get_functiondef($1::regprocedure) AS text`, [name])) as [
    { text: string },
  ];
  if (!text.includes(from)) throw new Error(`${name} is not as it was`);
  await runner.query(text.replace(from, () => to));
}

/** A case for which nobody can speak any more is closed to others as a frozen one is: nobody could take anything back. */
export class SealWhatNobodySpeaksFor1795600501000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SPEAKS);
    for (const [name, before, now] of CLOSED) await rewrite(runner, name, before, now);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, before, now] of CLOSED) await rewrite(runner, name, now, before);
    await runner.query('DROP FUNCTION is_spoken_for(uuid, uuid)');
  }
}
