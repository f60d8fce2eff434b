export { SharingAgreement } from './sharing-agreement.entity';
export { ConfidentialityPledge } from './confidentiality-pledge.entity';
export { AgreementsModule } from './agreements.module';
