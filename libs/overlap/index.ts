export * from './facts';
export type { FindingData } from './findings';
export * from './forms';
export * from './forms.data';
export * from './reasons';
export * from './title';
