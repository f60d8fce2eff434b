import { loadSample } from '../../apps/api/src/commands/load-sample';
import { cloneFilled, type TestDatabase } from './database';

/** The password of every sample account in tests. */
export const SAMPLE_PASSWORD = 'open-the-sample-ward';

/** A fresh database that holds the sample ward and its accounts; loaded once per run, then cloned. */
export function cloneSample(): Promise<TestDatabase> {
  return cloneFilled('sample', async (database) => {
    await loadSample(database.owner, { password: SAMPLE_PASSWORD });
  });
}
