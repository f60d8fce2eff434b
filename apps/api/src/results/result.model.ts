import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { availableMoves, CASE_ACTION_STATES, type CaseActionState, type CaseState } from '#libs/states';
import { CaseStateEnum } from '../cases';
import { Connection, LocalDate } from '../platform/graphql';
import { someone } from '../platform/ids/ids';
import type { Actor } from '../platform/visibility';
import type { CaseAction, CaseActionKind } from './case-action.entity';
import type { ConferenceResult } from './conference-result.entity';
import { CaseActionKindEnum, CaseActionStateEnum } from './enums';

/** A day that may be open. */
export const someDay = (day: string): string | null => (day === 'infinity' ? null : day);

@ObjectType('IdentityCheck', {
  description: 'How many organisations know whom a conference is about; never who she is.',
})
export class IdentityCheckModel {
  @Field(() => Int)
  confirmed: number;

  @Field(() => Int)
  asked: number;
}

@ObjectType('ConferenceResult', { description: 'What a conference ended with, without words about the case.' })
export class ConferenceResultModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  keyWorkerStaffId: string | null;

  @Field(() => LocalDate, { nullable: true })
  nextOn: string | null;

  @Field(() => IdentityCheckModel, { nullable: true, description: 'Null where no slip went round.' })
  identityCheck: IdentityCheckModel | null;

  @Field(() => ID)
  staffId: string;

  @Field(() => GraphQLISODateTime)
  recordedAt: Date;

  caseId: string;
  leadOrganisationId: string | null;
}

export const toConferenceResult = (row: ConferenceResult): ConferenceResultModel => ({
  id: row.id,
  keyWorkerStaffId: someone(row.keyWorkerStaffId),
  nextOn: someDay(row.nextOn),
  identityCheck: row.identityAsked > 0 ? { confirmed: row.identityConfirmed, asked: row.identityAsked } : null,
  staffId: row.staffId,
  recordedAt: row.recordedAt,
  caseId: row.caseId,
  leadOrganisationId: someone(row.leadOrganisationId),
});

@ObjectType('CaseAction', { description: 'Who does something about a case by when, known to its readers alone.' })
export class CaseActionModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => ID)
  conferenceId: string;

  @Field(() => CaseActionKindEnum)
  kind: CaseActionKind;

  @Field(() => ID, { nullable: true })
  assigneeStaffId: string | null;

  @Field(() => LocalDate, { nullable: true })
  dueOn: string | null;

  @Field(() => CaseActionStateEnum)
  state: CaseActionState;

  @Field(() => [CaseActionStateEnum])
  availableMoves: readonly CaseActionState[];

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];

  assigneeOrganisationId: string;
  entryId: string | null;
}

const ACTS = ['finish', 'assign'] as const;

/** An action of a case as its readers know it. */
export function toCaseAction(row: CaseAction, actor: Actor): CaseActionModel {
  const { id, caseId, conferenceId, kind, state, version, assigneeOrganisationId } = row;
  const abilities = ACTS.filter((act) => actor.ability.can(act, row));
  return {
    id,
    caseId,
    conferenceId,
    kind,
    state,
    version,
    assigneeOrganisationId,
    abilities,
    assigneeStaffId: someone(row.assigneeStaffId),
    entryId: someone(row.entryId),
    dueOn: someDay(row.dueOn),
    availableMoves: abilities.includes('finish')
      ? availableMoves(CASE_ACTION_STATES, state).filter((to) => to !== 'DROPPED')
      : [],
  };
}

@ObjectType('LedgerRow', { description: 'A case in the ledger: by its code, and without a word of it.' })
export class LedgerRowModel {
  @Field(() => ID, { description: 'Of the case.' })
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => CaseStateEnum)
  state: CaseState;

  @Field(() => ID, { nullable: true })
  keyWorkerStaffId: string | null;

  @Field(() => LocalDate, { nullable: true })
  nextOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was heard last.' })
  lastHeldOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Told to those who present or lead it; null for others.' })
  forgotten: boolean | null;

  presentingOrganisationId: string;
  leadOrganisationId: string | null;
}

@ObjectType('LedgerRowConnection')
export class LedgerRowConnection extends Connection(LedgerRowModel, 'LedgerRow') {}
