import { migrate, openDatabase, StartFailure } from '../platform/database';
import { ROOT } from '../platform/config';

/** Brings the schema up to date and says on stdout which migrations ran. */
async function run(): Promise<void> {
  const database = await openDatabase(process.env, ROOT);
  try {
    const applied = await migrate(database.urls.owner);
    for (const name of applied) console.log(name);
    console.log(`applied ${applied.length}`);
  } finally {
    await database.close();
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof StartFailure ? error.message : error);
  process.exitCode = 1;
});
