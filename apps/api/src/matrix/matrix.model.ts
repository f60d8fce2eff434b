import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import type { MatrixRow } from './matrix-row.entity';
import type { PolicyMatrix } from './policy-matrix.entity';

@ObjectType('MatrixRow')
export class MatrixRowModel {
  @Field(() => ID)
  id: string;

  measureId: string;
  matrixId: string;

  @Field(() => String)
  marker: string;

  @Field(() => String)
  issueTitle: string;

  @Field(() => [String])
  issueBullets: string[];

  @Field(() => String)
  initiativeTitle: string;

  @Field(() => [String])
  initiativeBullets: string[];

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];
}

@ObjectType('PolicyMeasure')
export class PolicyMeasureModel {
  @Field(() => ID)
  id: string;

  matrixId: string;
  pillarId: string;

  @Field(() => String)
  marker: string;

  @Field(() => String)
  title: string;
}

@ObjectType('Pillar')
export class PillarModel {
  @Field(() => ID)
  id: string;

  matrixId: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;
}

@ObjectType('PolicyMatrix')
export class PolicyMatrixModel {
  @Field(() => ID)
  id: string;

  bodyId: string;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  versionNumber: number;

  @Field(() => LocalDate)
  asOf: string;

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];
}

export function toMatrixRow(row: MatrixRow, actor: Actor): MatrixRowModel {
  const { id, measureId, matrixId, marker, issueTitle, issueBullets, initiativeTitle, initiativeBullets, version } =
    row;
  const abilities = actor.ability.can('update', row) ? ['update'] : [];
  return {
    id,
    measureId,
    matrixId,
    marker,
    issueTitle,
    issueBullets,
    initiativeTitle,
    initiativeBullets,
    version,
    abilities,
  };
}

/** A matrix that its keeper's members may read; one without a keeper is read by nobody. */
export function toPolicyMatrix(row: PolicyMatrix, actor: Actor): PolicyMatrixModel {
  const { id, bodyId, title, versionNumber, asOf, version } = row;
  const abilities = actor.ability.can('update', row) ? ['update', 'newVersion'] : [];
  return { id, bodyId: bodyId ?? '', title, versionNumber, asOf, version, abilities };
}
