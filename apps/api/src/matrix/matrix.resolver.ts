import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { findBody, MeetingBodyModel } from '../bodies';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AddMatrixRowInput, AddMeasureInput, CreateMatrixVersionInput, UpdateMatrixRowInput } from './matrix.inputs';
import { matrixRowsOf, matricesOf, measuresOf, pillarsOf } from './matrix.loaders';
import { MatrixRowModel, PillarModel, PolicyMatrixModel, PolicyMeasureModel } from './matrix.model';
import { MatrixService } from './matrix.service';

@Resolver(() => PolicyMatrixModel)
export class MatrixResolver {
  constructor(private readonly service: MatrixService) {}

  @Query(() => PolicyMatrixModel, { nullable: true })
  matrix(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.service.find(actor, id);
  }

  @Mutation(() => PolicyMatrixModel)
  createMatrixVersion(@CurrentActor() actor: Actor, @Args('input') input: CreateMatrixVersionInput) {
    return this.service.createVersion(actor, input);
  }

  @Mutation(() => PolicyMatrixModel)
  addMeasure(@CurrentActor() actor: Actor, @Args('input') input: AddMeasureInput) {
    return this.service.addMeasure(actor, input);
  }

  @Mutation(() => MatrixRowModel)
  addMatrixRow(@CurrentActor() actor: Actor, @Args('input') input: AddMatrixRowInput) {
    return this.service.addRow(actor, input);
  }

  @Mutation(() => MatrixRowModel)
  updateMatrixRow(@CurrentActor() actor: Actor, @Args('input') input: UpdateMatrixRowInput) {
    return this.service.updateRow(actor, input);
  }

  @ResolveField(() => MeetingBodyModel, { nullable: true })
  body(@CurrentActor() actor: Actor, @Parent() matrix: PolicyMatrixModel) {
    return findBody(actor, matrix.bodyId);
  }

  @ResolveField(() => [PillarModel])
  pillars(@CurrentActor() actor: Actor, @Parent() matrix: PolicyMatrixModel) {
    return pillarsOf(actor, matrix.id);
  }
}

@Resolver(() => PillarModel)
export class PillarFields {
  @ResolveField(() => [PolicyMeasureModel])
  measures(@CurrentActor() actor: Actor, @Parent() pillar: PillarModel) {
    return measuresOf(actor, pillar.id);
  }
}

@Resolver(() => PolicyMeasureModel)
export class MeasureFields {
  @ResolveField(() => [MatrixRowModel])
  rows(@CurrentActor() actor: Actor, @Parent() measure: PolicyMeasureModel) {
    return matrixRowsOf(actor, measure.id);
  }
}

@Resolver(() => MeetingBodyModel)
export class BodyMatrixFields {
  @ResolveField(() => [PolicyMatrixModel])
  matrices(@CurrentActor() actor: Actor, @Parent() body: MeetingBodyModel) {
    return matricesOf(actor, body.id);
  }
}
