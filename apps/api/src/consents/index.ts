export { CaseFreeze } from './case-freeze.entity';
export { Consent, PURPOSES } from './consent.entity';
export { ConsentsModule } from './consents.module';
export { ConsentsQueries } from './consents.queries';
export { DisclosureException } from './disclosure-exception.entity';
export { ExceptionAct } from './exception-act.entity';
export { RecipientFactsService } from './recipient-facts.service';
export { RecallTask } from './recall-task.entity';
export { Withdrawal } from './withdrawal.entity';
