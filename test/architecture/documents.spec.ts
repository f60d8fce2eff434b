import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './tree';

const COMMITTED = join(ROOT, 'apps/web/src/graphql/generated');
const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

it('the typed documents of the web app are those that the printed schema and its pages yield', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-documents-'));
  try {
    const options = { cwd: ROOT, env: { ...process.env, GENERATED: `${folder}/` }, stdio: 'pipe' as const };
    execFileSync(bin('graphql-codegen'), ['--config', 'apps/web/codegen.mjs'], options);
    const made = contents(folder);
    expect(Object.keys(made)).toContain('graphql.ts');
    expect(made).toEqual(contents(COMMITTED));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
