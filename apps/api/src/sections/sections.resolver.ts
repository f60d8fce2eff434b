import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AttestAnonymity } from './attest-anonymity.service';
import { DraftsService } from './drafts.service';
import { PublishCase } from './publish-case.service';
import { ReadSections } from './read-sections.service';
import { AttestAnonymityInput, PublishCaseInput, SaveDraftInput } from './section.inputs';
import {
  AnonymityAttestationModel,
  AnonymityFindingModel,
  CaseDraftModel,
  CaseSectionModel,
  SectionVersionModel,
} from './section.model';
import { SectionsQueries } from './sections.queries';

@Resolver(() => CaseModel)
export class CaseSectionsResolver {
  constructor(
    private readonly reading: ReadSections,
    private readonly queries: SectionsQueries,
    private readonly drafting: DraftsService,
    private readonly attestations: AttestAnonymity,
    private readonly publications: PublishCase,
  ) {}

  @Query(() => [AnonymityFindingModel], { description: 'What the check of anonymity finds in the drafts of a case.' })
  anonymityFindings(@CurrentActor() actor: Actor, @Args('caseId', { type: () => ID }) caseId: string) {
    return this.attestations.findings(actor, caseId);
  }

  @Mutation(() => CaseModel)
  saveDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveDraftInput) {
    return this.drafting.save(actor, input);
  }

  @Mutation(() => CaseModel)
  attestAnonymity(@CurrentActor() actor: Actor, @Args('input') input: AttestAnonymityInput) {
    return this.attestations.attest(actor, input);
  }

  @Mutation(() => CaseModel)
  publishCase(@CurrentActor() actor: Actor, @Args('input') input: PublishCaseInput) {
    return this.publications.publish(actor, input);
  }

  @ResolveField(() => [CaseSectionModel], {
    description: 'A reader who does not present it gets every section, open or not.',
  })
  sections(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.reading.of(actor, parent.id);
  }

  @ResolveField(() => [CaseDraftModel], { description: 'Empty for a reader who does not present the case.' })
  drafts(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.reading.draftsOf(actor, parent.id);
  }

  @ResolveField(() => [SectionVersionModel], { description: 'Empty for a reader who does not present the case.' })
  versions(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.queries.versionsOf(actor, parent.id);
  }

  @ResolveField(() => AnonymityAttestationModel, { nullable: true })
  attestation(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.attestations.ofNow(actor, parent.id);
  }
}

@Resolver(() => CaseSectionModel)
export class SectionTextResolver {
  constructor(private readonly reading: ReadSections) {}

  @ResolveField(() => String, { nullable: true, description: 'Null where it is not open; reading it is recorded.' })
  text(@CurrentActor() actor: Actor, @Parent() parent: CaseSectionModel) {
    return this.reading.text(actor, parent);
  }
}

@Resolver(() => CaseDraftModel)
export class DraftTextResolver {
  constructor(private readonly reading: ReadSections) {}

  @ResolveField(() => String)
  text(@CurrentActor() actor: Actor, @Parent() parent: CaseDraftModel) {
    return this.reading.draftText(actor, parent);
  }
}

@Resolver(() => SectionVersionModel)
export class VersionTextResolver {
  constructor(private readonly reading: ReadSections) {}

  @ResolveField(() => String)
  text(@CurrentActor() actor: Actor, @Parent() parent: SectionVersionModel) {
    return this.reading.versionText(actor, parent);
  }
}
