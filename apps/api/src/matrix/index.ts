export * from './policy-matrix.entity';
export * from './pillar.entity';
export * from './policy-measure.entity';
export * from './matrix-row.entity';
export { findMatrixRow, matricesOf, matrixRowsOf, measuresOf, pillarsOf } from './matrix.loaders';
export { MatrixRowModel, PolicyMatrixModel, toMatrixRow } from './matrix.model';
export { MatrixModule } from './matrix.module';
