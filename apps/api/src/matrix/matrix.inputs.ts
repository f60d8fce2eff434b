import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { check, IdField, isStorable, LocalDate, PlainField, TextField } from '../platform/graphql';

const BULLETS_MAX = 40;
const BULLET_MAX = 500;

const areBullets = (list: unknown): boolean =>
  Array.isArray(list) && list.every((text) => isStorable(text) && text.trim() !== '' && text.length <= BULLET_MAX);

/** Bullets in order: none blank, each storable and at most 500 long. */
const Bullets = (): PropertyDecorator => (target, property) => {
  Field(() => [String])(target, property);
  ArrayMaxSize(BULLETS_MAX)(target, property as string);
  check('bullets', { code: 'TEXT_INVALID', values: { max: BULLET_MAX } }, areBullets)(target, property as string);
};

@InputType()
export class CreateMatrixVersionInput {
  @IdField()
  bodyId: string;

  @TextField({ optional: true })
  title?: string;

  @PlainField(() => LocalDate)
  asOf: string;
}

@InputType()
export class AddMatrixRowInput {
  @IdField()
  measureId: string;

  @TextField({ max: 4 })
  marker: string;

  @TextField()
  issueTitle: string;

  @Bullets()
  issueBullets: string[];

  @TextField()
  initiativeTitle: string;

  @Bullets()
  initiativeBullets: string[];
}

@InputType()
export class UpdateMatrixRowInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @TextField()
  issueTitle: string;

  @Bullets()
  issueBullets: string[];

  @TextField()
  initiativeTitle: string;

  @Bullets()
  initiativeBullets: string[];
}

@InputType()
export class AddMeasureInput {
  @IdField()
  matrixId: string;

  @PlainField(() => Int)
  pillarNumber: number;

  /** Needed where the pillar is new. */
  @TextField({ optional: true })
  pillarTitle?: string;

  @TextField({ max: 4 })
  marker: string;

  @TextField()
  title: string;
}
