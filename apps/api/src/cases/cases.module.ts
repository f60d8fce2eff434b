import { Module } from '@nestjs/common';
import { CaseAccess } from './case-access.service';
import { AccessExclusionsResolver, CaseReadersResolver, CasesResolver } from './cases.resolver';
import { CasesQueries } from './cases.queries';
import { CasesService } from './cases.service';
import { PresentersListener } from './presenters.events';

@Module({
  providers: [
    CasesQueries,
    CasesService,
    CaseAccess,
    PresentersListener,
    CasesResolver,
    CaseReadersResolver,
    AccessExclusionsResolver,
  ],
  exports: [CasesQueries, CasesService],
})
export class CasesModule {}
