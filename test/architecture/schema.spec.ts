import { FEATURES } from '../../apps/api/src/app.module';
import { schemaOf } from '../../apps/api/src/platform/graphql/print-schema';
import { read } from './tree';

describe('schema.graphql', () => {
  it('is what the code prints', async () => {
    const printed = await schemaOf(FEATURES);
    expect(printed.length).toBeGreaterThan(5_000);
    expect(read('apps/api/schema.graphql')).toBe(printed);
  });
});
