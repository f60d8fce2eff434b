import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What hangs below a meeting or an item follows whoever may change the meeting or the item, also rows that this person
 * may not read: a chair moves a meeting whose actions without an item are the secretariat's alone.
 */
const FUNCTIONS = ['follow_meeting()', 'follow_agenda_item()'];

export class FollowPastTheWalls1795500022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of FUNCTIONS) {
      await runner.query(`ALTER FUNCTION ${name} SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of FUNCTIONS) await runner.query(`ALTER FUNCTION ${name} SECURITY INVOKER RESET search_path`);
  }
}
