import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases';
import { findOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { LogEntryConnection, LogEntryModel, LogHeadModel } from './log-entry.model';
import { AuditLogArgs, MyLogArgs } from './log.inputs';
import { LogsQueries } from './logs.queries';

@Resolver(() => LogEntryModel)
export class LogsResolver {
  constructor(private readonly queries: LogsQueries) {}

  @Query(() => LogEntryConnection, { description: 'Everybody’s entries, newest first, for the auditor.' })
  auditLog(@CurrentActor() actor: Actor, @Args() args: AuditLogArgs) {
    return this.queries.everybody(actor, args);
  }

  @Query(() => LogEntryConnection, { description: 'What the acting person did, newest first.' })
  myLog(@CurrentActor() actor: Actor, @Args() args: MyLogArgs) {
    return this.queries.own(actor, args);
  }

  @Query(() => LogHeadModel, { description: 'The head of the log, for the auditor.' })
  logHead(@CurrentActor() actor: Actor) {
    return this.queries.head(actor);
  }

  @ResolveField(() => OrganisationModel, { nullable: true })
  organisation(@CurrentActor() actor: Actor, @Parent() { organisationId }: LogEntryModel) {
    return findOrganisation(actor, organisationId);
  }
}

@Resolver(() => CaseModel)
export class CaseLogResolver {
  constructor(private readonly queries: LogsQueries) {}

  @ResolveField(() => LogEntryConnection, {
    description: 'To who presents the case, of everybody; to others their own.',
  })
  log(@CurrentActor() actor: Actor, @Parent() { id }: CaseModel, @Args() args: MyLogArgs) {
    return this.queries.ofCase(actor, id, args);
  }
}
