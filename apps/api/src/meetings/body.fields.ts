import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingBodyModel } from '../bodies';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { BodyMeetingsArgs } from './meeting.inputs';
import { MeetingConnection } from './meeting.model';
import { MeetingsQueries } from './meetings.queries';

@Resolver(() => MeetingBodyModel)
export class BodyFields {
  constructor(private readonly queries: MeetingsQueries) {}

  @ResolveField(() => MeetingConnection)
  meetings(@CurrentActor() actor: Actor, @Parent() body: MeetingBodyModel, @Args() args: BodyMeetingsArgs) {
    return this.queries.ofBody(actor, body.id, args);
  }
}
