import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { preProcessFile } from 'typescript';
import { read, ROOT } from './tree';

/** One import: who, the words in the file, and either the file it means or the package it names. */
export interface Import {
  from: string;
  written: string;
  file?: string;
  npm?: string;
}

const isFile = (path: string) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile();

function resolveFile(base: string): string | undefined {
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}.d.ts`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find(isFile);
}

function packageOf(written: string): string {
  if (written.startsWith('node:')) return written;
  const [scope = '', name = ''] = written.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function resolveImport(from: string, written: string): Import {
  const clean = written.replace(/\?.*$/, '');
  if (clean.startsWith('#libs/')) {
    return { from, written, file: resolveFile(clean.replace('#libs/', 'libs/')) ?? `unresolved ${written}` };
  }
  if (clean.startsWith('.')) {
    const base = normalize(join(dirname(from), clean)).replaceAll('\\', '/');
    return { from, written, file: resolveFile(base) ?? `unresolved ${written}` };
  }
  return { from, written, npm: packageOf(clean) };
}

/** All imports of a file, types and dynamic ones included. */
export function importsOf(from: string): Import[] {
  const { importedFiles } = preProcessFile(read(from), true, true);
  return importedFiles.map(({ fileName }) => resolveImport(from, fileName));
}
