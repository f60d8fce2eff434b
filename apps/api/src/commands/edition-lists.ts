import { Client } from 'pg';
import { NAME_MARK } from '#libs/overlap';

/** A body of a series by its public code. */
export interface ListedBody {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** A series that was neither undone nor withdrawn. */
export interface ListedSeries {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly bodies: readonly ListedBody[];
}

const LISTED = `SELECT s.id, s.code, coalesce(nullif(c.title, ''), string_agg(m.body_name, $1 ORDER BY m.position)) AS title,
    json_agg(json_build_object('id', b.id, 'code', b.code, 'name', m.body_name) ORDER BY m.position, b.code) AS bodies
  FROM meeting_series s JOIN series_member m ON m.series_id = s.id JOIN meeting_body b ON b.id = m.body_id
  LEFT JOIN series_cover c ON c.series_id = s.id
  WHERE s.state NOT IN ('UNDONE', 'WITHDRAWN')
  GROUP BY s.id, s.code, s.effective_from, c.title ORDER BY s.effective_from, s.code`;

/** What the operator of the machine may list: codes and titles of series, read with the owner's connection. */
export async function listSeries(ownerUrl: string): Promise<ListedSeries[]> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return (await client.query<ListedSeries>(LISTED, [NAME_MARK])).rows;
  } finally {
    await client.end();
  }
}
