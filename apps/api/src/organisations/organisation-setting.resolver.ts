import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type OperationContext } from '../platform/graphql';
import { inNetworks } from '../platform/identity';
import type { Actor } from '../platform/visibility';
import { ChangeOrganisationSettingInput } from './organisation-setting.inputs';
import { OrganisationSettingModel } from './organisation-setting.model';
import { OrganisationSettingService } from './organisation-setting.service';

@Resolver(() => OrganisationSettingModel)
export class OrganisationSettingResolver {
  constructor(private readonly service: OrganisationSettingService) {}

  @Query(() => OrganisationSettingModel)
  organisationSetting(@CurrentActor() actor: Actor) {
    return this.service.get(actor);
  }

  @Mutation(() => OrganisationSettingModel)
  changeOrganisationSetting(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeOrganisationSettingInput,
    @Context() { req }: OperationContext,
  ) {
    return this.service.change(actor, input, req.ip);
  }

  @ResolveField(() => Boolean, { description: 'Whether the asking person would be let in from where they are now.' })
  includesThisNetwork(@Parent() { allowedNetworks }: OrganisationSettingModel, @Context() { req }: OperationContext) {
    return inNetworks(req.ip, allowedNetworks);
  }
}
