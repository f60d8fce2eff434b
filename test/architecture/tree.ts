import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(__dirname, '../..');

const NOT_OURS = ['node_modules', 'dist', 'data', 'coverage', '.git'];

function below(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    // In a linked working tree `.git` is a file.
    if (NOT_OURS.includes(entry.name)) return [];
    if (entry.isDirectory()) return below(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Every file of the repository as a path from the root, without what is installed, built or stored. */
export const allFiles = (): string[] => below('').sort();

/** TypeScript files, declarations of foreign packages included. */
export const sourceFiles = (): string[] => allFiles().filter((path) => /\.tsx?$/.test(path));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const isTest = (path: string): boolean => path.startsWith('test/') || /\.(e2e-)?spec\.tsx?$/.test(path);

/** The folder two files share or not: the path of a file from the root, from an absolute one. */
export const fromRoot = (absolute: string): string => relative(ROOT, absolute).replaceAll('\\', '/');
