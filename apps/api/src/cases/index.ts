export { AccessExclusion } from './access-exclusion.entity';
export { CASE_EXCLUDES } from './case.events';
export { CasePresentation } from './case-presentation.entity';
export { CaseModel, CaseStateEnum, toCase } from './case.model';
export { CaseReader } from './case-reader.entity';
export { CasesModule } from './cases.module';
export { CasesQueries } from './cases.queries';
export { CasesService } from './cases.service';
export { keepsOut } from './keeps-out';
