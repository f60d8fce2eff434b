export * from './policy-matrix.entity';
export * from './pillar.entity';
export * from './policy-measure.entity';
export * from './matrix-row.entity';
