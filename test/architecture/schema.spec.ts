import { printedSchema } from '../../apps/api/src/platform/graphql/printed-schema';
import { startTestApp, type TestApp } from '../support/app';
import { read } from './tree';

describe('schema.graphql', () => {
  let api: TestApp;

  beforeAll(async () => {
    api = await startTestApp();
  });

  afterAll(() => api.close());

  it('is what the code prints', () => {
    const printed = printedSchema(api.app);
    expect(printed.length).toBeGreaterThan(5_000);
    expect(read('apps/api/schema.graphql')).toBe(printed);
  });
});
