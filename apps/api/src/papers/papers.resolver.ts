import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { heldForOf, MeetingForModel, toMeetingFor } from '../meetings';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { ChangePaperInput, WithdrawPaperInput } from './paper.inputs';
import { PaperModel } from './paper.model';
import { PapersService } from './papers.service';

@Resolver(() => PaperModel)
export class PapersResolver {
  constructor(private readonly service: PapersService) {}

  @Mutation(() => PaperModel)
  changePaper(@CurrentActor() actor: Actor, @Args('input') input: ChangePaperInput) {
    return this.service.change(actor, input);
  }

  @Mutation(() => PaperModel)
  withdrawPaper(@CurrentActor() actor: Actor, @Args('input') input: WithdrawPaperInput) {
    return this.service.withdraw(actor, input);
  }

  @ResolveField(() => OrganisationModel)
  uploadedBy(@CurrentActor() actor: Actor, @Parent() paper: PaperModel) {
    return getOrganisation(actor, paper.uploadedByOrganisationId);
  }

  /** The bodies it is for, as far as the reader may know of them. */
  @ResolveField(() => [MeetingForModel])
  async takenFor(@CurrentActor() actor: Actor, @Parent() paper: PaperModel) {
    const rows = await heldForOf(actor, paper.meetingId);
    return rows.filter((row) => paper.bodyIds.includes(row.bodyId)).map(toMeetingFor);
  }
}
