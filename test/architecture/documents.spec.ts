import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { armor, TOKENS } from '../../apps/api/src/platform/graphql/limits';
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

it('every operation of the web app stays within the limits that the API sets to one', () => {
  const schema = buildSchema(readFileSync(join(ROOT, 'apps/api/schema.graphql'), 'utf8'));
  const rules = armor.protect().validationRules;
  const documents = Object.values(
    JSON.parse(readFileSync(join(COMMITTED, 'persisted-documents.json'), 'utf8')) as Record<string, string>,
  );
  expect(documents.length).toBeGreaterThan(100);
  const over = documents.flatMap((text) => {
    const name = /(?:query|mutation) (\w+)/.exec(text)?.[1];
    return validate(schema, parse(text, { maxTokens: TOKENS }), rules).map(({ message }) => `${name}: ${message}`);
  });
  expect(over).toEqual([]);
});
