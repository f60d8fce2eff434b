export { checkWard, type CheckedWard, importWard, type ImportOptions } from './import-ward';
export type { Counts } from './plan-ward';
export { lineOf, type Problem, UnfitWard } from './problems';
export { readWardFile } from './read-ward';
export type { Entity } from './drafts';
export type { WardFile } from './ward-file';
export { WARD_SCHEMA } from './ward-schema';
