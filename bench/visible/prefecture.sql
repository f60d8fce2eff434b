-- A prefecture of made-up rows for measuring and for plans: {organisations}, {bodies} bodies with eight members each (five
-- hub organisations in a quarter of them), {meetings} meetings, {items} agenda items, {actions} actions, a fifth of them open.
-- One statement after another, as the owner; names in braces are filled in.
SELECT setseed(0.42);

INSERT INTO organisation (name, kind, sort_order)
  SELECT 'organisation ' || n, 'NPO', n FROM generate_series(0, {organisations} - 1) n;
CREATE TEMP TABLE o AS SELECT id, sort_order AS n FROM organisation;

INSERT INTO meeting_body (code, name, short_name, tier, chair_rank, valid_from)
  SELECT lpad(n::text, 8, '0'), 'body ' || n, 'body ' || n, 'WG', n, '2020-04-01' FROM generate_series(0, {bodies} - 1) n;
CREATE TEMP TABLE b AS SELECT id, chair_rank AS n FROM meeting_body;

-- The first member keeps the body; members of a body are spread over all organisations.
INSERT INTO membership (body_id, organisation_id, role, secrecy_basis, valid_from)
  SELECT b.id, o.id, CASE k WHEN 0 THEN 'SECRETARIAT' ELSE 'MEMBER' END, 'NONE', '2020-04-01'
  FROM b, generate_series(0, 7) k JOIN o ON true
  WHERE o.n = 5 + (b.n * 8 + k * 13) % ({organisations} - 5);
INSERT INTO membership (body_id, organisation_id, role, secrecy_basis, valid_from)
  SELECT b.id, o.id, 'MEMBER', 'NONE', '2020-04-01' FROM b JOIN o ON o.n < 5 WHERE (b.n + o.n) % 4 = 0;

-- Every tenth meeting is held for two bodies.
CREATE TEMP TABLE m AS
  SELECT gen_random_uuid() AS id, s.n, date '2020-04-01' + s.n % 2300 AS held_on,
    CASE s.n % 10 WHEN 0 THEN ARRAY[one.id, two.id] ELSE ARRAY[one.id] END AS body_ids
  FROM generate_series(0, {meetings} - 1) s(n)
  JOIN b one ON one.n = s.n % {bodies} JOIN b two ON two.n = (s.n + 7) % {bodies};
INSERT INTO meeting (id, code, held_on, body_ids, starts_at, ends_at, state)
  SELECT id, lpad(n::text, 8, '0'), held_on, body_ids, '10:00', '12:00', 'HELD' FROM m;
INSERT INTO meeting_for (meeting_id, body_id, held_on, body_name, body_short_name, fiscal_year, fiscal_ordinal, running_ordinal)
  SELECT m.id, body.id, m.held_on, 'body', 'body', 2020, 1, m.n FROM m, unnest(m.body_ids) body(id);

CREATE TEMP TABLE i AS
  SELECT gen_random_uuid() AS id, k, m.id AS meeting_id, m.held_on,
    CASE k % 3 WHEN 0 THEN m.body_ids ELSE m.body_ids[1:1] END AS body_ids
  FROM generate_series(0, {items} - 1) k JOIN m ON m.n = k % {meetings};
INSERT INTO agenda_item (id, meeting_id, held_on, body_ids, position, number, kind, title)
  SELECT id, meeting_id, held_on, body_ids, k / {meetings}, (k / {meetings})::text, 'REPORT', 'item ' || k FROM i;

-- Of ten actions, nine came from an item; two are open and two are under way.
INSERT INTO action_item (meeting_id, held_on, body_ids, agenda_item_id, title, assignee_organisation_id, due_on, state)
  SELECT i.meeting_id, i.held_on, i.body_ids, CASE k % 10 WHEN 9 THEN NULL ELSE i.id END, 'action ' || a, o.id,
    i.held_on + (random() * 400)::int, (ARRAY['OPEN', 'IN_PROGRESS', 'DONE', 'DONE', 'DONE'])[1 + (a / {items} + k) % 5]
  FROM generate_series(0, {actions} - 1) a JOIN i ON i.k = a % {items} JOIN o ON o.n = (a::bigint * 7919 + a / 31) % {organisations};

ANALYZE;
