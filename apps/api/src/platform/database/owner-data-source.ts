import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { SnakeNaming } from './naming';

/** The folder `migrations` beside `apps`, of the built or of the source tree, whichever this file runs in. */
export const MIGRATIONS_FOLDER = join(__dirname, '../../../../../migrations');

/** A data source of the owner role, for migrations only; each migration runs in a transaction of its own. */
export function ownerDataSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [join(MIGRATIONS_FOLDER, `*${__filename.endsWith('.ts') ? '.ts' : '.js'}`)],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    poolSize: 2,
    extra: { connectionTimeoutMillis: 5_000, options: '-c lock_timeout=2000 -c timezone=Asia/Tokyo' },
  });
}
