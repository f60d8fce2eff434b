import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { AnonymityPort } from './anonymity-port';
import { AttestAnonymity } from './attest-anonymity.service';
import { CaseVault } from './case-vault.service';
import { DraftsService } from './drafts.service';
import { PlaceCheck } from './place.events';
import { PublishCase } from './publish-case.service';
import { RareCombinations } from './rare-combinations.service';
import { ReadSections } from './read-sections.service';
import { CaseSectionsResolver, DraftTextResolver, SectionTextResolver, VersionTextResolver } from './sections.resolver';
import { SectionsQueries } from './sections.queries';
import { TextCheck } from './text-check.service';

@Module({
  imports: [CasesModule],
  providers: [
    AnonymityPort,
    CaseVault,
    SectionsQueries,
    DraftsService,
    AttestAnonymity,
    PublishCase,
    RareCombinations,
    TextCheck,
    PlaceCheck,
    ReadSections,
    CaseSectionsResolver,
    SectionTextResolver,
    DraftTextResolver,
    VersionTextResolver,
  ],
  exports: [AnonymityPort, CaseVault, SectionsQueries, TextCheck],
})
export class SectionsModule {}
