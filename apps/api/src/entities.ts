import { ActionBody, ActionItem, HandOver } from './actions';
import { AgendaItem, AgendaSlot, Decision } from './agendas';
import { Charter, LegalBasis, MeetingBody, Membership, SubGroup } from './bodies';
import { MatrixRow, Pillar, PolicyMatrix, PolicyMeasure } from './matrix';
import {
  Attendance,
  GroupParticipant,
  HeadCount,
  Invitation,
  Lecturer,
  Meeting,
  MeetingFor,
  MeetingGroup,
} from './meetings';
import { EditionFile, MinutesEdition } from './minutes';
import { Organisation, OrganisationSetting } from './organisations';
import { Paper, PaperFile } from './papers';
import { Post, Staff, StaffAttestation, StaffName } from './people';
import { AuditEntry } from './platform/audit/audit-entry.entity';
import { AuditHead } from './platform/audit/audit-head.entity';
import { ConfidentialityPledge, SharingAgreement } from './agreements';
import { AccessExclusion, CasePresentation, CaseReader } from './cases';
import { CaseConference, ConferenceAttendance, ConferenceBody } from './conferences';
import { AnonymityAttestation, CaseDraft, CaseKey, CaseSection, SectionVersion } from './sections';
import { ConferenceEdition, ConferenceEditionFile } from './editions';
import { OpeningAct, OriginalOpening } from './originals';
import {
  CaseFreeze,
  Consent,
  ConsentEvidence,
  DisclosureException,
  ExceptionAct,
  ExceptionReview,
  RecallTask,
  Withdrawal,
} from './consents';
import { InformationRequest, RequestAnswer } from './requests';
import { CaseAction, ConferenceEntry, ConferenceResult, EntryConfirmation, ResultConfirmation } from './results';
import { StaffInvitation } from './invitations';
import { MailLink, MailMessage } from './platform/mail';
import { ImportKey } from './platform/database/import-key.entity';
import { Installation } from './platform/database/installation.entity';
import { IdempotencyRecord } from './platform/graphql/idempotency-record.entity';
import { Account } from './platform/identity/account.entity';
import { Credential } from './platform/identity/credential.entity';
import { DirectoryIdentity, Passkey, RecoveryCode, SignInStep, TotpSecret } from './platform/identity/factor.entities';
import { InvitationToken } from './platform/identity/invitation-token.entity';
import { LoginSession } from './platform/identity/login-session.entity';
import { SignInAttempt } from './platform/identity/sign-in-attempt.entity';
import { DailyRun } from './platform/jobs/daily-run.entity';
import { Job } from './platform/jobs/job.entity';
import { MeetingSeries, MergeApproval, SeriesCover, SeriesEvent, SeriesMember } from './series';

/** Every entity; the migrator, the API and the tests map the same list. */
export const ENTITIES = [
  Organisation,
  Staff,
  StaffName,
  Post,
  StaffAttestation,
  MeetingBody,
  LegalBasis,
  Charter,
  SubGroup,
  Membership,
  PolicyMatrix,
  Pillar,
  PolicyMeasure,
  MatrixRow,
  Meeting,
  MeetingFor,
  Invitation,
  Attendance,
  HeadCount,
  MeetingGroup,
  GroupParticipant,
  Lecturer,
  AgendaSlot,
  AgendaItem,
  Decision,
  Paper,
  PaperFile,
  ActionItem,
  HandOver,
  ActionBody,
  MeetingSeries,
  SeriesMember,
  SeriesCover,
  MergeApproval,
  SeriesEvent,
  MinutesEdition,
  EditionFile,
  Credential,
  LoginSession,
  SignInAttempt,
  TotpSecret,
  Passkey,
  RecoveryCode,
  SignInStep,
  DirectoryIdentity,
  Account,
  InvitationToken,
  OrganisationSetting,
  IdempotencyRecord,
  AuditEntry,
  AuditHead,
  StaffInvitation,
  SharingAgreement,
  ConfidentialityPledge,
  CasePresentation,
  CaseReader,
  AccessExclusion,
  CaseConference,
  ConferenceBody,
  ConferenceAttendance,
  CaseKey,
  CaseDraft,
  AnonymityAttestation,
  CaseSection,
  SectionVersion,
  Consent,
  DisclosureException,
  ExceptionAct,
  ExceptionReview,
  Withdrawal,
  CaseFreeze,
  RecallTask,
  ConsentEvidence,
  InformationRequest,
  RequestAnswer,
  ConferenceEntry,
  EntryConfirmation,
  ConferenceResult,
  ResultConfirmation,
  CaseAction,
  ConferenceEdition,
  ConferenceEditionFile,
  OriginalOpening,
  OpeningAct,
  MailMessage,
  MailLink,
  Job,
  DailyRun,
  Installation,
  ImportKey,
];
