// Loads TypeScript of the tests into this process; the engines under measurement run in processes of their own.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { transformSync } from '@swc/core';

const require = createRequire(import.meta.url);
const options = JSON.parse(readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8'));

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...options,
    swcrc: false,
    filename,
    sourceMaps: false,
  });
  module._compile(code, filename);
};

/** Exports of a TypeScript file, named from the root of the repository. */
export function loadTypeScript(path) {
  return require(new URL(`../../${path}`, import.meta.url).pathname);
}
