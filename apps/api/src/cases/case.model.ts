import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CASE_STATES, type CaseState, statesOf } from '#libs/states';
import { Connection, enumOf } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import type { AccessExclusion } from './access-exclusion.entity';
import type { CasePresentation } from './case-presentation.entity';
import type { CaseReader } from './case-reader.entity';

export const CaseStateEnum = enumOf('CaseState', statesOf(CASE_STATES));

@ObjectType('CaseReader')
export class CaseReaderModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  staffId: string;

  organisationId: string;

  @Field(() => GraphQLISODateTime)
  addedAt: Date;
}

@ObjectType('AccessExclusion')
export class AccessExclusionModel {
  @Field(() => ID)
  id: string;

  organisationId: string | null;

  @Field(() => ID, { nullable: true })
  staffId: string | null;

  @Field(() => GraphQLISODateTime)
  addedAt: Date;
}

@ObjectType('Case')
export class CaseModel {
  @Field(() => ID)
  id: string;

  presentingOrganisationId: string;

  @Field(() => String)
  code: string;

  @Field(() => CaseStateEnum)
  state: CaseState;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => Int, { description: 'How often it was published; 0 while nothing is.' })
  publication: number;

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];
}

@ObjectType('CaseConnection')
export class CaseConnection extends Connection(CaseModel, 'Case') {}

const ACTS = ['manageReaders', 'exclude', 'callConference', 'present', 'manageConsents', 'withdraw'] as const;

/** A case as its readers know it. */
export function toCase(row: CasePresentation, actor: Actor): CaseModel {
  const { id, presentingOrganisationId, code, state, createdAt, publication, version } = row;
  const abilities = ACTS.filter((act) => actor.ability.can(act, row));
  return { id, presentingOrganisationId, code, state, createdAt, publication, version, abilities };
}

export const toCaseReader = ({ id, staffId, organisationId, addedAt }: CaseReader): CaseReaderModel => ({
  id,
  staffId,
  organisationId,
  addedAt,
});

export const toAccessExclusion = ({ id, kind, subjectId, addedAt }: AccessExclusion): AccessExclusionModel => ({
  id,
  organisationId: kind === 'ORGANISATION' ? subjectId : null,
  staffId: kind === 'STAFF' ? subjectId : null,
  addedAt,
});
