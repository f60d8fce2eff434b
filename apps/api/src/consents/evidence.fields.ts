import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { ConsentEvidenceModel } from './evidence.model';
import { EvidenceService } from './evidence.service';

@Resolver(() => CaseModel)
export class CaseEvidenceResolver {
  constructor(private readonly evidence: EvidenceService) {}

  @ResolveField(() => [ConsentEvidenceModel], { description: 'Empty for a reader who does not present the case.' })
  consentEvidence(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.evidence.ofCase(actor, parent.id);
  }
}
