export { CaseFreeze } from './case-freeze.entity';
export { Consent } from './consent.entity';
export { ConsentsModule } from './consents.module';
export { DisclosureException } from './disclosure-exception.entity';
export { ExceptionAct } from './exception-act.entity';
export { RecallTask } from './recall-task.entity';
export { Withdrawal } from './withdrawal.entity';
