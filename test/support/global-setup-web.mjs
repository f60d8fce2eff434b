// The same as global-setup, for tests that need the bundled web app as well.
import { buildWeb } from '../../scripts/build.mjs';
import setUp from './global-setup.mjs';

export default async function setUpWeb() {
  await buildWeb();
  await setUp();
}
