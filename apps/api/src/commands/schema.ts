import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppModule } from '../app.module';
import { readConfig, ROOT } from '../platform/config';
import { printedSchema } from '../platform/graphql/printed-schema';
import { createApp } from '../platform/http';

/** Prints the GraphQL schema from the code into apps/api/schema.graphql, the only contract with the web app. */
async function run(): Promise<void> {
  const config = readConfig({ ...process.env, TSUDOI_LOG_LEVEL: 'error' });
  const app = await createApp(AppModule.for(config), config);
  await app.init();
  writeFileSync(join(ROOT, 'apps/api/schema.graphql'), printedSchema(app));
  await app.close();
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
