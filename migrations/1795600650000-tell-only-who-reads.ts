import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const JOB_OF_PRESENTER = `c.presenting_organisation_id = acting_organisation() AND current_setting('app.principal', true) = 'JOB'`;
const aMailTo = (
  one: string,
): string => `INSERT INTO mail_message (organisation_id, to_kind, to_ref, kind, created_at, state, next_at)
    SELECT DISTINCT c.presenting_organisation_id, 'STAFF', ${one}.staff_id::text, 'NOTICE', app_now(), mail_state, app_now()`;
const listed = (one: string): string => `${one}.added_at <= app_now() AND app_now() < ${one}.removed_at`;
const admitted = (one: string): string => `${listed(one)}
      AND NOT EXISTS (SELECT 1 FROM access_exclusion x WHERE x.case_id = c.id AND x.added_at <= app_now()
        AND app_now() < x.ended_at AND x.subject_id IN (${one}.staff_id, ${one}.organisation_id))`;

/**
 * Whether somebody on the list of a case c reads it now, as readable_cases() asks it of the acting person: not kept out,
 * the agreement in force, pledged, with an account of a day and a post of today.
 */
const reads = (one: string): string => `${admitted(one)}
      AND EXISTS (SELECT 1 FROM sharing_agreement s WHERE s.organisation_id = ${one}.organisation_id
        AND s.signed_on <= app_today() AND app_today() < s.expires_on AND app_today() < s.ended_on)
      AND EXISTS (SELECT 1 FROM confidentiality_pledge p WHERE p.staff_id = ${one}.staff_id
        AND p.organisation_id = ${one}.organisation_id AND p.signed_at <= app_now())
      AND EXISTS (SELECT 1 FROM account a WHERE a.staff_id = ${one}.staff_id
        AND a.opened_at <= app_now() - interval '24 hours' AND app_now() < a.closed_at)
      AND EXISTS (SELECT 1 FROM post p JOIN staff s ON s.id = p.staff_id WHERE p.staff_id = ${one}.staff_id
        AND p.organisation_id = ${one}.organisation_id AND s.platform_role = 'NONE'
        AND p.active_from <= app_today() AND app_today() < p.active_until)`;

interface Conditions {
  /** Of a reader of the presenting organisation, where nobody was told who is kept out. */
  readonly presenting: (one: string) => string;
  /** The same where they were. */
  readonly told: (one: string) => string;
}

/** A mail that names nothing to those who present a case: of news among its readers, of a freeze or withdrawal, of a day. */
const mails = ({ presenting, told }: Conditions): string[] => [
  `CREATE OR REPLACE FUNCTION tell_presenters(organisation uuid, mail_state text) RETURNS void LANGUAGE sql ${OWNER_EYES} AS $$
    ${aMailTo('told')}
    FROM case_presentation c
      JOIN case_reader r ON r.case_id = c.id AND r.organisation_id = tell_presenters.organisation AND ${listed('r')}
      JOIN case_reader told ON told.case_id = c.id AND told.organisation_id = c.presenting_organisation_id AND ${told('told')}
    WHERE c.state = 'OPEN' AND acting_organisation() IS NOT NULL
  $$`,
  `CREATE OR REPLACE FUNCTION tell_presenting(receipt uuid, mail_state text) RETURNS void LANGUAGE sql ${OWNER_EYES} AS $$
    ${aMailTo('r')}
    FROM (SELECT z.case_id, z.asked_by_staff_id AS by_whom FROM case_freeze z WHERE z.id = receipt
        UNION ALL SELECT w.case_id, w.staff_id FROM withdrawal w WHERE w.id = receipt) asked
      JOIN case_presentation c ON c.id = asked.case_id
      JOIN case_reader r ON r.case_id = c.id AND r.organisation_id = c.presenting_organisation_id
        AND r.staff_id <> asked.by_whom
    WHERE ${JOB_OF_PRESENTER} AND ${presenting('r')}
  $$`,
  `CREATE OR REPLACE FUNCTION remind_of_freezes(since timestamptz, until timestamptz, mail_state text) RETURNS void
  LANGUAGE sql ${OWNER_EYES} AS $$
    ${aMailTo('r')}
    FROM case_freeze z JOIN case_presentation c ON c.id = z.case_id
      JOIN case_reader r ON r.case_id = c.id AND r.organisation_id = c.presenting_organisation_id
    WHERE z.settled_at = 'infinity' AND since <= z.asked_at AND z.asked_at < until
      AND ${JOB_OF_PRESENTER} AND ${presenting('r')}
  $$`,
];

/** Nobody hears that something happened to a case who would not read it: not after their post, nor when kept out. */
export class TellOnlyWhoReads1795600650000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of mails({ presenting: reads, told: reads })) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of mails({ presenting: admitted, told: listed })) await runner.query(sql);
  }
}
