/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: string; output: string; }
  /** A day in Asia/Tokyo as YYYY-MM-DD. */
  LocalDate: { input: string; output: string; }
  /** A time of day in Asia/Tokyo as HH:MM. */
  LocalTime: { input: string; output: string; }
};

export type AccessExclusion = {
  __typename?: 'AccessExclusion';
  addedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  organisation?: Maybe<Organisation>;
  staffId?: Maybe<Scalars['ID']['output']>;
};

export type ActionItem = {
  __typename?: 'ActionItem';
  abilities: Array<Scalars['String']['output']>;
  /** Number of the item, where the reader may read it. */
  agendaItemNumber?: Maybe<Scalars['String']['output']>;
  assignee: Organisation;
  assigneePost?: Maybe<Post>;
  availableMoves: Array<ActionState>;
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  matrixRow?: Maybe<MatrixRow>;
  meeting?: Maybe<ActionMeeting>;
  state: ActionState;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type ActionItemConnection = {
  __typename?: 'ActionItemConnection';
  edges: Array<ActionItemEdge>;
  nodes: Array<ActionItem>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActionItemEdge = {
  __typename?: 'ActionItemEdge';
  cursor: Scalars['String']['output'];
  node: ActionItem;
};

/** The meeting that agreed on an action, for readers who may see it. */
export type ActionMeeting = {
  __typename?: 'ActionMeeting';
  heldOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
};

export type ActionScope =
  | 'MINE'
  | 'VISIBLE';

export type ActionState =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'OPEN';

export type AddActionInput = {
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  assigneeOrganisationId: Scalars['ID']['input'];
  assigneeStaffId?: InputMaybe<Scalars['ID']['input']>;
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  matrixRowId?: InputMaybe<Scalars['ID']['input']>;
  meetingId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type AddAgendaItemInput = {
  kind: AgendaItemKind;
  matrixRowIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  meetingId: Scalars['ID']['input'];
  openTitle?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  plannedMinutes?: InputMaybe<Scalars['Int']['input']>;
  presenterLabel?: InputMaybe<Scalars['String']['input']>;
  presenterOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  takenFor?: InputMaybe<Array<Scalars['ID']['input']>>;
  title: Scalars['String']['input'];
};

export type AddCaseActionInput = {
  assignment: AssignmentInput;
  conferenceId: Scalars['ID']['input'];
  words: CaseWordsInput;
};

export type AddCharterInput = {
  bodyId: Scalars['ID']['input'];
  conveningRights: Array<MembershipRole>;
  effectiveFrom: Scalars['LocalDate']['input'];
  mergeApprover: MergeApprover;
  title: Scalars['String']['input'];
};

export type AddMatrixRowInput = {
  initiativeBullets: Array<Scalars['String']['input']>;
  initiativeTitle: Scalars['String']['input'];
  issueBullets: Array<Scalars['String']['input']>;
  issueTitle: Scalars['String']['input'];
  marker: Scalars['String']['input'];
  measureId: Scalars['ID']['input'];
};

export type AddMeasureInput = {
  marker: Scalars['String']['input'];
  matrixId: Scalars['ID']['input'];
  pillarNumber: Scalars['Int']['input'];
  pillarTitle?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

export type AddMembershipInput = {
  bodyId: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
  role: MembershipRole;
  secrecyBasis: SecrecyBasis;
  validFrom: Scalars['LocalDate']['input'];
};

export type AddStaffInput = {
  activeFrom: Scalars['LocalDate']['input'];
  name: Scalars['String']['input'];
  postTitle: Scalars['String']['input'];
};

export type AddSubGroupInput = {
  bodyId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

/** A place on the agenda, the same for every reader of the meeting. */
export type AgendaEntry = {
  __typename?: 'AgendaEntry';
  id: Scalars['ID']['output'];
  item?: Maybe<AgendaItem>;
  number: Scalars['String']['output'];
  /** Minutes after the start of the meeting. */
  offsetMinutes?: Maybe<Scalars['Int']['output']>;
  plannedMinutes?: Maybe<Scalars['Int']['output']>;
  position: Scalars['Int']['output'];
  /** Stands where the reader may not read the item. */
  stubLabel?: Maybe<Scalars['String']['output']>;
};

export type AgendaItem = {
  __typename?: 'AgendaItem';
  abilities: Array<Scalars['String']['output']>;
  actions: Array<ActionItem>;
  decisions: Array<Decision>;
  discussion: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: AgendaItemKind;
  matrixRows: Array<MatrixRow>;
  mayAddPaper: Scalars['Boolean']['output'];
  /** Empty while the item is not on the agenda. */
  number: Scalars['String']['output'];
  /** What may stand in public; empty where nothing may. */
  openTitle: Scalars['String']['output'];
  papers: Array<Paper>;
  part?: Maybe<Scalars['Int']['output']>;
  plannedMinutes?: Maybe<Scalars['Int']['output']>;
  points: Array<AgendaPoint>;
  presenter?: Maybe<Organisation>;
  presenterLabel: Scalars['String']['output'];
  state: AgendaItemState;
  takenFor: Array<MeetingFor>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type AgendaItemKind =
  | 'CONSULTATION'
  | 'INFORMATION_EXCHANGE'
  | 'LECTURE'
  | 'PROCEDURAL'
  | 'REPORT'
  | 'WORKSHOP';

export type AgendaItemState =
  | 'ACCEPTED'
  | 'POSTPONED'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type AgendaItemVersionInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** A point below an item. */
export type AgendaPoint = {
  __typename?: 'AgendaPoint';
  id: Scalars['ID']['output'];
  kind: AgendaItemKind;
  label: Scalars['String']['output'];
  matrixRows: Array<MatrixRow>;
  part?: Maybe<Scalars['Int']['output']>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type AgreementKind =
  | 'AGREEMENT'
  | 'PLEDGE';

export type AgreementState =
  | 'CURRENT'
  | 'EXPIRED'
  | 'EXPIRES_SOON'
  | 'NONE';

export type AgreementText = {
  __typename?: 'AgreementText';
  kind: AgreementKind;
  /** One rule a line, in the reader’s language. */
  text: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

/** The check of anonymity that the drafts have passed as they are. */
export type AnonymityAttestation = {
  __typename?: 'AnonymityAttestation';
  attestedAt: Scalars['DateTime']['output'];
  dismissed: Scalars['Int']['output'];
  engineVersion: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  staffId: Scalars['ID']['output'];
};

/** A span of a draft that could give somebody away, in UTF-16 units. */
export type AnonymityFinding = {
  __typename?: 'AnonymityFinding';
  /** Exclusive. */
  end: Scalars['Int']['output'];
  kind: Scalars['String']['output'];
  /** It must be changed or dismissed with a reason before the case is published. */
  must: Scalars['Boolean']['output'];
  section: CaseSectionName;
  start: Scalars['Int']['output'];
};

export type AnswerConferenceInput = {
  attendanceId: Scalars['ID']['input'];
  declaredAlone?: Scalars['Boolean']['input'];
  pledgedOnPaper?: InputMaybe<Scalars['Boolean']['input']>;
  presence: ConferencePresence;
  version: Scalars['Int']['input'];
};

export type AnswerInformationRequestInput = {
  dismissed?: Array<DismissedRequestFindingInput>;
  kind: RequestAnswerKind;
  note?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
};

export type AnswerRecallInput = {
  answer: RecallAnswer;
  recallId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type AskForInformationInput = {
  answerBy?: InputMaybe<Scalars['LocalDate']['input']>;
  article: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  categories: Array<ConsentCategory>;
  conferenceId: Scalars['ID']['input'];
  dismissed?: Array<DismissedRequestFindingInput>;
  organisationIds: Array<Scalars['ID']['input']>;
  purpose: Scalars['String']['input'];
  wish: Scalars['String']['input'];
};

export type AssignCaseActionInput = {
  assignment: AssignmentInput;
  caseActionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type AssignmentInput = {
  dueOn: Scalars['LocalDate']['input'];
  organisationId: Scalars['ID']['input'];
  staffId?: InputMaybe<Scalars['ID']['input']>;
};

export type Attendance = {
  __typename?: 'Attendance';
  id: Scalars['ID']['output'];
  /** The post that came, never a name. */
  label: Scalars['String']['output'];
  organisation: Organisation;
  part: AttendancePart;
  /** Who came, where that was recorded. */
  post?: Maybe<Post>;
  proxyFor?: Maybe<Organisation>;
  status: AttendanceStatus;
  version: Scalars['Int']['output'];
};

export type AttendancePart =
  | 'FACILITATOR'
  | 'OBSERVER'
  | 'PARTICIPANT'
  | 'SECRETARIAT';

export type AttendanceRowInput = {
  label?: InputMaybe<Scalars['String']['input']>;
  organisationId: Scalars['ID']['input'];
  part?: InputMaybe<AttendancePart>;
  proxyForOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<AttendanceStatus>;
};

export type AttendanceStatus =
  | 'ABSENT'
  | 'LEFT'
  | 'PRESENT'
  | 'PROXY';

export type AttestAnonymityInput = {
  caseId: Scalars['ID']['input'];
  dismissed?: Array<DismissedFindingInput>;
};

export type AttestStaffInput = {
  postIds: Array<Scalars['ID']['input']>;
};

export type BeginCaseInput = {
  readers?: Array<CaseReaderInput>;
};

export type CallConferenceInput = {
  bodyIds: Array<Scalars['ID']['input']>;
  callAddress?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  emergency?: Scalars['Boolean']['input'];
  endsAt: Scalars['LocalTime']['input'];
  heldOn: Scalars['LocalDate']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['LocalTime']['input'];
};

export type Case = {
  __typename?: 'Case';
  abilities: Array<Scalars['String']['output']>;
  /** What is due first before all others. */
  actions: Array<CaseAction>;
  attestation?: Maybe<AnonymityAttestation>;
  code: Scalars['String']['output'];
  conferences: Array<CaseConference>;
  /** Empty for a reader who does not present the case. */
  consentEvidence: Array<ConsentEvidence>;
  /** Empty for a reader who does not present the case. */
  consents: Array<Consent>;
  /** Empty for a reader who does not present the case. */
  coverage: Array<CaseCoverage>;
  createdAt: Scalars['DateTime']['output'];
  /** Empty for a reader who does not present the case. */
  drafts: Array<CaseDraft>;
  exceptions: Array<DisclosureException>;
  /** Empty for a reader who does not present the case. */
  exclusions: Array<AccessExclusion>;
  /** Empty for a reader who does not present the case. */
  freezes: Array<CaseFreeze>;
  id: Scalars['ID']['output'];
  /** To who presents the case all of them; to others what their own organisation is asked. */
  informationRequests: Array<InformationRequest>;
  /** To who presents the case, of everybody; to others their own. */
  log: LogEntryConnection;
  /** To who presents it, of all readers; to others their own. */
  originalOpenings: Array<OriginalOpening>;
  presentingOrganisation: Organisation;
  /** How often it was published; 0 while nothing is. */
  publication: Scalars['Int']['output'];
  readers: Array<CaseReader>;
  /** To who presents it, of all holders; to others their own. */
  recalls: Array<RecallTask>;
  /** How often she said no or took something back. 0 for a reader who does not present the case. */
  refusalCount: Scalars['Int']['output'];
  /** A reader who does not present it gets every section, open or not. */
  sections: Array<CaseSection>;
  state: CaseState;
  version: Scalars['Int']['output'];
  /** Empty for a reader who does not present the case. */
  versions: Array<SectionVersion>;
  /** Beforehand and without doing it. Null for a reader who does not present the case. */
  withdrawalEffect?: Maybe<WithdrawalEffect>;
};


export type CaseLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<LogKind>;
};


export type CaseWithdrawalEffectArgs = {
  category?: InputMaybe<ConsentCategory>;
  recipientOrganisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who does something about a case by when, known to its readers alone. */
export type CaseAction = {
  __typename?: 'CaseAction';
  abilities: Array<Scalars['String']['output']>;
  assignee: Organisation;
  assigneeStaffId?: Maybe<Scalars['ID']['output']>;
  availableMoves: Array<CaseActionState>;
  case: Case;
  caseId: Scalars['ID']['output'];
  conferenceId: Scalars['ID']['output'];
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  kind: CaseActionKind;
  state: CaseActionState;
  version: Scalars['Int']['output'];
  /** What they took on, where it is open. */
  words?: Maybe<ConferenceEntry>;
};

export type CaseActionKind =
  | 'CALL_AGAIN'
  | 'REPORT'
  | 'ROLE';

export type CaseActionState =
  | 'DONE'
  | 'DROPPED'
  | 'IN_PROGRESS'
  | 'OPEN';

/** A conference about one case, known to the readers of that case alone. */
export type CaseConference = {
  __typename?: 'CaseConference';
  abilities: Array<Scalars['String']['output']>;
  attendance: Array<ConferenceAttendance>;
  availableMoves: Array<ConferenceState>;
  /** Those of the bodies that the reader knows. */
  bodies: Array<MeetingBody>;
  callAddress: Scalars['String']['output'];
  caseId: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  /** What is covered in this conference. Empty for a reader who does not present the case. */
  coverage: Array<CaseCoverage>;
  createdAt: Scalars['DateTime']['output'];
  /** To who presents the case, of all readers; to others their own. */
  editions: Array<ConferenceEdition>;
  emergency: Scalars['Boolean']['output'];
  endsAt: Scalars['LocalTime']['output'];
  /** What of the record is open to the reader. */
  entries: Array<ConferenceEntry>;
  heldOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  place: Scalars['String']['output'];
  /** Empty for a reader who does not present the case. */
  preparation: Array<PreparedReader>;
  /** Of which the reader may record something. */
  recordable: Array<ConsentCategory>;
  /** As it stands; null while there is none. */
  result?: Maybe<ConferenceResult>;
  /** Papers of the reader’s own that were recalled. */
  sealedOriginals: Array<SealedOriginal>;
  /** For who presents the case, and for a reader who chairs a body of the conference; else null. */
  spoken?: Maybe<SpokenSet>;
  startsAt: Scalars['LocalTime']['output'];
  state: ConferenceState;
  version: Scalars['Int']['output'];
};

export type CaseConferenceConnection = {
  __typename?: 'CaseConferenceConnection';
  edges: Array<CaseConferenceEdge>;
  nodes: Array<CaseConference>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CaseConferenceEdge = {
  __typename?: 'CaseConferenceEdge';
  cursor: Scalars['String']['output'];
  node: CaseConference;
};

export type CaseConnection = {
  __typename?: 'CaseConnection';
  edges: Array<CaseEdge>;
  nodes: Array<Case>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Whether a category is open to an organisation on the reader list, and why. */
export type CaseCoverage = {
  __typename?: 'CaseCoverage';
  category: ConsentCategory;
  /** From when it opens by itself, on a yes of hers from a later day on. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Texts published up to this number open then; 0 where nothing does. */
  opensUpTo: Scalars['Int']['output'];
  organisation: Organisation;
  reason: CoverageReason;
  /** Texts published up to this number are open; 0 where nothing is. */
  upTo: Scalars['Int']['output'];
};

/** A section as it is being typed. */
export type CaseDraft = {
  __typename?: 'CaseDraft';
  couldNotBeAsked: Scalars['Boolean']['output'];
  savedAt: Scalars['DateTime']['output'];
  section: CaseSectionName;
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type CaseEdge = {
  __typename?: 'CaseEdge';
  cursor: Scalars['String']['output'];
  node: Case;
};

/** Somebody heard the wish to stop; the case is closed to others until settled. */
export type CaseFreeze = {
  __typename?: 'CaseFreeze';
  askedAt: Scalars['DateTime']['output'];
  askedByStaffId: Scalars['ID']['output'];
  /** The public code of the case. */
  caseCode: Scalars['String']['output'];
  caseId: Scalars['ID']['output'];
  /** By when who presents the case has asked her: three working days. */
  dueOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** Not settled in time; it holds all the same, until somebody settles it. */
  overdue: Scalars['Boolean']['output'];
  settledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CaseReader = {
  __typename?: 'CaseReader';
  addedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  organisation: Organisation;
  /** The post in that organisation, as far as the reader may know it by `posts`. */
  post?: Maybe<Post>;
  staffId: Scalars['ID']['output'];
};

export type CaseReaderInput = {
  organisationId: Scalars['ID']['input'];
  staffId: Scalars['ID']['input'];
};

/** One part of a case presentation, as far as it is open to the reader. */
export type CaseSection = {
  __typename?: 'CaseSection';
  category: ConsentCategory;
  couldNotBeAsked?: Maybe<Scalars['Boolean']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The publication in which it got this text. */
  publishedIn?: Maybe<Scalars['Int']['output']>;
  section: CaseSectionName;
  state: CaseSectionState;
  /** Null where it is not open; reading it is recorded. */
  text?: Maybe<Scalars['String']['output']>;
};

export type CaseSectionName =
  | 'AGE_BAND'
  | 'CAUTIONS'
  | 'CHILDREN'
  | 'COURSE_OF_EVENTS'
  | 'HEALTH'
  | 'HOUSEHOLD'
  | 'HOUSING'
  | 'INVOLVED_KINDS'
  | 'MONEY'
  | 'PERSONS_VIEW'
  | 'POINTS_TO_DISCUSS'
  | 'RELATIONS'
  | 'SAFETY'
  | 'SERVICES'
  | 'THEME'
  | 'WORKERS_VIEW'
  | 'WORK_AND_SCHOOL';

export type CaseSectionState =
  | 'OPEN'
  | 'REPLACED'
  | 'WITHHELD';

export type CaseState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

export type CaseWordsInput = {
  categories?: Array<ConsentCategory>;
  dismissed?: Array<DismissedEntryFindingInput>;
  text: Scalars['String']['input'];
};

export type ChangeCaseReaderInput = {
  caseId: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
  staffId: Scalars['ID']['input'];
};

export type ChangeConferenceInput = {
  callAddress?: InputMaybe<Scalars['String']['input']>;
  emergency?: InputMaybe<Scalars['Boolean']['input']>;
  endsAt?: InputMaybe<Scalars['LocalTime']['input']>;
  heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  startsAt?: InputMaybe<Scalars['LocalTime']['input']>;
  version: Scalars['Int']['input'];
};

export type ChangeOrganisationSettingInput = {
  allowedNetworks?: InputMaybe<Array<Scalars['String']['input']>>;
  evenWithoutMe?: Scalars['Boolean']['input'];
  factor?: InputMaybe<SignInRequirement>;
  idleMinutes?: InputMaybe<Scalars['Int']['input']>;
  sessionHours?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
};

export type ChangePaperInput = {
  class?: InputMaybe<PaperClass>;
  handling?: InputMaybe<PaperHandling>;
  id: Scalars['ID']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type Charter = {
  __typename?: 'Charter';
  conveningRights: Array<MembershipRole>;
  effectiveFrom: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  mergeApprover: MergeApprover;
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

export type ChooseHistoryInput = {
  id: Scalars['ID']['input'];
  joinersSeePast: Scalars['Boolean']['input'];
  leaversKeep: Scalars['Boolean']['input'];
  version: Scalars['Int']['input'];
};

export type CloseCaseInput = {
  caseId: Scalars['ID']['input'];
  notTold?: InputMaybe<CaseWordsInput>;
  version: Scalars['Int']['input'];
};

export type ConferenceAttendance = {
  __typename?: 'ConferenceAttendance';
  declaredAlone: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: ConferenceAttendanceKind;
  organisation?: Maybe<Organisation>;
  pledgedOnPaper: Scalars['Boolean']['output'];
  presence: ConferencePresence;
  /** Null for those who are at the table without an account. */
  staffId?: Maybe<Scalars['ID']['output']>;
  version: Scalars['Int']['output'];
};

export type ConferenceAttendanceKind =
  | 'COMPANION'
  | 'INTERPRETER'
  | 'PERSON'
  | 'STAFF';

/** Seen by its reader while it circulates, and by who presents the case; the files are the reader’s. */
export type ConferenceEdition = {
  __typename?: 'ConferenceEdition';
  conferenceId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The head of the log that is printed on it. */
  logHead?: Maybe<Scalars['String']['output']>;
  /** Counted per conference and reader, from 1. */
  number: Scalars['Int']['output'];
  pages?: Maybe<Scalars['Int']['output']>;
  /** Null for everybody but its reader. */
  pdfUrl?: Maybe<Scalars['String']['output']>;
  recipient: Organisation;
  recipientStaffId: Scalars['ID']['output'];
  /** It does not circulate any more, and nobody opens it. */
  replaced: Scalars['Boolean']['output'];
  requestedAt: Scalars['DateTime']['output'];
  sha256Pdf?: Maybe<Scalars['String']['output']>;
  sha256Text?: Maybe<Scalars['String']['output']>;
  state: ConferenceEditionState;
  /** Null for everybody but its reader. */
  textUrl?: Maybe<Scalars['String']['output']>;
};

export type ConferenceEditionState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** Something recorded in a conference, as far as it is open to the reader. */
export type ConferenceEntry = {
  __typename?: 'ConferenceEntry';
  abilities: Array<Scalars['String']['output']>;
  categories: Array<ConsentCategory>;
  confirmations: Array<EntryConfirmation>;
  /** By somebody who presents the case and one more reader. */
  confirmed: Scalars['Boolean']['output'];
  /** Empty for a reader who does not present the case. */
  earlier: Array<ConferenceEntry>;
  id: Scalars['ID']['output'];
  kind: EntryKind;
  /** For which its recorder reads the case. */
  organisation: Organisation;
  recordedAt: Scalars['DateTime']['output'];
  staffId: Scalars['ID']['output'];
  /** Reading it is recorded. */
  text: Scalars['String']['output'];
  /** Of a policy of support; null of anything else. */
  urgency?: Maybe<Urgency>;
};

export type ConferenceGuestKind =
  | 'COMPANION'
  | 'INTERPRETER'
  | 'PERSON';

export type ConferencePresence =
  | 'ABSENT'
  | 'EXPECTED'
  | 'PRESENT'
  | 'REMOTE';

/** What a conference ended with, without words about the case. */
export type ConferenceResult = {
  __typename?: 'ConferenceResult';
  confirmations: Array<EntryConfirmation>;
  /** By somebody who presents the case and one more reader. */
  confirmed: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Null where no slip went round. */
  identityCheck?: Maybe<IdentityCheck>;
  keyWorkerStaffId?: Maybe<Scalars['ID']['output']>;
  /** Null where none was agreed on. */
  leadOrganisation?: Maybe<Organisation>;
  nextOn?: Maybe<Scalars['LocalDate']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  staffId: Scalars['ID']['output'];
};

export type ConferenceState =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

export type ConfidentialityPledge = {
  __typename?: 'ConfidentialityPledge';
  id: Scalars['ID']['output'];
  signedAt: Scalars['DateTime']['output'];
  textVersion: Scalars['String']['output'];
};

export type ConfirmDecisionInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ConfirmEntriesInput = {
  conferenceId: Scalars['ID']['input'];
  entryIds: Array<Scalars['ID']['input']>;
};

export type ConfirmResultInput = {
  conferenceId: Scalars['ID']['input'];
  resultId: Scalars['ID']['input'];
};

/** What the person agreed to or refused. */
export type Consent = {
  __typename?: 'Consent';
  category: ConsentCategory;
  companion: Scalars['Boolean']['output'];
  conferenceId: Scalars['ID']['output'];
  decision: ConsentDecision;
  explainedByStaffId: Scalars['ID']['output'];
  form: ConsentForm;
  givenAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  language: Scalars['String']['output'];
  publication: Scalars['Int']['output'];
  purpose: ConsentPurpose;
  recipient: Organisation;
  validFrom: Scalars['DateTime']['output'];
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

export type ConsentCategory =
  | 'BASIC'
  | 'EDUCATION_EMPLOYMENT'
  | 'FINANCIAL'
  | 'HEALTH'
  | 'HISTORY_AND_NEEDS'
  | 'VIOLENCE_SAFETY'
  | 'WELFARE_USE';

export type ConsentDecision =
  | 'GRANTED'
  | 'REFUSED';

/** The scan of a signed form, for who presents the case; its file is at /evidence/ and its id. */
export type ConsentEvidence = {
  __typename?: 'ConsentEvidence';
  addedAt: Scalars['DateTime']['output'];
  bytes: Scalars['Int']['output'];
  /** One of the consents that were recorded with it. */
  consentId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  mediaType: Scalars['String']['output'];
  staffId: Scalars['ID']['output'];
};

export type ConsentForm =
  | 'ELECTRONIC'
  | 'VERBAL_RECORDED'
  | 'WRITTEN';

export type ConsentPurpose =
  | 'CASE_CONFERENCE'
  | 'REFERRAL';

export type ConsentRowInput = {
  category: ConsentCategory;
  decision: ConsentDecision;
  recipientOrganisationId: Scalars['ID']['input'];
};

export type ConsentRule =
  | 'NOT_REQUIRED_BY_LAW'
  | 'NO_CASES'
  | 'REQUIRED'
  | 'UNDEFINED';

export type CoverageReason =
  | 'BODY_RULE'
  | 'CONSENT'
  | 'EXCEPTION'
  | 'FROZEN'
  | 'NOT_CONFIRMED'
  | 'OTHER_CONFERENCE'
  | 'REFUSED'
  | 'WITHDRAWN';

export type CreateBodyInput = {
  caseLevel?: InputMaybe<Scalars['Boolean']['input']>;
  consentRule?: InputMaybe<ConsentRule>;
  legalBases?: InputMaybe<Array<LegalBasisInput>>;
  name: Scalars['String']['input'];
  openness?: InputMaybe<Openness>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  secrecy?: InputMaybe<Secrecy>;
  shortName: Scalars['String']['input'];
  tier: Tier;
  validFrom: Scalars['LocalDate']['input'];
};

export type CreateMatrixVersionInput = {
  asOf: Scalars['LocalDate']['input'];
  bodyId: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};

export type CreateMeetingInput = {
  bodyIds: Array<Scalars['ID']['input']>;
  endsAt: Scalars['LocalTime']['input'];
  heldOn: Scalars['LocalDate']['input'];
  online?: InputMaybe<Scalars['Boolean']['input']>;
  openness?: InputMaybe<Openness>;
  opennessReason?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['LocalTime']['input'];
  subGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CreateOrganisationInput = {
  kind: OrganisationKind;
  name: Scalars['String']['input'];
  sortOrder?: Scalars['Int']['input'];
};

export type DecideExceptionInput = {
  act: ExceptionActKind;
  exceptionId: Scalars['ID']['input'];
};

export type DecideOpeningInput = {
  act: OpeningActKind;
  openingId: Scalars['ID']['input'];
};

export type Decision = {
  __typename?: 'Decision';
  abilities: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  state: DecisionState;
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type DecisionState =
  | 'CONFIRMED'
  | 'DRAFT';

export type Direction =
  | 'DOWN'
  | 'UP';

/** An article on which something may be told without consent. */
export type DisclosureArticle = {
  __typename?: 'DisclosureArticle';
  /** False while nobody has compared it with the text of the law. */
  checked: Scalars['Boolean']['output'];
  ground: DisclosureGround;
  id: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

/** A ground other than consent; to an auditor it shows no content. */
export type DisclosureException = {
  __typename?: 'DisclosureException';
  acts: Array<ExceptionAct>;
  /** The id of the article. */
  article: Scalars['String']['output'];
  caseId: Scalars['ID']['output'];
  category: ConsentCategory;
  expiresAt: Scalars['DateTime']['output'];
  ground: DisclosureGround;
  id: Scalars['ID']['output'];
  /** Null where it was urgent and nobody could be named. */
  managerStaffId?: Maybe<Scalars['ID']['output']>;
  /** Null for an auditor, who reads no content. */
  necessity?: Maybe<Scalars['String']['output']>;
  partnerStaffId: Scalars['ID']['output'];
  /** Null for an auditor, who reads no content. */
  reason?: Maybe<Scalars['String']['output']>;
  recipient: Organisation;
  requestedAt: Scalars['DateTime']['output'];
  requestedByStaffId: Scalars['ID']['output'];
  /** Empty for who is no auditor. */
  reviews: Array<ExceptionReview>;
  urgent: Scalars['Boolean']['output'];
};

export type DisclosureExceptionConnection = {
  __typename?: 'DisclosureExceptionConnection';
  edges: Array<DisclosureExceptionEdge>;
  nodes: Array<DisclosureException>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DisclosureExceptionEdge = {
  __typename?: 'DisclosureExceptionEdge';
  cursor: Scalars['String']['output'];
  node: DisclosureException;
};

export type DisclosureGround =
  | 'CHILD_SOUND_GROWTH'
  | 'DUTY_TO_REPORT'
  | 'INTERNAL_USE'
  | 'LIFE_BODY_PROPERTY'
  | 'MANIFEST_BENEFIT'
  | 'OTHER_ADMINISTRATION'
  | 'PUBLIC_DUTY_COOPERATION'
  | 'STATUTORY_REQUEST';

export type DismissedEntryFindingInput = {
  end: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  start: Scalars['Int']['input'];
};

export type DismissedExceptionFindingInput = {
  end: Scalars['Int']['input'];
  part: ExceptionPart;
  reason?: InputMaybe<Scalars['String']['input']>;
  start: Scalars['Int']['input'];
};

export type DismissedFindingInput = {
  end: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  section: CaseSectionName;
  start: Scalars['Int']['input'];
};

export type DismissedRequestFindingInput = {
  end: Scalars['Int']['input'];
  part: RequestPart;
  reason?: InputMaybe<Scalars['String']['input']>;
  start: Scalars['Int']['input'];
};

export type EditionKind =
  | 'MEETING_MINUTES'
  | 'SERIES_REPORT';

export type EditionState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type EndAgreementInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type EndExclusionInput = {
  caseId: Scalars['ID']['input'];
  exclusionId: Scalars['ID']['input'];
};

export type EndMembershipInput = {
  id: Scalars['ID']['input'];
  validTo: Scalars['LocalDate']['input'];
  version: Scalars['Int']['input'];
};

export type EndPostInput = {
  activeUntil: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type EntryConfirmation = {
  __typename?: 'EntryConfirmation';
  at: Scalars['DateTime']['output'];
  organisation: Organisation;
  staffId: Scalars['ID']['output'];
};

export type EntryKind =
  | 'ADVICE'
  | 'DECISION'
  | 'DISCUSSION'
  | 'NOT_TOLD'
  | 'PERSONS_VIEW'
  | 'POLICY'
  | 'ROLE';

export type ExceptionAct = {
  __typename?: 'ExceptionAct';
  at: Scalars['DateTime']['output'];
  kind: ExceptionActKind;
  staffId: Scalars['ID']['output'];
};

export type ExceptionActKind =
  | 'MANAGER'
  | 'PARTNER'
  | 'REVOKED';

export type ExceptionPart =
  | 'NECESSITY'
  | 'REASON';

/** An auditor has looked at it. */
export type ExceptionReview = {
  __typename?: 'ExceptionReview';
  at: Scalars['DateTime']['output'];
  staffId: Scalars['ID']['output'];
};

export type ExcludeFromCaseInput = {
  caseId: Scalars['ID']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
};

export type FormVerdict = {
  __typename?: 'FormVerdict';
  form: MergeForm;
  lawful: Scalars['Boolean']['output'];
  /** Why it is refused, as sentences in the language of the request. */
  reasons: Array<Scalars['String']['output']>;
  recommended: Scalars['Boolean']['output'];
};

export type FreezeCaseInput = {
  code: Scalars['String']['input'];
};

/** The same for a code that is known and for one that is not. */
export type FreezeReceipt = {
  __typename?: 'FreezeReceipt';
  id: Scalars['ID']['output'];
};

export type HandOver = {
  __typename?: 'HandOver';
  /** How many actions went over. */
  actions: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

export type HandOverInput = {
  actionIds: Array<Scalars['ID']['input']>;
  administrator: Scalars['Boolean']['input'];
  endFromOn?: InputMaybe<Scalars['LocalDate']['input']>;
  fromPostId: Scalars['ID']['input'];
  toPostId: Scalars['ID']['input'];
};

/** What would go from one person to another. */
export type HandOverPreview = {
  __typename?: 'HandOverPreview';
  /** Every action of the organisation that the person has not finished. */
  actions: Array<ActionItem>;
  /** The person administers the organisation, and the other would. */
  administrator: Scalars['Boolean']['output'];
};

export type HeadCount = {
  __typename?: 'HeadCount';
  count: Scalars['Int']['output'];
  qualifier: Scalars['String']['output'];
};

export type HistoryChoice = {
  __typename?: 'HistoryChoice';
  joinersSeePast: Scalars['Boolean']['output'];
  leaversKeep: Scalars['Boolean']['output'];
  /** The choice in words, for the members. */
  sentence: Scalars['String']['output'];
};

/** How many organisations know whom a conference is about; never who she is. */
export type IdentityCheck = {
  __typename?: 'IdentityCheck';
  asked: Scalars['Int']['output'];
  confirmed: Scalars['Int']['output'];
};

export type IdentityCheckInput = {
  asked: Scalars['Int']['input'];
  confirmed: Scalars['Int']['input'];
};

/** What one named organisation is asked for about a case; it tells of nobody else who is asked. */
export type InformationRequest = {
  __typename?: 'InformationRequest';
  /** answer, withdraw */
  abilities: Array<Scalars['String']['output']>;
  /** A day by which an answer would help. */
  answerBy?: Maybe<Scalars['LocalDate']['output']>;
  /** The earliest first; the last one counts. */
  answers: Array<RequestAnswer>;
  askedAt: Scalars['DateTime']['output'];
  case: Case;
  caseId: Scalars['ID']['output'];
  categories: Array<ConsentCategory>;
  conferenceId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** The law and article on which it is asked. */
  legalBasis: Scalars['String']['output'];
  /** Who is asked. */
  organisation: Organisation;
  /** Null where it has closed meanwhile; reading is recorded. */
  purpose?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** Null where it has closed meanwhile; reading is recorded. */
  wish?: Maybe<Scalars['String']['output']>;
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type InformationRequestConnection = {
  __typename?: 'InformationRequestConnection';
  edges: Array<InformationRequestEdge>;
  nodes: Array<InformationRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InformationRequestEdge = {
  __typename?: 'InformationRequestEdge';
  cursor: Scalars['String']['output'];
  node: InformationRequest;
};

export type Invitation = {
  __typename?: 'Invitation';
  id: Scalars['ID']['output'];
  organisation: Organisation;
};

export type InvitationStepInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type InviteOrganisationInput = {
  bodyId: Scalars['ID']['input'];
  meetingId: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
};

export type InviteStaffInput = {
  activeFrom: Scalars['LocalDate']['input'];
  administrator?: Scalars['Boolean']['input'];
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  postTitle: Scalars['String']['input'];
};

export type InviteToConferenceInput = {
  conferenceId: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
  staffId: Scalars['ID']['input'];
};

/** For all readers of the case where none is named. */
export type IssueConferencePaperInput = {
  conferenceId: Scalars['ID']['input'];
  readerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One of seriesId and meetingId; without recipients the edition is one’s own. */
export type IssueMinutesInput = {
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  recipientOrganisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  seriesId?: InputMaybe<Scalars['ID']['input']>;
};

export type Lecturer = {
  __typename?: 'Lecturer';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
};

export type LecturerInput = {
  label: Scalars['String']['input'];
};

/** A case in the ledger: by its code, and without a word of it. */
export type LedgerRow = {
  __typename?: 'LedgerRow';
  code: Scalars['String']['output'];
  /** Told to those who present or lead it; null for others. */
  forgotten?: Maybe<Scalars['Boolean']['output']>;
  /** Of the case. */
  id: Scalars['ID']['output'];
  keyWorkerStaffId?: Maybe<Scalars['ID']['output']>;
  /** When it was heard last. */
  lastHeldOn?: Maybe<Scalars['LocalDate']['output']>;
  leadOrganisation?: Maybe<Organisation>;
  nextOn?: Maybe<Scalars['LocalDate']['output']>;
  presentingOrganisation: Organisation;
  state: CaseState;
};

export type LedgerRowConnection = {
  __typename?: 'LedgerRowConnection';
  edges: Array<LedgerRowEdge>;
  nodes: Array<LedgerRow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LedgerRowEdge = {
  __typename?: 'LedgerRowEdge';
  cursor: Scalars['String']['output'];
  node: LedgerRow;
};

export type LegalBasis = {
  __typename?: 'LegalBasis';
  article: Scalars['String']['output'];
  law: Scalars['String']['output'];
};

export type LegalBasisInput = {
  article: Scalars['String']['input'];
  law: Scalars['String']['input'];
};

/** Who did what to which thing, and when; never what was written, never a name. */
export type LogEntry = {
  __typename?: 'LogEntry';
  /** What was done, as a word in capitals. */
  act: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: LogKind;
  organisation?: Maybe<Organisation>;
  /** Null where nobody was signed in. */
  staffId?: Maybe<Scalars['ID']['output']>;
  /** What kind of thing it was done to. */
  subject: Scalars['String']['output'];
  /** The thing’s id; of what was missing or only searched for, its SHA-256. */
  subjectRef: Scalars['String']['output'];
};

export type LogEntryConnection = {
  __typename?: 'LogEntryConnection';
  edges: Array<LogEntryEdge>;
  nodes: Array<LogEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LogEntryEdge = {
  __typename?: 'LogEntryEdge';
  cursor: Scalars['String']['output'];
  node: LogEntry;
};

/** The end of the chain in which every entry holds the one before it. */
export type LogHead = {
  __typename?: 'LogHead';
  /** SHA-256 of the newest entry; empty while nothing is recorded. */
  hash: Scalars['String']['output'];
};

export type LogKind =
  | 'CHANGE'
  | 'EXPORT'
  | 'MISS'
  | 'READ'
  | 'RIGHTS'
  | 'SEARCH'
  | 'SIGN_IN';

export type MailReceiver =
  | 'ADDRESS'
  | 'ADMINISTRATORS'
  | 'STAFF';

export type MailState =
  | 'FAILED'
  | 'KEPT'
  | 'QUEUED'
  | 'SENT';

export type MatrixRow = {
  __typename?: 'MatrixRow';
  abilities: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  initiativeBullets: Array<Scalars['String']['output']>;
  initiativeTitle: Scalars['String']['output'];
  issueBullets: Array<Scalars['String']['output']>;
  issueTitle: Scalars['String']['output'];
  marker: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type Me = {
  __typename?: 'Me';
  abilities: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisation: Organisation;
  organisations: Array<Organisation>;
  platformRole: PlatformRole;
  pledge?: Maybe<ConfidentialityPledge>;
  postTitle: Scalars['String']['output'];
  seats: Array<Seat>;
  staffId: Scalars['ID']['output'];
};

export type Meeting = {
  __typename?: 'Meeting';
  abilities: Array<Scalars['String']['output']>;
  actions: Array<ActionItem>;
  agenda: Array<AgendaEntry>;
  attendance: Array<Attendance>;
  availableMoves: Array<MeetingState>;
  code: Scalars['String']['output'];
  endsAt: Scalars['LocalTime']['output'];
  groups: Array<MeetingGroup>;
  headCounts: Array<HeadCount>;
  heldFor: Array<MeetingFor>;
  heldOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  invitations: Array<Invitation>;
  /** Held for more than one body, of which the reader may know only some. */
  isJoint: Scalars['Boolean']['output'];
  lecturers: Array<Lecturer>;
  mayAddPaper: Scalars['Boolean']['output'];
  online: Scalars['Boolean']['output'];
  openness: Openness;
  opennessReason: Scalars['String']['output'];
  /** Papers that belong to none of its items. */
  papers: Array<Paper>;
  place: Scalars['String']['output'];
  /** Items that members propose and that are not on the agenda. */
  proposals: Array<AgendaItem>;
  series: Array<MeetingSeries>;
  startsAt: Scalars['LocalTime']['output'];
  state: MeetingState;
  version: Scalars['Int']['output'];
};

export type MeetingBody = {
  __typename?: 'MeetingBody';
  abilities: Array<Scalars['String']['output']>;
  caseLevel: Scalars['Boolean']['output'];
  chairRank: Scalars['Int']['output'];
  charters: Array<Charter>;
  code: Scalars['String']['output'];
  consentRule: ConsentRule;
  convener?: Maybe<Organisation>;
  history: HistoryChoice;
  id: Scalars['ID']['output'];
  legalBases: Array<LegalBasis>;
  matrices: Array<PolicyMatrix>;
  meetings: MeetingConnection;
  memberships: Array<Membership>;
  name: Scalars['String']['output'];
  openness: Openness;
  paperNumberTemplate: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  secrecy: Secrecy;
  series: Array<MeetingSeries>;
  shortName: Scalars['String']['output'];
  subGroups: Array<SubGroup>;
  tier: Tier;
  validFrom: Scalars['LocalDate']['output'];
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
};


export type MeetingBodyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type MeetingBodyConnection = {
  __typename?: 'MeetingBodyConnection';
  edges: Array<MeetingBodyEdge>;
  nodes: Array<MeetingBody>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MeetingBodyEdge = {
  __typename?: 'MeetingBodyEdge';
  cursor: Scalars['String']['output'];
  node: MeetingBody;
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

/** A body for which a meeting is held, as far as the reader may know of it. */
export type MeetingFor = {
  __typename?: 'MeetingFor';
  bodyId: Scalars['ID']['output'];
  bodyName: Scalars['String']['output'];
  bodyShortName: Scalars['String']['output'];
  /** Number within the fiscal year. */
  fiscalOrdinal: Scalars['Int']['output'];
  fiscalYear: Scalars['Int']['output'];
  /** Number since the body began. */
  runningOrdinal: Scalars['Int']['output'];
  subGroupName: Scalars['String']['output'];
};

export type MeetingGroup = {
  __typename?: 'MeetingGroup';
  facilitatorOrganisation?: Maybe<Organisation>;
  facilitatorPost: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  participants: Array<Organisation>;
  version: Scalars['Int']['output'];
};

export type MeetingOrder =
  | 'COMING_FIRST'
  | 'NEWEST_FIRST';

/** A reader is named only those of its bodies that the reader may know of. */
export type MeetingSeries = {
  __typename?: 'MeetingSeries';
  abilities: Array<Scalars['String']['output']>;
  approvals: Array<MergeApproval>;
  availableMoves: Array<SeriesState>;
  bodies: Array<SeriesBody>;
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  code: Scalars['String']['output'];
  cover?: Maybe<SeriesCover>;
  effectiveFrom: Scalars['LocalDate']['output'];
  events: Array<SeriesEvent>;
  form: MergeForm;
  id: Scalars['ID']['output'];
  preview?: Maybe<MergePreview>;
  state: SeriesState;
  timeline: Array<TimelineEntry>;
  /** The full title only where every body is the reader’s. */
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type MeetingSeriesConnection = {
  __typename?: 'MeetingSeriesConnection';
  edges: Array<MeetingSeriesEdge>;
  nodes: Array<MeetingSeries>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MeetingSeriesEdge = {
  __typename?: 'MeetingSeriesEdge';
  cursor: Scalars['String']['output'];
  node: MeetingSeries;
};

export type MeetingState =
  | 'CANCELLED'
  | 'HELD'
  | 'NOTIFIED'
  | 'PLANNED';

export type MemberEffect = {
  __typename?: 'MemberEffect';
  gains: Array<Scalars['String']['output']>;
  /** What stays as it is for this member. */
  keeps: Array<Scalars['String']['output']>;
  loses: Array<Scalars['String']['output']>;
  organisation: Organisation;
};

export type Membership = {
  __typename?: 'Membership';
  abilities: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  organisation: Organisation;
  role: MembershipRole;
  secrecyBasis: SecrecyBasis;
  validFrom: Scalars['LocalDate']['output'];
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
};

export type MembershipRole =
  | 'CHAIR'
  | 'MEMBER'
  | 'OBSERVER'
  | 'SECRETARIAT'
  | 'SUPERVISOR';

export type MergeApproval = {
  __typename?: 'MergeApproval';
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  bodyName: Scalars['String']['output'];
};

export type MergeApprover =
  | 'CHAIR'
  | 'SECRETARIAT';

export type MergeForm =
  | 'BACK_TO_BACK'
  | 'JOINT'
  | 'MULTI_BASIS'
  | 'SUCCESSION';

/** What a merge would mean, computed from what the reader sees; never stored. */
export type MergePreview = {
  __typename?: 'MergePreview';
  bodies: Array<MeetingBody>;
  /** The recommended form first, then lawful ones, then refused ones. */
  forms: Array<FormVerdict>;
  memberEffects: Array<MemberEffect>;
  nearestDays?: Maybe<Scalars['Int']['output']>;
  numbering: Array<NumberingRow>;
  /** What must be known beforehand and refuses nothing. */
  obstacles: Array<Scalars['String']['output']>;
  /** Member organisations of each body, in the order of bodies. */
  organisationCounts: Array<Scalars['Int']['output']>;
  sharedOrganisations: Array<Organisation>;
  sharedTopics: Array<SharedTopic>;
};

/** Seen by its recipient and by who asked for it; the files are the recipient’s. */
export type MinutesEdition = {
  __typename?: 'MinutesEdition';
  failureCode?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  kind: EditionKind;
  /** The head of the log that is printed on it. */
  logHead?: Maybe<Scalars['String']['output']>;
  /** Counted per recipient and thing, from 1. */
  number: Scalars['Int']['output'];
  pages?: Maybe<Scalars['Int']['output']>;
  pagesDone: Scalars['Int']['output'];
  /** Known once all pages are drawn. */
  pagesTotal?: Maybe<Scalars['Int']['output']>;
  pdfUrl?: Maybe<Scalars['String']['output']>;
  recipient: Organisation;
  requestedAt: Scalars['DateTime']['output'];
  requestedBy: Organisation;
  sha256Pdf?: Maybe<Scalars['String']['output']>;
  sha256Text?: Maybe<Scalars['String']['output']>;
  state: EditionState;
  textUrl?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type MinutesEditionConnection = {
  __typename?: 'MinutesEditionConnection';
  edges: Array<MinutesEditionEdge>;
  nodes: Array<MinutesEdition>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MinutesEditionEdge = {
  __typename?: 'MinutesEditionEdge';
  cursor: Scalars['String']['output'];
  node: MinutesEdition;
};

export type MinutesPreview = {
  __typename?: 'MinutesPreview';
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type MoveActionInput = {
  id: Scalars['ID']['input'];
  to: ActionState;
  version: Scalars['Int']['input'];
};

export type MoveAgendaItemInput = {
  direction: Direction;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type MoveCaseActionInput = {
  caseActionId: Scalars['ID']['input'];
  to: CaseActionState;
  version: Scalars['Int']['input'];
};

export type MoveConferenceInput = {
  id: Scalars['ID']['input'];
  to: ConferenceState;
  version: Scalars['Int']['input'];
};

export type MoveMeetingInput = {
  id: Scalars['ID']['input'];
  to: MeetingState;
  version: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  acceptAgendaItem: Meeting;
  addAction: ActionItem;
  addAgendaItem: Meeting;
  addCaseAction: CaseAction;
  addCaseReader: Case;
  addCharter: MeetingBody;
  addMatrixRow: MatrixRow;
  addMeasure: PolicyMatrix;
  addMembership: Membership;
  addStaff: Post;
  addSubGroup: MeetingBody;
  answerConference: CaseConference;
  answerInformationRequest: InformationRequest;
  answerRecall: RecallTask;
  approveMerge: MeetingSeries;
  askForInformation: Case;
  assignCaseAction: CaseAction;
  attestAnonymity: Case;
  attestStaff: StaffAttestation;
  beginCase: Case;
  callConference: CaseConference;
  carryOutMerge: MeetingSeries;
  changeConference: CaseConference;
  changeOrganisationSetting: OrganisationSetting;
  changePaper: Paper;
  chooseHistory: MeetingBody;
  closeCase: Case;
  confirmDecision: AgendaItem;
  confirmEntries: CaseConference;
  confirmInvitation: StaffInvitation;
  confirmResult: CaseConference;
  createBody: MeetingBody;
  createMatrixVersion: PolicyMatrix;
  createMeeting: Meeting;
  createOrganisation: Organisation;
  decideException: DisclosureException;
  decideOpening: OpeningAct;
  declineInvitation: StaffInvitation;
  endAgreement: SharingAgreement;
  endExclusion: Case;
  endMembership: Membership;
  endPost: Post;
  excludeFromCase: Case;
  freezeCase: FreezeReceipt;
  handOver: HandOver;
  inviteOrganisation: Meeting;
  inviteStaff: StaffInvitation;
  inviteToConference: CaseConference;
  issueConferencePaper: CaseConference;
  issueMinutes: Array<MinutesEdition>;
  moveAction: ActionItem;
  moveAgendaItem: Meeting;
  moveCaseAction: CaseAction;
  moveConference: CaseConference;
  moveMeeting: Meeting;
  proposeAgendaItem: Meeting;
  proposeMerge: MeetingSeries;
  proposeStaff: StaffInvitation;
  publishCase: Case;
  recordAttendance: Meeting;
  recordConsents: Case;
  recordDecision: AgendaItem;
  recordEntry: CaseConference;
  recordHeadCount: Meeting;
  recordLecturers: Meeting;
  recordResult: CaseConference;
  removeCaseReader: Case;
  renewInvitation: StaffInvitation;
  reopenCase: Case;
  requestException: Case;
  requestOpening: OriginalOpening;
  resetAccess: StaffInvitation;
  /** Notes that an auditor has looked at them. */
  reviewExceptions: Array<DisclosureException>;
  rewordCaseAction: CaseAction;
  saveDraft: Case;
  saveGroup: Meeting;
  seatGuest: CaseConference;
  settleFreeze: Case;
  signAgreement: SharingAgreement;
  signPledge: ConfidentialityPledge;
  undoMerge: MeetingSeries;
  updateAction: ActionItem;
  updateAgendaItem: AgendaItem;
  updateBody: MeetingBody;
  updateMatrixRow: MatrixRow;
  updateMeeting: Meeting;
  updateOrganisation: Organisation;
  updateSeriesCover: MeetingSeries;
  withdrawAgendaItem: Meeting;
  withdrawByCode: WithdrawalReceipt;
  withdrawConsent: Case;
  withdrawInformationRequest: InformationRequest;
  withdrawInvitation: StaffInvitation;
  withdrawMerge: MeetingSeries;
  withdrawPaper: Paper;
};


export type MutationAcceptAgendaItemArgs = {
  input: AgendaItemVersionInput;
};


export type MutationAddActionArgs = {
  input: AddActionInput;
};


export type MutationAddAgendaItemArgs = {
  input: AddAgendaItemInput;
};


export type MutationAddCaseActionArgs = {
  input: AddCaseActionInput;
};


export type MutationAddCaseReaderArgs = {
  input: ChangeCaseReaderInput;
};


export type MutationAddCharterArgs = {
  input: AddCharterInput;
};


export type MutationAddMatrixRowArgs = {
  input: AddMatrixRowInput;
};


export type MutationAddMeasureArgs = {
  input: AddMeasureInput;
};


export type MutationAddMembershipArgs = {
  input: AddMembershipInput;
};


export type MutationAddStaffArgs = {
  input: AddStaffInput;
};


export type MutationAddSubGroupArgs = {
  input: AddSubGroupInput;
};


export type MutationAnswerConferenceArgs = {
  input: AnswerConferenceInput;
};


export type MutationAnswerInformationRequestArgs = {
  input: AnswerInformationRequestInput;
};


export type MutationAnswerRecallArgs = {
  input: AnswerRecallInput;
};


export type MutationApproveMergeArgs = {
  input: SeriesVersionInput;
};


export type MutationAskForInformationArgs = {
  input: AskForInformationInput;
};


export type MutationAssignCaseActionArgs = {
  input: AssignCaseActionInput;
};


export type MutationAttestAnonymityArgs = {
  input: AttestAnonymityInput;
};


export type MutationAttestStaffArgs = {
  input: AttestStaffInput;
};


export type MutationBeginCaseArgs = {
  input: BeginCaseInput;
};


export type MutationCallConferenceArgs = {
  input: CallConferenceInput;
};


export type MutationCarryOutMergeArgs = {
  input: SeriesVersionInput;
};


export type MutationChangeConferenceArgs = {
  input: ChangeConferenceInput;
};


export type MutationChangeOrganisationSettingArgs = {
  input: ChangeOrganisationSettingInput;
};


export type MutationChangePaperArgs = {
  input: ChangePaperInput;
};


export type MutationChooseHistoryArgs = {
  input: ChooseHistoryInput;
};


export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


export type MutationConfirmDecisionArgs = {
  input: ConfirmDecisionInput;
};


export type MutationConfirmEntriesArgs = {
  input: ConfirmEntriesInput;
};


export type MutationConfirmInvitationArgs = {
  input: InvitationStepInput;
};


export type MutationConfirmResultArgs = {
  input: ConfirmResultInput;
};


export type MutationCreateBodyArgs = {
  input: CreateBodyInput;
};


export type MutationCreateMatrixVersionArgs = {
  input: CreateMatrixVersionInput;
};


export type MutationCreateMeetingArgs = {
  input: CreateMeetingInput;
};


export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


export type MutationDecideExceptionArgs = {
  input: DecideExceptionInput;
};


export type MutationDecideOpeningArgs = {
  input: DecideOpeningInput;
};


export type MutationDeclineInvitationArgs = {
  input: InvitationStepInput;
};


export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};


export type MutationEndExclusionArgs = {
  input: EndExclusionInput;
};


export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


export type MutationEndPostArgs = {
  input: EndPostInput;
};


export type MutationExcludeFromCaseArgs = {
  input: ExcludeFromCaseInput;
};


export type MutationFreezeCaseArgs = {
  input: FreezeCaseInput;
};


export type MutationHandOverArgs = {
  input: HandOverInput;
};


export type MutationInviteOrganisationArgs = {
  input: InviteOrganisationInput;
};


export type MutationInviteStaffArgs = {
  input: InviteStaffInput;
};


export type MutationInviteToConferenceArgs = {
  input: InviteToConferenceInput;
};


export type MutationIssueConferencePaperArgs = {
  input: IssueConferencePaperInput;
};


export type MutationIssueMinutesArgs = {
  input: IssueMinutesInput;
};


export type MutationMoveActionArgs = {
  input: MoveActionInput;
};


export type MutationMoveAgendaItemArgs = {
  input: MoveAgendaItemInput;
};


export type MutationMoveCaseActionArgs = {
  input: MoveCaseActionInput;
};


export type MutationMoveConferenceArgs = {
  input: MoveConferenceInput;
};


export type MutationMoveMeetingArgs = {
  input: MoveMeetingInput;
};


export type MutationProposeAgendaItemArgs = {
  input: ProposeAgendaItemInput;
};


export type MutationProposeMergeArgs = {
  input: ProposeMergeInput;
};


export type MutationProposeStaffArgs = {
  input: ProposeStaffInput;
};


export type MutationPublishCaseArgs = {
  input: PublishCaseInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationRecordConsentsArgs = {
  input: RecordConsentsInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationRecordEntryArgs = {
  input: RecordEntryInput;
};


export type MutationRecordHeadCountArgs = {
  input: RecordHeadCountInput;
};


export type MutationRecordLecturersArgs = {
  input: RecordLecturersInput;
};


export type MutationRecordResultArgs = {
  input: RecordResultInput;
};


export type MutationRemoveCaseReaderArgs = {
  input: ChangeCaseReaderInput;
};


export type MutationRenewInvitationArgs = {
  input: InvitationStepInput;
};


export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


export type MutationRequestExceptionArgs = {
  input: RequestExceptionInput;
};


export type MutationRequestOpeningArgs = {
  input: RequestOpeningInput;
};


export type MutationResetAccessArgs = {
  input: ResetAccessInput;
};


export type MutationReviewExceptionsArgs = {
  input: ReviewExceptionsInput;
};


export type MutationRewordCaseActionArgs = {
  input: RewordCaseActionInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSaveGroupArgs = {
  input: SaveGroupInput;
};


export type MutationSeatGuestArgs = {
  input: SeatGuestInput;
};


export type MutationSettleFreezeArgs = {
  input: SettleFreezeInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationSignPledgeArgs = {
  input: SignPledgeInput;
};


export type MutationUndoMergeArgs = {
  input: SeriesVersionInput;
};


export type MutationUpdateActionArgs = {
  input: UpdateActionInput;
};


export type MutationUpdateAgendaItemArgs = {
  input: UpdateAgendaItemInput;
};


export type MutationUpdateBodyArgs = {
  input: UpdateBodyInput;
};


export type MutationUpdateMatrixRowArgs = {
  input: UpdateMatrixRowInput;
};


export type MutationUpdateMeetingArgs = {
  input: UpdateMeetingInput;
};


export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


export type MutationUpdateSeriesCoverArgs = {
  input: UpdateSeriesCoverInput;
};


export type MutationWithdrawAgendaItemArgs = {
  input: AgendaItemVersionInput;
};


export type MutationWithdrawByCodeArgs = {
  input: WithdrawByCodeInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationWithdrawInformationRequestArgs = {
  input: WithdrawInformationRequestInput;
};


export type MutationWithdrawInvitationArgs = {
  input: InvitationStepInput;
};


export type MutationWithdrawMergeArgs = {
  input: SeriesVersionInput;
};


export type MutationWithdrawPaperArgs = {
  input: WithdrawPaperInput;
};

export type NumberingRow = {
  __typename?: 'NumberingRow';
  endsAt: Scalars['LocalTime']['output'];
  heldOn: Scalars['LocalDate']['output'];
  label: Scalars['String']['output'];
  running: Scalars['Int']['output'];
  sharedTitles: Array<Scalars['String']['output']>;
  startsAt: Scalars['LocalTime']['output'];
};

/** The text of a sealed original, as it was issued; for one short time. */
export type OpenedOriginal = {
  __typename?: 'OpenedOriginal';
  caseId: Scalars['ID']['output'];
  /** Of the opening. */
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  number: Scalars['Int']['output'];
  text: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

export type OpeningAct = {
  __typename?: 'OpeningAct';
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: OpeningActKind;
  /** To who presents the case, to the auditor, and to whoever it was; else null. */
  staffId?: Maybe<Scalars['ID']['output']>;
};

export type OpeningActKind =
  | 'APPROVED'
  | 'ENDED'
  | 'REFUSED';

export type OpeningState =
  | 'APPROVED'
  | 'ENDED'
  | 'EXPIRED'
  | 'PENDING'
  | 'REFUSED';

export type Openness =
  | 'CLOSED'
  | 'OPEN'
  | 'PARTIAL';

export type Organisation = {
  __typename?: 'Organisation';
  abilities: Array<Scalars['String']['output']>;
  /** Known to the organisation itself and to the secretariats of its bodies. */
  agreement?: Maybe<SharingAgreement>;
  /** For the organisation’s own people and for secretariats of its bodies. */
  attestation?: Maybe<OrganisationAttestation>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  name: Scalars['String']['output'];
  /** Place in the organisational order. */
  sortOrder: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

/** Whether an organisation has said this quarter who works there. */
export type OrganisationAttestation = {
  __typename?: 'OrganisationAttestation';
  /** Nothing has been said in this quarter yet. */
  due: Scalars['Boolean']['output'];
  /** The last day for the next word. */
  dueOn: Scalars['LocalDate']['output'];
  lastOn?: Maybe<Scalars['LocalDate']['output']>;
};

export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: Organisation;
};

export type OrganisationKind =
  | 'CONSULTATION_CENTRE'
  | 'CORP'
  | 'MEDICAL'
  | 'MUNICIPALITY'
  | 'NPO'
  | 'POLICE'
  | 'SCHOOL'
  | 'STATE'
  | 'WARD_DEPT';

/** How the own organisation’s people sign in. */
export type OrganisationSetting = {
  __typename?: 'OrganisationSetting';
  abilities: Array<Scalars['String']['output']>;
  /** Networks in CIDR form from which alone people may come; none means anywhere. */
  allowedNetworks: Array<Scalars['String']['output']>;
  factor: SignInRequirement;
  /** The organisation’s id. */
  id: Scalars['ID']['output'];
  /** Minutes without a request after which a screen locks. */
  idleMinutes: Scalars['Int']['output'];
  /** Whether the asking person would be let in from where they are now. */
  includesThisNetwork: Scalars['Boolean']['output'];
  /** Whether an organisation of this kind may limit its networks. */
  mayLimitNetworks: Scalars['Boolean']['output'];
  /** Hours after which a login ends. */
  sessionHours: Scalars['Int']['output'];
  /** 0 while nothing has been chosen and the defaults hold. */
  version: Scalars['Int']['output'];
};

/** A request to open one sealed original; to an auditor it shows no content. */
export type OriginalOpening = {
  __typename?: 'OriginalOpening';
  /** What the reader may do about it now: decide, open, end. */
  abilities: Array<Scalars['String']['output']>;
  acts: Array<OpeningAct>;
  /** The id of the article. */
  article: Scalars['String']['output'];
  caseId: Scalars['ID']['output'];
  conferenceId: Scalars['ID']['output'];
  /** The paper that is to be opened. */
  editionId: Scalars['ID']['output'];
  /** From then on it opens nothing, approved or not. */
  expiresAt: Scalars['DateTime']['output'];
  ground: DisclosureGround;
  id: Scalars['ID']['output'];
  legalBasis: Scalars['String']['output'];
  /** Null for an auditor, who reads no content. */
  necessity?: Maybe<Scalars['String']['output']>;
  /** For which it is asked. */
  organisation: Organisation;
  /** Null for an auditor, who reads no content. */
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  requestedByStaffId: Scalars['ID']['output'];
  state: OpeningState;
};

export type OriginalOpeningConnection = {
  __typename?: 'OriginalOpeningConnection';
  edges: Array<OriginalOpeningEdge>;
  nodes: Array<OriginalOpening>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OriginalOpeningEdge = {
  __typename?: 'OriginalOpeningEdge';
  cursor: Scalars['String']['output'];
  node: OriginalOpening;
};

export type OutgoingMail = {
  __typename?: 'OutgoingMail';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** The organisation whose administrators get it, where it goes to them. */
  organisation?: Maybe<Organisation>;
  receiver: MailReceiver;
  state: MailState;
  /** Its words without the link, which only the receiver gets. */
  text: Scalars['String']['output'];
  /** The address, or the id of the person or organisation that it goes to. */
  to: Scalars['String']['output'];
};

export type OutgoingMailConnection = {
  __typename?: 'OutgoingMailConnection';
  edges: Array<OutgoingMailEdge>;
  nodes: Array<OutgoingMail>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutgoingMailEdge = {
  __typename?: 'OutgoingMailEdge';
  cursor: Scalars['String']['output'];
  node: OutgoingMail;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** A paper of a meeting; its file is at /papers/ and its id. */
export type Paper = {
  __typename?: 'Paper';
  abilities: Array<Scalars['String']['output']>;
  bytes: Scalars['Int']['output'];
  class: PaperClass;
  createdAt: Scalars['DateTime']['output'];
  handling: PaperHandling;
  id: Scalars['ID']['output'];
  mediaType: Scalars['String']['output'];
  number: Scalars['String']['output'];
  takenFor: Array<MeetingFor>;
  title: Scalars['String']['output'];
  uploadedBy: Organisation;
  version: Scalars['Int']['output'];
  /** Taken back; seen by its conveners alone. */
  withdrawn: Scalars['Boolean']['output'];
};

export type PaperClass =
  | 'ADVANCE'
  | 'ON_DAY'
  | 'REFERENCE';

export type PaperHandling =
  | 'COLLECT'
  | 'NORMAL'
  | 'NUMBERED'
  | 'VIEW_ONLY';

export type PeopleAsked = {
  __typename?: 'PeopleAsked';
  organisation: Organisation;
  people: Scalars['Int']['output'];
};

export type Pillar = {
  __typename?: 'Pillar';
  id: Scalars['ID']['output'];
  measures: Array<PolicyMeasure>;
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

export type PlatformRole =
  | 'AUDITOR'
  | 'NONE'
  | 'OPERATOR';

export type PolicyMatrix = {
  __typename?: 'PolicyMatrix';
  abilities: Array<Scalars['String']['output']>;
  asOf: Scalars['LocalDate']['output'];
  body?: Maybe<MeetingBody>;
  id: Scalars['ID']['output'];
  pillars: Array<Pillar>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  versionNumber: Scalars['Int']['output'];
};

export type PolicyMeasure = {
  __typename?: 'PolicyMeasure';
  id: Scalars['ID']['output'];
  marker: Scalars['String']['output'];
  rows: Array<MatrixRow>;
  title: Scalars['String']['output'];
};

export type Post = {
  __typename?: 'Post';
  /** end, resetAccess */
  abilities: Array<Scalars['String']['output']>;
  activeFrom: Scalars['LocalDate']['output'];
  activeUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Known to the own organisation. */
  administrator?: Maybe<Scalars['Boolean']['output']>;
  /** The last day on which the organisation said that the post is held. */
  attestedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the holder has signed in once, by an invitation. Known to the own administrator. */
  hasSignIn?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  organisation: Organisation;
  staffId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** A person on the reader list, and what they will read. */
export type PreparedReader = {
  __typename?: 'PreparedReader';
  name?: Maybe<Scalars['String']['output']>;
  /** What keeps them from the whole case; null if nothing. */
  obstacle?: Maybe<ReaderObstacle>;
  organisation: Organisation;
  /** Null for who is not invited to it. */
  presence?: Maybe<ConferencePresence>;
  sections: Array<PreparedSection>;
  staffId: Scalars['ID']['output'];
};

/** A published section, and whether somebody will read it. */
export type PreparedSection = {
  __typename?: 'PreparedSection';
  category: ConsentCategory;
  readable: Scalars['Boolean']['output'];
  /** Null for those who present the case. */
  reason?: Maybe<CoverageReason>;
  section: CaseSectionName;
};

export type ProposeAgendaItemInput = {
  kind: AgendaItemKind;
  meetingId: Scalars['ID']['input'];
  plannedMinutes?: InputMaybe<Scalars['Int']['input']>;
  presenterLabel?: InputMaybe<Scalars['String']['input']>;
  takenFor?: InputMaybe<Array<Scalars['ID']['input']>>;
  title: Scalars['String']['input'];
};

export type ProposeMergeInput = {
  asOfNote?: InputMaybe<Scalars['String']['input']>;
  bodyIds: Array<Scalars['ID']['input']>;
  effectiveFrom: Scalars['LocalDate']['input'];
  form: MergeForm;
  paperNumber?: InputMaybe<Scalars['String']['input']>;
  receivingCouncil?: InputMaybe<Scalars['String']['input']>;
  reportDate?: InputMaybe<Scalars['LocalDate']['input']>;
  title: Scalars['String']['input'];
};

export type ProposeStaffInput = {
  activeFrom: Scalars['LocalDate']['input'];
  administrator?: Scalars['Boolean']['input'];
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organisationId: Scalars['ID']['input'];
  postTitle: Scalars['String']['input'];
};

export type PublishCaseInput = {
  caseId: Scalars['ID']['input'];
};

export type Query = {
  __typename?: 'Query';
  action?: Maybe<ActionItem>;
  actions: ActionItemConnection;
  /** The texts that are signed now. */
  agreementTexts: Array<AgreementText>;
  /** What the check of anonymity finds in the drafts of a case. */
  anonymityFindings: Array<AnonymityFinding>;
  /** Everybody’s entries, newest first, for the auditor. */
  auditLog: LogEntryConnection;
  bodies: MeetingBodyConnection;
  body?: Maybe<MeetingBody>;
  case?: Maybe<Case>;
  /** What the acting organisation has still to do about cases. */
  caseActions: Array<CaseAction>;
  /** Each case that the reader reads, by its code and without content. */
  caseLedger: LedgerRowConnection;
  /** The cases on whose reader list the reader stands. */
  cases: CaseConnection;
  conference?: Maybe<CaseConference>;
  /** The conferences about the cases that the reader reads. */
  conferences: CaseConferenceConnection;
  /** The articles that a request can name, as data. */
  disclosureArticles: Array<DisclosureArticle>;
  /** Grounds other than consent; to an auditor the register. */
  disclosureExceptions: DisclosureExceptionConnection;
  edition?: Maybe<MinutesEdition>;
  editions: MinutesEditionConnection;
  handOverPreview: HandOverPreview;
  informationRequest?: Maybe<InformationRequest>;
  /** What the reader’s organisation is asked, and what it asks in cases that the reader presents. */
  informationRequests: InformationRequestConnection;
  /** The head of the log, for the auditor. */
  logHead: LogHead;
  matrix?: Maybe<PolicyMatrix>;
  me: Me;
  meeting?: Maybe<Meeting>;
  meetings: MeetingConnection;
  mergePreview: MergePreview;
  /** The reader’s own edition as text; nothing is registered. */
  minutesPreview: MinutesPreview;
  /** What the acting person did, newest first. */
  myLog: LogEntryConnection;
  /** Not settled yet, of the cases that the reader presents. */
  openFreezes: Array<CaseFreeze>;
  /** Reading it is recorded. */
  openedOriginal?: Maybe<OpenedOriginal>;
  /** About which the reader is to decide. */
  openingsToDecide: Array<OriginalOpening>;
  organisation?: Maybe<Organisation>;
  organisationSetting: OrganisationSetting;
  organisations: OrganisationConnection;
  /** Own requests to open sealed originals, and those of presented cases; to an auditor the register. */
  originalOpenings: OriginalOpeningConnection;
  /** Outgoing mails, for the operator; empty for everybody else. */
  outbox: OutgoingMailConnection;
  /** People of an organisation as far as the reader may know them. */
  posts: Array<Post>;
  /** Traits in the drafts that stand together in no other case which the reader presents. */
  rareCombinations: Array<RareCombination>;
  /** What the reader is asked to give back or destroy. */
  recalls: Array<RecallTask>;
  series?: Maybe<MeetingSeries>;
  seriesList: MeetingSeriesConnection;
  staffInvitations: StaffInvitationConnection;
  /** Who may see an item of an agenda, and why; for those who may change it. */
  whoMaySeeAgendaItem: Array<Sight>;
  /** Who may see a meeting, and why; for those who may change it. */
  whoMaySeeMeeting: Array<Sight>;
  /** Who may see a paper, and why; for those who may change it. */
  whoMaySeePaper: Array<Sight>;
};


export type QueryActionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ActionScope>;
  state?: InputMaybe<ActionState>;
};


export type QueryAnonymityFindingsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  kind?: InputMaybe<LogKind>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConferenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDisclosureExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEditionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  seriesId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHandOverPreviewArgs = {
  fromPostId: Scalars['ID']['input'];
  toPostId: Scalars['ID']['input'];
};


export type QueryInformationRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInformationRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMatrixArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MeetingOrder>;
  state?: InputMaybe<MeetingState>;
};


export type QueryMergePreviewArgs = {
  bodyIds: Array<Scalars['ID']['input']>;
};


export type QueryMinutesPreviewArgs = {
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  seriesId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMyLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<LogKind>;
};


export type QueryOpenedOriginalArgs = {
  openingId: Scalars['ID']['input'];
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<OrganisationKind>;
};


export type QueryOriginalOpeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPostsArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryRareCombinationsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeriesListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<SeriesState>;
};


export type QueryStaffInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWhoMaySeeAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhoMaySeeMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhoMaySeePaperArgs = {
  id: Scalars['ID']['input'];
};

export type RareCause =
  | 'ONCE_AMONG_OWN'
  | 'RARE_IN_POPULATION';

/** Traits in the drafts of a case that few share together. */
export type RareCombination = {
  __typename?: 'RareCombination';
  because: RareCause;
  places: Array<RarePlace>;
};

/** Where a draft tells a trait, in UTF-16 units. */
export type RarePlace = {
  __typename?: 'RarePlace';
  /** Exclusive. */
  end: Scalars['Int']['output'];
  kind: Scalars['String']['output'];
  section: CaseSectionName;
  start: Scalars['Int']['output'];
};

export type ReaderObstacle =
  | 'ACCOUNT'
  | 'AGREEMENT'
  | 'EXCLUDED'
  | 'PLEDGE';

export type RecallAnswer =
  | 'DISPOSED'
  | 'NEVER_HELD'
  | 'OPEN'
  | 'RETURNED';

export type RecallTask = {
  __typename?: 'RecallTask';
  answer: RecallAnswer;
  askedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  openedOn: Scalars['LocalDate']['output'];
  staffId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  /** The same words whatever the cause. */
  words: Scalars['String']['output'];
};

export type RecordAttendanceInput = {
  meetingId: Scalars['ID']['input'];
  rows: Array<AttendanceRowInput>;
  version: Scalars['Int']['input'];
};

export type RecordConsentsInput = {
  caseId: Scalars['ID']['input'];
  companion?: Scalars['Boolean']['input'];
  conferenceId: Scalars['ID']['input'];
  explainedByStaffId: Scalars['ID']['input'];
  form: ConsentForm;
  language: Scalars['String']['input'];
  publication: Scalars['Int']['input'];
  purpose?: ConsentPurpose;
  refusalCount?: InputMaybe<Scalars['Int']['input']>;
  rows: Array<ConsentRowInput>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RecordDecisionInput = {
  agendaItemId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordEntryInput = {
  categories?: Array<ConsentCategory>;
  conferenceId: Scalars['ID']['input'];
  dismissed?: Array<DismissedEntryFindingInput>;
  kind: EntryKind;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  urgency?: Urgency;
};

export type RecordHeadCountInput = {
  count?: InputMaybe<Scalars['Int']['input']>;
  meetingId: Scalars['ID']['input'];
  qualifier?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type RecordLecturersInput = {
  lecturers: Array<LecturerInput>;
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type RecordResultInput = {
  conferenceId: Scalars['ID']['input'];
  identityCheck?: InputMaybe<IdentityCheckInput>;
  keyWorkerStaffId?: InputMaybe<Scalars['ID']['input']>;
  leadOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  nextOn?: InputMaybe<Scalars['LocalDate']['input']>;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  report: AssignmentInput;
};

export type ReopenCaseInput = {
  caseId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** For the asker and for the organisation that answers, and nobody else. */
export type RequestAnswer = {
  __typename?: 'RequestAnswer';
  answeredAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: RequestAnswerKind;
  /** Null where nothing was added; reading is recorded. */
  note?: Maybe<Scalars['String']['output']>;
  staffId: Scalars['ID']['output'];
};

export type RequestAnswerKind =
  | 'ACCEPT'
  | 'CONSULTING'
  | 'DECLINE'
  | 'NIL'
  | 'PARTIAL';

export type RequestExceptionInput = {
  article: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  category: ConsentCategory;
  dismissed?: Array<DismissedExceptionFindingInput>;
  expiresAt: Scalars['DateTime']['input'];
  ground: DisclosureGround;
  managerStaffId?: InputMaybe<Scalars['ID']['input']>;
  necessity: Scalars['String']['input'];
  partnerOrganisationId: Scalars['ID']['input'];
  partnerStaffId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  recipientOrganisationId: Scalars['ID']['input'];
  urgent?: Scalars['Boolean']['input'];
};

export type RequestOpeningInput = {
  article: Scalars['String']['input'];
  dismissed?: Array<DismissedExceptionFindingInput>;
  editionId: Scalars['ID']['input'];
  necessity: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type RequestPart =
  | 'NOTE'
  | 'PURPOSE'
  | 'WISH';

export type ResetAccessInput = {
  email: Scalars['String']['input'];
  staffId: Scalars['ID']['input'];
};

export type ReviewExceptionsInput = {
  exceptionIds: Array<Scalars['ID']['input']>;
};

export type RewordCaseActionInput = {
  caseActionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  words: CaseWordsInput;
};

export type SaveDraftInput = {
  caseId: Scalars['ID']['input'];
  couldNotBeAsked?: Scalars['Boolean']['input'];
  section: CaseSectionName;
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type SaveGroupInput = {
  facilitatorOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  facilitatorPost?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  meetingId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  participantIds: Array<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A paper of the reader’s own that was recalled; its text is sealed. */
export type SealedOriginal = {
  __typename?: 'SealedOriginal';
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** As it stands on the paper. */
  number: Scalars['Int']['output'];
};

export type Seat = {
  __typename?: 'Seat';
  body: MeetingBody;
  role: MembershipRole;
};

export type SeatGuestInput = {
  conferenceId: Scalars['ID']['input'];
  kind: ConferenceGuestKind;
  pledgedOnPaper?: Scalars['Boolean']['input'];
};

export type Secrecy =
  | 'BY_RULE'
  | 'NONE'
  | 'STATUTORY';

export type SecrecyBasis =
  | 'CORPORATION'
  | 'GOVERNMENT'
  | 'INDIVIDUAL'
  | 'NONE'
  | 'PLEDGE';

/** A section as it was published once. */
export type SectionVersion = {
  __typename?: 'SectionVersion';
  couldNotBeAsked: Scalars['Boolean']['output'];
  publication: Scalars['Int']['output'];
  publishedAt: Scalars['DateTime']['output'];
  section: CaseSectionName;
  text: Scalars['String']['output'];
};

export type SeriesBody = {
  __typename?: 'SeriesBody';
  approved: Scalars['Boolean']['output'];
  bodyId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
};

export type SeriesCover = {
  __typename?: 'SeriesCover';
  asOfNote: Scalars['String']['output'];
  paperNumber: Scalars['String']['output'];
  receivingCouncil: Scalars['String']['output'];
  reportDate?: Maybe<Scalars['LocalDate']['output']>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type SeriesEvent = {
  __typename?: 'SeriesEvent';
  at: Scalars['DateTime']['output'];
  kind: Scalars['String']['output'];
  organisationName: Scalars['String']['output'];
};

export type SeriesState =
  | 'APPROVED'
  | 'IN_EFFECT'
  | 'PROPOSED'
  | 'UNDONE'
  | 'WITHDRAWN';

export type SeriesVersionInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type SettleFreezeInput = {
  freezeId: Scalars['ID']['input'];
};

/** A topic of both bodies, by the two occurrences that lie closest in time. */
export type SharedTopic = {
  __typename?: 'SharedTopic';
  bodyA: Scalars['String']['output'];
  bodyB: Scalars['String']['output'];
  core: Scalars['String']['output'];
  /** The meeting by short name and own number of its body. */
  meetingA: Scalars['String']['output'];
  meetingB: Scalars['String']['output'];
  nearestDays: Scalars['Int']['output'];
  titleA: Scalars['String']['output'];
  titleB: Scalars['String']['output'];
};

export type SharingAgreement = {
  __typename?: 'SharingAgreement';
  /** sign, end */
  abilities: Array<Scalars['String']['output']>;
  /** Set where it was ended before it expired. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it no longer holds. */
  expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  signedOn?: Maybe<Scalars['LocalDate']['output']>;
  state: AgreementState;
  textVersion?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** An organisation that may see a thing today, and why. */
export type Sight = {
  __typename?: 'Sight';
  organisation: Organisation;
  ways: Array<SightWay>;
};

export type SightReason =
  | 'FORMER_MEMBER'
  | 'INVITED'
  | 'JOINED_LATER'
  | 'MEMBER';

/** What opens a thing to an organisation. */
export type SightWay = {
  __typename?: 'SightWay';
  bodyId: Scalars['ID']['output'];
  /** As the body was called at the meeting. */
  bodyName: Scalars['String']['output'];
  kind: SightReason;
};

export type SignAgreementInput = {
  expiresOn: Scalars['LocalDate']['input'];
  textVersion: Scalars['String']['input'];
};

export type SignInRequirement =
  | 'DIRECTORY'
  | 'PASSWORD'
  | 'SECOND_FACTOR';

export type SignPledgeInput = {
  textVersion: Scalars['String']['input'];
};

/** What may be said aloud before everybody who is expected or present. */
export type SpokenSet = {
  __typename?: 'SpokenSet';
  mayOpen: Scalars['Boolean']['output'];
  sections: Array<CaseSectionName>;
};

/** An organisation’s word that these people still work there. */
export type StaffAttestation = {
  __typename?: 'StaffAttestation';
  attestedOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** How many posts were named. */
  posts: Scalars['Int']['output'];
  /** The quarter of the fiscal year, like 2026Q1. */
  quarter: Scalars['String']['output'];
};

export type StaffInvitation = {
  __typename?: 'StaffInvitation';
  abilities: Array<Scalars['String']['output']>;
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  activeFrom: Scalars['LocalDate']['output'];
  administrator: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: StaffInvitationKind;
  /** The link to hand over in person: told once, to who confirmed, where no mail server is connected. */
  link?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisation: Organisation;
  postTitle: Scalars['String']['output'];
  proposedBy: Organisation;
  state: StaffInvitationState;
  version: Scalars['Int']['output'];
};

export type StaffInvitationConnection = {
  __typename?: 'StaffInvitationConnection';
  edges: Array<StaffInvitationEdge>;
  nodes: Array<StaffInvitation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StaffInvitationEdge = {
  __typename?: 'StaffInvitationEdge';
  cursor: Scalars['String']['output'];
  node: StaffInvitation;
};

export type StaffInvitationKind =
  | 'NEW'
  | 'RESET';

export type StaffInvitationState =
  | 'CONFIRMED'
  | 'DECLINED'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type SubGroup = {
  __typename?: 'SubGroup';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Tier =
  | 'CASE'
  | 'LIAISON'
  | 'PRACTITIONER'
  | 'REPRESENTATIVE'
  | 'WG';

export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  cores: Array<Scalars['String']['output']>;
  /** The running number, followed by origin and own number in brackets. */
  label: Scalars['String']['output'];
  meeting: Meeting;
  /** Counted over what the reader may see; to cite a meeting, use its own number. */
  running: Scalars['Int']['output'];
};

export type UpdateActionInput = {
  assigneeOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  assigneeStaffId?: InputMaybe<Scalars['ID']['input']>;
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  matrixRowId?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateAgendaItemInput = {
  discussion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  kind?: InputMaybe<AgendaItemKind>;
  matrixRowIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  openTitle?: InputMaybe<Scalars['String']['input']>;
  plannedMinutes?: InputMaybe<Scalars['Int']['input']>;
  presenterLabel?: InputMaybe<Scalars['String']['input']>;
  presenterOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  takenFor?: InputMaybe<Array<Scalars['ID']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateBodyInput = {
  consentRule?: InputMaybe<ConsentRule>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  openness?: InputMaybe<Openness>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  secrecy?: InputMaybe<Secrecy>;
  shortName?: InputMaybe<Scalars['String']['input']>;
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateMatrixRowInput = {
  id: Scalars['ID']['input'];
  initiativeBullets: Array<Scalars['String']['input']>;
  initiativeTitle: Scalars['String']['input'];
  issueBullets: Array<Scalars['String']['input']>;
  issueTitle: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type UpdateMeetingInput = {
  endsAt?: InputMaybe<Scalars['LocalTime']['input']>;
  heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  online?: InputMaybe<Scalars['Boolean']['input']>;
  openness?: InputMaybe<Openness>;
  opennessReason?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  startsAt?: InputMaybe<Scalars['LocalTime']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateOrganisationInput = {
  id: Scalars['ID']['input'];
  kind?: InputMaybe<OrganisationKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  sortOrder?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
};

/** version is that of the cover */
export type UpdateSeriesCoverInput = {
  asOfNote?: InputMaybe<Scalars['String']['input']>;
  paperNumber?: InputMaybe<Scalars['String']['input']>;
  receivingCouncil?: InputMaybe<Scalars['String']['input']>;
  reportDate?: InputMaybe<Scalars['LocalDate']['input']>;
  seriesId: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type Urgency =
  | 'HIGH'
  | 'IMMEDIATE'
  | 'NONE'
  | 'ORDINARY';

export type WithdrawByCodeInput = {
  category?: InputMaybe<ConsentCategory>;
  code: Scalars['String']['input'];
  recipientOrganisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type WithdrawConsentInput = {
  caseId: Scalars['ID']['input'];
  category?: InputMaybe<ConsentCategory>;
  recipientOrganisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type WithdrawInformationRequestInput = {
  requestId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type WithdrawPaperInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** What a withdrawal would do beside ending access. */
export type WithdrawalEffect = {
  __typename?: 'WithdrawalEffect';
  /** Who holds something; those who are asked for it already among them. */
  asked: Array<PeopleAsked>;
  /** Issued, and circulating no more from then on. */
  papers: Array<ConferenceEdition>;
  /** How many people are asked in all. */
  people: Scalars['Int']['output'];
};

/** The same for a code of the own organisation, of another one and of none. */
export type WithdrawalReceipt = {
  __typename?: 'WithdrawalReceipt';
  id: Scalars['ID']['output'];
};

export type AddActionMutationVariables = Exact<{
  input: AddActionInput;
}>;


export type AddActionMutation = { __typename?: 'Mutation', addAction: { __typename?: 'ActionItem', id: string, title: string, dueOn?: string | null, state: ActionState, availableMoves: Array<ActionState>, version: number, abilities: Array<string>, agendaItemNumber?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind }, meeting?: { __typename?: 'ActionMeeting', id: string, heldOn: string, label: string } | null } };

export type AssigneesQueryVariables = Exact<{ [key: string]: never; }>;


export type AssigneesQuery = { __typename?: 'Query', organisations: { __typename?: 'OrganisationConnection', nodes: Array<{ __typename?: 'Organisation', id: string, name: string }> } };

export type UpdateActionMutationVariables = Exact<{
  input: UpdateActionInput;
}>;


export type UpdateActionMutation = { __typename?: 'Mutation', updateAction: { __typename?: 'ActionItem', id: string, title: string, dueOn?: string | null, state: ActionState, availableMoves: Array<ActionState>, version: number, abilities: Array<string>, agendaItemNumber?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind }, meeting?: { __typename?: 'ActionMeeting', id: string, heldOn: string, label: string } | null } };

export type ActionRowFragment = { __typename?: 'ActionItem', id: string, title: string, dueOn?: string | null, state: ActionState, availableMoves: Array<ActionState>, version: number, abilities: Array<string>, agendaItemNumber?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind }, meeting?: { __typename?: 'ActionMeeting', id: string, heldOn: string, label: string } | null };

export type ActionsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<ActionScope>;
  state?: InputMaybe<ActionState>;
}>;


export type ActionsQuery = { __typename?: 'Query', actions: { __typename?: 'ActionItemConnection', totalCount: number, nodes: Array<{ __typename?: 'ActionItem', id: string, title: string, dueOn?: string | null, state: ActionState, availableMoves: Array<ActionState>, version: number, abilities: Array<string>, agendaItemNumber?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind }, meeting?: { __typename?: 'ActionMeeting', id: string, heldOn: string, label: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MoveActionMutationVariables = Exact<{
  input: MoveActionInput;
}>;


export type MoveActionMutation = { __typename?: 'Mutation', moveAction: { __typename?: 'ActionItem', id: string, title: string, dueOn?: string | null, state: ActionState, availableMoves: Array<ActionState>, version: number, abilities: Array<string>, agendaItemNumber?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind }, meeting?: { __typename?: 'ActionMeeting', id: string, heldOn: string, label: string } | null } };

export type AddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type AddAgendaItemMutation = { __typename?: 'Mutation', addAgendaItem: { __typename?: 'Meeting', id: string, version: number } };

export type ProposeAgendaItemMutationVariables = Exact<{
  input: ProposeAgendaItemInput;
}>;


export type ProposeAgendaItemMutation = { __typename?: 'Mutation', proposeAgendaItem: { __typename?: 'Meeting', id: string, version: number } };

export type UpdateAgendaItemMutationVariables = Exact<{
  input: UpdateAgendaItemInput;
}>;


export type UpdateAgendaItemMutation = { __typename?: 'Mutation', updateAgendaItem: { __typename?: 'AgendaItem', id: string, number: string, kind: AgendaItemKind, state: AgendaItemState, title: string, openTitle: string, presenterLabel: string, plannedMinutes?: number | null, discussion: string, version: number, abilities: Array<string>, presenter?: { __typename?: 'Organisation', id: string, name: string } | null, takenFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string }>, points: Array<{ __typename?: 'AgendaPoint', id: string, label: string, title: string, kind: AgendaItemKind }>, matrixRows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string }>, decisions: Array<{ __typename?: 'Decision', id: string, text: string, state: DecisionState, version: number, abilities: Array<string> }> } };

export type MoveAgendaItemMutationVariables = Exact<{
  input: MoveAgendaItemInput;
}>;


export type MoveAgendaItemMutation = { __typename?: 'Mutation', moveAgendaItem: { __typename?: 'Meeting', id: string, version: number } };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { __typename?: 'Mutation', recordDecision: { __typename?: 'AgendaItem', id: string, number: string, kind: AgendaItemKind, state: AgendaItemState, title: string, openTitle: string, presenterLabel: string, plannedMinutes?: number | null, discussion: string, version: number, abilities: Array<string>, presenter?: { __typename?: 'Organisation', id: string, name: string } | null, takenFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string }>, points: Array<{ __typename?: 'AgendaPoint', id: string, label: string, title: string, kind: AgendaItemKind }>, matrixRows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string }>, decisions: Array<{ __typename?: 'Decision', id: string, text: string, state: DecisionState, version: number, abilities: Array<string> }> } };

export type ConfirmDecisionMutationVariables = Exact<{
  input: ConfirmDecisionInput;
}>;


export type ConfirmDecisionMutation = { __typename?: 'Mutation', confirmDecision: { __typename?: 'AgendaItem', id: string, number: string, kind: AgendaItemKind, state: AgendaItemState, title: string, openTitle: string, presenterLabel: string, plannedMinutes?: number | null, discussion: string, version: number, abilities: Array<string>, presenter?: { __typename?: 'Organisation', id: string, name: string } | null, takenFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string }>, points: Array<{ __typename?: 'AgendaPoint', id: string, label: string, title: string, kind: AgendaItemKind }>, matrixRows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string }>, decisions: Array<{ __typename?: 'Decision', id: string, text: string, state: DecisionState, version: number, abilities: Array<string> }> } };

export type AcceptAgendaItemMutationVariables = Exact<{
  input: AgendaItemVersionInput;
}>;


export type AcceptAgendaItemMutation = { __typename?: 'Mutation', acceptAgendaItem: { __typename?: 'Meeting', id: string, version: number } };

export type WithdrawAgendaItemMutationVariables = Exact<{
  input: AgendaItemVersionInput;
}>;


export type WithdrawAgendaItemMutation = { __typename?: 'Mutation', withdrawAgendaItem: { __typename?: 'Meeting', id: string, version: number } };

export type MeetingAgendaFragment = { __typename?: 'Meeting', startsAt: string, agenda: Array<{ __typename?: 'AgendaEntry', id: string, number: string, position: number, offsetMinutes?: number | null, plannedMinutes?: number | null, stubLabel?: string | null, item?: { __typename?: 'AgendaItem', id: string, number: string, kind: AgendaItemKind, state: AgendaItemState, title: string, openTitle: string, presenterLabel: string, plannedMinutes?: number | null, discussion: string, version: number, abilities: Array<string>, presenter?: { __typename?: 'Organisation', id: string, name: string } | null, takenFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string }>, points: Array<{ __typename?: 'AgendaPoint', id: string, label: string, title: string, kind: AgendaItemKind }>, matrixRows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string }>, decisions: Array<{ __typename?: 'Decision', id: string, text: string, state: DecisionState, version: number, abilities: Array<string> }> } | null }> };

export type MeetingProposalsFragment = { __typename?: 'Meeting', proposals: Array<{ __typename?: 'AgendaItem', id: string, number: string, kind: AgendaItemKind, state: AgendaItemState, title: string, openTitle: string, presenterLabel: string, plannedMinutes?: number | null, discussion: string, version: number, abilities: Array<string>, presenter?: { __typename?: 'Organisation', id: string, name: string } | null, takenFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string }>, points: Array<{ __typename?: 'AgendaPoint', id: string, label: string, title: string, kind: AgendaItemKind }>, matrixRows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string }>, decisions: Array<{ __typename?: 'Decision', id: string, text: string, state: DecisionState, version: number, abilities: Array<string> }> }> };

export type AgendaItemWholeFragment = { __typename?: 'AgendaItem', id: string, number: string, kind: AgendaItemKind, state: AgendaItemState, title: string, openTitle: string, presenterLabel: string, plannedMinutes?: number | null, discussion: string, version: number, abilities: Array<string>, presenter?: { __typename?: 'Organisation', id: string, name: string } | null, takenFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string }>, points: Array<{ __typename?: 'AgendaPoint', id: string, label: string, title: string, kind: AgendaItemKind }>, matrixRows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string }>, decisions: Array<{ __typename?: 'Decision', id: string, text: string, state: DecisionState, version: number, abilities: Array<string> }> };

export type BodyRowFragment = { __typename?: 'MeetingBody', id: string, name: string, shortName: string, tier: Tier, openness: Openness, consentRule: ConsentRule, secrecy: Secrecy, abilities: Array<string>, convener?: { __typename?: 'Organisation', id: string, name: string } | null };

export type BodyWholeFragment = { __typename?: 'MeetingBody', code: string, purpose: string, validFrom: string, validTo?: string | null, version: number, id: string, name: string, shortName: string, tier: Tier, openness: Openness, consentRule: ConsentRule, secrecy: Secrecy, abilities: Array<string>, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }>, charters: Array<{ __typename?: 'Charter', id: string, number: number, title: string, effectiveFrom: string, mergeApprover: MergeApprover }>, subGroups: Array<{ __typename?: 'SubGroup', id: string, name: string }>, memberships: Array<{ __typename?: 'Membership', id: string, role: MembershipRole, validFrom: string, validTo?: string | null, secrecyBasis: SecrecyBasis, version: number, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind } }>, matrices: Array<{ __typename?: 'PolicyMatrix', id: string, title: string, asOf: string, versionNumber: number }>, convener?: { __typename?: 'Organisation', id: string, name: string } | null };

export type AddMembershipMutationVariables = Exact<{
  input: AddMembershipInput;
}>;


export type AddMembershipMutation = { __typename?: 'Mutation', addMembership: { __typename?: 'Membership', id: string } };

export type OrganisationsToAddQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsToAddQuery = { __typename?: 'Query', organisations: { __typename?: 'OrganisationConnection', nodes: Array<{ __typename?: 'Organisation', id: string, name: string }> } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { __typename?: 'Mutation', endMembership: { __typename?: 'Membership', id: string, validTo?: string | null, version: number, abilities: Array<string> } };

export type MembersOfBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersOfBodiesQuery = { __typename?: 'Query', bodies: { __typename?: 'MeetingBodyConnection', nodes: Array<{ __typename?: 'MeetingBody', id: string, abilities: Array<string>, memberships: Array<{ __typename?: 'Membership', organisation: { __typename?: 'Organisation', id: string, name: string } }> }> } };

export type AnonymityFindingsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AnonymityFindingsQuery = { __typename?: 'Query', anonymityFindings: Array<{ __typename?: 'AnonymityFinding', section: CaseSectionName, start: number, end: number, kind: string, must: boolean }> };

export type AttestAnonymityMutationVariables = Exact<{
  input: AttestAnonymityInput;
}>;


export type AttestAnonymityMutation = { __typename?: 'Mutation', attestAnonymity: { __typename?: 'Case', id: string, attestation?: { __typename?: 'AnonymityAttestation', id: string, attestedAt: string } | null } };

export type PublishCaseMutationVariables = Exact<{
  input: PublishCaseInput;
}>;


export type PublishCaseMutation = { __typename?: 'Mutation', publishCase: { __typename?: 'Case', id: string, state: CaseState, publication: number, version: number } };

export type RareCombinationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RareCombinationsQuery = { __typename?: 'Query', rareCombinations: Array<{ __typename?: 'RareCombination', because: RareCause, places: Array<{ __typename?: 'RarePlace', section: CaseSectionName, start: number, end: number, kind: string }> }> };

export type CasePeopleFragment = { __typename?: 'Case', id: string, abilities: Array<string>, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, addedAt: string, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, exclusions: Array<{ __typename?: 'AccessExclusion', id: string, staffId?: string | null, addedAt: string, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> };

export type CaseTextQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseTextQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, sections: Array<{ __typename?: 'CaseSection', section: CaseSectionName, category: ConsentCategory, state: CaseSectionState, text?: string | null, couldNotBeAsked?: boolean | null, publishedIn?: number | null }> } | null };

export type CaseLeaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseLeaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, sections: Array<{ __typename?: 'CaseSection', section: CaseSectionName, state: CaseSectionState, publishedIn?: number | null }> } | null };

export type PostsOfQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
}>;


export type PostsOfQuery = { __typename?: 'Query', posts: Array<{ __typename?: 'Post', id: string, staffId: string, name?: string | null, title: string, activeUntil?: string | null }> };

export type OrganisationsForCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsForCasesQuery = { __typename?: 'Query', organisations: { __typename?: 'OrganisationConnection', nodes: Array<{ __typename?: 'Organisation', id: string, name: string }> } };

export type CaseRowFragment = { __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, createdAt: string, version: number, abilities: Array<string>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, settledAt?: string | null }>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } };

export type CasesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CasesQuery = { __typename?: 'Query', cases: { __typename?: 'CaseConnection', nodes: Array<{ __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, createdAt: string, version: number, abilities: Array<string>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, settledAt?: string | null }>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type CaseDraftsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseDraftsQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, createdAt: string, version: number, abilities: Array<string>, drafts: Array<{ __typename?: 'CaseDraft', section: CaseSectionName, text: string, couldNotBeAsked: boolean, savedAt: string, version: number }>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, settledAt?: string | null }>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { __typename?: 'Mutation', saveDraft: { __typename?: 'Case', id: string, drafts: Array<{ __typename?: 'CaseDraft', section: CaseSectionName, savedAt: string, version: number }> } };

export type CaseWriterQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseWriterQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, abilities: Array<string> } | null };

export type ExcludeFromCaseMutationVariables = Exact<{
  input: ExcludeFromCaseInput;
}>;


export type ExcludeFromCaseMutation = { __typename?: 'Mutation', excludeFromCase: { __typename?: 'Case', id: string, abilities: Array<string>, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, addedAt: string, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, exclusions: Array<{ __typename?: 'AccessExclusion', id: string, staffId?: string | null, addedAt: string, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type EndExclusionMutationVariables = Exact<{
  input: EndExclusionInput;
}>;


export type EndExclusionMutation = { __typename?: 'Mutation', endExclusion: { __typename?: 'Case', id: string, abilities: Array<string>, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, addedAt: string, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, exclusions: Array<{ __typename?: 'AccessExclusion', id: string, staffId?: string | null, addedAt: string, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type AddCaseReaderMutationVariables = Exact<{
  input: ChangeCaseReaderInput;
}>;


export type AddCaseReaderMutation = { __typename?: 'Mutation', addCaseReader: { __typename?: 'Case', id: string, abilities: Array<string>, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, addedAt: string, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, exclusions: Array<{ __typename?: 'AccessExclusion', id: string, staffId?: string | null, addedAt: string, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type RemoveCaseReaderMutationVariables = Exact<{
  input: ChangeCaseReaderInput;
}>;


export type RemoveCaseReaderMutation = { __typename?: 'Mutation', removeCaseReader: { __typename?: 'Case', id: string } };

export type CaseReadsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CaseReadsQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, log: { __typename?: 'LogEntryConnection', nodes: Array<{ __typename?: 'LogEntry', id: string, at: string, act: string, subject: string, staffId?: string | null, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type ConferenceRowFragment = { __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean };

export type ConferenceRoomFragment = { __typename?: 'CaseConference', place: string, callAddress: string, version: number, abilities: Array<string>, availableMoves: Array<ConferenceState>, id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string }>, attendance: Array<{ __typename?: 'ConferenceAttendance', id: string, kind: ConferenceAttendanceKind, staffId?: string | null, presence: ConferencePresence, declaredAlone: boolean, pledgedOnPaper: boolean, version: number, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> };

export type ConferenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConferenceQuery = { __typename?: 'Query', conference?: { __typename?: 'CaseConference', place: string, callAddress: string, version: number, abilities: Array<string>, availableMoves: Array<ConferenceState>, id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string }>, attendance: Array<{ __typename?: 'ConferenceAttendance', id: string, kind: ConferenceAttendanceKind, staffId?: string | null, presence: ConferencePresence, declaredAlone: boolean, pledgedOnPaper: boolean, version: number, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } | null };

export type CallConferenceMutationVariables = Exact<{
  input: CallConferenceInput;
}>;


export type CallConferenceMutation = { __typename?: 'Mutation', callConference: { __typename?: 'CaseConference', id: string } };

export type AnswerConferenceMutationVariables = Exact<{
  input: AnswerConferenceInput;
}>;


export type AnswerConferenceMutation = { __typename?: 'Mutation', answerConference: { __typename?: 'CaseConference', place: string, callAddress: string, version: number, abilities: Array<string>, availableMoves: Array<ConferenceState>, id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string }>, attendance: Array<{ __typename?: 'ConferenceAttendance', id: string, kind: ConferenceAttendanceKind, staffId?: string | null, presence: ConferencePresence, declaredAlone: boolean, pledgedOnPaper: boolean, version: number, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type ChangeConferenceMutationVariables = Exact<{
  input: ChangeConferenceInput;
}>;


export type ChangeConferenceMutation = { __typename?: 'Mutation', changeConference: { __typename?: 'CaseConference', place: string, callAddress: string, version: number, abilities: Array<string>, availableMoves: Array<ConferenceState>, id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string }>, attendance: Array<{ __typename?: 'ConferenceAttendance', id: string, kind: ConferenceAttendanceKind, staffId?: string | null, presence: ConferencePresence, declaredAlone: boolean, pledgedOnPaper: boolean, version: number, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type MoveConferenceMutationVariables = Exact<{
  input: MoveConferenceInput;
}>;


export type MoveConferenceMutation = { __typename?: 'Mutation', moveConference: { __typename?: 'CaseConference', place: string, callAddress: string, version: number, abilities: Array<string>, availableMoves: Array<ConferenceState>, id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string }>, attendance: Array<{ __typename?: 'ConferenceAttendance', id: string, kind: ConferenceAttendanceKind, staffId?: string | null, presence: ConferencePresence, declaredAlone: boolean, pledgedOnPaper: boolean, version: number, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type InviteToConferenceMutationVariables = Exact<{
  input: InviteToConferenceInput;
}>;


export type InviteToConferenceMutation = { __typename?: 'Mutation', inviteToConference: { __typename?: 'CaseConference', place: string, callAddress: string, version: number, abilities: Array<string>, availableMoves: Array<ConferenceState>, id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string }>, attendance: Array<{ __typename?: 'ConferenceAttendance', id: string, kind: ConferenceAttendanceKind, staffId?: string | null, presence: ConferencePresence, declaredAlone: boolean, pledgedOnPaper: boolean, version: number, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type SeatGuestMutationVariables = Exact<{
  input: SeatGuestInput;
}>;


export type SeatGuestMutation = { __typename?: 'Mutation', seatGuest: { __typename?: 'CaseConference', place: string, callAddress: string, version: number, abilities: Array<string>, availableMoves: Array<ConferenceState>, id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string }>, attendance: Array<{ __typename?: 'ConferenceAttendance', id: string, kind: ConferenceAttendanceKind, staffId?: string | null, presence: ConferencePresence, declaredAlone: boolean, pledgedOnPaper: boolean, version: number, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type ComingConferencesFragment = { __typename?: 'Query', conferences: { __typename?: 'CaseConferenceConnection', nodes: Array<{ __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, attendance: Array<{ __typename?: 'ConferenceAttendance', id: string, staffId?: string | null, presence: ConferencePresence, organisation?: { __typename?: 'Organisation', id: string } | null }> }> } };

export type ConferencePaperRowFragment = { __typename?: 'ConferenceEdition', id: string, number: number, state: ConferenceEditionState, pages?: number | null, sha256Pdf?: string | null, sha256Text?: string | null, issuedAt?: string | null, replaced: boolean, pdfUrl?: string | null, textUrl?: string | null, recipientStaffId: string, recipient: { __typename?: 'Organisation', id: string, name: string } };

export type ConferencePapersQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConferencePapersQuery = { __typename?: 'Query', conference?: { __typename?: 'CaseConference', id: string, editions: Array<{ __typename?: 'ConferenceEdition', id: string, number: number, state: ConferenceEditionState, pages?: number | null, sha256Pdf?: string | null, sha256Text?: string | null, issuedAt?: string | null, replaced: boolean, pdfUrl?: string | null, textUrl?: string | null, recipientStaffId: string, recipient: { __typename?: 'Organisation', id: string, name: string } }> } | null };

export type IssueConferencePaperMutationVariables = Exact<{
  input: IssueConferencePaperInput;
}>;


export type IssueConferencePaperMutation = { __typename?: 'Mutation', issueConferencePaper: { __typename?: 'CaseConference', id: string, editions: Array<{ __typename?: 'ConferenceEdition', id: string, number: number, state: ConferenceEditionState, pages?: number | null, sha256Pdf?: string | null, sha256Text?: string | null, issuedAt?: string | null, replaced: boolean, pdfUrl?: string | null, textUrl?: string | null, recipientStaffId: string, recipient: { __typename?: 'Organisation', id: string, name: string } }> } };

export type ConferencePreparationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConferencePreparationQuery = { __typename?: 'Query', conference?: { __typename?: 'CaseConference', id: string, spoken?: { __typename?: 'SpokenSet', sections: Array<CaseSectionName>, mayOpen: boolean } | null, preparation: Array<{ __typename?: 'PreparedReader', staffId: string, obstacle?: ReaderObstacle | null, presence?: ConferencePresence | null, organisation: { __typename?: 'Organisation', id: string, name: string }, sections: Array<{ __typename?: 'PreparedSection', section: CaseSectionName, readable: boolean, reason?: CoverageReason | null }> }> } | null };

export type CoverageFragment = { __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } };

export type CaseConsentsFragment = { __typename?: 'Case', id: string, code: string, abilities: Array<string>, publication: number, refusalCount: number, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, conferences: Array<{ __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> }>, sections: Array<{ __typename?: 'CaseSection', section: CaseSectionName, category: ConsentCategory, publishedIn?: number | null }>, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, consents: Array<{ __typename?: 'Consent', id: string, category: ConsentCategory, purpose: ConsentPurpose, decision: ConsentDecision, form: ConsentForm, language: string, companion: boolean, publication: number, validFrom: string, validUntil?: string | null, givenAt: string, conferenceId: string, recipient: { __typename?: 'Organisation', id: string, name: string } }>, consentEvidence: Array<{ __typename?: 'ConsentEvidence', id: string, consentId: string, mediaType: string, bytes: number, addedAt: string }>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, askedAt: string, settledAt?: string | null, dueOn: string, overdue: boolean }>, recalls: Array<{ __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number }> };

export type RecallRowFragment = { __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number };

export type ConsentsOfCaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConsentsOfCaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, code: string, abilities: Array<string>, publication: number, refusalCount: number, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, conferences: Array<{ __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> }>, sections: Array<{ __typename?: 'CaseSection', section: CaseSectionName, category: ConsentCategory, publishedIn?: number | null }>, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, consents: Array<{ __typename?: 'Consent', id: string, category: ConsentCategory, purpose: ConsentPurpose, decision: ConsentDecision, form: ConsentForm, language: string, companion: boolean, publication: number, validFrom: string, validUntil?: string | null, givenAt: string, conferenceId: string, recipient: { __typename?: 'Organisation', id: string, name: string } }>, consentEvidence: Array<{ __typename?: 'ConsentEvidence', id: string, consentId: string, mediaType: string, bytes: number, addedAt: string }>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, askedAt: string, settledAt?: string | null, dueOn: string, overdue: boolean }>, recalls: Array<{ __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number }> } | null };

export type RecordConsentsMutationVariables = Exact<{
  input: RecordConsentsInput;
}>;


export type RecordConsentsMutation = { __typename?: 'Mutation', recordConsents: { __typename?: 'Case', id: string, code: string, abilities: Array<string>, publication: number, refusalCount: number, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, conferences: Array<{ __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> }>, sections: Array<{ __typename?: 'CaseSection', section: CaseSectionName, category: ConsentCategory, publishedIn?: number | null }>, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, consents: Array<{ __typename?: 'Consent', id: string, category: ConsentCategory, purpose: ConsentPurpose, decision: ConsentDecision, form: ConsentForm, language: string, companion: boolean, publication: number, validFrom: string, validUntil?: string | null, givenAt: string, conferenceId: string, recipient: { __typename?: 'Organisation', id: string, name: string } }>, consentEvidence: Array<{ __typename?: 'ConsentEvidence', id: string, consentId: string, mediaType: string, bytes: number, addedAt: string }>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, askedAt: string, settledAt?: string | null, dueOn: string, overdue: boolean }>, recalls: Array<{ __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number }> } };

export type WithdrawalEffectQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  category?: InputMaybe<ConsentCategory>;
  recipientOrganisationId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type WithdrawalEffectQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, withdrawalEffect?: { __typename?: 'WithdrawalEffect', papers: Array<{ __typename?: 'ConferenceEdition', id: string, number: number, conferenceId: string, recipient: { __typename?: 'Organisation', id: string, name: string } }>, asked: Array<{ __typename?: 'PeopleAsked', people: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> } | null } | null };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { __typename?: 'Mutation', withdrawConsent: { __typename?: 'Case', id: string, code: string, abilities: Array<string>, publication: number, refusalCount: number, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, conferences: Array<{ __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> }>, sections: Array<{ __typename?: 'CaseSection', section: CaseSectionName, category: ConsentCategory, publishedIn?: number | null }>, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, consents: Array<{ __typename?: 'Consent', id: string, category: ConsentCategory, purpose: ConsentPurpose, decision: ConsentDecision, form: ConsentForm, language: string, companion: boolean, publication: number, validFrom: string, validUntil?: string | null, givenAt: string, conferenceId: string, recipient: { __typename?: 'Organisation', id: string, name: string } }>, consentEvidence: Array<{ __typename?: 'ConsentEvidence', id: string, consentId: string, mediaType: string, bytes: number, addedAt: string }>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, askedAt: string, settledAt?: string | null, dueOn: string, overdue: boolean }>, recalls: Array<{ __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number }> } };

export type SettleFreezeMutationVariables = Exact<{
  input: SettleFreezeInput;
}>;


export type SettleFreezeMutation = { __typename?: 'Mutation', settleFreeze: { __typename?: 'Case', id: string, code: string, abilities: Array<string>, publication: number, refusalCount: number, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, conferences: Array<{ __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> }>, sections: Array<{ __typename?: 'CaseSection', section: CaseSectionName, category: ConsentCategory, publishedIn?: number | null }>, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, consents: Array<{ __typename?: 'Consent', id: string, category: ConsentCategory, purpose: ConsentPurpose, decision: ConsentDecision, form: ConsentForm, language: string, companion: boolean, publication: number, validFrom: string, validUntil?: string | null, givenAt: string, conferenceId: string, recipient: { __typename?: 'Organisation', id: string, name: string } }>, consentEvidence: Array<{ __typename?: 'ConsentEvidence', id: string, consentId: string, mediaType: string, bytes: number, addedAt: string }>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, askedAt: string, settledAt?: string | null, dueOn: string, overdue: boolean }>, recalls: Array<{ __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number }> } };

export type RecallsFragment = { __typename?: 'Query', recalls: Array<{ __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number }> };

export type OwnRecallsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRecallsQuery = { __typename?: 'Query', recalls: Array<{ __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number }> };

export type AnswerRecallMutationVariables = Exact<{
  input: AnswerRecallInput;
}>;


export type AnswerRecallMutation = { __typename?: 'Mutation', answerRecall: { __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number } };

export type WithdrawByCodeMutationVariables = Exact<{
  input: WithdrawByCodeInput;
}>;


export type WithdrawByCodeMutation = { __typename?: 'Mutation', withdrawByCode: { __typename?: 'WithdrawalReceipt', id: string } };

export type RecipientsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecipientsQuery = { __typename?: 'Query', organisations: { __typename?: 'OrganisationConnection', nodes: Array<{ __typename?: 'Organisation', id: string, name: string }> } };

export type FreezesFragment = { __typename?: 'Query', openFreezes: Array<{ __typename?: 'CaseFreeze', id: string, caseId: string, caseCode: string, dueOn: string, overdue: boolean }> };

export type OpenFreezesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenFreezesQuery = { __typename?: 'Query', openFreezes: Array<{ __typename?: 'CaseFreeze', id: string, caseId: string, caseCode: string, dueOn: string, overdue: boolean }> };

export type FreezeCaseMutationVariables = Exact<{
  input: FreezeCaseInput;
}>;


export type FreezeCaseMutation = { __typename?: 'Mutation', freezeCase: { __typename?: 'FreezeReceipt', id: string } };

export type GroundRowFragment = { __typename?: 'DisclosureException', id: string, caseId: string, ground: DisclosureGround, article: string, category: ConsentCategory, urgent: boolean, requestedByStaffId: string, managerStaffId?: string | null, partnerStaffId: string, requestedAt: string, expiresAt: string, recipient: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'ExceptionAct', kind: ExceptionActKind, staffId: string, at: string }> };

export type AuditedRowFragment = { __typename?: 'DisclosureException', id: string, caseId: string, ground: DisclosureGround, article: string, category: ConsentCategory, urgent: boolean, requestedByStaffId: string, managerStaffId?: string | null, partnerStaffId: string, requestedAt: string, expiresAt: string, reviews: Array<{ __typename?: 'ExceptionReview', staffId: string, at: string }>, recipient: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'ExceptionAct', kind: ExceptionActKind, staffId: string, at: string }> };

export type ReviewExceptionsMutationVariables = Exact<{
  input: ReviewExceptionsInput;
}>;


export type ReviewExceptionsMutation = { __typename?: 'Mutation', reviewExceptions: Array<{ __typename?: 'DisclosureException', id: string, caseId: string, ground: DisclosureGround, article: string, category: ConsentCategory, urgent: boolean, requestedByStaffId: string, managerStaffId?: string | null, partnerStaffId: string, requestedAt: string, expiresAt: string, reviews: Array<{ __typename?: 'ExceptionReview', staffId: string, at: string }>, recipient: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'ExceptionAct', kind: ExceptionActKind, staffId: string, at: string }> }> };

export type GroundsOfCaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type GroundsOfCaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, code: string, abilities: Array<string>, publication: number, refusalCount: number, exceptions: Array<{ __typename?: 'DisclosureException', id: string, caseId: string, ground: DisclosureGround, article: string, category: ConsentCategory, urgent: boolean, requestedByStaffId: string, managerStaffId?: string | null, partnerStaffId: string, requestedAt: string, expiresAt: string, recipient: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'ExceptionAct', kind: ExceptionActKind, staffId: string, at: string }> }>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, conferences: Array<{ __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> }>, sections: Array<{ __typename?: 'CaseSection', section: CaseSectionName, category: ConsentCategory, publishedIn?: number | null }>, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, reason: CoverageReason, upTo: number, opensAt?: string | null, opensUpTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, consents: Array<{ __typename?: 'Consent', id: string, category: ConsentCategory, purpose: ConsentPurpose, decision: ConsentDecision, form: ConsentForm, language: string, companion: boolean, publication: number, validFrom: string, validUntil?: string | null, givenAt: string, conferenceId: string, recipient: { __typename?: 'Organisation', id: string, name: string } }>, consentEvidence: Array<{ __typename?: 'ConsentEvidence', id: string, consentId: string, mediaType: string, bytes: number, addedAt: string }>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, askedAt: string, settledAt?: string | null, dueOn: string, overdue: boolean }>, recalls: Array<{ __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number }> } | null, disclosureArticles: Array<{ __typename?: 'DisclosureArticle', id: string, ground: DisclosureGround, words: string, checked: boolean }> };

export type GroundsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GroundsQuery = { __typename?: 'Query', disclosureExceptions: { __typename?: 'DisclosureExceptionConnection', nodes: Array<{ __typename?: 'DisclosureException', id: string, caseId: string, ground: DisclosureGround, article: string, category: ConsentCategory, urgent: boolean, requestedByStaffId: string, managerStaffId?: string | null, partnerStaffId: string, requestedAt: string, expiresAt: string, reviews: Array<{ __typename?: 'ExceptionReview', staffId: string, at: string }>, recipient: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'ExceptionAct', kind: ExceptionActKind, staffId: string, at: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, disclosureArticles: Array<{ __typename?: 'DisclosureArticle', id: string, ground: DisclosureGround, words: string, checked: boolean }> };

export type ReasonsOfCaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReasonsOfCaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, exceptions: Array<{ __typename?: 'DisclosureException', id: string, reason?: string | null, necessity?: string | null }> } | null };

export type ReasonsLeaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReasonsLeaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, exceptions: Array<{ __typename?: 'DisclosureException', id: string }> } | null };

export type RequestExceptionMutationVariables = Exact<{
  input: RequestExceptionInput;
}>;


export type RequestExceptionMutation = { __typename?: 'Mutation', requestException: { __typename?: 'Case', id: string, exceptions: Array<{ __typename?: 'DisclosureException', id: string, caseId: string, ground: DisclosureGround, article: string, category: ConsentCategory, urgent: boolean, requestedByStaffId: string, managerStaffId?: string | null, partnerStaffId: string, requestedAt: string, expiresAt: string, recipient: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'ExceptionAct', kind: ExceptionActKind, staffId: string, at: string }> }> } };

export type DecideExceptionMutationVariables = Exact<{
  input: DecideExceptionInput;
}>;


export type DecideExceptionMutation = { __typename?: 'Mutation', decideException: { __typename?: 'DisclosureException', id: string, caseId: string, ground: DisclosureGround, article: string, category: ConsentCategory, urgent: boolean, requestedByStaffId: string, managerStaffId?: string | null, partnerStaffId: string, requestedAt: string, expiresAt: string, recipient: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'ExceptionAct', kind: ExceptionActKind, staffId: string, at: string }> } };

export type GroundsAtHomeFragment = { __typename?: 'Query', disclosureExceptions: { __typename?: 'DisclosureExceptionConnection', nodes: Array<{ __typename?: 'DisclosureException', id: string, managerStaffId?: string | null, partnerStaffId: string, expiresAt: string, acts: Array<{ __typename?: 'ExceptionAct', kind: ExceptionActKind }> }> } };

export type PeopleToHandOverQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PeopleToHandOverQuery = { __typename?: 'Query', me: { __typename?: 'Me', abilities: Array<string> }, posts: Array<{ __typename?: 'Post', id: string, staffId: string, name?: string | null, title: string, activeFrom: string, activeUntil?: string | null, hasSignIn?: boolean | null }> };

export type HandOverPreviewQueryVariables = Exact<{
  fromPostId: Scalars['ID']['input'];
  toPostId: Scalars['ID']['input'];
}>;


export type HandOverPreviewQuery = { __typename?: 'Query', handOverPreview: { __typename?: 'HandOverPreview', administrator: boolean, actions: Array<{ __typename?: 'ActionItem', id: string, title: string, dueOn?: string | null, state: ActionState, meeting?: { __typename?: 'ActionMeeting', id: string, label: string } | null }> } };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { __typename?: 'Mutation', handOver: { __typename?: 'HandOver', id: string, actions: number } };

export type OwnSignInsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnSignInsQuery = { __typename?: 'Query', myLog: { __typename?: 'LogEntryConnection', nodes: Array<{ __typename?: 'LogEntry', id: string, at: string, act: string, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ConfirmInvitationMutationVariables = Exact<{
  input: InvitationStepInput;
}>;


export type ConfirmInvitationMutation = { __typename?: 'Mutation', confirmInvitation: { __typename?: 'StaffInvitation', id: string, name: string, email: string, postTitle: string, activeFrom: string, administrator: boolean, kind: StaffInvitationKind, state: StaffInvitationState, createdAt: string, expiresAt: string, acceptedAt?: string | null, version: number, abilities: Array<string>, link?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string }, proposedBy: { __typename?: 'Organisation', id: string, name: string } } };

export type DeclineInvitationMutationVariables = Exact<{
  input: InvitationStepInput;
}>;


export type DeclineInvitationMutation = { __typename?: 'Mutation', declineInvitation: { __typename?: 'StaffInvitation', id: string, name: string, email: string, postTitle: string, activeFrom: string, administrator: boolean, kind: StaffInvitationKind, state: StaffInvitationState, createdAt: string, expiresAt: string, acceptedAt?: string | null, version: number, abilities: Array<string>, link?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string }, proposedBy: { __typename?: 'Organisation', id: string, name: string } } };

export type WithdrawInvitationMutationVariables = Exact<{
  input: InvitationStepInput;
}>;


export type WithdrawInvitationMutation = { __typename?: 'Mutation', withdrawInvitation: { __typename?: 'StaffInvitation', id: string, name: string, email: string, postTitle: string, activeFrom: string, administrator: boolean, kind: StaffInvitationKind, state: StaffInvitationState, createdAt: string, expiresAt: string, acceptedAt?: string | null, version: number, abilities: Array<string>, link?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string }, proposedBy: { __typename?: 'Organisation', id: string, name: string } } };

export type RenewInvitationMutationVariables = Exact<{
  input: InvitationStepInput;
}>;


export type RenewInvitationMutation = { __typename?: 'Mutation', renewInvitation: { __typename?: 'StaffInvitation', id: string, name: string, email: string, postTitle: string, activeFrom: string, administrator: boolean, kind: StaffInvitationKind, state: StaffInvitationState, createdAt: string, expiresAt: string, acceptedAt?: string | null, version: number, abilities: Array<string>, link?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string }, proposedBy: { __typename?: 'Organisation', id: string, name: string } } };

export type InvitationRowFragment = { __typename?: 'StaffInvitation', id: string, name: string, email: string, postTitle: string, activeFrom: string, administrator: boolean, kind: StaffInvitationKind, state: StaffInvitationState, createdAt: string, expiresAt: string, acceptedAt?: string | null, version: number, abilities: Array<string>, link?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string }, proposedBy: { __typename?: 'Organisation', id: string, name: string } };

export type StaffInvitationsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StaffInvitationsQuery = { __typename?: 'Query', me: { __typename?: 'Me', abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string } }, staffInvitations: { __typename?: 'StaffInvitationConnection', totalCount: number, nodes: Array<{ __typename?: 'StaffInvitation', id: string, name: string, email: string, postTitle: string, activeFrom: string, administrator: boolean, kind: StaffInvitationKind, state: StaffInvitationState, createdAt: string, expiresAt: string, acceptedAt?: string | null, version: number, abilities: Array<string>, link?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string }, proposedBy: { __typename?: 'Organisation', id: string, name: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { __typename?: 'Mutation', inviteStaff: { __typename?: 'StaffInvitation', id: string, name: string, email: string, postTitle: string, activeFrom: string, administrator: boolean, kind: StaffInvitationKind, state: StaffInvitationState, createdAt: string, expiresAt: string, acceptedAt?: string | null, version: number, abilities: Array<string>, link?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string }, proposedBy: { __typename?: 'Organisation', id: string, name: string } } };

export type ProposeStaffMutationVariables = Exact<{
  input: ProposeStaffInput;
}>;


export type ProposeStaffMutation = { __typename?: 'Mutation', proposeStaff: { __typename?: 'StaffInvitation', id: string, name: string, email: string, postTitle: string, activeFrom: string, administrator: boolean, kind: StaffInvitationKind, state: StaffInvitationState, createdAt: string, expiresAt: string, acceptedAt?: string | null, version: number, abilities: Array<string>, link?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string }, proposedBy: { __typename?: 'Organisation', id: string, name: string } } };

export type ProposableOrganisationsQueryVariables = Exact<{
  all: Scalars['Boolean']['input'];
}>;


export type ProposableOrganisationsQuery = { __typename?: 'Query', bodies?: { __typename?: 'MeetingBodyConnection', nodes: Array<{ __typename?: 'MeetingBody', id: string, abilities: Array<string>, memberships: Array<{ __typename?: 'Membership', validFrom: string, validTo?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string } }> }> }, organisations?: { __typename?: 'OrganisationConnection', nodes: Array<{ __typename?: 'Organisation', id: string, name: string }> } };

export type AuditLogQueryVariables = Exact<{
  kind?: InputMaybe<LogKind>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AuditLogQuery = { __typename?: 'Query', auditLog: { __typename?: 'LogEntryConnection', totalCount: number, nodes: Array<{ __typename?: 'LogEntry', id: string, at: string, kind: LogKind, act: string, subject: string, subjectRef: string, staffId?: string | null, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type LogRowFragment = { __typename?: 'LogEntry', id: string, at: string, kind: LogKind, act: string, subject: string, subjectRef: string, staffId?: string | null, organisation?: { __typename?: 'Organisation', id: string, name: string } | null };

export type OwnLogQueryVariables = Exact<{
  kind?: InputMaybe<LogKind>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnLogQuery = { __typename?: 'Query', myLog: { __typename?: 'LogEntryConnection', totalCount: number, nodes: Array<{ __typename?: 'LogEntry', id: string, at: string, kind: LogKind, act: string, subject: string, subjectRef: string, staffId?: string | null, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OutboxQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OutboxQuery = { __typename?: 'Query', outbox: { __typename?: 'OutgoingMailConnection', totalCount: number, nodes: Array<{ __typename?: 'OutgoingMail', id: string, receiver: MailReceiver, to: string, state: MailState, createdAt: string, text: string, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MailRowFragment = { __typename?: 'OutgoingMail', id: string, receiver: MailReceiver, to: string, state: MailState, createdAt: string, text: string, organisation?: { __typename?: 'Organisation', id: string, name: string } | null };

export type MatrixWholeFragment = { __typename?: 'PolicyMatrix', id: string, title: string, versionNumber: number, asOf: string, pillars: Array<{ __typename?: 'Pillar', id: string, number: number, title: string, measures: Array<{ __typename?: 'PolicyMeasure', id: string, marker: string, title: string, rows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string, issueBullets: Array<string>, initiativeTitle: string, initiativeBullets: Array<string>, version: number, abilities: Array<string> }> }> }> };

export type MatrixRowWholeFragment = { __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string, issueBullets: Array<string>, initiativeTitle: string, initiativeBullets: Array<string>, version: number, abilities: Array<string> };

export type UpdateMatrixRowMutationVariables = Exact<{
  input: UpdateMatrixRowInput;
}>;


export type UpdateMatrixRowMutation = { __typename?: 'Mutation', updateMatrixRow: { __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string, issueBullets: Array<string>, initiativeTitle: string, initiativeBullets: Array<string>, version: number, abilities: Array<string> } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { __typename?: 'Mutation', recordAttendance: { __typename?: 'Meeting', id: string, version: number } };

export type MeetingPeopleFragment = { __typename?: 'Meeting', attendance: Array<{ __typename?: 'Attendance', id: string, label: string, status: AttendanceStatus, part: AttendancePart, version: number, organisation: { __typename?: 'Organisation', id: string, name: string }, proxyFor?: { __typename?: 'Organisation', id: string, name: string } | null }>, headCounts: Array<{ __typename?: 'HeadCount', count: number, qualifier: string }>, groups: Array<{ __typename?: 'MeetingGroup', id: string, name: string, version: number, facilitatorPost: string, facilitatorOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, participants: Array<{ __typename?: 'Organisation', id: string, name: string }> }>, lecturers: Array<{ __typename?: 'Lecturer', id: string, label: string }>, invitations: Array<{ __typename?: 'Invitation', id: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> };

export type SaveGroupMutationVariables = Exact<{
  input: SaveGroupInput;
}>;


export type SaveGroupMutation = { __typename?: 'Mutation', saveGroup: { __typename?: 'Meeting', id: string, version: number } };

export type RecordHeadCountMutationVariables = Exact<{
  input: RecordHeadCountInput;
}>;


export type RecordHeadCountMutation = { __typename?: 'Mutation', recordHeadCount: { __typename?: 'Meeting', id: string, version: number } };

export type InviteOrganisationMutationVariables = Exact<{
  input: InviteOrganisationInput;
}>;


export type InviteOrganisationMutation = { __typename?: 'Mutation', inviteOrganisation: { __typename?: 'Meeting', id: string, version: number } };

export type RecordLecturersMutationVariables = Exact<{
  input: RecordLecturersInput;
}>;


export type RecordLecturersMutation = { __typename?: 'Mutation', recordLecturers: { __typename?: 'Meeting', id: string, version: number } };

export type UpdateMeetingMutationVariables = Exact<{
  input: UpdateMeetingInput;
}>;


export type UpdateMeetingMutation = { __typename?: 'Mutation', updateMeeting: { __typename?: 'Meeting', code: string, opennessReason: string, availableMoves: Array<MeetingState>, version: number, abilities: Array<string>, id: string, heldOn: string, startsAt: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> } };

export type MeetingHeadFragment = { __typename?: 'Meeting', code: string, opennessReason: string, availableMoves: Array<MeetingState>, version: number, abilities: Array<string>, id: string, heldOn: string, startsAt: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> };

export type MoveMeetingMutationVariables = Exact<{
  input: MoveMeetingInput;
}>;


export type MoveMeetingMutation = { __typename?: 'Mutation', moveMeeting: { __typename?: 'Meeting', code: string, opennessReason: string, availableMoves: Array<MeetingState>, version: number, abilities: Array<string>, id: string, heldOn: string, startsAt: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> } };

export type MeetingRowFragment = { __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> };

export type MeetingsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MeetingState>;
  order?: InputMaybe<MeetingOrder>;
}>;


export type MeetingsQuery = { __typename?: 'Query', meetings: { __typename?: 'MeetingConnection', totalCount: number, nodes: Array<{ __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type EditionRowFragment = { __typename?: 'MinutesEdition', id: string, kind: EditionKind, title: string, state: EditionState, number: number, pagesDone: number, pagesTotal?: number | null, pages?: number | null, sha256Pdf?: string | null, sha256Text?: string | null, issuedAt?: string | null, pdfUrl?: string | null, textUrl?: string | null, recipient: { __typename?: 'Organisation', id: string, name: string }, requestedBy: { __typename?: 'Organisation', id: string, name: string } };

export type EditionsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  meetingId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type EditionsQuery = { __typename?: 'Query', editions: { __typename?: 'MinutesEditionConnection', totalCount: number, nodes: Array<{ __typename?: 'MinutesEdition', id: string, kind: EditionKind, title: string, state: EditionState, number: number, pagesDone: number, pagesTotal?: number | null, pages?: number | null, sha256Pdf?: string | null, sha256Text?: string | null, issuedAt?: string | null, pdfUrl?: string | null, textUrl?: string | null, recipient: { __typename?: 'Organisation', id: string, name: string }, requestedBy: { __typename?: 'Organisation', id: string, name: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type IssueMinutesMutationVariables = Exact<{
  input: IssueMinutesInput;
}>;


export type IssueMinutesMutation = { __typename?: 'Mutation', issueMinutes: Array<{ __typename?: 'MinutesEdition', id: string, kind: EditionKind, title: string, state: EditionState, number: number, pagesDone: number, pagesTotal?: number | null, pages?: number | null, sha256Pdf?: string | null, sha256Text?: string | null, issuedAt?: string | null, pdfUrl?: string | null, textUrl?: string | null, recipient: { __typename?: 'Organisation', id: string, name: string }, requestedBy: { __typename?: 'Organisation', id: string, name: string } }> };

export type MinutesPreviewQueryVariables = Exact<{
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  meetingId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type MinutesPreviewQuery = { __typename?: 'Query', minutesPreview: { __typename?: 'MinutesPreview', title: string, text: string } };

export type ResetAccessMutationVariables = Exact<{
  input: ResetAccessInput;
}>;


export type ResetAccessMutation = { __typename?: 'Mutation', resetAccess: { __typename?: 'StaffInvitation', id: string, name: string, email: string, postTitle: string, activeFrom: string, administrator: boolean, kind: StaffInvitationKind, state: StaffInvitationState, createdAt: string, expiresAt: string, acceptedAt?: string | null, version: number, abilities: Array<string>, link?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string }, proposedBy: { __typename?: 'Organisation', id: string, name: string } } };

export type EndAgreementMutationVariables = Exact<{
  input: EndAgreementInput;
}>;


export type EndAgreementMutation = { __typename?: 'Mutation', endAgreement: { __typename?: 'SharingAgreement', id?: string | null, state: AgreementState } };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { __typename?: 'Mutation', signAgreement: { __typename?: 'SharingAgreement', id?: string | null, state: AgreementState } };

export type AttestStaffMutationVariables = Exact<{
  input: AttestStaffInput;
}>;


export type AttestStaffMutation = { __typename?: 'Mutation', attestStaff: { __typename?: 'StaffAttestation', id: string, attestedOn: string, posts: number } };

export type OwnPostFragment = { __typename?: 'Post', id: string, staffId: string, name?: string | null, title: string, activeFrom: string, activeUntil?: string | null, administrator?: boolean | null, attestedOn?: string | null, hasSignIn?: boolean | null, version: number, abilities: Array<string> };

export type OwnDutiesFragment = { __typename?: 'Query', me: { __typename?: 'Me', staffId: string, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, attestation?: { __typename?: 'OrganisationAttestation', lastOn?: string | null, due: boolean, dueOn: string } | null, agreement?: { __typename?: 'SharingAgreement', id?: string | null, state: AgreementState, signedOn?: string | null, expiresOn?: string | null, endedOn?: string | null, textVersion?: string | null, version?: number | null, abilities: Array<string> } | null }, pledge?: { __typename?: 'ConfidentialityPledge', id: string, textVersion: string, signedAt: string } | null }, agreementTexts: Array<{ __typename?: 'AgreementText', kind: AgreementKind, version: string }> };

export type OwnSettingFragment = { __typename?: 'OrganisationSetting', id: string, factor: SignInRequirement, idleMinutes: number, sessionHours: number, allowedNetworks: Array<string>, mayLimitNetworks: boolean, version: number, abilities: Array<string> };

export type OwnPostsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OwnPostsQuery = { __typename?: 'Query', me: { __typename?: 'Me', staffId: string, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, attestation?: { __typename?: 'OrganisationAttestation', lastOn?: string | null, due: boolean, dueOn: string } | null } }, posts: Array<{ __typename?: 'Post', id: string, staffId: string, name?: string | null, title: string, activeFrom: string, activeUntil?: string | null, administrator?: boolean | null, attestedOn?: string | null, hasSignIn?: boolean | null, version: number, abilities: Array<string> }> };

export type PromisesQueryVariables = Exact<{ [key: string]: never; }>;


export type PromisesQuery = { __typename?: 'Query', agreementTexts: Array<{ __typename?: 'AgreementText', kind: AgreementKind, version: string, text: string }>, me: { __typename?: 'Me', staffId: string, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, attestation?: { __typename?: 'OrganisationAttestation', lastOn?: string | null, due: boolean, dueOn: string } | null, agreement?: { __typename?: 'SharingAgreement', id?: string | null, state: AgreementState, signedOn?: string | null, expiresOn?: string | null, endedOn?: string | null, textVersion?: string | null, version?: number | null, abilities: Array<string> } | null }, pledge?: { __typename?: 'ConfidentialityPledge', id: string, textVersion: string, signedAt: string } | null } };

export type SignPledgeMutationVariables = Exact<{
  input: SignPledgeInput;
}>;


export type SignPledgeMutation = { __typename?: 'Mutation', signPledge: { __typename?: 'ConfidentialityPledge', id: string, textVersion: string, signedAt: string } };

export type EndPostMutationVariables = Exact<{
  input: EndPostInput;
}>;


export type EndPostMutation = { __typename?: 'Mutation', endPost: { __typename?: 'Post', id: string, staffId: string, name?: string | null, title: string, activeFrom: string, activeUntil?: string | null, administrator?: boolean | null, attestedOn?: string | null, hasSignIn?: boolean | null, version: number, abilities: Array<string> } };

export type ChangeSettingMutationVariables = Exact<{
  input: ChangeOrganisationSettingInput;
}>;


export type ChangeSettingMutation = { __typename?: 'Mutation', changeOrganisationSetting: { __typename?: 'OrganisationSetting', id: string, factor: SignInRequirement, idleMinutes: number, sessionHours: number, allowedNetworks: Array<string>, mayLimitNetworks: boolean, version: number, abilities: Array<string> } };

export type OpeningsAwaitedFragment = { __typename?: 'Query', openingsToDecide: Array<{ __typename?: 'OriginalOpening', id: string }> };

export type OpeningRowFragment = { __typename?: 'OriginalOpening', id: string, caseId: string, conferenceId: string, editionId: string, ground: DisclosureGround, legalBasis: string, requestedByStaffId: string, requestedAt: string, expiresAt: string, state: OpeningState, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'OpeningAct', id: string, kind: OpeningActKind, at: string, staffId?: string | null }> };

export type SealedOriginalsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SealedOriginalsQuery = { __typename?: 'Query', conference?: { __typename?: 'CaseConference', id: string, code: string, caseId: string, sealedOriginals: Array<{ __typename?: 'SealedOriginal', id: string, number: number, issuedAt: string }> } | null };

export type OpeningsOfCaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OpeningsOfCaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, originalOpenings: Array<{ __typename?: 'OriginalOpening', id: string, caseId: string, conferenceId: string, editionId: string, ground: DisclosureGround, legalBasis: string, requestedByStaffId: string, requestedAt: string, expiresAt: string, state: OpeningState, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'OpeningAct', id: string, kind: OpeningActKind, at: string, staffId?: string | null }> }> } | null };

export type OpeningsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OpeningsQuery = { __typename?: 'Query', originalOpenings: { __typename?: 'OriginalOpeningConnection', nodes: Array<{ __typename?: 'OriginalOpening', id: string, caseId: string, conferenceId: string, editionId: string, ground: DisclosureGround, legalBasis: string, requestedByStaffId: string, requestedAt: string, expiresAt: string, state: OpeningState, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'OpeningAct', id: string, kind: OpeningActKind, at: string, staffId?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OpeningArticlesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpeningArticlesQuery = { __typename?: 'Query', disclosureArticles: Array<{ __typename?: 'DisclosureArticle', id: string, ground: DisclosureGround, words: string, checked: boolean }> };

export type OpeningReasonsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OpeningReasonsQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, originalOpenings: Array<{ __typename?: 'OriginalOpening', id: string, reason?: string | null, necessity?: string | null }> } | null };

export type OpenedOriginalQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OpenedOriginalQuery = { __typename?: 'Query', openedOriginal?: { __typename?: 'OpenedOriginal', id: string, number: number, issuedAt: string, until: string, text: string } | null };

export type OpeningsLeaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OpeningsLeaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, originalOpenings: Array<{ __typename?: 'OriginalOpening', id: string, abilities: Array<string> }> } | null };

export type RequestOpeningMutationVariables = Exact<{
  input: RequestOpeningInput;
}>;


export type RequestOpeningMutation = { __typename?: 'Mutation', requestOpening: { __typename?: 'OriginalOpening', id: string, caseId: string, conferenceId: string, editionId: string, ground: DisclosureGround, legalBasis: string, requestedByStaffId: string, requestedAt: string, expiresAt: string, state: OpeningState, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string }, acts: Array<{ __typename?: 'OpeningAct', id: string, kind: OpeningActKind, at: string, staffId?: string | null }> } };

export type DecideOpeningMutationVariables = Exact<{
  input: DecideOpeningInput;
}>;


export type DecideOpeningMutation = { __typename?: 'Mutation', decideOpening: { __typename?: 'OpeningAct', id: string, kind: OpeningActKind, at: string } };

export type MeetingPapersFragment = { __typename?: 'Meeting', id: string, mayAddPaper: boolean, papers: Array<{ __typename?: 'Paper', id: string, number: string, title: string, class: PaperClass, handling: PaperHandling, mediaType: string, bytes: number, createdAt: string, withdrawn: boolean, version: number, abilities: Array<string>, uploadedBy: { __typename?: 'Organisation', id: string, name: string } }>, agenda: Array<{ __typename?: 'AgendaEntry', id: string, item?: { __typename?: 'AgendaItem', id: string, mayAddPaper: boolean, papers: Array<{ __typename?: 'Paper', id: string, number: string, title: string, class: PaperClass, handling: PaperHandling, mediaType: string, bytes: number, createdAt: string, withdrawn: boolean, version: number, abilities: Array<string>, uploadedBy: { __typename?: 'Organisation', id: string, name: string } }> } | null }> };

export type PaperRowFragment = { __typename?: 'Paper', id: string, number: string, title: string, class: PaperClass, handling: PaperHandling, mediaType: string, bytes: number, createdAt: string, withdrawn: boolean, version: number, abilities: Array<string>, uploadedBy: { __typename?: 'Organisation', id: string, name: string } };

export type ChangePaperMutationVariables = Exact<{
  input: ChangePaperInput;
}>;


export type ChangePaperMutation = { __typename?: 'Mutation', changePaper: { __typename?: 'Paper', id: string, number: string, title: string, class: PaperClass, handling: PaperHandling, mediaType: string, bytes: number, createdAt: string, withdrawn: boolean, version: number, abilities: Array<string>, uploadedBy: { __typename?: 'Organisation', id: string, name: string } } };

export type WithdrawPaperMutationVariables = Exact<{
  input: WithdrawPaperInput;
}>;


export type WithdrawPaperMutation = { __typename?: 'Mutation', withdrawPaper: { __typename?: 'Paper', id: string, number: string, title: string, class: PaperClass, handling: PaperHandling, mediaType: string, bytes: number, createdAt: string, withdrawn: boolean, version: number, abilities: Array<string>, uploadedBy: { __typename?: 'Organisation', id: string, name: string } } };

export type RequestsAtHomeFragment = { __typename?: 'Query', informationRequests: { __typename?: 'InformationRequestConnection', nodes: Array<{ __typename?: 'InformationRequest', id: string, abilities: Array<string>, answers: Array<{ __typename?: 'RequestAnswer', id: string }> }> } };

export type RequestRowFragment = { __typename?: 'InformationRequest', id: string, caseId: string, legalBasis: string, categories: Array<ConsentCategory>, answerBy?: string | null, askedAt: string, withdrawnAt?: string | null, version: number, abilities: Array<string>, case: { __typename?: 'Case', id: string, code: string, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }, organisation: { __typename?: 'Organisation', id: string, name: string }, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string }> };

export type RequestsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RequestsQuery = { __typename?: 'Query', informationRequests: { __typename?: 'InformationRequestConnection', nodes: Array<{ __typename?: 'InformationRequest', id: string, caseId: string, legalBasis: string, categories: Array<ConsentCategory>, answerBy?: string | null, askedAt: string, withdrawnAt?: string | null, version: number, abilities: Array<string>, case: { __typename?: 'Case', id: string, code: string, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }, organisation: { __typename?: 'Organisation', id: string, name: string }, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type RequestQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RequestQuery = { __typename?: 'Query', informationRequest?: { __typename?: 'InformationRequest', id: string, caseId: string, legalBasis: string, categories: Array<ConsentCategory>, answerBy?: string | null, askedAt: string, withdrawnAt?: string | null, version: number, abilities: Array<string>, case: { __typename?: 'Case', id: string, code: string, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }, organisation: { __typename?: 'Organisation', id: string, name: string }, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string }> } | null };

export type RequestTextQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RequestTextQuery = { __typename?: 'Query', informationRequest?: { __typename?: 'InformationRequest', id: string, purpose?: string | null, wish?: string | null, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string, note?: string | null }> } | null };

export type RequestLeaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RequestLeaseQuery = { __typename?: 'Query', informationRequest?: { __typename?: 'InformationRequest', id: string, withdrawnAt?: string | null } | null };

export type AskingCaseFragment = { __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, abilities: Array<string>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, upTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, conferences: Array<{ __typename?: 'CaseConference', id: string, code: string, state: ConferenceState, heldOn: string }>, informationRequests: Array<{ __typename?: 'InformationRequest', id: string, caseId: string, legalBasis: string, categories: Array<ConsentCategory>, answerBy?: string | null, askedAt: string, withdrawnAt?: string | null, version: number, abilities: Array<string>, case: { __typename?: 'Case', id: string, code: string, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }, organisation: { __typename?: 'Organisation', id: string, name: string }, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string }> }> };

export type RequestsOfCaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RequestsOfCaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, abilities: Array<string>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, upTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, conferences: Array<{ __typename?: 'CaseConference', id: string, code: string, state: ConferenceState, heldOn: string }>, informationRequests: Array<{ __typename?: 'InformationRequest', id: string, caseId: string, legalBasis: string, categories: Array<ConsentCategory>, answerBy?: string | null, askedAt: string, withdrawnAt?: string | null, version: number, abilities: Array<string>, case: { __typename?: 'Case', id: string, code: string, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }, organisation: { __typename?: 'Organisation', id: string, name: string }, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string }> }> } | null };

export type AskForInformationMutationVariables = Exact<{
  input: AskForInformationInput;
}>;


export type AskForInformationMutation = { __typename?: 'Mutation', askForInformation: { __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, abilities: Array<string>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, upTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, conferences: Array<{ __typename?: 'CaseConference', id: string, code: string, state: ConferenceState, heldOn: string }>, informationRequests: Array<{ __typename?: 'InformationRequest', id: string, caseId: string, legalBasis: string, categories: Array<ConsentCategory>, answerBy?: string | null, askedAt: string, withdrawnAt?: string | null, version: number, abilities: Array<string>, case: { __typename?: 'Case', id: string, code: string, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }, organisation: { __typename?: 'Organisation', id: string, name: string }, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string }> }> } };

export type AnswerInformationRequestMutationVariables = Exact<{
  input: AnswerInformationRequestInput;
}>;


export type AnswerInformationRequestMutation = { __typename?: 'Mutation', answerInformationRequest: { __typename?: 'InformationRequest', id: string, caseId: string, legalBasis: string, categories: Array<ConsentCategory>, answerBy?: string | null, askedAt: string, withdrawnAt?: string | null, version: number, abilities: Array<string>, case: { __typename?: 'Case', id: string, code: string, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }, organisation: { __typename?: 'Organisation', id: string, name: string }, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string }> } };

export type WithdrawInformationRequestMutationVariables = Exact<{
  input: WithdrawInformationRequestInput;
}>;


export type WithdrawInformationRequestMutation = { __typename?: 'Mutation', withdrawInformationRequest: { __typename?: 'InformationRequest', id: string, caseId: string, legalBasis: string, categories: Array<ConsentCategory>, answerBy?: string | null, askedAt: string, withdrawnAt?: string | null, version: number, abilities: Array<string>, case: { __typename?: 'Case', id: string, code: string, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }, organisation: { __typename?: 'Organisation', id: string, name: string }, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string }> } };

export type OwnRolesFragment = { __typename?: 'Query', caseActions: Array<{ __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, case: { __typename?: 'Case', id: string, code: string }, assignee: { __typename?: 'Organisation', id: string, name: string } }> };

export type OwnCaseActionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCaseActionsQuery = { __typename?: 'Query', caseActions: Array<{ __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, case: { __typename?: 'Case', id: string, code: string }, assignee: { __typename?: 'Organisation', id: string, name: string } }> };

export type AddCaseActionMutationVariables = Exact<{
  input: AddCaseActionInput;
}>;


export type AddCaseActionMutation = { __typename?: 'Mutation', addCaseAction: { __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, case: { __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, abilities: Array<string>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, exclusions: Array<{ __typename?: 'AccessExclusion', id: string, staffId?: string | null, organisation?: { __typename?: 'Organisation', id: string } | null }>, conferences: Array<{ __typename?: 'CaseConference', id: string, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, upTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> }>, actions: Array<{ __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string } }> }, assignee: { __typename?: 'Organisation', id: string, name: string } } };

export type AssignCaseActionMutationVariables = Exact<{
  input: AssignCaseActionInput;
}>;


export type AssignCaseActionMutation = { __typename?: 'Mutation', assignCaseAction: { __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string } } };

export type RewordCaseActionMutationVariables = Exact<{
  input: RewordCaseActionInput;
}>;


export type RewordCaseActionMutation = { __typename?: 'Mutation', rewordCaseAction: { __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string } } };

export type MoveCaseActionMutationVariables = Exact<{
  input: MoveCaseActionInput;
}>;


export type MoveCaseActionMutation = { __typename?: 'Mutation', moveCaseAction: { __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string } } };

export type ClosingCaseFragment = { __typename?: 'Case', id: string, code: string, state: CaseState, version: number, abilities: Array<string>, actions: Array<{ __typename?: 'CaseAction', id: string, kind: CaseActionKind, state: CaseActionState, conferenceId: string }>, conferences: Array<{ __typename?: 'CaseConference', id: string, state: ConferenceState, result?: { __typename?: 'ConferenceResult', id: string, recordedAt: string, confirmed: boolean } | null }> };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { __typename?: 'Mutation', closeCase: { __typename?: 'Case', id: string, code: string, state: CaseState, version: number, abilities: Array<string>, actions: Array<{ __typename?: 'CaseAction', id: string, kind: CaseActionKind, state: CaseActionState, conferenceId: string }>, conferences: Array<{ __typename?: 'CaseConference', id: string, state: ConferenceState, result?: { __typename?: 'ConferenceResult', id: string, recordedAt: string, confirmed: boolean } | null }> } };

export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenCaseMutation = { __typename?: 'Mutation', reopenCase: { __typename?: 'Case', id: string, code: string, state: CaseState, version: number, abilities: Array<string>, actions: Array<{ __typename?: 'CaseAction', id: string, kind: CaseActionKind, state: CaseActionState, conferenceId: string }>, conferences: Array<{ __typename?: 'CaseConference', id: string, state: ConferenceState, result?: { __typename?: 'ConferenceResult', id: string, recordedAt: string, confirmed: boolean } | null }> } };

export type LedgerLineFragment = { __typename?: 'LedgerRow', id: string, code: string, state: CaseState, nextOn?: string | null, lastHeldOn?: string | null, forgotten?: boolean | null, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null };

export type CaseLedgerQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CaseLedgerQuery = { __typename?: 'Query', caseLedger: { __typename?: 'LedgerRowConnection', nodes: Array<{ __typename?: 'LedgerRow', id: string, code: string, state: CaseState, nextOn?: string | null, lastHeldOn?: string | null, forgotten?: boolean | null, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type LedgerAtHomeFragment = { __typename?: 'Query', caseLedger: { __typename?: 'LedgerRowConnection', nodes: Array<{ __typename?: 'LedgerRow', id: string, code: string, state: CaseState, nextOn?: string | null, lastHeldOn?: string | null, forgotten?: boolean | null, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type EntryRowFragment = { __typename?: 'ConferenceEntry', id: string, kind: EntryKind, urgency?: Urgency | null, categories: Array<ConsentCategory>, staffId: string, recordedAt: string, abilities: Array<string>, confirmed: boolean, organisation: { __typename?: 'Organisation', id: string, name: string }, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }>, earlier: Array<{ __typename?: 'ConferenceEntry', id: string, recordedAt: string }> };

export type ResultRowFragment = { __typename?: 'ConferenceResult', id: string, keyWorkerStaffId?: string | null, nextOn?: string | null, recordedAt: string, confirmed: boolean, identityCheck?: { __typename?: 'IdentityCheck', asked: number, confirmed: number } | null, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> };

export type ConferenceRecordFragment = { __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, abilities: Array<string>, recordable: Array<ConsentCategory>, entries: Array<{ __typename?: 'ConferenceEntry', id: string, kind: EntryKind, urgency?: Urgency | null, categories: Array<ConsentCategory>, staffId: string, recordedAt: string, abilities: Array<string>, confirmed: boolean, organisation: { __typename?: 'Organisation', id: string, name: string }, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }>, earlier: Array<{ __typename?: 'ConferenceEntry', id: string, recordedAt: string }> }>, result?: { __typename?: 'ConferenceResult', id: string, keyWorkerStaffId?: string | null, nextOn?: string | null, recordedAt: string, confirmed: boolean, identityCheck?: { __typename?: 'IdentityCheck', asked: number, confirmed: number } | null, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } | null };

export type ConferenceRecordQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConferenceRecordQuery = { __typename?: 'Query', conference?: { __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, abilities: Array<string>, recordable: Array<ConsentCategory>, entries: Array<{ __typename?: 'ConferenceEntry', id: string, kind: EntryKind, urgency?: Urgency | null, categories: Array<ConsentCategory>, staffId: string, recordedAt: string, abilities: Array<string>, confirmed: boolean, organisation: { __typename?: 'Organisation', id: string, name: string }, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }>, earlier: Array<{ __typename?: 'ConferenceEntry', id: string, recordedAt: string }> }>, result?: { __typename?: 'ConferenceResult', id: string, keyWorkerStaffId?: string | null, nextOn?: string | null, recordedAt: string, confirmed: boolean, identityCheck?: { __typename?: 'IdentityCheck', asked: number, confirmed: number } | null, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } | null } | null };

export type CaseActionRowFragment = { __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string } };

export type RecordCaseFragment = { __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, abilities: Array<string>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, exclusions: Array<{ __typename?: 'AccessExclusion', id: string, staffId?: string | null, organisation?: { __typename?: 'Organisation', id: string } | null }>, conferences: Array<{ __typename?: 'CaseConference', id: string, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, upTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> }>, actions: Array<{ __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string } }> };

export type RecordCaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RecordCaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, abilities: Array<string>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, exclusions: Array<{ __typename?: 'AccessExclusion', id: string, staffId?: string | null, organisation?: { __typename?: 'Organisation', id: string } | null }>, conferences: Array<{ __typename?: 'CaseConference', id: string, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, upTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }> }>, actions: Array<{ __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string } }> } | null };

export type RecordTextQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RecordTextQuery = { __typename?: 'Query', conference?: { __typename?: 'CaseConference', id: string, entries: Array<{ __typename?: 'ConferenceEntry', id: string, text: string }> } | null };

export type RecordLeaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RecordLeaseQuery = { __typename?: 'Query', conference?: { __typename?: 'CaseConference', id: string, entries: Array<{ __typename?: 'ConferenceEntry', id: string }> } | null };

export type EarlierTextQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EarlierTextQuery = { __typename?: 'Query', conference?: { __typename?: 'CaseConference', id: string, entries: Array<{ __typename?: 'ConferenceEntry', id: string, earlier: Array<{ __typename?: 'ConferenceEntry', id: string, text: string }> }> } | null };

export type EarlierLeaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EarlierLeaseQuery = { __typename?: 'Query', conference?: { __typename?: 'CaseConference', id: string, entries: Array<{ __typename?: 'ConferenceEntry', id: string, earlier: Array<{ __typename?: 'ConferenceEntry', id: string }> }> } | null };

export type CaseActionTextQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseActionTextQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, actions: Array<{ __typename?: 'CaseAction', id: string, words?: { __typename?: 'ConferenceEntry', id: string, text: string } | null }> } | null };

export type CaseActionLeaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseActionLeaseQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, actions: Array<{ __typename?: 'CaseAction', id: string, words?: { __typename?: 'ConferenceEntry', id: string } | null }> } | null };

export type RecordEntryMutationVariables = Exact<{
  input: RecordEntryInput;
}>;


export type RecordEntryMutation = { __typename?: 'Mutation', recordEntry: { __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, abilities: Array<string>, recordable: Array<ConsentCategory>, entries: Array<{ __typename?: 'ConferenceEntry', id: string, kind: EntryKind, urgency?: Urgency | null, categories: Array<ConsentCategory>, staffId: string, recordedAt: string, abilities: Array<string>, confirmed: boolean, organisation: { __typename?: 'Organisation', id: string, name: string }, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }>, earlier: Array<{ __typename?: 'ConferenceEntry', id: string, recordedAt: string }> }>, result?: { __typename?: 'ConferenceResult', id: string, keyWorkerStaffId?: string | null, nextOn?: string | null, recordedAt: string, confirmed: boolean, identityCheck?: { __typename?: 'IdentityCheck', asked: number, confirmed: number } | null, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } | null } };

export type ConfirmEntriesMutationVariables = Exact<{
  input: ConfirmEntriesInput;
}>;


export type ConfirmEntriesMutation = { __typename?: 'Mutation', confirmEntries: { __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, abilities: Array<string>, recordable: Array<ConsentCategory>, entries: Array<{ __typename?: 'ConferenceEntry', id: string, kind: EntryKind, urgency?: Urgency | null, categories: Array<ConsentCategory>, staffId: string, recordedAt: string, abilities: Array<string>, confirmed: boolean, organisation: { __typename?: 'Organisation', id: string, name: string }, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }>, earlier: Array<{ __typename?: 'ConferenceEntry', id: string, recordedAt: string }> }>, result?: { __typename?: 'ConferenceResult', id: string, keyWorkerStaffId?: string | null, nextOn?: string | null, recordedAt: string, confirmed: boolean, identityCheck?: { __typename?: 'IdentityCheck', asked: number, confirmed: number } | null, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } | null } };

export type RecordResultMutationVariables = Exact<{
  input: RecordResultInput;
}>;


export type RecordResultMutation = { __typename?: 'Mutation', recordResult: { __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, abilities: Array<string>, recordable: Array<ConsentCategory>, entries: Array<{ __typename?: 'ConferenceEntry', id: string, kind: EntryKind, urgency?: Urgency | null, categories: Array<ConsentCategory>, staffId: string, recordedAt: string, abilities: Array<string>, confirmed: boolean, organisation: { __typename?: 'Organisation', id: string, name: string }, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }>, earlier: Array<{ __typename?: 'ConferenceEntry', id: string, recordedAt: string }> }>, result?: { __typename?: 'ConferenceResult', id: string, keyWorkerStaffId?: string | null, nextOn?: string | null, recordedAt: string, confirmed: boolean, identityCheck?: { __typename?: 'IdentityCheck', asked: number, confirmed: number } | null, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } | null } };

export type ConfirmResultMutationVariables = Exact<{
  input: ConfirmResultInput;
}>;


export type ConfirmResultMutation = { __typename?: 'Mutation', confirmResult: { __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, abilities: Array<string>, recordable: Array<ConsentCategory>, entries: Array<{ __typename?: 'ConferenceEntry', id: string, kind: EntryKind, urgency?: Urgency | null, categories: Array<ConsentCategory>, staffId: string, recordedAt: string, abilities: Array<string>, confirmed: boolean, organisation: { __typename?: 'Organisation', id: string, name: string }, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }>, earlier: Array<{ __typename?: 'ConferenceEntry', id: string, recordedAt: string }> }>, result?: { __typename?: 'ConferenceResult', id: string, keyWorkerStaffId?: string | null, nextOn?: string | null, recordedAt: string, confirmed: boolean, identityCheck?: { __typename?: 'IdentityCheck', asked: number, confirmed: number } | null, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, confirmations: Array<{ __typename?: 'EntryConfirmation', staffId: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } | null } };

export type UpdateSeriesCoverMutationVariables = Exact<{
  input: UpdateSeriesCoverInput;
}>;


export type UpdateSeriesCoverMutation = { __typename?: 'Mutation', updateSeriesCover: { __typename?: 'MeetingSeries', code: string, version: number, abilities: Array<string>, id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, approvals: Array<{ __typename?: 'MergeApproval', bodyName: string, approvedAt?: string | null }>, events: Array<{ __typename?: 'SeriesEvent', at: string, kind: string, organisationName: string }>, cover?: { __typename?: 'SeriesCover', title: string, paperNumber: string, reportDate?: string | null, receivingCouncil: string, asOfNote: string, version: number } | null, timeline: Array<{ __typename?: 'TimelineEntry', running: number, label: string, cores: Array<string>, meeting: { __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, state: MeetingState, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string, runningOrdinal: number }> } }>, preview?: { __typename?: 'MergePreview', organisationCounts: Array<number>, nearestDays?: number | null, obstacles: Array<string>, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule, secrecy: Secrecy, openness: Openness, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }> }>, sharedOrganisations: Array<{ __typename?: 'Organisation', id: string, name: string }>, sharedTopics: Array<{ __typename?: 'SharedTopic', core: string, titleA: string, titleB: string, nearestDays: number, bodyA: string, bodyB: string, meetingA: string, meetingB: string }>, memberEffects: Array<{ __typename?: 'MemberEffect', gains: Array<string>, loses: Array<string>, keeps: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string } }>, numbering: Array<{ __typename?: 'NumberingRow', running: number, label: string, heldOn: string, startsAt: string, endsAt: string, sharedTitles: Array<string> }>, forms: Array<{ __typename?: 'FormVerdict', form: MergeForm, lawful: boolean, recommended: boolean, reasons: Array<string> }> } | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> } };

export type ApproveMergeMutationVariables = Exact<{
  input: SeriesVersionInput;
}>;


export type ApproveMergeMutation = { __typename?: 'Mutation', approveMerge: { __typename?: 'MeetingSeries', code: string, version: number, abilities: Array<string>, id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, approvals: Array<{ __typename?: 'MergeApproval', bodyName: string, approvedAt?: string | null }>, events: Array<{ __typename?: 'SeriesEvent', at: string, kind: string, organisationName: string }>, cover?: { __typename?: 'SeriesCover', title: string, paperNumber: string, reportDate?: string | null, receivingCouncil: string, asOfNote: string, version: number } | null, timeline: Array<{ __typename?: 'TimelineEntry', running: number, label: string, cores: Array<string>, meeting: { __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, state: MeetingState, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string, runningOrdinal: number }> } }>, preview?: { __typename?: 'MergePreview', organisationCounts: Array<number>, nearestDays?: number | null, obstacles: Array<string>, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule, secrecy: Secrecy, openness: Openness, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }> }>, sharedOrganisations: Array<{ __typename?: 'Organisation', id: string, name: string }>, sharedTopics: Array<{ __typename?: 'SharedTopic', core: string, titleA: string, titleB: string, nearestDays: number, bodyA: string, bodyB: string, meetingA: string, meetingB: string }>, memberEffects: Array<{ __typename?: 'MemberEffect', gains: Array<string>, loses: Array<string>, keeps: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string } }>, numbering: Array<{ __typename?: 'NumberingRow', running: number, label: string, heldOn: string, startsAt: string, endsAt: string, sharedTitles: Array<string> }>, forms: Array<{ __typename?: 'FormVerdict', form: MergeForm, lawful: boolean, recommended: boolean, reasons: Array<string> }> } | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> } };

export type CarryOutMergeMutationVariables = Exact<{
  input: SeriesVersionInput;
}>;


export type CarryOutMergeMutation = { __typename?: 'Mutation', carryOutMerge: { __typename?: 'MeetingSeries', code: string, version: number, abilities: Array<string>, id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, approvals: Array<{ __typename?: 'MergeApproval', bodyName: string, approvedAt?: string | null }>, events: Array<{ __typename?: 'SeriesEvent', at: string, kind: string, organisationName: string }>, cover?: { __typename?: 'SeriesCover', title: string, paperNumber: string, reportDate?: string | null, receivingCouncil: string, asOfNote: string, version: number } | null, timeline: Array<{ __typename?: 'TimelineEntry', running: number, label: string, cores: Array<string>, meeting: { __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, state: MeetingState, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string, runningOrdinal: number }> } }>, preview?: { __typename?: 'MergePreview', organisationCounts: Array<number>, nearestDays?: number | null, obstacles: Array<string>, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule, secrecy: Secrecy, openness: Openness, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }> }>, sharedOrganisations: Array<{ __typename?: 'Organisation', id: string, name: string }>, sharedTopics: Array<{ __typename?: 'SharedTopic', core: string, titleA: string, titleB: string, nearestDays: number, bodyA: string, bodyB: string, meetingA: string, meetingB: string }>, memberEffects: Array<{ __typename?: 'MemberEffect', gains: Array<string>, loses: Array<string>, keeps: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string } }>, numbering: Array<{ __typename?: 'NumberingRow', running: number, label: string, heldOn: string, startsAt: string, endsAt: string, sharedTitles: Array<string> }>, forms: Array<{ __typename?: 'FormVerdict', form: MergeForm, lawful: boolean, recommended: boolean, reasons: Array<string> }> } | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> } };

export type UndoMergeMutationVariables = Exact<{
  input: SeriesVersionInput;
}>;


export type UndoMergeMutation = { __typename?: 'Mutation', undoMerge: { __typename?: 'MeetingSeries', code: string, version: number, abilities: Array<string>, id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, approvals: Array<{ __typename?: 'MergeApproval', bodyName: string, approvedAt?: string | null }>, events: Array<{ __typename?: 'SeriesEvent', at: string, kind: string, organisationName: string }>, cover?: { __typename?: 'SeriesCover', title: string, paperNumber: string, reportDate?: string | null, receivingCouncil: string, asOfNote: string, version: number } | null, timeline: Array<{ __typename?: 'TimelineEntry', running: number, label: string, cores: Array<string>, meeting: { __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, state: MeetingState, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string, runningOrdinal: number }> } }>, preview?: { __typename?: 'MergePreview', organisationCounts: Array<number>, nearestDays?: number | null, obstacles: Array<string>, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule, secrecy: Secrecy, openness: Openness, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }> }>, sharedOrganisations: Array<{ __typename?: 'Organisation', id: string, name: string }>, sharedTopics: Array<{ __typename?: 'SharedTopic', core: string, titleA: string, titleB: string, nearestDays: number, bodyA: string, bodyB: string, meetingA: string, meetingB: string }>, memberEffects: Array<{ __typename?: 'MemberEffect', gains: Array<string>, loses: Array<string>, keeps: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string } }>, numbering: Array<{ __typename?: 'NumberingRow', running: number, label: string, heldOn: string, startsAt: string, endsAt: string, sharedTitles: Array<string> }>, forms: Array<{ __typename?: 'FormVerdict', form: MergeForm, lawful: boolean, recommended: boolean, reasons: Array<string> }> } | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> } };

export type WithdrawMergeMutationVariables = Exact<{
  input: SeriesVersionInput;
}>;


export type WithdrawMergeMutation = { __typename?: 'Mutation', withdrawMerge: { __typename?: 'MeetingSeries', code: string, version: number, abilities: Array<string>, id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, approvals: Array<{ __typename?: 'MergeApproval', bodyName: string, approvedAt?: string | null }>, events: Array<{ __typename?: 'SeriesEvent', at: string, kind: string, organisationName: string }>, cover?: { __typename?: 'SeriesCover', title: string, paperNumber: string, reportDate?: string | null, receivingCouncil: string, asOfNote: string, version: number } | null, timeline: Array<{ __typename?: 'TimelineEntry', running: number, label: string, cores: Array<string>, meeting: { __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, state: MeetingState, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string, runningOrdinal: number }> } }>, preview?: { __typename?: 'MergePreview', organisationCounts: Array<number>, nearestDays?: number | null, obstacles: Array<string>, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule, secrecy: Secrecy, openness: Openness, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }> }>, sharedOrganisations: Array<{ __typename?: 'Organisation', id: string, name: string }>, sharedTopics: Array<{ __typename?: 'SharedTopic', core: string, titleA: string, titleB: string, nearestDays: number, bodyA: string, bodyB: string, meetingA: string, meetingB: string }>, memberEffects: Array<{ __typename?: 'MemberEffect', gains: Array<string>, loses: Array<string>, keeps: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string } }>, numbering: Array<{ __typename?: 'NumberingRow', running: number, label: string, heldOn: string, startsAt: string, endsAt: string, sharedTitles: Array<string> }>, forms: Array<{ __typename?: 'FormVerdict', form: MergeForm, lawful: boolean, recommended: boolean, reasons: Array<string> }> } | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> } };

export type ProposeMergeMutationVariables = Exact<{
  input: ProposeMergeInput;
}>;


export type ProposeMergeMutation = { __typename?: 'Mutation', proposeMerge: { __typename?: 'MeetingSeries', id: string } };

export type SeriesRowFragment = { __typename?: 'MeetingSeries', id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> };

export type SeriesWholeFragment = { __typename?: 'MeetingSeries', code: string, version: number, abilities: Array<string>, id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, approvals: Array<{ __typename?: 'MergeApproval', bodyName: string, approvedAt?: string | null }>, events: Array<{ __typename?: 'SeriesEvent', at: string, kind: string, organisationName: string }>, cover?: { __typename?: 'SeriesCover', title: string, paperNumber: string, reportDate?: string | null, receivingCouncil: string, asOfNote: string, version: number } | null, timeline: Array<{ __typename?: 'TimelineEntry', running: number, label: string, cores: Array<string>, meeting: { __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, state: MeetingState, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string, runningOrdinal: number }> } }>, preview?: { __typename?: 'MergePreview', organisationCounts: Array<number>, nearestDays?: number | null, obstacles: Array<string>, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule, secrecy: Secrecy, openness: Openness, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }> }>, sharedOrganisations: Array<{ __typename?: 'Organisation', id: string, name: string }>, sharedTopics: Array<{ __typename?: 'SharedTopic', core: string, titleA: string, titleB: string, nearestDays: number, bodyA: string, bodyB: string, meetingA: string, meetingB: string }>, memberEffects: Array<{ __typename?: 'MemberEffect', gains: Array<string>, loses: Array<string>, keeps: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string } }>, numbering: Array<{ __typename?: 'NumberingRow', running: number, label: string, heldOn: string, startsAt: string, endsAt: string, sharedTitles: Array<string> }>, forms: Array<{ __typename?: 'FormVerdict', form: MergeForm, lawful: boolean, recommended: boolean, reasons: Array<string> }> } | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> };

export type PreviewWholeFragment = { __typename?: 'MergePreview', organisationCounts: Array<number>, nearestDays?: number | null, obstacles: Array<string>, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule, secrecy: Secrecy, openness: Openness, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }> }>, sharedOrganisations: Array<{ __typename?: 'Organisation', id: string, name: string }>, sharedTopics: Array<{ __typename?: 'SharedTopic', core: string, titleA: string, titleB: string, nearestDays: number, bodyA: string, bodyB: string, meetingA: string, meetingB: string }>, memberEffects: Array<{ __typename?: 'MemberEffect', gains: Array<string>, loses: Array<string>, keeps: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string } }>, numbering: Array<{ __typename?: 'NumberingRow', running: number, label: string, heldOn: string, startsAt: string, endsAt: string, sharedTitles: Array<string> }>, forms: Array<{ __typename?: 'FormVerdict', form: MergeForm, lawful: boolean, recommended: boolean, reasons: Array<string> }> };

export type WhoMaySeeMeetingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WhoMaySeeMeetingQuery = { __typename?: 'Query', sights: Array<{ __typename?: 'Sight', organisation: { __typename?: 'Organisation', id: string, name: string }, ways: Array<{ __typename?: 'SightWay', kind: SightReason, bodyId: string, bodyName: string }> }> };

export type SightRowFragment = { __typename?: 'Sight', organisation: { __typename?: 'Organisation', id: string, name: string }, ways: Array<{ __typename?: 'SightWay', kind: SightReason, bodyId: string, bodyName: string }> };

export type WhoMaySeeAgendaItemQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WhoMaySeeAgendaItemQuery = { __typename?: 'Query', sights: Array<{ __typename?: 'Sight', organisation: { __typename?: 'Organisation', id: string, name: string }, ways: Array<{ __typename?: 'SightWay', kind: SightReason, bodyId: string, bodyName: string }> }> };

export type WhoMaySeePaperQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WhoMaySeePaperQuery = { __typename?: 'Query', sights: Array<{ __typename?: 'Sight', organisation: { __typename?: 'Organisation', id: string, name: string }, ways: Array<{ __typename?: 'SightWay', kind: SightReason, bodyId: string, bodyName: string }> }> };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { __typename?: 'Mutation', createOrganisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, sortOrder: number, version: number, abilities: Array<string> } };

export type RegisteredQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RegisteredQuery = { __typename?: 'Query', organisation?: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, sortOrder: number, version: number, abilities: Array<string> } | null };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { __typename?: 'Mutation', updateOrganisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, sortOrder: number, version: number, abilities: Array<string> } };

export type RegisterQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RegisterQuery = { __typename?: 'Query', organisations: { __typename?: 'OrganisationConnection', totalCount: number, nodes: Array<{ __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, sortOrder: number, version: number, abilities: Array<string> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type RegisterRowFragment = { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, sortOrder: number, version: number, abilities: Array<string> };

export type AgendaQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgendaQuery = { __typename?: 'Query', meeting?: { __typename?: 'Meeting', code: string, opennessReason: string, availableMoves: Array<MeetingState>, version: number, abilities: Array<string>, startsAt: string, id: string, mayAddPaper: boolean, heldOn: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, agenda: Array<{ __typename?: 'AgendaEntry', id: string, number: string, position: number, offsetMinutes?: number | null, plannedMinutes?: number | null, stubLabel?: string | null, item?: { __typename?: 'AgendaItem', id: string, mayAddPaper: boolean, number: string, kind: AgendaItemKind, state: AgendaItemState, title: string, openTitle: string, presenterLabel: string, plannedMinutes?: number | null, discussion: string, version: number, abilities: Array<string>, papers: Array<{ __typename?: 'Paper', id: string, number: string, title: string, class: PaperClass, handling: PaperHandling, mediaType: string, bytes: number, createdAt: string, withdrawn: boolean, version: number, abilities: Array<string>, uploadedBy: { __typename?: 'Organisation', id: string, name: string } }>, presenter?: { __typename?: 'Organisation', id: string, name: string } | null, takenFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string }>, points: Array<{ __typename?: 'AgendaPoint', id: string, label: string, title: string, kind: AgendaItemKind }>, matrixRows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string }>, decisions: Array<{ __typename?: 'Decision', id: string, text: string, state: DecisionState, version: number, abilities: Array<string> }> } | null }>, papers: Array<{ __typename?: 'Paper', id: string, number: string, title: string, class: PaperClass, handling: PaperHandling, mediaType: string, bytes: number, createdAt: string, withdrawn: boolean, version: number, abilities: Array<string>, uploadedBy: { __typename?: 'Organisation', id: string, name: string } }>, proposals: Array<{ __typename?: 'AgendaItem', id: string, number: string, kind: AgendaItemKind, state: AgendaItemState, title: string, openTitle: string, presenterLabel: string, plannedMinutes?: number | null, discussion: string, version: number, abilities: Array<string>, presenter?: { __typename?: 'Organisation', id: string, name: string } | null, takenFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string }>, points: Array<{ __typename?: 'AgendaPoint', id: string, label: string, title: string, kind: AgendaItemKind }>, matrixRows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string }>, decisions: Array<{ __typename?: 'Decision', id: string, text: string, state: DecisionState, version: number, abilities: Array<string> }> }>, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> } | null };

export type AttendancePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AttendancePageQuery = { __typename?: 'Query', meeting?: { __typename?: 'Meeting', code: string, opennessReason: string, availableMoves: Array<MeetingState>, version: number, abilities: Array<string>, id: string, heldOn: string, startsAt: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, attendance: Array<{ __typename?: 'Attendance', id: string, label: string, status: AttendanceStatus, part: AttendancePart, version: number, organisation: { __typename?: 'Organisation', id: string, name: string }, proxyFor?: { __typename?: 'Organisation', id: string, name: string } | null }>, headCounts: Array<{ __typename?: 'HeadCount', count: number, qualifier: string }>, groups: Array<{ __typename?: 'MeetingGroup', id: string, name: string, version: number, facilitatorPost: string, facilitatorOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, participants: Array<{ __typename?: 'Organisation', id: string, name: string }> }>, lecturers: Array<{ __typename?: 'Lecturer', id: string, label: string }>, invitations: Array<{ __typename?: 'Invitation', id: string, organisation: { __typename?: 'Organisation', id: string, name: string } }>, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> } | null };

export type InvitableQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitableQuery = { __typename?: 'Query', organisations: { __typename?: 'OrganisationConnection', nodes: Array<{ __typename?: 'Organisation', id: string, name: string }> }, bodies: { __typename?: 'MeetingBodyConnection', nodes: Array<{ __typename?: 'MeetingBody', id: string, memberships: Array<{ __typename?: 'Membership', organisation: { __typename?: 'Organisation', id: string, name: string } }> }> } };

export type AuditDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditDeskQuery = { __typename?: 'Query', logHead: { __typename?: 'LogHead', hash: string }, organisations: { __typename?: 'OrganisationConnection', nodes: Array<{ __typename?: 'Organisation', id: string, name: string }> } };

export type BodiesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BodiesQuery = { __typename?: 'Query', bodies: { __typename?: 'MeetingBodyConnection', totalCount: number, nodes: Array<{ __typename?: 'MeetingBody', id: string, name: string, shortName: string, tier: Tier, openness: Openness, consentRule: ConsentRule, secrecy: Secrecy, abilities: Array<string>, convener?: { __typename?: 'Organisation', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type BodyQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BodyQuery = { __typename?: 'Query', body?: { __typename?: 'MeetingBody', code: string, purpose: string, validFrom: string, validTo?: string | null, version: number, id: string, name: string, shortName: string, tier: Tier, openness: Openness, consentRule: ConsentRule, secrecy: Secrecy, abilities: Array<string>, meetings: { __typename?: 'MeetingConnection', nodes: Array<{ __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> }> }, series: Array<{ __typename?: 'MeetingSeries', id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> }>, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }>, charters: Array<{ __typename?: 'Charter', id: string, number: number, title: string, effectiveFrom: string, mergeApprover: MergeApprover }>, subGroups: Array<{ __typename?: 'SubGroup', id: string, name: string }>, memberships: Array<{ __typename?: 'Membership', id: string, role: MembershipRole, validFrom: string, validTo?: string | null, secrecyBasis: SecrecyBasis, version: number, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind } }>, matrices: Array<{ __typename?: 'PolicyMatrix', id: string, title: string, asOf: string, versionNumber: number }>, convener?: { __typename?: 'Organisation', id: string, name: string } | null } | null };

export type CaseToCallQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseToCallQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, code: string, abilities: Array<string> } | null, bodies: { __typename?: 'MeetingBodyConnection', nodes: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule }> } };

export type BeginCaseMutationVariables = Exact<{
  input: BeginCaseInput;
}>;


export type BeginCaseMutation = { __typename?: 'Mutation', beginCase: { __typename?: 'Case', id: string } };

export type CaseRoomQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseRoomQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, code: string, state: CaseState, publication: number, createdAt: string, version: number, abilities: Array<string>, conferences: Array<{ __typename?: 'CaseConference', id: string, state: ConferenceState, code: string, caseId: string, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, coverage: Array<{ __typename?: 'CaseCoverage', category: ConsentCategory, upTo: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, result?: { __typename?: 'ConferenceResult', id: string, recordedAt: string, confirmed: boolean } | null }>, informationRequests: Array<{ __typename?: 'InformationRequest', id: string, caseId: string, legalBasis: string, categories: Array<ConsentCategory>, answerBy?: string | null, askedAt: string, withdrawnAt?: string | null, version: number, abilities: Array<string>, case: { __typename?: 'Case', id: string, code: string, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string } }, organisation: { __typename?: 'Organisation', id: string, name: string }, answers: Array<{ __typename?: 'RequestAnswer', id: string, kind: RequestAnswerKind, answeredAt: string }> }>, freezes: Array<{ __typename?: 'CaseFreeze', id: string, settledAt?: string | null }>, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, addedAt: string, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, exclusions: Array<{ __typename?: 'AccessExclusion', id: string, staffId?: string | null, addedAt: string, organisation?: { __typename?: 'Organisation', id: string, name: string } | null }>, actions: Array<{ __typename?: 'CaseAction', id: string, kind: CaseActionKind, state: CaseActionState, conferenceId: string, caseId: string, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string } }> } | null };

export type ConferenceReadersQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConferenceReadersQuery = { __typename?: 'Query', case?: { __typename?: 'Case', id: string, code: string, readers: Array<{ __typename?: 'CaseReader', id: string, staffId: string, name?: string | null, post?: { __typename?: 'Post', id: string, title: string } | null, organisation: { __typename?: 'Organisation', id: string, name: string } }>, exclusions: Array<{ __typename?: 'AccessExclusion', id: string, staffId?: string | null, organisation?: { __typename?: 'Organisation', id: string } | null }> } | null };

export type HomeCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCasesQuery = { __typename?: 'Query', conferences: { __typename?: 'CaseConferenceConnection', nodes: Array<{ __typename?: 'CaseConference', id: string, code: string, caseId: string, state: ConferenceState, heldOn: string, startsAt: string, endsAt: string, emergency: boolean, attendance: Array<{ __typename?: 'ConferenceAttendance', id: string, staffId?: string | null, presence: ConferencePresence, organisation?: { __typename?: 'Organisation', id: string } | null }> }> }, openFreezes: Array<{ __typename?: 'CaseFreeze', id: string, caseId: string, caseCode: string, dueOn: string, overdue: boolean }>, recalls: Array<{ __typename?: 'RecallTask', id: string, words: string, staffId: string, openedOn: string, askedAt: string, answer: RecallAnswer, version: number }>, disclosureExceptions: { __typename?: 'DisclosureExceptionConnection', nodes: Array<{ __typename?: 'DisclosureException', id: string, managerStaffId?: string | null, partnerStaffId: string, expiresAt: string, acts: Array<{ __typename?: 'ExceptionAct', kind: ExceptionActKind }> }> }, openingsToDecide: Array<{ __typename?: 'OriginalOpening', id: string }>, informationRequests: { __typename?: 'InformationRequestConnection', nodes: Array<{ __typename?: 'InformationRequest', id: string, abilities: Array<string>, answers: Array<{ __typename?: 'RequestAnswer', id: string }> }> }, caseActions: Array<{ __typename?: 'CaseAction', id: string, caseId: string, conferenceId: string, kind: CaseActionKind, state: CaseActionState, dueOn?: string | null, version: number, abilities: Array<string>, availableMoves: Array<CaseActionState>, assigneeStaffId?: string | null, case: { __typename?: 'Case', id: string, code: string }, assignee: { __typename?: 'Organisation', id: string, name: string } }>, caseLedger: { __typename?: 'LedgerRowConnection', nodes: Array<{ __typename?: 'LedgerRow', id: string, code: string, state: CaseState, nextOn?: string | null, lastHeldOn?: string | null, forgotten?: boolean | null, presentingOrganisation: { __typename?: 'Organisation', id: string, name: string }, leadOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename?: 'Query', staffInvitations: { __typename?: 'StaffInvitationConnection', nodes: Array<{ __typename?: 'StaffInvitation', id: string, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string } }> }, actions: { __typename?: 'ActionItemConnection', totalCount: number, nodes: Array<{ __typename?: 'ActionItem', id: string, title: string, dueOn?: string | null, state: ActionState, availableMoves: Array<ActionState>, version: number, abilities: Array<string>, agendaItemNumber?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind }, meeting?: { __typename?: 'ActionMeeting', id: string, heldOn: string, label: string } | null }> }, meetings: { __typename?: 'MeetingConnection', nodes: Array<{ __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> }> }, seriesList: { __typename?: 'MeetingSeriesConnection', nodes: Array<{ __typename?: 'MeetingSeries', abilities: Array<string>, id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> }> }, editions: { __typename?: 'MinutesEditionConnection', nodes: Array<{ __typename?: 'MinutesEdition', id: string, kind: EditionKind, title: string, state: EditionState, number: number, pagesDone: number, pagesTotal?: number | null, pages?: number | null, sha256Pdf?: string | null, sha256Text?: string | null, issuedAt?: string | null, pdfUrl?: string | null, textUrl?: string | null, recipient: { __typename?: 'Organisation', id: string, name: string }, requestedBy: { __typename?: 'Organisation', id: string, name: string } }> }, me: { __typename?: 'Me', staffId: string, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, attestation?: { __typename?: 'OrganisationAttestation', lastOn?: string | null, due: boolean, dueOn: string } | null, agreement?: { __typename?: 'SharingAgreement', id?: string | null, state: AgreementState, signedOn?: string | null, expiresOn?: string | null, endedOn?: string | null, textVersion?: string | null, version?: number | null, abilities: Array<string> } | null }, pledge?: { __typename?: 'ConfidentialityPledge', id: string, textVersion: string, signedAt: string } | null }, agreementTexts: Array<{ __typename?: 'AgreementText', kind: AgreementKind, version: string }> };

export type MatrixQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MatrixQuery = { __typename?: 'Query', matrix?: { __typename?: 'PolicyMatrix', id: string, title: string, versionNumber: number, asOf: string, body?: { __typename?: 'MeetingBody', id: string, name: string } | null, pillars: Array<{ __typename?: 'Pillar', id: string, number: number, title: string, measures: Array<{ __typename?: 'PolicyMeasure', id: string, marker: string, title: string, rows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string, issueBullets: Array<string>, initiativeTitle: string, initiativeBullets: Array<string>, version: number, abilities: Array<string> }> }> }> } | null };

export type BodiesToConveneQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesToConveneQuery = { __typename?: 'Query', bodies: { __typename?: 'MeetingBodyConnection', nodes: Array<{ __typename?: 'MeetingBody', id: string, name: string, abilities: Array<string> }> } };

export type CreateMeetingMutationVariables = Exact<{
  input: CreateMeetingInput;
}>;


export type CreateMeetingMutation = { __typename?: 'Mutation', createMeeting: { __typename?: 'Meeting', id: string } };

export type MeetingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MeetingQuery = { __typename?: 'Query', meeting?: { __typename?: 'Meeting', code: string, opennessReason: string, availableMoves: Array<MeetingState>, version: number, abilities: Array<string>, startsAt: string, id: string, mayAddPaper: boolean, heldOn: string, endsAt: string, place: string, online: boolean, openness: Openness, state: MeetingState, isJoint: boolean, actions: Array<{ __typename?: 'ActionItem', id: string, title: string, dueOn?: string | null, state: ActionState, availableMoves: Array<ActionState>, version: number, abilities: Array<string>, agendaItemNumber?: string | null, assignee: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind }, meeting?: { __typename?: 'ActionMeeting', id: string, heldOn: string, label: string } | null }>, series: Array<{ __typename?: 'MeetingSeries', id: string, title: string }>, attendance: Array<{ __typename?: 'Attendance', id: string, label: string, status: AttendanceStatus, part: AttendancePart, version: number, organisation: { __typename?: 'Organisation', id: string, name: string }, proxyFor?: { __typename?: 'Organisation', id: string, name: string } | null }>, headCounts: Array<{ __typename?: 'HeadCount', count: number, qualifier: string }>, groups: Array<{ __typename?: 'MeetingGroup', id: string, name: string, version: number, facilitatorPost: string, facilitatorOrganisation?: { __typename?: 'Organisation', id: string, name: string } | null, participants: Array<{ __typename?: 'Organisation', id: string, name: string }> }>, lecturers: Array<{ __typename?: 'Lecturer', id: string, label: string }>, invitations: Array<{ __typename?: 'Invitation', id: string, organisation: { __typename?: 'Organisation', id: string, name: string } }>, agenda: Array<{ __typename?: 'AgendaEntry', id: string, number: string, position: number, offsetMinutes?: number | null, plannedMinutes?: number | null, stubLabel?: string | null, item?: { __typename?: 'AgendaItem', id: string, mayAddPaper: boolean, number: string, kind: AgendaItemKind, state: AgendaItemState, title: string, openTitle: string, presenterLabel: string, plannedMinutes?: number | null, discussion: string, version: number, abilities: Array<string>, papers: Array<{ __typename?: 'Paper', id: string, number: string, title: string, class: PaperClass, handling: PaperHandling, mediaType: string, bytes: number, createdAt: string, withdrawn: boolean, version: number, abilities: Array<string>, uploadedBy: { __typename?: 'Organisation', id: string, name: string } }>, presenter?: { __typename?: 'Organisation', id: string, name: string } | null, takenFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string }>, points: Array<{ __typename?: 'AgendaPoint', id: string, label: string, title: string, kind: AgendaItemKind }>, matrixRows: Array<{ __typename?: 'MatrixRow', id: string, marker: string, issueTitle: string }>, decisions: Array<{ __typename?: 'Decision', id: string, text: string, state: DecisionState, version: number, abilities: Array<string> }> } | null }>, papers: Array<{ __typename?: 'Paper', id: string, number: string, title: string, class: PaperClass, handling: PaperHandling, mediaType: string, bytes: number, createdAt: string, withdrawn: boolean, version: number, abilities: Array<string>, uploadedBy: { __typename?: 'Organisation', id: string, name: string } }>, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyName: string, bodyShortName: string, subGroupName: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number }> } | null };

export type MeetingFilterBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingFilterBodiesQuery = { __typename?: 'Query', bodies: { __typename?: 'MeetingBodyConnection', nodes: Array<{ __typename?: 'MeetingBody', id: string, name: string, abilities: Array<string> }> } };

export type OrganisationRoomQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OrganisationRoomQuery = { __typename?: 'Query', posts: Array<{ __typename?: 'Post', id: string, staffId: string, name?: string | null, title: string, activeFrom: string, activeUntil?: string | null, administrator?: boolean | null, attestedOn?: string | null, hasSignIn?: boolean | null, version: number, abilities: Array<string> }>, organisationSetting: { __typename?: 'OrganisationSetting', id: string, factor: SignInRequirement, idleMinutes: number, sessionHours: number, allowedNetworks: Array<string>, mayLimitNetworks: boolean, version: number, abilities: Array<string> }, me: { __typename?: 'Me', staffId: string, abilities: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, attestation?: { __typename?: 'OrganisationAttestation', lastOn?: string | null, due: boolean, dueOn: string } | null, agreement?: { __typename?: 'SharingAgreement', id?: string | null, state: AgreementState, signedOn?: string | null, expiresOn?: string | null, endedOn?: string | null, textVersion?: string | null, version?: number | null, abilities: Array<string> } | null }, pledge?: { __typename?: 'ConfidentialityPledge', id: string, textVersion: string, signedAt: string } | null }, agreementTexts: Array<{ __typename?: 'AgreementText', kind: AgreementKind, version: string }> };

export type SeriesListQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SeriesListQuery = { __typename?: 'Query', seriesList: { __typename?: 'MeetingSeriesConnection', totalCount: number, nodes: Array<{ __typename?: 'MeetingSeries', id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MayProposeQueryVariables = Exact<{ [key: string]: never; }>;


export type MayProposeQuery = { __typename?: 'Query', bodies: { __typename?: 'MeetingBodyConnection', nodes: Array<{ __typename?: 'MeetingBody', id: string, abilities: Array<string> }> } };

export type BodiesToMergeQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesToMergeQuery = { __typename?: 'Query', bodies: { __typename?: 'MeetingBodyConnection', nodes: Array<{ __typename?: 'MeetingBody', id: string, name: string, abilities: Array<string> }> } };

export type MergePreviewQueryVariables = Exact<{
  bodyIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type MergePreviewQuery = { __typename?: 'Query', mergePreview: { __typename?: 'MergePreview', organisationCounts: Array<number>, nearestDays?: number | null, obstacles: Array<string>, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule, secrecy: Secrecy, openness: Openness, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }> }>, sharedOrganisations: Array<{ __typename?: 'Organisation', id: string, name: string }>, sharedTopics: Array<{ __typename?: 'SharedTopic', core: string, titleA: string, titleB: string, nearestDays: number, bodyA: string, bodyB: string, meetingA: string, meetingB: string }>, memberEffects: Array<{ __typename?: 'MemberEffect', gains: Array<string>, loses: Array<string>, keeps: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string } }>, numbering: Array<{ __typename?: 'NumberingRow', running: number, label: string, heldOn: string, startsAt: string, endsAt: string, sharedTitles: Array<string> }>, forms: Array<{ __typename?: 'FormVerdict', form: MergeForm, lawful: boolean, recommended: boolean, reasons: Array<string> }> } };

export type SeriesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SeriesQuery = { __typename?: 'Query', series?: { __typename?: 'MeetingSeries', code: string, version: number, abilities: Array<string>, id: string, title: string, form: MergeForm, state: SeriesState, effectiveFrom: string, closedOn?: string | null, approvals: Array<{ __typename?: 'MergeApproval', bodyName: string, approvedAt?: string | null }>, events: Array<{ __typename?: 'SeriesEvent', at: string, kind: string, organisationName: string }>, cover?: { __typename?: 'SeriesCover', title: string, paperNumber: string, reportDate?: string | null, receivingCouncil: string, asOfNote: string, version: number } | null, timeline: Array<{ __typename?: 'TimelineEntry', running: number, label: string, cores: Array<string>, meeting: { __typename?: 'Meeting', id: string, heldOn: string, startsAt: string, endsAt: string, state: MeetingState, heldFor: Array<{ __typename?: 'MeetingFor', bodyId: string, bodyShortName: string, runningOrdinal: number }> } }>, preview?: { __typename?: 'MergePreview', organisationCounts: Array<number>, nearestDays?: number | null, obstacles: Array<string>, bodies: Array<{ __typename?: 'MeetingBody', id: string, name: string, consentRule: ConsentRule, secrecy: Secrecy, openness: Openness, legalBases: Array<{ __typename?: 'LegalBasis', law: string, article: string }> }>, sharedOrganisations: Array<{ __typename?: 'Organisation', id: string, name: string }>, sharedTopics: Array<{ __typename?: 'SharedTopic', core: string, titleA: string, titleB: string, nearestDays: number, bodyA: string, bodyB: string, meetingA: string, meetingB: string }>, memberEffects: Array<{ __typename?: 'MemberEffect', gains: Array<string>, loses: Array<string>, keeps: Array<string>, organisation: { __typename?: 'Organisation', id: string, name: string } }>, numbering: Array<{ __typename?: 'NumberingRow', running: number, label: string, heldOn: string, startsAt: string, endsAt: string, sharedTitles: Array<string> }>, forms: Array<{ __typename?: 'FormVerdict', form: MergeForm, lawful: boolean, recommended: boolean, reasons: Array<string> }> } | null, bodies: Array<{ __typename?: 'SeriesBody', bodyId: string, name: string, shortName: string, approved: boolean }> } | null };

export const ActionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ActionRowFragment, unknown>;
export const AgendaItemWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openTitle"}},{"kind":"Field","name":{"kind":"Name","value":"presenterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrixRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]} as unknown as DocumentNode<AgendaItemWholeFragment, unknown>;
export const MeetingAgendaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"offsetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"stubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemWhole"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openTitle"}},{"kind":"Field","name":{"kind":"Name","value":"presenterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrixRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]} as unknown as DocumentNode<MeetingAgendaFragment, unknown>;
export const MeetingProposalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingProposals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openTitle"}},{"kind":"Field","name":{"kind":"Name","value":"presenterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrixRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]} as unknown as DocumentNode<MeetingProposalsFragment, unknown>;
export const BodyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"convener"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BodyRowFragment, unknown>;
export const BodyWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"mergeApprover"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"secrecyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"convener"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BodyWholeFragment, unknown>;
export const CasePeopleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CasePeopleFragment, unknown>;
export const CaseRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseRowFragment, unknown>;
export const ConferenceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}}]} as unknown as DocumentNode<ConferenceRowFragment, unknown>;
export const ConferenceRoomFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRoom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"callAddress"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAlone"}},{"kind":"Field","name":{"kind":"Name","value":"pledgedOnPaper"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}}]} as unknown as DocumentNode<ConferenceRoomFragment, unknown>;
export const ComingConferencesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComingConferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}}]} as unknown as DocumentNode<ComingConferencesFragment, unknown>;
export const ConferencePaperRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferencePaperRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Pdf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Text"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recipientStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConferencePaperRowFragment, unknown>;
export const CoverageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CoverageFragment, unknown>;
export const RecallRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RecallRowFragment, unknown>;
export const CaseConsentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseConsents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"companion"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CaseConsentsFragment, unknown>;
export const RecallsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recalls"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RecallsFragment, unknown>;
export const FreezesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Freezes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openFreezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<FreezesFragment, unknown>;
export const GroundRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"managerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<GroundRowFragment, unknown>;
export const AuditedRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroundRow"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"managerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<AuditedRowFragment, unknown>;
export const GroundsAtHomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroundsAtHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosureExceptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"managerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GroundsAtHomeFragment, unknown>;
export const InvitationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InvitationRowFragment, unknown>;
export const LogRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectRef"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LogRowFragment, unknown>;
export const MailRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutgoingMail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MailRowFragment, unknown>;
export const MatrixRowWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixRowWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}},{"kind":"Field","name":{"kind":"Name","value":"issueBullets"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeBullets"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<MatrixRowWholeFragment, unknown>;
export const MatrixWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyMatrix"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixRowWhole"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixRowWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}},{"kind":"Field","name":{"kind":"Name","value":"issueBullets"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeBullets"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<MatrixWholeFragment, unknown>;
export const MeetingPeopleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proxyFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"headCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorPost"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lecturers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingPeopleFragment, unknown>;
export const MeetingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]} as unknown as DocumentNode<MeetingRowFragment, unknown>;
export const MeetingHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opennessReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]} as unknown as DocumentNode<MeetingHeadFragment, unknown>;
export const EditionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"pagesDone"}},{"kind":"Field","name":{"kind":"Name","value":"pagesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Pdf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Text"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EditionRowFragment, unknown>;
export const OwnPostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<OwnPostFragment, unknown>;
export const OwnDutiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnDuties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<OwnDutiesFragment, unknown>;
export const OwnSettingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"idleMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessionHours"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"mayLimitNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<OwnSettingFragment, unknown>;
export const OpeningsAwaitedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpeningsAwaited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openingsToDecide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpeningsAwaitedFragment, unknown>;
export const OpeningRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpeningRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OriginalOpening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}}]}}]}}]} as unknown as DocumentNode<OpeningRowFragment, unknown>;
export const PaperRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PaperRowFragment, unknown>;
export const MeetingPapersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPapers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayAddPaper"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayAddPaper"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeetingPapersFragment, unknown>;
export const RequestsAtHomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestsAtHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestsAtHomeFragment, unknown>;
export const RequestRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<RequestRowFragment, unknown>;
export const AskingCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskingCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<AskingCaseFragment, unknown>;
export const CaseActionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseActionRowFragment, unknown>;
export const OwnRolesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnRoles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OwnRolesFragment, unknown>;
export const ClosingCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}}]}}]}}]} as unknown as DocumentNode<ClosingCaseFragment, unknown>;
export const LedgerLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"forgotten"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LedgerLineFragment, unknown>;
export const LedgerAtHomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerAtHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseLedger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"forgotten"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LedgerAtHomeFragment, unknown>;
export const EntryRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<EntryRowFragment, unknown>;
export const ResultRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorkerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResultRowFragment, unknown>;
export const ConferenceRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorkerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ConferenceRecordFragment, unknown>;
export const RecordCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordCaseFragment, unknown>;
export const SeriesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}}]} as unknown as DocumentNode<SeriesRowFragment, unknown>;
export const PreviewWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCounts"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"titleA"}},{"kind":"Field","name":{"kind":"Name","value":"titleB"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"bodyA"}},{"kind":"Field","name":{"kind":"Name","value":"bodyB"}},{"kind":"Field","name":{"kind":"Name","value":"meetingA"}},{"kind":"Field","name":{"kind":"Name","value":"meetingB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"loses"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTitles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lawful"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<PreviewWholeFragment, unknown>;
export const SeriesWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paperNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reportDate"}},{"kind":"Field","name":{"kind":"Name","value":"receivingCouncil"}},{"kind":"Field","name":{"kind":"Name","value":"asOfNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCounts"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"titleA"}},{"kind":"Field","name":{"kind":"Name","value":"titleB"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"bodyA"}},{"kind":"Field","name":{"kind":"Name","value":"bodyB"}},{"kind":"Field","name":{"kind":"Name","value":"meetingA"}},{"kind":"Field","name":{"kind":"Name","value":"meetingB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"loses"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTitles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lawful"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<SeriesWholeFragment, unknown>;
export const SightRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SightRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}}]}}]}}]} as unknown as DocumentNode<SightRowFragment, unknown>;
export const RegisterRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sortOrder"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<RegisterRowFragment, unknown>;
export const AddActionDocument = {"__meta__":{"hash":"80332dea509291fac1507fb692b5ec4e92954e58c956d8b6c558a4aba0bd6b8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<AddActionMutation, AddActionMutationVariables>;
export const AssigneesDocument = {"__meta__":{"hash":"562f626e78c73307707579ef489e5b7564ed4f032ee112d9d4a2f864e7a66c73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assignees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AssigneesQuery, AssigneesQueryVariables>;
export const UpdateActionDocument = {"__meta__":{"hash":"9a690934a659d2b5b988a60e143a6c37c839e189d77a112d94ebf9ead4d6cb09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<UpdateActionMutation, UpdateActionMutationVariables>;
export const ActionsDocument = {"__meta__":{"hash":"06864143e009d296528cdf43f2ddcfad13c09c5f4effacfdd2b32b795fd16675"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionState"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ActionsQuery, ActionsQueryVariables>;
export const MoveActionDocument = {"__meta__":{"hash":"ce18d46abbdcdb26d7f4dbcdeb26b65df3d51ea73419df66e29116155b9bc1f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<MoveActionMutation, MoveActionMutationVariables>;
export const AddAgendaItemDocument = {"__meta__":{"hash":"61ee3583c55a69ee851ee66354e56a1abcd3f2882ae8213583d844d5c79c2135"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AddAgendaItemMutation, AddAgendaItemMutationVariables>;
export const ProposeAgendaItemDocument = {"__meta__":{"hash":"88ca985bbf318d4d97468c5ce4f9d899cdd0d5d3e38fd4a2f832aa9d2d4e5a05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ProposeAgendaItemMutation, ProposeAgendaItemMutationVariables>;
export const UpdateAgendaItemDocument = {"__meta__":{"hash":"aa5ddd0e68f12e5e92931a5942750c4e5d57bc687f2ca13f5159f9ec3e169b55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openTitle"}},{"kind":"Field","name":{"kind":"Name","value":"presenterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrixRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]} as unknown as DocumentNode<UpdateAgendaItemMutation, UpdateAgendaItemMutationVariables>;
export const MoveAgendaItemDocument = {"__meta__":{"hash":"9aa4f9e4e4c273ed840a1f6d3d2051e182e4dbabeae0c015d4435ac98e45014e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MoveAgendaItemMutation, MoveAgendaItemMutationVariables>;
export const RecordDecisionDocument = {"__meta__":{"hash":"2b0ef411ce0b237ff737b83fe4aa08c9c559bef287491b009517783d57bfe94b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openTitle"}},{"kind":"Field","name":{"kind":"Name","value":"presenterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrixRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]} as unknown as DocumentNode<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const ConfirmDecisionDocument = {"__meta__":{"hash":"e7ebf31779e295e2e85c5903d18070317be9639ff2bce40eb529d41bdb35e5cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openTitle"}},{"kind":"Field","name":{"kind":"Name","value":"presenterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrixRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]} as unknown as DocumentNode<ConfirmDecisionMutation, ConfirmDecisionMutationVariables>;
export const AcceptAgendaItemDocument = {"__meta__":{"hash":"e9645a4e28af61291fad87df0e5aa46461a78c124ba8ca08d14a7a1758186062"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItemVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AcceptAgendaItemMutation, AcceptAgendaItemMutationVariables>;
export const WithdrawAgendaItemDocument = {"__meta__":{"hash":"65218ec632761db4b9a162e99bf181c733e6a33a2a65606d72958b0110fd6cba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItemVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WithdrawAgendaItemMutation, WithdrawAgendaItemMutationVariables>;
export const AddMembershipDocument = {"__meta__":{"hash":"556f4a6fe958088271fd82a9c5df94ce26989d88b1562d1b7cd7326ba43aceb7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddMembershipMutation, AddMembershipMutationVariables>;
export const OrganisationsToAddDocument = {"__meta__":{"hash":"277b96a7d7303423cbedeb2c45c1af0f179f33d4fb0d85a676f44fa65aea2034"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationsToAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsToAddQuery, OrganisationsToAddQueryVariables>;
export const EndMembershipDocument = {"__meta__":{"hash":"db1b7b6306361da815c60f59648320ef2b4b15738f6e9a1cc93cf88daa52fbb3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]} as unknown as DocumentNode<EndMembershipMutation, EndMembershipMutationVariables>;
export const MembersOfBodiesDocument = {"__meta__":{"hash":"5185a5c19e7111a2acc140f8c3b6bd81f92eeb4ea09025400b3637be65e9beb5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersOfBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersOfBodiesQuery, MembersOfBodiesQueryVariables>;
export const AnonymityFindingsDocument = {"__meta__":{"hash":"551ac7f313aab7d98c39ec8eb0037747e196f14b0d8ed2d2526a23080e1959aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnonymityFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anonymityFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"must"}}]}}]}}]} as unknown as DocumentNode<AnonymityFindingsQuery, AnonymityFindingsQueryVariables>;
export const AttestAnonymityDocument = {"__meta__":{"hash":"949e61df96e95203b68b6df6a952b73bd99ba16731f534cf602a369861bbea43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttestAnonymity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestAnonymityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attestAnonymity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attestedAt"}}]}}]}}]}}]} as unknown as DocumentNode<AttestAnonymityMutation, AttestAnonymityMutationVariables>;
export const PublishCaseDocument = {"__meta__":{"hash":"28e87c62c26f99dd008d34db7632ca6c174b4417a9d04e876c7dc00c5433e893"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PublishCaseMutation, PublishCaseMutationVariables>;
export const RareCombinationsDocument = {"__meta__":{"hash":"541b212e2b8dd8d343c01030237d052a1309a9ca8e4e5a5e6feb5a39f5be71da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RareCombinations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rareCombinations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<RareCombinationsQuery, RareCombinationsQueryVariables>;
export const CaseTextDocument = {"__meta__":{"hash":"db8b83904446ffe8fd2fcae9558df14f1508f62c74c7d782dc4491f0eaadf9c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"couldNotBeAsked"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}}]}}]}}]}}]} as unknown as DocumentNode<CaseTextQuery, CaseTextQueryVariables>;
export const CaseLeaseDocument = {"__meta__":{"hash":"5906ce22d996e0e0cc2135ecfad3745d2573288da22a77dbec1ac903788a9f5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}}]}}]}}]}}]} as unknown as DocumentNode<CaseLeaseQuery, CaseLeaseQueryVariables>;
export const PostsOfDocument = {"__meta__":{"hash":"50fb45de3041209dd39ab9a964d44dc78537e06ab05d5b8e1cd05469bf435a22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}}]}}]} as unknown as DocumentNode<PostsOfQuery, PostsOfQueryVariables>;
export const OrganisationsForCasesDocument = {"__meta__":{"hash":"6b184f2c59b8c09d93b6f97568dbf07297b0d94a20ffdbe7778d4f604ed49a30"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationsForCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsForCasesQuery, OrganisationsForCasesQueryVariables>;
export const CasesDocument = {"__meta__":{"hash":"701a1f910759f1e8795bd8db154e0a1608ae3f2532dd21b7704f087f78cd2522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const CaseDraftsDocument = {"__meta__":{"hash":"02f6b8832e8d22042551b7580d78eb80c955688ab20ad7e9b0851694c0d4057a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"couldNotBeAsked"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseDraftsQuery, CaseDraftsQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"e004c15b441335165f36d275902fd105c9dc46b81e2fe1e8b6e57bbed989c46c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const CaseWriterDocument = {"__meta__":{"hash":"7e9fff45d440f32ec879fa61de85600e40c88563bb20aacf0d82fe4912bbd77e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseWriter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]} as unknown as DocumentNode<CaseWriterQuery, CaseWriterQueryVariables>;
export const ExcludeFromCaseDocument = {"__meta__":{"hash":"c083fadada3a282f0a06e7dbed67ed4f7c4b8bdf8062456b17ce706987513314"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExcludeFromCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExcludeFromCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"excludeFromCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePeople"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExcludeFromCaseMutation, ExcludeFromCaseMutationVariables>;
export const EndExclusionDocument = {"__meta__":{"hash":"599fd76b681c9cbc11ca441cff2d8e7b95ad89ecd10950ae8d1a45477a0eb746"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndExclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndExclusionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endExclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePeople"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EndExclusionMutation, EndExclusionMutationVariables>;
export const AddCaseReaderDocument = {"__meta__":{"hash":"5cf952f33655d46bf718e2a0058ee7578b365befe8ebd2be576ad13265b4038c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCaseReader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCaseReaderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCaseReader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePeople"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AddCaseReaderMutation, AddCaseReaderMutationVariables>;
export const RemoveCaseReaderDocument = {"__meta__":{"hash":"1fa3e712532e1dc8027445dd4380bca14727c07e818141408fd57021b42d23c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCaseReader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCaseReaderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCaseReader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveCaseReaderMutation, RemoveCaseReaderMutationVariables>;
export const CaseReadsDocument = {"__meta__":{"hash":"8dd4eed189fab5e94c72e4dcdbb7ac93e8825e856f1e6c3b995d9926305776a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseReads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"log"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"READ"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseReadsQuery, CaseReadsQueryVariables>;
export const ConferenceDocument = {"__meta__":{"hash":"07a028b7a26a1894af9cbdba983e2f6a63bf218a08df070142915b8bdfb593f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRoom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRoom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"callAddress"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAlone"}},{"kind":"Field","name":{"kind":"Name","value":"pledgedOnPaper"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ConferenceQuery, ConferenceQueryVariables>;
export const CallConferenceDocument = {"__meta__":{"hash":"8bcdacb1dcd84b335f765814b9f30cc4e07069a4f666203e268f7642797f2c0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CallConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CallConferenceMutation, CallConferenceMutationVariables>;
export const AnswerConferenceDocument = {"__meta__":{"hash":"7e49818cff2f6bc892b7dd5545ae45af0710bf1014d02aacae100372fc53f3c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRoom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRoom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"callAddress"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAlone"}},{"kind":"Field","name":{"kind":"Name","value":"pledgedOnPaper"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerConferenceMutation, AnswerConferenceMutationVariables>;
export const ChangeConferenceDocument = {"__meta__":{"hash":"a8f9de55856927a0acd986750de147646eafbe8f7081c6138e3812358940ea20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRoom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRoom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"callAddress"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAlone"}},{"kind":"Field","name":{"kind":"Name","value":"pledgedOnPaper"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeConferenceMutation, ChangeConferenceMutationVariables>;
export const MoveConferenceDocument = {"__meta__":{"hash":"efa229fa1bf3e253d4ff5a86fb810657bdd91b0cb8639c9d8bcaa1148d0d888b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRoom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRoom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"callAddress"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAlone"}},{"kind":"Field","name":{"kind":"Name","value":"pledgedOnPaper"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MoveConferenceMutation, MoveConferenceMutationVariables>;
export const InviteToConferenceDocument = {"__meta__":{"hash":"129d698b9d0545e096c976121657118007d9153b97b597fc19e2ba9f0bab3f51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteToConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRoom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRoom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"callAddress"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAlone"}},{"kind":"Field","name":{"kind":"Name","value":"pledgedOnPaper"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InviteToConferenceMutation, InviteToConferenceMutationVariables>;
export const SeatGuestDocument = {"__meta__":{"hash":"6f68fd5ede69fa6e816643b9d79eb0f9e1e60d7c741e4f24848255f1951a6bd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SeatGuest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeatGuestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatGuest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRoom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRoom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"callAddress"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAlone"}},{"kind":"Field","name":{"kind":"Name","value":"pledgedOnPaper"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SeatGuestMutation, SeatGuestMutationVariables>;
export const ConferencePapersDocument = {"__meta__":{"hash":"cc92e90b12a082a09be1adfdee6918d1c95c766c3a87144f680a6d6fab230c5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferencePapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferencePaperRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferencePaperRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Pdf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Text"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recipientStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConferencePapersQuery, ConferencePapersQueryVariables>;
export const IssueConferencePaperDocument = {"__meta__":{"hash":"84ce84e368368089915997ddc1983642c3832673442d6211ec539b7c04a7a86d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueConferencePaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueConferencePaperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueConferencePaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferencePaperRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferencePaperRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Pdf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Text"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recipientStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IssueConferencePaperMutation, IssueConferencePaperMutationVariables>;
export const ConferencePreparationDocument = {"__meta__":{"hash":"08c932f4e926ba887fd0d9f1faec5514142a0907948b4568e06e617fc5272463"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferencePreparation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spoken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preparation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"readable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConferencePreparationQuery, ConferencePreparationQueryVariables>;
export const ConsentsOfCaseDocument = {"__meta__":{"hash":"4d1fa40dc9ddb186f299b8207f85067ff014f1eaac3992f10d264ac49830d2f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentsOfCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseConsents"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseConsents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"companion"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}}]} as unknown as DocumentNode<ConsentsOfCaseQuery, ConsentsOfCaseQueryVariables>;
export const RecordConsentsDocument = {"__meta__":{"hash":"55b13386879b17dbbdb12ba18651c7e8db47bfa0f24ede7dd1270a3dec305604"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConsents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseConsents"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseConsents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"companion"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}}]} as unknown as DocumentNode<RecordConsentsMutation, RecordConsentsMutationVariables>;
export const WithdrawalEffectDocument = {"__meta__":{"hash":"f0fb0916e806aa52556c501eacf9bb4b5bd090ace48238c1347506ef57328d16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WithdrawalEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentCategory"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipientOrganisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalEffect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipientOrganisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipientOrganisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawalEffectQuery, WithdrawalEffectQueryVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"fb0524bfa8cd70b69bee95d75e0ed1070465c30978e784b79803aa0f81fff836"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseConsents"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseConsents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"companion"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const SettleFreezeDocument = {"__meta__":{"hash":"686002cfe1e66f4718b5942851b9875344391e4bc032e978e7ff30deab27be34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleFreeze"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleFreezeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleFreeze"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseConsents"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseConsents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"companion"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}}]} as unknown as DocumentNode<SettleFreezeMutation, SettleFreezeMutationVariables>;
export const OwnRecallsDocument = {"__meta__":{"hash":"f961df57f90afe52883923eaa1680e4c7c1059a7f16635975f5a1e1aa89b0c74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRecalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recalls"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recalls"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}}]} as unknown as DocumentNode<OwnRecallsQuery, OwnRecallsQueryVariables>;
export const AnswerRecallDocument = {"__meta__":{"hash":"66816856adf5caf9282f975c7489f72082e11773b1114773584e11c7f1c25c96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerRecall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerRecallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRecall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AnswerRecallMutation, AnswerRecallMutationVariables>;
export const WithdrawByCodeDocument = {"__meta__":{"hash":"40e2c9f1aa30bf1b50559eff05fd61ffb30f10ec0574f7b5898f925b8b8d90f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawByCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawByCodeMutation, WithdrawByCodeMutationVariables>;
export const RecipientsDocument = {"__meta__":{"hash":"eb990757fbb994ecbe7963ad3841b3996e084a049e815ccebb6e135d004a96be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecipientsQuery, RecipientsQueryVariables>;
export const OpenFreezesDocument = {"__meta__":{"hash":"695be88f8418c3d2454c4e7a17bd82af52725980380754c2b896e0ce005f72c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenFreezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Freezes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Freezes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openFreezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<OpenFreezesQuery, OpenFreezesQueryVariables>;
export const FreezeCaseDocument = {"__meta__":{"hash":"b2c9f7889e7aef2f50bc8bedc273aea95746ec6caeaab1857cd359ef51095143"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreezeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FreezeCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FreezeCaseMutation, FreezeCaseMutationVariables>;
export const ReviewExceptionsDocument = {"__meta__":{"hash":"9654d9c3cc5c34d29cfd88f1b6d7cbcc026fbefcf063ad9c7fa1d64209782e2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewExceptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewExceptionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewExceptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditedRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"managerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroundRow"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ReviewExceptionsMutation, ReviewExceptionsMutationVariables>;
export const GroundsOfCaseDocument = {"__meta__":{"hash":"9bdab3c3a07b1f025cbde0e823b02baafc55576eacc07bebdbef3c0c1e0a119f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroundsOfCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseConsents"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroundRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosureArticles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseConsents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCount"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"publishedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"companion"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"managerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<GroundsOfCaseQuery, GroundsOfCaseQueryVariables>;
export const GroundsDocument = {"__meta__":{"hash":"b8042c4b8a64afa6f47dffe52d1fb2c3c4ad3712f632dfdc6c112e673fe7cf1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Grounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosureExceptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditedRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosureArticles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"managerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroundRow"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<GroundsQuery, GroundsQueryVariables>;
export const ReasonsOfCaseDocument = {"__meta__":{"hash":"692384133bcd2de36b6cc7b0e049eae573484bdc0c3308d931713dc157a48627"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReasonsOfCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}}]}}]}}]}}]} as unknown as DocumentNode<ReasonsOfCaseQuery, ReasonsOfCaseQueryVariables>;
export const ReasonsLeaseDocument = {"__meta__":{"hash":"b8507ec2a9fdc84c00d05ef87aff5a8f77279e17badd68451e22620761b4b7c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReasonsLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReasonsLeaseQuery, ReasonsLeaseQueryVariables>;
export const RequestExceptionDocument = {"__meta__":{"hash":"d30dd52b882590a677adb73cd4dcebb5c18abb758ca446ef20e87bad587ea313"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExceptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroundRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"managerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<RequestExceptionMutation, RequestExceptionMutationVariables>;
export const DecideExceptionDocument = {"__meta__":{"hash":"58dacfdb59ebc3f5ed9a754f793efe5ee8cfe8a40c558510994ac024f3c4cf9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideExceptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroundRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureException"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"managerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<DecideExceptionMutation, DecideExceptionMutationVariables>;
export const PeopleToHandOverDocument = {"__meta__":{"hash":"e624097313b44d48205dd97b3420f75c4f25a2c86cd0ade25847d6976c5503b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToHandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignIn"}}]}}]}}]} as unknown as DocumentNode<PeopleToHandOverQuery, PeopleToHandOverQueryVariables>;
export const HandOverPreviewDocument = {"__meta__":{"hash":"0b2f51ee32e014c3635fb258da797fd6b06cd49b62292319385185a08c9ba2d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandOverPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromPostId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toPostId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromPostId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromPostId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toPostId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toPostId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HandOverPreviewQuery, HandOverPreviewQueryVariables>;
export const HandOverDocument = {"__meta__":{"hash":"f44da71b805918c599a1bbbcfc8b8ae0491fb2217955f97846a82d9e7ff7c56a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}}]}}]} as unknown as DocumentNode<HandOverMutation, HandOverMutationVariables>;
export const OwnSignInsDocument = {"__meta__":{"hash":"73022fe96245cfd30954c581530fc62bf2e45e5a17dcfe9a4c104fdb5e23c15e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSignIns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"SIGN_IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSignInsQuery, OwnSignInsQueryVariables>;
export const ConfirmInvitationDocument = {"__meta__":{"hash":"9801e1172a88b53203e0e2fdd954425a476a54b1655ac6289a1a344d9c3904c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConfirmInvitationMutation, ConfirmInvitationMutationVariables>;
export const DeclineInvitationDocument = {"__meta__":{"hash":"5d726bf1a541ea7a87b6fd6cfb1dacfde20077a6ecd7efa04b7b4ee215b9bdab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const WithdrawInvitationDocument = {"__meta__":{"hash":"cc3634a4ae0ae1e5ffcc620ccb616352281325e52e2372e2a8bcb7c809f31a5c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const RenewInvitationDocument = {"__meta__":{"hash":"7b14603598755f46f61dff8dcfd86f0a4a3257a432e374c6d55288a31db996f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const StaffInvitationsDocument = {"__meta__":{"hash":"4335f24f73685895e02c92168e8a730137864fb82f9f33bdcd8804d4e4e1570e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StaffInvitationsQuery, StaffInvitationsQueryVariables>;
export const InviteStaffDocument = {"__meta__":{"hash":"b83008c07bceabebd1f5899fe6becb0332539f4ebdb75b399081a441a933aa9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InviteStaffMutation, InviteStaffMutationVariables>;
export const ProposeStaffDocument = {"__meta__":{"hash":"ef005ca9c852064ec765b50245df43b734312e9ef6da133ba03b2c6cbfc0d4be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeStaffMutation, ProposeStaffMutationVariables>;
export const ProposableOrganisationsDocument = {"__meta__":{"hash":"aae3cdde0e09f5388a50b83591df42b1c4e1e68d375ee73792ce9b9b89202cdb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposableOrganisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ProposableOrganisationsQuery, ProposableOrganisationsQueryVariables>;
export const AuditLogDocument = {"__meta__":{"hash":"73ec819ce9eecc3febf64079c9ae2af0daea29b8c7648f2d4d17c56dc422c91f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LogKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"staffId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectRef"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const OwnLogDocument = {"__meta__":{"hash":"4fcb99587df8f9fbdbda1e1ed884117d56bd237174a36ab0a9d55052345b04bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LogKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectRef"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OwnLogQuery, OwnLogQueryVariables>;
export const OutboxDocument = {"__meta__":{"hash":"66cb617ea22c05edec5e5473b9a92babff375bd801474a5a8011010ac7cba647"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutgoingMail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OutboxQuery, OutboxQueryVariables>;
export const UpdateMatrixRowDocument = {"__meta__":{"hash":"66726b0c3f0ae15200c53f2b42e046c94a2d5f6fa5e8c1b5fe395d8f8b890c8c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMatrixRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMatrixRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMatrixRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixRowWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixRowWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}},{"kind":"Field","name":{"kind":"Name","value":"issueBullets"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeBullets"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<UpdateMatrixRowMutation, UpdateMatrixRowMutationVariables>;
export const RecordAttendanceDocument = {"__meta__":{"hash":"7e3a617c365f1b41176b3a774bcda7000205872f892dbe2c0e8ceb4276a1a05b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const SaveGroupDocument = {"__meta__":{"hash":"392cd5aefc3e613b3b49570eea85936aa0a47460532c3383689e42a9d68047a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SaveGroupMutation, SaveGroupMutationVariables>;
export const RecordHeadCountDocument = {"__meta__":{"hash":"c6af86ecfb71548e5fbd0fdc1b8523d7e3487cf813018f850468e07e28063f53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordHeadCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordHeadCountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHeadCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordHeadCountMutation, RecordHeadCountMutationVariables>;
export const InviteOrganisationDocument = {"__meta__":{"hash":"f539ffa01b6c3a5f23d11dc376a6a97dc3c075098b18944204dc4937084f288b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<InviteOrganisationMutation, InviteOrganisationMutationVariables>;
export const RecordLecturersDocument = {"__meta__":{"hash":"56747e38d88a7b8dc20ffd2cd7a4098080a81d39d872695940b7feb2d931b6f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLecturers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLecturersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLecturers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordLecturersMutation, RecordLecturersMutationVariables>;
export const UpdateMeetingDocument = {"__meta__":{"hash":"dfe3aa5566c38d3c59ebb79d70564557e5df54568bf8091be1807920222b9173"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opennessReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<UpdateMeetingMutation, UpdateMeetingMutationVariables>;
export const MoveMeetingDocument = {"__meta__":{"hash":"fd99f5ebf1c712e6f8fc1eb2457c9ba03d92ada161fa2dff319dd9d9799534f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opennessReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<MoveMeetingMutation, MoveMeetingMutationVariables>;
export const MeetingsDocument = {"__meta__":{"hash":"6b04115419c0a19725fddad837bd329dc5b8150b3b89702b629a3cda13193d44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bodyId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"bodyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bodyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]} as unknown as DocumentNode<MeetingsQuery, MeetingsQueryVariables>;
export const EditionsDocument = {"__meta__":{"hash":"204a439b9648f02c703aa3be22938bee6ea8ce988dccea2b99fa33bccf234d9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Editions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seriesId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"seriesId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seriesId"}}},{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"pagesDone"}},{"kind":"Field","name":{"kind":"Name","value":"pagesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Pdf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Text"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EditionsQuery, EditionsQueryVariables>;
export const IssueMinutesDocument = {"__meta__":{"hash":"8c5b86114356b764c2d58dcaf8565d0f918cee7e76b31b77f38497392209c47a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"pagesDone"}},{"kind":"Field","name":{"kind":"Name","value":"pagesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Pdf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Text"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IssueMinutesMutation, IssueMinutesMutationVariables>;
export const MinutesPreviewDocument = {"__meta__":{"hash":"db585491a1842ebe17935d824341ce58ff92f98de77943047fa12d21dd1d3b2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MinutesPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seriesId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutesPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seriesId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seriesId"}}},{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<MinutesPreviewQuery, MinutesPreviewQueryVariables>;
export const ResetAccessDocument = {"__meta__":{"hash":"66995c26ff260cff800af9577e1c200e79329898c473aea7573e87f343abf89c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ResetAccessMutation, ResetAccessMutationVariables>;
export const EndAgreementDocument = {"__meta__":{"hash":"0ba79d9543d9f0aca7ce4c2a7142c915824525fda8c518406521c7f2b2cf59f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<EndAgreementMutation, EndAgreementMutationVariables>;
export const SignAgreementDocument = {"__meta__":{"hash":"65829989707843c1a32bdff6305e04234d928226f36d9f9c5b17e4189795a20c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const AttestStaffDocument = {"__meta__":{"hash":"0c5812db9eed262ff4c670a234027272a7d99eb70e709b726debab04e7ec5c6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttestStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attestStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}}]}}]}}]} as unknown as DocumentNode<AttestStaffMutation, AttestStaffMutationVariables>;
export const OwnPostsDocument = {"__meta__":{"hash":"2b86eef7ca1a4f26e75a51e84bf70fdcd4e1345a81aa41ef3372ea9832468e70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnPost"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<OwnPostsQuery, OwnPostsQueryVariables>;
export const PromisesDocument = {"__meta__":{"hash":"5a455b0c71a6b84f70667700724574dd089cbca46be857f58afeffe5693dfb13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnDuties"}},{"kind":"Field","name":{"kind":"Name","value":"agreementTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnDuties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PromisesQuery, PromisesQueryVariables>;
export const SignPledgeDocument = {"__meta__":{"hash":"19e5f856d4a6a400482f9efa50dda3a0cf66315ac5ca204a309901793bfee001"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignPledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignPledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signPledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}}]} as unknown as DocumentNode<SignPledgeMutation, SignPledgeMutationVariables>;
export const EndPostDocument = {"__meta__":{"hash":"3291548296c9f281071efaef3b5f0eaab1f626bfc824ec77c24af043b03fd1ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnPost"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<EndPostMutation, EndPostMutationVariables>;
export const ChangeSettingDocument = {"__meta__":{"hash":"a0e606e9047a7ac5f05be3584d58d33a046c492a72811bcc64f6c8fdcf2a8a6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOrganisationSettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOrganisationSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnSetting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"idleMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessionHours"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"mayLimitNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<ChangeSettingMutation, ChangeSettingMutationVariables>;
export const SealedOriginalsDocument = {"__meta__":{"hash":"b17d8a22613a773b0bbd3ba4575c16f605e6aa0d8bf61adaeae27ad41bb9c75f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SealedOriginals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"sealedOriginals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}}]}}]} as unknown as DocumentNode<SealedOriginalsQuery, SealedOriginalsQueryVariables>;
export const OpeningsOfCaseDocument = {"__meta__":{"hash":"f36bd4ad6c9748cc529312fa52b85083f59af4468d70b5377768a76820818fe4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpeningsOfCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"originalOpenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpeningRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpeningRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OriginalOpening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}}]}}]}}]} as unknown as DocumentNode<OpeningsOfCaseQuery, OpeningsOfCaseQueryVariables>;
export const OpeningsDocument = {"__meta__":{"hash":"3bb1b31258ed5000d4a573d356aa00fe8eaad03349b10e08948f5db87b950ed7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Openings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"originalOpenings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpeningRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpeningRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OriginalOpening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}}]}}]}}]} as unknown as DocumentNode<OpeningsQuery, OpeningsQueryVariables>;
export const OpeningArticlesDocument = {"__meta__":{"hash":"96cf2cf879f67afd0d01f26e9706ba32d9a9891cc9c1a11fd9deeebff48d0a8a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpeningArticles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosureArticles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}}]}}]}}]} as unknown as DocumentNode<OpeningArticlesQuery, OpeningArticlesQueryVariables>;
export const OpeningReasonsDocument = {"__meta__":{"hash":"75d11e6a066a15cc91dd24890bf0e99ebe5e42055c6ee779ebeb27f8a74d7f33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpeningReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"originalOpenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}}]}}]}}]}}]} as unknown as DocumentNode<OpeningReasonsQuery, OpeningReasonsQueryVariables>;
export const OpenedOriginalDocument = {"__meta__":{"hash":"0f4190b17662021921da83112c939ce2fcacfd26751e419c43030b6e905f10b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenedOriginal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openedOriginal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"openingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<OpenedOriginalQuery, OpenedOriginalQueryVariables>;
export const OpeningsLeaseDocument = {"__meta__":{"hash":"9494bf0e8e03fa284b74d9ad183fb3df0053826f93f5fa8f73628d3827c7c5c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpeningsLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"originalOpenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]}}]} as unknown as DocumentNode<OpeningsLeaseQuery, OpeningsLeaseQueryVariables>;
export const RequestOpeningDocument = {"__meta__":{"hash":"7f67b2747378e500e81c00f5e865a69d625d36f3c3be08532c44c9a3d339c4a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestOpeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpeningRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpeningRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OriginalOpening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"editionId"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}}]}}]}}]} as unknown as DocumentNode<RequestOpeningMutation, RequestOpeningMutationVariables>;
export const DecideOpeningDocument = {"__meta__":{"hash":"59628dffb4f807b67a33c1c3b891e59e904765982a9a8f9bfa9cf588149b65bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideOpeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<DecideOpeningMutation, DecideOpeningMutationVariables>;
export const ChangePaperDocument = {"__meta__":{"hash":"4ae6f7627ab71ec43d2b7d6853825a736e567cfdcd3c2db4284cf4899c2af04a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePaperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChangePaperMutation, ChangePaperMutationVariables>;
export const WithdrawPaperDocument = {"__meta__":{"hash":"fcab1f461cf0f7b52f9a94bf059b5005c297a795e267c77638d57a0576775597"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPaperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WithdrawPaperMutation, WithdrawPaperMutationVariables>;
export const RequestsDocument = {"__meta__":{"hash":"142e4270374ae7c6f6fa2671d8a54f4da75a392a7a0ed6ca789ba0762a6a90be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Requests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<RequestsQuery, RequestsQueryVariables>;
export const RequestDocument = {"__meta__":{"hash":"bd42450ebd40f146fd43a93ce1fa319952ec3a930d0242398c4ed661fd9bf561"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Request"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<RequestQuery, RequestQueryVariables>;
export const RequestTextDocument = {"__meta__":{"hash":"721fe898d2a4c8d5103dfcc63a33447bf1685f6c83e832f35e272633f31d9635"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<RequestTextQuery, RequestTextQueryVariables>;
export const RequestLeaseDocument = {"__meta__":{"hash":"cab540e5fdb7f9dbca6ede6911528a70c3685cedd15d0b59b01d1f3b37e1a09d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<RequestLeaseQuery, RequestLeaseQueryVariables>;
export const RequestsOfCaseDocument = {"__meta__":{"hash":"e41a10ec43750943ba302f61cbeaa4c304b5892ecb0ea9263a2bc28e20eeb9d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestsOfCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskingCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskingCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow"}}]}}]}}]} as unknown as DocumentNode<RequestsOfCaseQuery, RequestsOfCaseQueryVariables>;
export const AskForInformationDocument = {"__meta__":{"hash":"634f9aee9e3d0277ac939c95ecd238b712bf844934a8353d0c4ab37e711feb03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForInformationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskingCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskingCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow"}}]}}]}}]} as unknown as DocumentNode<AskForInformationMutation, AskForInformationMutationVariables>;
export const AnswerInformationRequestDocument = {"__meta__":{"hash":"29c1c724933b9a175791554d87b5021979fe64550ce364bbaf1f6a6889e9001b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInformationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInformationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInformationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<AnswerInformationRequestMutation, AnswerInformationRequestMutationVariables>;
export const WithdrawInformationRequestDocument = {"__meta__":{"hash":"a0676d5d8c3c8ca47b5a209b2b1777093fceeb435497fd07de2f3ace8bd0239f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawInformationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawInformationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawInformationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawInformationRequestMutation, WithdrawInformationRequestMutationVariables>;
export const OwnCaseActionsDocument = {"__meta__":{"hash":"5389efa4490bcf21a2a431851ceb428cce40e8583b90c0553357bb2fa9f5b8a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnCaseActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnRoles"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnRoles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OwnCaseActionsQuery, OwnCaseActionsQueryVariables>;
export const AddCaseActionDocument = {"__meta__":{"hash":"5036c361d4517b3c8537ad72200a7bcb0e70e90590e91cfc21fb8456fc4049e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCaseAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCaseActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCaseAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordCase"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}}]}}]}}]} as unknown as DocumentNode<AddCaseActionMutation, AddCaseActionMutationVariables>;
export const AssignCaseActionDocument = {"__meta__":{"hash":"e741ad94e473f23c1c721ad89fd4ebce00ef4f3ad3db59a4c67e9653e706ac47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCaseAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCaseActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignCaseAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssignCaseActionMutation, AssignCaseActionMutationVariables>;
export const RewordCaseActionDocument = {"__meta__":{"hash":"821bddbcba2176f62298154d16c9bef426331a6fc49d4818f1017bacc3be4a0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewordCaseAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RewordCaseActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewordCaseAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RewordCaseActionMutation, RewordCaseActionMutationVariables>;
export const MoveCaseActionDocument = {"__meta__":{"hash":"b14f09b651e22d5be94d2acc62c7f34f5a8fb9485f5ab6d1d22fe5da254ab379"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCaseAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCaseActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveCaseAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MoveCaseActionMutation, MoveCaseActionMutationVariables>;
export const CloseCaseDocument = {"__meta__":{"hash":"902afec85a88680394365c705334ae5a243050a4db61bf9788b0d6a175a5a91c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosingCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}}]}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const ReopenCaseDocument = {"__meta__":{"hash":"e06b52d1e199734ac52dc8b67069ff34977939ddb09ae628ac9ecf2fbf4b77ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosingCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const CaseLedgerDocument = {"__meta__":{"hash":"a99289a99457e380c771d341fc1d3957050bd48e8dc41bc8a732174a98d3d952"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseLedger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"forgotten"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseLedgerQuery, CaseLedgerQueryVariables>;
export const ConferenceRecordDocument = {"__meta__":{"hash":"bcd66082fe6a12eba266a294ecbc066be1735ff313ca42bc3e3d11915d6be647"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferenceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRecord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorkerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultRow"}}]}}]}}]} as unknown as DocumentNode<ConferenceRecordQuery, ConferenceRecordQueryVariables>;
export const RecordCaseDocument = {"__meta__":{"hash":"1ebab887b92ef9980f048b6c4c7dc6711489b5626f45491c09eb771471c60c17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}}]}}]}}]} as unknown as DocumentNode<RecordCaseQuery, RecordCaseQueryVariables>;
export const RecordTextDocument = {"__meta__":{"hash":"326ade6fbf1bd8bf9d13aaa0e39c2d00d75dd0ba0ec3e09075b372c983c2e9b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTextQuery, RecordTextQueryVariables>;
export const RecordLeaseDocument = {"__meta__":{"hash":"b09da81ecfd517616ac2c7fac0a197133991792c204e2ec9b39895aa6fd9c45b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RecordLeaseQuery, RecordLeaseQueryVariables>;
export const EarlierTextDocument = {"__meta__":{"hash":"59c62e16495deb305ba1ec38ac727e5fccaa6195c5a3eb566a462e57d6d5e107"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EarlierTextQuery, EarlierTextQueryVariables>;
export const EarlierLeaseDocument = {"__meta__":{"hash":"7c2684d39dbcfe27b2cecf381596a886bc22f9416158c96a6c16018f4325c823"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EarlierLeaseQuery, EarlierLeaseQueryVariables>;
export const CaseActionTextDocument = {"__meta__":{"hash":"2b47659b91eed927a94ed6b03eec4cc6a4b1c5daa67dfdccbfd91c451cb77ef0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseActionText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseActionTextQuery, CaseActionTextQueryVariables>;
export const CaseActionLeaseDocument = {"__meta__":{"hash":"2a7bf4930387164b88d634ce0ca8693a3fe00b7e48cc2400094326bf012a52f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseActionLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseActionLeaseQuery, CaseActionLeaseQueryVariables>;
export const RecordEntryDocument = {"__meta__":{"hash":"8810cf8239be8ea5382c23347d046ed746a20cae5a83f3a83c1493ddf7561160"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRecord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorkerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultRow"}}]}}]}}]} as unknown as DocumentNode<RecordEntryMutation, RecordEntryMutationVariables>;
export const ConfirmEntriesDocument = {"__meta__":{"hash":"8b33c8c31204bcf8d33c9e5077e3994c07a44543f10c49bf15c5c7dde4bfbbd6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRecord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorkerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultRow"}}]}}]}}]} as unknown as DocumentNode<ConfirmEntriesMutation, ConfirmEntriesMutationVariables>;
export const RecordResultDocument = {"__meta__":{"hash":"dde544112ee9c566e890b9cc362463105c1183b3b2ed2b23a27e9cb181bceaff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRecord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorkerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultRow"}}]}}]}}]} as unknown as DocumentNode<RecordResultMutation, RecordResultMutationVariables>;
export const ConfirmResultDocument = {"__meta__":{"hash":"7650f8c1eda0fd7ffcee413d27ed5109589f8950e6687529e27be98f2d2b1031"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRecord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorkerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultRow"}}]}}]}}]} as unknown as DocumentNode<ConfirmResultMutation, ConfirmResultMutationVariables>;
export const UpdateSeriesCoverDocument = {"__meta__":{"hash":"e4ebe08077847cfab56ca71ded6b382caa69f1a028c6b56f8d4edf53ddf20aa8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSeriesCover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSeriesCoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSeriesCover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCounts"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"titleA"}},{"kind":"Field","name":{"kind":"Name","value":"titleB"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"bodyA"}},{"kind":"Field","name":{"kind":"Name","value":"bodyB"}},{"kind":"Field","name":{"kind":"Name","value":"meetingA"}},{"kind":"Field","name":{"kind":"Name","value":"meetingB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"loses"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTitles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lawful"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paperNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reportDate"}},{"kind":"Field","name":{"kind":"Name","value":"receivingCouncil"}},{"kind":"Field","name":{"kind":"Name","value":"asOfNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewWhole"}}]}}]}}]} as unknown as DocumentNode<UpdateSeriesCoverMutation, UpdateSeriesCoverMutationVariables>;
export const ApproveMergeDocument = {"__meta__":{"hash":"4174946c4c0dc8fbcea915e3d89e22aaf3c461026f9e927725f8819be404b161"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCounts"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"titleA"}},{"kind":"Field","name":{"kind":"Name","value":"titleB"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"bodyA"}},{"kind":"Field","name":{"kind":"Name","value":"bodyB"}},{"kind":"Field","name":{"kind":"Name","value":"meetingA"}},{"kind":"Field","name":{"kind":"Name","value":"meetingB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"loses"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTitles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lawful"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paperNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reportDate"}},{"kind":"Field","name":{"kind":"Name","value":"receivingCouncil"}},{"kind":"Field","name":{"kind":"Name","value":"asOfNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewWhole"}}]}}]}}]} as unknown as DocumentNode<ApproveMergeMutation, ApproveMergeMutationVariables>;
export const CarryOutMergeDocument = {"__meta__":{"hash":"43f876a4abf1c313fb885cd13044ef6db55c9a53f27237b25bf5fd9f4c64546e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CarryOutMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carryOutMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCounts"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"titleA"}},{"kind":"Field","name":{"kind":"Name","value":"titleB"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"bodyA"}},{"kind":"Field","name":{"kind":"Name","value":"bodyB"}},{"kind":"Field","name":{"kind":"Name","value":"meetingA"}},{"kind":"Field","name":{"kind":"Name","value":"meetingB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"loses"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTitles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lawful"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paperNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reportDate"}},{"kind":"Field","name":{"kind":"Name","value":"receivingCouncil"}},{"kind":"Field","name":{"kind":"Name","value":"asOfNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewWhole"}}]}}]}}]} as unknown as DocumentNode<CarryOutMergeMutation, CarryOutMergeMutationVariables>;
export const UndoMergeDocument = {"__meta__":{"hash":"9179759897ff83f719e676c72da622f4e64bfb42514282d368e2474152729a75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCounts"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"titleA"}},{"kind":"Field","name":{"kind":"Name","value":"titleB"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"bodyA"}},{"kind":"Field","name":{"kind":"Name","value":"bodyB"}},{"kind":"Field","name":{"kind":"Name","value":"meetingA"}},{"kind":"Field","name":{"kind":"Name","value":"meetingB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"loses"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTitles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lawful"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paperNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reportDate"}},{"kind":"Field","name":{"kind":"Name","value":"receivingCouncil"}},{"kind":"Field","name":{"kind":"Name","value":"asOfNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewWhole"}}]}}]}}]} as unknown as DocumentNode<UndoMergeMutation, UndoMergeMutationVariables>;
export const WithdrawMergeDocument = {"__meta__":{"hash":"70cae6982d90a9336947d83d287339e34d7ce843d2a16d35f92d65f39c82021b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCounts"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"titleA"}},{"kind":"Field","name":{"kind":"Name","value":"titleB"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"bodyA"}},{"kind":"Field","name":{"kind":"Name","value":"bodyB"}},{"kind":"Field","name":{"kind":"Name","value":"meetingA"}},{"kind":"Field","name":{"kind":"Name","value":"meetingB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"loses"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTitles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lawful"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paperNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reportDate"}},{"kind":"Field","name":{"kind":"Name","value":"receivingCouncil"}},{"kind":"Field","name":{"kind":"Name","value":"asOfNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewWhole"}}]}}]}}]} as unknown as DocumentNode<WithdrawMergeMutation, WithdrawMergeMutationVariables>;
export const ProposeMergeDocument = {"__meta__":{"hash":"4ae7abf72dced66b5b877247636e5f62eb53315b6d9fa765affb4c06534a9f1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProposeMergeMutation, ProposeMergeMutationVariables>;
export const WhoMaySeeMeetingDocument = {"__meta__":{"hash":"702408ce0e30d8c70c38255c7bb409708a31ceab65fe4c665cda6f5a8c7fbec5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoMaySeeMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sights"},"name":{"kind":"Name","value":"whoMaySeeMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SightRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SightRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}}]}}]}}]} as unknown as DocumentNode<WhoMaySeeMeetingQuery, WhoMaySeeMeetingQueryVariables>;
export const WhoMaySeeAgendaItemDocument = {"__meta__":{"hash":"f8e6180ea2ea12601b09a522a90ec75327d39fcde88d70539a9c869d8089536a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoMaySeeAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sights"},"name":{"kind":"Name","value":"whoMaySeeAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SightRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SightRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}}]}}]}}]} as unknown as DocumentNode<WhoMaySeeAgendaItemQuery, WhoMaySeeAgendaItemQueryVariables>;
export const WhoMaySeePaperDocument = {"__meta__":{"hash":"a235b24bd6243712b0f05b6762446a941aec243d49b464e23629802b4f72bd73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoMaySeePaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sights"},"name":{"kind":"Name","value":"whoMaySeePaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SightRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SightRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}}]}}]}}]} as unknown as DocumentNode<WhoMaySeePaperQuery, WhoMaySeePaperQueryVariables>;
export const CreateOrganisationDocument = {"__meta__":{"hash":"087c2852bf9a08cc8c8ab42aef8e39d4180aebdf88344fced151cd5fb43c4c75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sortOrder"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const RegisteredDocument = {"__meta__":{"hash":"74ae4ef0bafd927fa52133217310daf18d191312dc7e9994d5e3261b897b1f3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Registered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sortOrder"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<RegisteredQuery, RegisteredQueryVariables>;
export const UpdateOrganisationDocument = {"__meta__":{"hash":"6804308911d77a1d25446455803ec8bdb9e9e0d66a0d5767efb21aa1c4543d4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sortOrder"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const RegisterDocument = {"__meta__":{"hash":"83631e92e4a06e8dd973a9201203d92278f7a86085272b11c03dd94cc39aaf4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sortOrder"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<RegisterQuery, RegisterQueryVariables>;
export const AgendaDocument = {"__meta__":{"hash":"58661584a97380e4523c3220be2fb6632fb85403a8c47d2d8dd60ac972863a4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingAgenda"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingPapers"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingProposals"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openTitle"}},{"kind":"Field","name":{"kind":"Name","value":"presenterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrixRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opennessReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"offsetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"stubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemWhole"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPapers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayAddPaper"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayAddPaper"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingProposals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemWhole"}}]}}]}}]} as unknown as DocumentNode<AgendaQuery, AgendaQueryVariables>;
export const AttendancePageDocument = {"__meta__":{"hash":"eab9beff2c78d4bb1d6ce895537e7d44831099d48ab69cb0b3c7d2e7065d31e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendancePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingPeople"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opennessReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proxyFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"headCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorPost"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lecturers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AttendancePageQuery, AttendancePageQueryVariables>;
export const InvitableDocument = {"__meta__":{"hash":"4b573270500404c1712f293188b94f68b195f6be9f17028f7db04a6bf08d8aa6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvitableQuery, InvitableQueryVariables>;
export const AuditDeskDocument = {"__meta__":{"hash":"d61dcd9b06259cbb0f22de5f7f4d1f917e7b7abe07916c541a305192a98c61c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AuditDeskQuery, AuditDeskQueryVariables>;
export const BodiesDocument = {"__meta__":{"hash":"4ca44129f78f60e172c67bc97ff3a55dd60a482b44cd7bf9d2788167ff94ffb3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bodies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"convener"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BodiesQuery, BodiesQueryVariables>;
export const BodyDocument = {"__meta__":{"hash":"d4e5799a2c78b3010d5759ddbb024dfd721c75f6273c3b488b38f75ade55c8f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Body"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyWhole"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"convener"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"mergeApprover"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"secrecyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}}]} as unknown as DocumentNode<BodyQuery, BodyQueryVariables>;
export const CaseToCallDocument = {"__meta__":{"hash":"fa32542f0f1f5629d36f5d2c65b48a46d24e934ea3e08bbe8ae20cc76ca2709e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseToCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}}]}}]}}]}}]} as unknown as DocumentNode<CaseToCallQuery, CaseToCallQueryVariables>;
export const BeginCaseDocument = {"__meta__":{"hash":"cedec0943b2d6a9b4f63b177be8f203cc698209ab970b12b4fe1739dc087f42b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BeginCaseMutation, BeginCaseMutationVariables>;
export const CaseRoomDocument = {"__meta__":{"hash":"92ec73d05b03999dd6dea55b19765ebbb00028ec4861f799917339b001990db2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePeople"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordCase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosingCase"}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"upTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InformationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<CaseRoomQuery, CaseRoomQueryVariables>;
export const ConferenceReadersDocument = {"__meta__":{"hash":"0e3114e2f4453757eef0b64f41914dabee4e1e03c119a734f82659a865b02a9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferenceReaders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConferenceReadersQuery, ConferenceReadersQueryVariables>;
export const HomeCasesDocument = {"__meta__":{"hash":"657af76101de240cfd66f0c21ec46af3be83eebd06361424f8acd72573489696"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComingConferences"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Freezes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recalls"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroundsAtHome"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpeningsAwaited"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestsAtHome"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnRoles"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerAtHome"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConferenceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseConference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"conferenceId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"forgotten"}},{"kind":"Field","name":{"kind":"Name","value":"presentingOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComingConferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConferenceRow"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Freezes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openFreezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recalls"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroundsAtHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosureExceptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"managerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStaffId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpeningsAwaited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openingsToDecide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestsAtHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnRoles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerAtHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseLedger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerLine"}}]}}]}}]}}]} as unknown as DocumentNode<HomeCasesQuery, HomeCasesQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"d56f37d5ac0965373b59633cf74b57679d5c1aae493c477df1ad2a38f4d3e216"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnDuties"}},{"kind":"Field","name":{"kind":"Name","value":"staffInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"EnumValue","value":"MINE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"COMING_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"seriesList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PROPOSED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnDuties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"pagesDone"}},{"kind":"Field","name":{"kind":"Name","value":"pagesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Pdf"}},{"kind":"Field","name":{"kind":"Name","value":"sha256Text"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const MatrixDocument = {"__meta__":{"hash":"bedcdbb7b962b05021950d05316b6abb0249f7a4e156bd71f48a661a944e5198"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixWhole"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixRowWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}},{"kind":"Field","name":{"kind":"Name","value":"issueBullets"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeBullets"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyMatrix"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixRowWhole"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const BodiesToConveneDocument = {"__meta__":{"hash":"c209c96f7b6442abca6e7dc19d26c4204bd251353964970479ab20246dee7549"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BodiesToConvene"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]}}]} as unknown as DocumentNode<BodiesToConveneQuery, BodiesToConveneQueryVariables>;
export const CreateMeetingDocument = {"__meta__":{"hash":"7e24b20ac4c1fe0c0d14405f6d556447c22b3bd3c83d2336ac20a0ba94812681"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateMeetingMutation, CreateMeetingMutationVariables>;
export const MeetingDocument = {"__meta__":{"hash":"cf419d0c1146bb71581fa83e0d40e5660ab8a675b966f3797a0fcfbe4413e40b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingPeople"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingAgenda"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingPapers"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"subGroupName"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openTitle"}},{"kind":"Field","name":{"kind":"Name","value":"presenterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrixRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"issueTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paper"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opennessReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proxyFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"headCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorPost"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lecturers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"offsetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"stubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemWhole"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPapers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayAddPaper"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayAddPaper"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableMoves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<MeetingQuery, MeetingQueryVariables>;
export const MeetingFilterBodiesDocument = {"__meta__":{"hash":"ad8c312cd4bc6dbcd83277a576c3caa4c3722ce9d719fc5de8329a3095669bb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingFilterBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingFilterBodiesQuery, MeetingFilterBodiesQueryVariables>;
export const OrganisationRoomDocument = {"__meta__":{"hash":"8a7518e7a2d74aa458286b5e3d5a16d821715f0707510f91bd75e34055901bea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnDuties"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnPost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisationSetting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnSetting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnDuties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"administrator"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"idleMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessionHours"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"mayLimitNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<OrganisationRoomQuery, OrganisationRoomQueryVariables>;
export const SeriesListDocument = {"__meta__":{"hash":"1e3ce21c91a09cbc329f14fc19037629fc3ee13b7e80e9da73c61ea719c3fcc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}}]} as unknown as DocumentNode<SeriesListQuery, SeriesListQueryVariables>;
export const MayProposeDocument = {"__meta__":{"hash":"aa1c57cfe74b85953a50b8f7d773aa8f725e94ea990ff5c49bc6a58867cf701c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MayPropose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]}}]} as unknown as DocumentNode<MayProposeQuery, MayProposeQueryVariables>;
export const BodiesToMergeDocument = {"__meta__":{"hash":"7fe68cba262480eb98a5803bb20ea25cf38dace7a36d2114d58f549b0b27de9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BodiesToMerge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]}}]}}]} as unknown as DocumentNode<BodiesToMergeQuery, BodiesToMergeQueryVariables>;
export const MergePreviewDocument = {"__meta__":{"hash":"335bfe19a90485125cd170f2ddd41922e1657a96464610c7003c96cd57d45d8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bodyIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bodyIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bodyIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCounts"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"titleA"}},{"kind":"Field","name":{"kind":"Name","value":"titleB"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"bodyA"}},{"kind":"Field","name":{"kind":"Name","value":"bodyB"}},{"kind":"Field","name":{"kind":"Name","value":"meetingA"}},{"kind":"Field","name":{"kind":"Name","value":"meetingB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"loses"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTitles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lawful"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<MergePreviewQuery, MergePreviewQueryVariables>;
export const SeriesDocument = {"__meta__":{"hash":"72cea821a627cfa4926289e75ac00bd6403427703bb9dd8694ae44431facd4ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Series"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationCounts"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consentRule"}},{"kind":"Field","name":{"kind":"Name","value":"secrecy"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"titleA"}},{"kind":"Field","name":{"kind":"Name","value":"titleB"}},{"kind":"Field","name":{"kind":"Name","value":"nearestDays"}},{"kind":"Field","name":{"kind":"Name","value":"bodyA"}},{"kind":"Field","name":{"kind":"Name","value":"bodyB"}},{"kind":"Field","name":{"kind":"Name","value":"meetingA"}},{"kind":"Field","name":{"kind":"Name","value":"meetingB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"loses"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTitles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"lawful"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesRow"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paperNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reportDate"}},{"kind":"Field","name":{"kind":"Name","value":"receivingCouncil"}},{"kind":"Field","name":{"kind":"Name","value":"asOfNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyId"}},{"kind":"Field","name":{"kind":"Name","value":"bodyShortName"}},{"kind":"Field","name":{"kind":"Name","value":"runningOrdinal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewWhole"}}]}}]}}]} as unknown as DocumentNode<SeriesQuery, SeriesQueryVariables>;