-- Cases of made-up rows for measuring and for plans: {organisations} organisations with three people each, {cases} cases that
-- each presents to five others, {consents} consents, two conferences a case, one of which has its papers. One hub organisation
-- reads a quarter of all cases. One statement after another, as the owner; names in braces are filled in. What is sealed is
-- filler: whoever wants to open it seals it anew.
INSERT INTO organisation (name, kind, sort_order)
  SELECT 'organisation ' || n, 'NPO', n FROM generate_series(0, {organisations} - 1) n;
CREATE TEMP TABLE o AS SELECT id, sort_order AS n FROM organisation;

CREATE TEMP TABLE p AS
  SELECT gen_random_uuid() AS id, o.id AS organisation_id, o.n, k FROM o, generate_series(0, 2) k;
INSERT INTO staff (id) SELECT id FROM p;
INSERT INTO staff_name (staff_id, name) SELECT id, 'person ' || n || '-' || k FROM p;
INSERT INTO post (staff_id, organisation_id, title, active_from, rank)
  SELECT id, organisation_id, 'title', '2020-04-01', CASE k WHEN 0 THEN 2 ELSE 0 END FROM p;
INSERT INTO account (staff_id, opened_at) SELECT id, '2020-04-01' FROM p;
INSERT INTO confidentiality_pledge (staff_id, organisation_id, text_version, signed_at)
  SELECT id, organisation_id, 'x', '2020-04-01' FROM p;
INSERT INTO sharing_agreement (organisation_id, text_version, signed_on, expires_on, signed_by_staff_id)
  SELECT organisation_id, 'x', '2020-04-01', '2999-01-01', id FROM p WHERE k = 0;

-- Ten members a body; every organisation sits somewhere.
INSERT INTO meeting_body (code, name, short_name, tier, chair_rank, valid_from, consent_rule)
  SELECT lpad(n::text, 8, '0'), 'body ' || n, 'body ' || n, 'WG', n, '2020-04-01', 'REQUIRED'
  FROM generate_series(0, {organisations} / 10 - 1) n;
CREATE TEMP TABLE b AS SELECT id, chair_rank AS n FROM meeting_body;
INSERT INTO membership (body_id, organisation_id, role, secrecy_basis, valid_from)
  SELECT b.id, o.id, 'MEMBER', 'GOVERNMENT', '2020-04-01' FROM o JOIN b ON b.n = o.n % ({organisations} / 10);

CREATE TEMP TABLE c AS
  SELECT gen_random_uuid() AS id, n, (n * 7 + 1) % {organisations} AS house, timestamptz '2026-01-05' + n % 80 * interval '1 day' AS at
  FROM generate_series(0, {cases} - 1) n;
INSERT INTO case_presentation (id, code, presenting_organisation_id, created_by_staff_id, state, publication, created_at)
  SELECT c.id, 'C' || lpad(c.n::text, 7, '0'), p.organisation_id, p.id, 'OPEN', 1, c.at
  FROM c JOIN p ON p.n = c.house AND p.k = 1;

-- Places 0 and 6 on the list are the presenting organisation's, 1 to 5 others'; every fourth case has the hub at 5.
CREATE TEMP TABLE r AS
  SELECT gen_random_uuid() AS id, l.case_id, l.n, l.at, l.place, p.id AS staff_id, p.organisation_id
  FROM (SELECT c.id AS case_id, c.n, c.at, place,
      CASE WHEN place IN (0, 6) THEN c.house WHEN place = 5 AND c.n % 4 = 0 THEN 0
        ELSE (c.house + place * 17 + 1) % {organisations} END AS house,
      CASE WHEN place = 0 THEN 1 WHEN place = 6 OR (place = 5 AND c.n % 4 = 0) THEN 0 ELSE c.n % 3 END AS k
    FROM c, generate_series(0, 6) place) l
  JOIN p ON p.n = l.house AND p.k = l.k;
CREATE INDEX ON r (case_id, place);
ANALYZE r;
INSERT INTO case_reader (id, case_id, staff_id, organisation_id, confirmed_by_staff_id, added_at)
  SELECT r.id, r.case_id, r.staff_id, r.organisation_id, w.staff_id, r.at
  FROM r JOIN r w ON w.case_id = r.case_id AND w.place = 0;
INSERT INTO access_exclusion (case_id, kind, subject_id, added_by_staff_id, added_at)
  SELECT c.id, CASE c.n % 8 WHEN 0 THEN 'ORGANISATION' ELSE 'STAFF' END,
    CASE c.n % 8 WHEN 0 THEN p.organisation_id ELSE p.id END, w.staff_id, c.at
  FROM c JOIN r w ON w.case_id = c.id AND w.place = 0 JOIN p ON p.n = (c.house + 9) % {organisations} AND p.k = 2
  WHERE c.n % 4 = 0;

CREATE TEMP TABLE f AS
  SELECT gen_random_uuid() AS id, c.id AS case_id, c.n, k, c.at FROM c, generate_series(0, 1) k;
ANALYZE f;
INSERT INTO case_conference (id, case_id, code, held_on, starts_at, ends_at, state, called_by_staff_id, created_at)
  SELECT f.id, f.case_id, 'K' || lpad((f.n * 2 + k)::text, 7, '0'), date '2026-03-20' + f.n % 60, '10:00', '11:00',
    CASE k WHEN 0 THEN 'PLANNED' ELSE 'HELD' END, w.staff_id, f.at
  FROM f JOIN r w ON w.case_id = f.case_id AND w.place = 0;
INSERT INTO conference_body (conference_id, case_id, body_id)
  SELECT f.id, f.case_id, b.id FROM f JOIN c ON c.id = f.case_id JOIN b ON b.n = c.house % ({organisations} / 10);
INSERT INTO conference_attendance (conference_id, case_id, kind, staff_id, organisation_id)
  SELECT f.id, f.case_id, 'STAFF', r.staff_id, r.organisation_id FROM f JOIN r ON r.case_id = f.case_id;

CREATE TEMP TABLE s AS
  SELECT gen_random_uuid() AS id, gen_random_uuid() AS draft, gen_random_uuid() AS version, c.id AS case_id, c.n, c.at,
    w.staff_id, w.organisation_id, part.section, part.category
  FROM c JOIN r w ON w.case_id = c.id AND w.place = 0, (VALUES ('THEME', 'BASIC'), ('AGE_BAND', 'BASIC'),
    ('PERSONS_VIEW', 'BASIC'), ('POINTS_TO_DISCUSS', 'BASIC'), ('HEALTH', 'HEALTH'), ('MONEY', 'FINANCIAL'),
    ('COURSE_OF_EVENTS', 'HISTORY_AND_NEEDS'), ('SAFETY', 'VIOLENCE_SAFETY')) AS part(section, category);
CREATE INDEX ON s (case_id);
ANALYZE s;
INSERT INTO case_key (case_id, key_id, wrapped) SELECT id, 'filler', repeat('x', 100) FROM c;
INSERT INTO case_section (id, case_id, section, category, sealed, published_in, published_at)
  SELECT id, case_id, section, category, repeat('x', 400), 1, at FROM s;
INSERT INTO case_draft (id, case_id, section, sealed, saved_by_staff_id, saved_at)
  SELECT draft, case_id, section, repeat('x', 400), staff_id, at FROM s;
CREATE TEMP TABLE a AS SELECT gen_random_uuid() AS id, c.id AS case_id FROM c;
INSERT INTO anonymity_attestation (id, case_id, engine_version, text_hash, staff_id, organisation_id, attested_at)
  SELECT a.id, a.case_id, 'x', repeat('0', 64), s.staff_id, s.organisation_id, s.at
  FROM a JOIN s ON s.case_id = a.case_id AND s.section = 'THEME';
INSERT INTO section_version (id, case_id, section, publication, sealed, attestation_id, staff_id, organisation_id, published_at)
  SELECT s.version, s.case_id, s.section, 1, repeat('x', 400), a.id, s.staff_id, s.organisation_id, s.at
  FROM s JOIN a ON a.case_id = s.case_id;

-- Round after round of all cases: BASIC to four of the five, HEALTH to the first, for the conference that was held; what is
-- said after that is said again.
INSERT INTO consent (case_id, conference_id, recipient_organisation_id, category, purpose, decision, form,
    explained_by_staff_id, publication, valid_from, staff_id, organisation_id, given_at)
  SELECT f.case_id, f.id, r.organisation_id, CASE said.round % 5 WHEN 4 THEN 'HEALTH' ELSE 'BASIC' END, 'CASE_CONFERENCE',
    'GRANTED', 'WRITTEN', w.staff_id, 1, f.at, w.staff_id, w.organisation_id, f.at + said.round * interval '1 second'
  FROM (SELECT k % {cases} AS n, k / {cases} AS round FROM generate_series(0, {consents} - 1) k) said
  JOIN f ON f.n = said.n AND f.k = 1
  JOIN r ON r.case_id = f.case_id AND r.place = (ARRAY[1, 2, 3, 5, 1])[1 + said.round % 5]
  JOIN r w ON w.case_id = f.case_id AND w.place = 0;
INSERT INTO withdrawal (case_id, category, recipient_organisation_id, staff_id, organisation_id, at)
  SELECT r.case_id, 'BASIC', r.organisation_id, w.staff_id, w.organisation_id, r.at + interval '2 days'
  FROM r JOIN r w ON w.case_id = r.case_id AND w.place = 0 WHERE r.place = 3 AND r.n % 5 = 1;
INSERT INTO recall_task (case_id, staff_id, organisation_id, opened_on, asked_at)
  SELECT case_id, staff_id, organisation_id, '2026-03-01', at + interval '2 days' FROM r WHERE place = 3 AND n % 5 = 1;
CREATE TEMP TABLE x AS SELECT gen_random_uuid() AS id, id AS case_id, at FROM c WHERE n % 20 = 3;
INSERT INTO disclosure_exception (id, case_id, recipient_organisation_id, category, ground, article, sealed_reason,
    sealed_necessity, requested_by_staff_id, presenting_organisation_id, manager_staff_id, partner_staff_id,
    partner_organisation_id, requested_at, expires_at)
  SELECT x.id, x.case_id, to4.organisation_id, 'BASIC', 'LIFE_BODY_PROPERTY', 'PERSONAL-27-1-2', 'x', 'x', w.staff_id,
    w.organisation_id, m.staff_id, to4.staff_id, to4.organisation_id, x.at, x.at + interval '80 days'
  FROM x JOIN r w ON w.case_id = x.case_id AND w.place = 0 JOIN r m ON m.case_id = x.case_id AND m.place = 6
  JOIN r to4 ON to4.case_id = x.case_id AND to4.place = 4;
INSERT INTO case_freeze (case_id, asked_by_staff_id, asked_by_organisation_id, asked_at, settled_at)
  SELECT case_id, staff_id, organisation_id, at, at + interval '1 day' FROM r WHERE place = 2 AND n % 10 = 7;

-- What the conference that was held ended with: an entry of each of four readers, one of them corrected, one confirmed; who
-- leads and who does what. And what the first organisation on the list is asked, which every second one answers.
CREATE TEMP TABLE t AS
  SELECT gen_random_uuid() AS id, f.id AS conference_id, f.case_id, f.n, f.at, r.staff_id, r.organisation_id, r.place
  FROM f JOIN r ON r.case_id = f.case_id WHERE f.k = 1 AND r.place IN (0, 1, 2, 5);
INSERT INTO conference_entry (id, case_id, conference_id, kind, categories, publication, sealed, engine_version, staff_id,
    organisation_id, recorded_at)
  SELECT id, case_id, conference_id, 'DISCUSSION', ARRAY['BASIC'], 1, repeat('x', 400), 'x', staff_id, organisation_id,
    at + interval '3 days' FROM t;
INSERT INTO conference_entry (case_id, conference_id, kind, categories, publication, sealed, engine_version, replaces_id,
    staff_id, organisation_id, recorded_at)
  SELECT case_id, conference_id, 'DISCUSSION', ARRAY['BASIC'], 1, repeat('x', 400), 'x', id, staff_id, organisation_id,
    at + interval '4 days' FROM t WHERE place = 1;
INSERT INTO entry_confirmation (case_id, entry_id, staff_id, organisation_id, at)
  SELECT t.case_id, t.id, r.staff_id, r.organisation_id, t.at + interval '4 days'
  FROM t JOIN r ON r.case_id = t.case_id AND r.place = 1 WHERE t.place = 0;
INSERT INTO conference_result (case_id, conference_id, lead_organisation_id, staff_id, organisation_id, recorded_at)
  SELECT case_id, conference_id, organisation_id, staff_id, organisation_id, at + interval '3 days' FROM t WHERE place = 0;
INSERT INTO case_action (case_id, conference_id, kind, assignee_organisation_id, added_at)
  SELECT case_id, conference_id, 'REPORT', organisation_id, at + interval '3 days' FROM t WHERE place = 1;
CREATE TEMP TABLE i AS
  SELECT gen_random_uuid() AS id, f.id AS conference_id, f.case_id, f.n, f.at, r.staff_id, r.organisation_id
  FROM f JOIN r ON r.case_id = f.case_id WHERE f.k = 0 AND r.place = 1;
INSERT INTO information_request (id, case_id, conference_id, organisation_id, categories, publication, article,
    sealed_purpose, sealed_wish, engine_version, staff_id, asked_at)
  SELECT i.id, i.case_id, i.conference_id, i.organisation_id, ARRAY['BASIC'], 1, 'x', 'x', 'x', 'x', w.staff_id,
    i.at + interval '1 day' FROM i JOIN r w ON w.case_id = i.case_id AND w.place = 0;
INSERT INTO request_answer (case_id, request_id, kind, engine_version, staff_id, organisation_id, answered_at)
  SELECT case_id, id, 'ACCEPT', 'x', staff_id, organisation_id, at + interval '2 days' FROM i WHERE n % 2 = 0;

-- The papers of the conference that was held, for whom BASIC is open; and that each of them has opened it.
CREATE TEMP TABLE e AS
  SELECT gen_random_uuid() AS id, f.id AS conference_id, f.case_id, f.n, f.at, r.staff_id, r.organisation_id, r.place
  FROM f JOIN r ON r.case_id = f.case_id WHERE f.k = 1 AND r.place IN (0, 1, 2, 3, 5);
INSERT INTO conference_edition (id, case_id, conference_id, recipient_staff_id, recipient_organisation_id,
    requester_staff_id, requester_organisation_id, state, number, part_ids, pages, requested_at, issued_at)
  SELECT e.id, e.case_id, e.conference_id, e.staff_id, e.organisation_id, w.staff_id, w.organisation_id, 'DONE', 1,
    ARRAY(SELECT s.id FROM s WHERE s.case_id = e.case_id AND s.category = 'BASIC'), 1, e.at, e.at
  FROM e JOIN r w ON w.case_id = e.case_id AND w.place = 0;
INSERT INTO conference_edition_file (edition_id, sealed_pdf, sealed_text) SELECT id, 'filler', 'filler' FROM e;
-- Not linked into the chain of the log: so many links in one transaction take longer than all the rest.
ALTER TABLE audit_entry DISABLE TRIGGER USER;
INSERT INTO audit_entry (at, staff_id, organisation_id, kind, act, subject, subject_ref, case_id)
  SELECT e.at, e.staff_id, e.organisation_id, 'READ', 'OPENED_BY_CONSENT', 'CaseSection.THEME', e.case_id, e.case_id FROM e;
ALTER TABLE audit_entry ENABLE TRIGGER USER;

ANALYZE;
