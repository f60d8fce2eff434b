import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FEATURES } from '../app.module';
import { ROOT } from '../platform/config';
import { schemaOf } from '../platform/graphql/print-schema';

/** Writes apps/api/schema.graphql anew from the code; needs no database. */
schemaOf(FEATURES)
  .then((sdl) => writeFile(join(ROOT, 'apps/api/schema.graphql'), sdl))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
