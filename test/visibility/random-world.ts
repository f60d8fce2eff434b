import type { Client } from 'pg';
import { Draw } from './draw';
import { Drawing } from './drawing';
import { drawAdvisers } from './random-advisers';
import { drawBodies } from './random-bodies';
import { drawCases } from './random-cases';
import { drawConsents } from './random-consents';
import { drawConferenceEditions } from './random-conference-editions';
import { drawConferences } from './random-conferences';
import { drawEvidence } from './random-evidence';
import { drawInvitations } from './random-invitations';
import { drawLate } from './random-late';
import { drawMeetings } from './random-meetings';
import { drawOffice } from './random-office';
import { drawOriginals } from './random-originals';
import { drawPapers } from './random-papers';
import { drawPeople } from './random-people';
import { drawRequests } from './random-requests';
import { drawRare } from './random-rare';
import { drawReviews } from './random-reviews';
import { drawResults } from './random-results';
import { drawColleagues } from './random-colleagues';
import { drawScenes } from './random-scenes';
import { drawSections } from './random-sections';
import { drawElsewhere } from './random-elsewhere';
import { drawRevived } from './random-revived';
import { drawSecond } from './random-second';
import { drawVoices } from './random-voices';
import { drawPlatform, drawSeries } from './random-series';
import { TABLE_ORDER } from './table-order';
import { TABLES } from './world';

/** Draws a whole council; the same seed gives the same rows. `scale` 1 is about 300 rows. */
export function drawWorld(seed: number, scale = 1): Drawing {
  const drawing = new Drawing(new Draw(seed), scale);
  drawPeople(drawing);
  drawBodies(drawing);
  drawMeetings(drawing);
  drawSeries(drawing);
  drawPlatform(drawing);
  // Last, so that what was drawn before stays as it was.
  drawOffice(drawing);
  drawCases(drawing);
  drawInvitations(drawing);
  drawRare(drawing);
  drawPapers(drawing);
  drawLate(drawing);
  drawConferences(drawing);
  drawSections(drawing);
  drawConsents(drawing);
  drawScenes(drawing);
  drawConferenceEditions(drawing);
  drawColleagues(drawing);
  drawRequests(drawing);
  drawResults(drawing);
  drawEvidence(drawing);
  drawVoices(drawing);
  drawOriginals(drawing);
  drawReviews(drawing);
  drawAdvisers(drawing);
  drawElsewhere(drawing);
  drawRevived(drawing);
  drawSecond(drawing);
  return drawing;
}

/** Writes drawn rows as the owner, past the walls. */
export async function writeWorld(owner: Client, drawing: Drawing): Promise<void> {
  for (const table of TABLE_ORDER) {
    const rows = drawing.of(table);
    if (!TABLES.includes(table)) continue;
    const columns = await owner.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
      [table],
    );
    const given = columns.rows.map(({ name }) => name).filter((name) => rows.some((row) => name in row));
    const list = given.map((name) => `"${name}"`).join(', ');
    if (rows.length > 0)
      await owner.query(
        `INSERT INTO "${table}" (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
        [JSON.stringify(rows)],
      );
  }
}
