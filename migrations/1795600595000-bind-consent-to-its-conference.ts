import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;
const ENTRY = 'conference_entry';
const FILE = 'conference_edition_file';

const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;

/** Each ground with the conference for which it holds, NOBODY where it holds in all: what case_grounds() told without it. */
const GROUNDS: readonly (readonly [before: string, now: string])[] = [
  ['public.case_grounds()', 'public.conference_grounds()'],
  ['up_to integer)', 'up_to integer, conference_id uuid)'],
  [
    'SELECT k.case_id, k.category, k.publication FROM',
    'SELECT k.case_id, k.category, k.publication, k.conference_id FROM',
  ],
  [
    'SELECT mine.id, ruled.category, 2147483647 FROM',
    `SELECT mine.id, ruled.category, 2147483647, ${NOBODY}::uuid FROM`,
  ],
  ['SELECT x.case_id, x.category, 2147483647 FROM', `SELECT x.case_id, x.category, 2147483647, ${NOBODY}::uuid FROM`],
];

const OF_CASES = `CREATE OR REPLACE FUNCTION case_grounds() RETURNS TABLE (case_id uuid, category text, up_to integer)
  LANGUAGE sql ROWS 20 ${OWNER_EYES} AS $$
  SELECT g.case_id, g.category, g.up_to FROM conference_grounds() g
$$`;

/** The sections that are open to the acting person in one conference: by a ground that holds there. */
const HEARD = `CREATE FUNCTION heard_in(of_conference uuid) RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(array_agg(DISTINCT s.id), '{}') FROM conference_grounds() g
    JOIN case_conference f ON f.id = of_conference AND f.case_id = g.case_id
    JOIN case_section s ON s.case_id = g.case_id AND s.category = g.category AND s.published_in <= g.up_to
  WHERE g.conference_id IN (${NOBODY}, of_conference)
$$`;

const SPOKEN = ['(SELECT open_sections())', '(SELECT heard_in(of_conference))'] as const;

/** An entry asks for grounds that hold in its conference. */
const ENTRIES: readonly (readonly [before: string, now: string])[] = [
  ['g.up_to FROM case_grounds() g', 'g.up_to, g.conference_id FROM conference_grounds() g'],
  [
    'one.publication <= g.up_to',
    `one.publication <= g.up_to\n        AND g.conference_id IN (${NOBODY}, one.conference_id)`,
  ],
];

/**
 * Papers of the acting person, of conferences about cases that others present, of which every part is open: a section by
 * a ground that holds in the conference of the paper, an entry by itself.
 */
const PAPERS = `CREATE FUNCTION open_papers() RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
  WITH grounds AS MATERIALIZED (SELECT g.case_id, g.category, g.up_to, g.conference_id FROM conference_grounds() g),
    own AS (SELECT e.id, e.conference_id, part.id AS part_id
      FROM (SELECT DISTINCT case_id FROM grounds) about JOIN conference_edition e USING (case_id), unnest(e.part_ids) AS part(id)
      WHERE e.recipient_staff_id = app_staff()),
    open AS (SELECT s.id, g.conference_id FROM grounds g
        JOIN case_section s ON s.case_id = g.case_id AND s.category = g.category AND s.published_in <= g.up_to
      UNION SELECT entry.id, ${NOBODY} FROM unnest(open_entries()) AS entry(id))
  SELECT coalesce(array_agg(paper.id), '{}') FROM (
    SELECT own.id FROM own LEFT JOIN open ON open.id = own.part_id AND open.conference_id IN (${NOBODY}, own.conference_id)
    GROUP BY own.id HAVING bool_and(open.id IS NOT NULL)) paper
$$`;

/** The facts from which the application decides the same by itself. */
const PAPER_FACTS = `CREATE FUNCTION paper_facts() RETURNS jsonb LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'caseId', e.case_id, 'conferenceId', e.conference_id,
    'partIds', e.part_ids)), '[]')
  FROM case_presentation c JOIN conference_edition e ON e.case_id = c.id
  WHERE c.id = ANY(readable_cases()) AND c.presenting_organisation_id <> acting_organisation()
    AND e.recipient_staff_id = app_staff() AND e.recipient_organisation_id = acting_organisation()
    AND e.state = 'DONE' AND e.replaced_at = 'infinity'
$$`;

/** Violence in a sealed original is open by a ground that holds in the conference of the paper. */
const ORIGINALS: readonly (readonly [before: string, now: string])[] = [
  [
    '(SELECT o.id, o.case_id, o.requested_by_staff_id AS',
    '(SELECT o.id, o.case_id, o.conference_id, o.requested_by_staff_id AS',
  ],
  [
    'FROM case_grounds() g WHERE g.case_id = one.case_id AND',
    `FROM conference_grounds() g WHERE g.case_id = one.case_id\n          AND g.conference_id IN (${NOBODY}, one.conference_id) AND`,
  ],
];

/** What the facts said, and what they say. */
const FACTS: readonly (readonly [name: string, before: string, now: string])[] = [
  ['case_facts()', `'publication', k.publication,`, `'publication', k.publication, 'conferenceId', k.conference_id,`],
  ['entry_facts()', `'caseId', e.case_id,`, `'caseId', e.case_id, 'conferenceId', e.conference_id,`],
];

const COVERED = `CREATE FUNCTION entry_covered(of_case uuid, conference uuid, asked text[], number integer) RETURNS boolean
  LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (SELECT 1 FROM unnest(asked) AS one(category) WHERE NOT EXISTS (
      SELECT 1 FROM conference_grounds() g WHERE g.case_id = of_case AND g.category = one.category AND number <= g.up_to
        AND g.conference_id IN (${NOBODY}, conference)))
  $$`;
const COVERED_ANYWHERE = `CREATE FUNCTION entry_covered(of_case uuid, asked text[], number integer) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (SELECT 1 FROM unnest(asked) AS one(category) WHERE NOT EXISTS (
      SELECT 1 FROM case_grounds() g WHERE g.case_id = of_case AND g.category = one.category AND number <= g.up_to))
  $$`;

const added = (covered: string): string => `staff_id = (SELECT app_staff())
  AND organisation_id = (SELECT acting_organisation()) AND conference_of(conference_id, case_id)
  AND published_as(case_id, publication) AND (case_id = ${any('presented_cases')} OR ${covered})
  AND (replaces_id = ${NOBODY} OR replaceable(replaces_id, conference_id))`;

const seen = (open: string): string => `EXISTS (SELECT 1 FROM conference_edition e
  WHERE e.id = conference_edition_file.edition_id AND e.recipient_staff_id = (SELECT app_staff())
    AND e.recipient_organisation_id = (SELECT acting_organisation()) AND e.replaced_at = 'infinity'
    AND (e.case_id = ${any('presented_cases')} OR ${open}))`;
const ANYWHERE = '(cardinality(e.part_ids) > 0 AND e.part_ids <@ (SELECT open_sections() || open_entries())::uuid[])';

const backwards = ([before, now]: readonly [string, string]): readonly [string, string] => [now, before];

/** The text of a function with these parts of it exchanged. */
async function exchanged(
  runner: QueryRunner,
  name: string,
  parts: readonly (readonly [from: string, to: string])[],
): Promise<string> {
  const [{ text }] = (await runner.query(`SELECT pg_get_functiondef($1::regprocedure) AS text`, [name])) as [
    { text: string },
  ];
  return parts.reduce((sql, [from, to]) => {
    if (sql.split(from).length !== 2) throw new Error(`${name} is not as it was`);
    return sql.replace(from, () => to);
  }, text);
}

/**
 * What is written of a case is open by consent for any of its conferences; what belongs to one conference, its record,
 * what may be said in it and its papers, by consent that was given for this very conference (visibility rule 5).
 */
export class BindConsentToItsConference1795600595000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await exchanged(runner, 'case_grounds()', GROUNDS));
    for (const sql of [OF_CASES, HEARD, PAPER_FACTS, COVERED]) await runner.query(sql);
    await runner.query(await exchanged(runner, 'spoken_set(uuid)', [SPOKEN]));
    await runner.query(await exchanged(runner, 'open_entries()', ENTRIES));
    await runner.query(await exchanged(runner, 'live_openings()', ORIGINALS));
    await runner.query(PAPERS);
    for (const [name, before, now] of FACTS) await runner.query(await exchanged(runner, name, [[before, now]]));
    const covered = 'entry_covered(case_id, conference_id, categories, publication)';
    await runner.query(`ALTER POLICY added ON ${ENTRY} WITH CHECK (${added(covered)})`);
    await runner.query(`ALTER POLICY seen ON ${FILE} USING (${seen(`e.id = ${any('open_papers')}`)})`);
    await runner.query('DROP FUNCTION entry_covered(uuid, text[], integer)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(COVERED_ANYWHERE);
    await runner.query(`ALTER POLICY seen ON ${FILE} USING (${seen(ANYWHERE)})`);
    await runner.query(
      `ALTER POLICY added ON ${ENTRY} WITH CHECK (${added('entry_covered(case_id, categories, publication)')})`,
    );
    for (const [name, before, now] of FACTS) await runner.query(await exchanged(runner, name, [[now, before]]));
    await runner.query(await exchanged(runner, 'live_openings()', ORIGINALS.map(backwards)));
    await runner.query(await exchanged(runner, 'open_entries()', ENTRIES.map(backwards)));
    await runner.query(await exchanged(runner, 'spoken_set(uuid)', [backwards(SPOKEN)]));
    await runner.query(await exchanged(runner, 'conference_grounds()', GROUNDS.map(backwards)));
    for (const name of [
      'entry_covered(uuid, uuid, text[], integer)',
      'paper_facts()',
      'open_papers()',
      'heard_in(uuid)',
      'conference_grounds()',
    ])
      await runner.query(`DROP FUNCTION ${name}`);
  }
}
