/** Asks a database as its owner. */
type Ask = <Row extends object>(sql: string, values: unknown[]) => Promise<Row[]>;

/**
 * Planning a meeting writes its row, its number in the body, an entry of the log and the result beside the request's
 * key. A sentence for each of these that stands without the others, of meetings whose place begins with `place`.
 */
export async function halves(ask: Ask, place: string): Promise<string[]> {
  const rows = await ask<{ fault: string }>(
    `WITH planned AS (SELECT id FROM meeting WHERE place LIKE $1 || '%')
     SELECT 'no number: ' || id AS fault FROM planned p WHERE NOT EXISTS (SELECT 1 FROM meeting_for f WHERE f.meeting_id = p.id)
     UNION ALL SELECT 'no entry: ' || id FROM planned p
       WHERE (SELECT count(*) FROM audit_entry e WHERE e.act = 'MEETING_PLANNED' AND e.subject_ref = p.id::text) <> 1
     UNION ALL SELECT 'no key: ' || id FROM planned p
       WHERE (SELECT count(*) FROM idempotency_record r WHERE r.result_ids = ARRAY[p.id]) <> 1
     UNION ALL SELECT 'no meeting: entry ' || e.id FROM audit_entry e
       WHERE e.act = 'MEETING_PLANNED' AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.id::text = e.subject_ref)
     UNION ALL SELECT 'no meeting: key ' || r.key FROM idempotency_record r
       WHERE r.operation = 'createMeeting' AND NOT EXISTS (SELECT 1 FROM meeting m WHERE ARRAY[m.id] = r.result_ids)
     UNION ALL SELECT 'a gap before ' || e.sequence FROM
       (SELECT sequence, lag(sequence) OVER (ORDER BY sequence) AS before FROM audit_entry) e WHERE e.before <> e.sequence - 1`,
    [place],
  );
  return rows.map(({ fault }) => fault);
}
