import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { GATE_POOL } from '../database/database.module';

/** Who is who in the connected directory; a link is made by its person alone, never by an equal address. */
@Injectable()
export class DirectoryIdentities {
  constructor(@Inject(GATE_POOL) private readonly gate: Pool) {}

  async has(staffId: string): Promise<boolean> {
    const { rows } = await this.gate.query(`SELECT 1 FROM directory_identity WHERE staff_id = $1`, [staffId]);
    return rows.length > 0;
  }

  async personOf(issuer: string, subject: string): Promise<string | null> {
    const { rows } = await this.gate.query<{ staff_id: string }>(
      `SELECT staff_id FROM directory_identity WHERE issuer = $1 AND subject = $2`,
      [issuer, subject],
    );
    return rows[0]?.staff_id ?? null;
  }

  /** False where somebody in the directory is linked already, to this person or another. */
  async link(issuer: string, subject: string, staffId: string): Promise<boolean> {
    const { rowCount } = await this.gate.query(
      `INSERT INTO directory_identity (issuer, subject, staff_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [issuer, subject, staffId],
    );
    return rowCount === 1;
  }

  async unlink(staffId: string): Promise<boolean> {
    const { rowCount } = await this.gate.query(`DELETE FROM directory_identity WHERE staff_id = $1`, [staffId]);
    return (rowCount ?? 0) > 0;
  }
}
