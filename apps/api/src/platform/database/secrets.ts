import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Passwords of the database roles, drawn once per data folder. */
export interface Secrets {
  superuser: string;
  owner: string;
  app: string;
  gate: string;
}

const draw = () => randomBytes(24).toString('base64url');

/** Reads `secrets.json` of a data folder, drawing it on the first call; readable by the owner of the folder alone. */
export async function readSecrets(dataFolder: string): Promise<Secrets> {
  const path = join(dataFolder, 'secrets.json');
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8')) as Secrets;
  const secrets: Secrets = { superuser: draw(), owner: draw(), app: draw(), gate: draw() };
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  await rename(part, path);
  return secrets;
}
