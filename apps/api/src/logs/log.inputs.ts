import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import type { AuditKind } from '../platform/audit/audit-entry.entity';
import { LocalDate } from '../platform/graphql';
import { LogKindEnum } from './log-entry.model';

/** What a log is narrowed down to; days are included. */
export interface LogFilter {
  readonly kind?: AuditKind;
  readonly organisationId?: string;
  readonly staffId?: string;
  readonly from?: string;
  readonly to?: string;
}

@ArgsType()
export class MyLogArgs implements LogFilter {
  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;

  @Field(() => LogKindEnum, { nullable: true })
  kind?: AuditKind;
}

@ArgsType()
export class AuditLogArgs extends MyLogArgs {
  @Field(() => ID, { nullable: true })
  organisationId?: string;

  @Field(() => ID, { nullable: true })
  staffId?: string;

  @Field(() => LocalDate, { nullable: true, description: 'The first day.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day, included.' })
  to?: string;
}
