import { Module } from '@nestjs/common';
import { BodyMatrixFields, MatrixResolver, MeasureFields, PillarFields } from './matrix.resolver';
import { MatrixService } from './matrix.service';

@Module({ providers: [MatrixService, MatrixResolver, PillarFields, MeasureFields, BodyMatrixFields] })
export class MatrixModule {}
