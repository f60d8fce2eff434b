/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      ...ActionRow\n    }\n  }\n": typeof types.AddActionDocument,
    "\n  query Assignees {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AssigneesDocument,
    "\n  mutation UpdateAction($input: UpdateActionInput!) {\n    updateAction(input: $input) {\n      ...ActionRow\n    }\n  }\n": typeof types.UpdateActionDocument,
    "\n  fragment ActionRow on ActionItem {\n    id\n    title\n    dueOn\n    state\n    availableMoves\n    version\n    abilities\n    agendaItemNumber\n    assignee {\n      id\n      name\n      kind\n    }\n    meeting {\n      id\n      heldOn\n      label\n    }\n  }\n": typeof types.ActionRowFragmentDoc,
    "\n  query Actions($first: Int, $after: String, $scope: ActionScope, $state: ActionState) {\n    actions(first: $first, after: $after, scope: $scope, state: $state) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ActionsDocument,
    "\n  mutation MoveAction($input: MoveActionInput!) {\n    moveAction(input: $input) {\n      ...ActionRow\n    }\n  }\n": typeof types.MoveActionDocument,
    "\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AddAgendaItemDocument,
    "\n  mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ProposeAgendaItemDocument,
    "\n  mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) {\n    updateAgendaItem(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n": typeof types.UpdateAgendaItemDocument,
    "\n  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {\n    moveAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.MoveAgendaItemDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n": typeof types.RecordDecisionDocument,
    "\n  mutation ConfirmDecision($input: ConfirmDecisionInput!) {\n    confirmDecision(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n": typeof types.ConfirmDecisionDocument,
    "\n  mutation AcceptAgendaItem($input: AgendaItemVersionInput!) {\n    acceptAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.AcceptAgendaItemDocument,
    "\n  mutation WithdrawAgendaItem($input: AgendaItemVersionInput!) {\n    withdrawAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.WithdrawAgendaItemDocument,
    "\n  fragment MeetingAgenda on Meeting {\n    startsAt\n    agenda {\n      id\n      number\n      position\n      offsetMinutes\n      plannedMinutes\n      stubLabel\n      item {\n        ...AgendaItemWhole\n      }\n    }\n  }\n\n  fragment MeetingProposals on Meeting {\n    proposals {\n      ...AgendaItemWhole\n    }\n  }\n\n  fragment AgendaItemWhole on AgendaItem {\n    id\n    number\n    kind\n    state\n    title\n    openTitle\n    presenterLabel\n    plannedMinutes\n    discussion\n    version\n    abilities\n    presenter {\n      id\n      name\n    }\n    takenFor {\n      bodyId\n      bodyShortName\n    }\n    points {\n      id\n      label\n      title\n      kind\n    }\n    matrixRows {\n      id\n      marker\n      issueTitle\n    }\n    decisions {\n      id\n      text\n      state\n      version\n      abilities\n    }\n  }\n": typeof types.MeetingAgendaFragmentDoc,
    "\n  fragment BodyRow on MeetingBody {\n    id\n    name\n    shortName\n    tier\n    openness\n    consentRule\n    secrecy\n    abilities\n    convener {\n      id\n      name\n    }\n  }\n": typeof types.BodyRowFragmentDoc,
    "\n  fragment BodyWhole on MeetingBody {\n    ...BodyRow\n    code\n    purpose\n    validFrom\n    validTo\n    version\n    legalBases {\n      law\n      article\n    }\n    charters {\n      id\n      number\n      title\n      effectiveFrom\n      mergeApprover\n    }\n    subGroups {\n      id\n      name\n    }\n    memberships {\n      id\n      role\n      validFrom\n      validTo\n      secrecyBasis\n      version\n      abilities\n      organisation {\n        id\n        name\n        kind\n      }\n    }\n    matrices {\n      id\n      title\n      asOf\n      versionNumber\n    }\n  }\n": typeof types.BodyWholeFragmentDoc,
    "\n  mutation AddMembership($input: AddMembershipInput!) {\n    addMembership(input: $input) {\n      id\n    }\n  }\n": typeof types.AddMembershipDocument,
    "\n  query OrganisationsToAdd {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OrganisationsToAddDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      validTo\n      version\n      abilities\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  query MembersOfBodies {\n    bodies(first: 50) {\n      nodes {\n        id\n        abilities\n        memberships {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.MembersOfBodiesDocument,
    "\n  query AnonymityFindings($id: ID!) {\n    anonymityFindings(caseId: $id) {\n      section\n      start\n      end\n      kind\n      must\n    }\n  }\n": typeof types.AnonymityFindingsDocument,
    "\n  mutation AttestAnonymity($input: AttestAnonymityInput!) {\n    attestAnonymity(input: $input) {\n      id\n      attestation {\n        id\n        attestedAt\n      }\n    }\n  }\n": typeof types.AttestAnonymityDocument,
    "\n  mutation PublishCase($input: PublishCaseInput!) {\n    publishCase(input: $input) {\n      id\n      state\n      publication\n      version\n    }\n  }\n": typeof types.PublishCaseDocument,
    "\n  query RareCombinations($id: ID!) {\n    rareCombinations(caseId: $id) {\n      because\n      places {\n        section\n        start\n        end\n        kind\n      }\n    }\n  }\n": typeof types.RareCombinationsDocument,
    "\n  fragment CasePeople on Case {\n    id\n    abilities\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      addedAt\n      organisation {\n        id\n        name\n      }\n    }\n    exclusions {\n      id\n      staffId\n      addedAt\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CasePeopleFragmentDoc,
    "\n  query CaseText($id: ID!) {\n    case(id: $id) {\n      id\n      sections {\n        section\n        category\n        state\n        text\n        couldNotBeAsked\n        publishedIn\n      }\n    }\n  }\n": typeof types.CaseTextDocument,
    "\n  query CaseLease($id: ID!) {\n    case(id: $id) {\n      id\n      sections {\n        section\n        state\n        publishedIn\n      }\n    }\n  }\n": typeof types.CaseLeaseDocument,
    "\n  query PostsOf($organisationId: ID!) {\n    posts(organisationId: $organisationId) {\n      id\n      staffId\n      name\n      title\n      activeUntil\n    }\n  }\n": typeof types.PostsOfDocument,
    "\n  query OrganisationsForCases {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OrganisationsForCasesDocument,
    "\n  fragment CaseRow on Case {\n    id\n    code\n    state\n    publication\n    createdAt\n    version\n    abilities\n    freezes {\n      id\n      settledAt\n    }\n    presentingOrganisation {\n      id\n      name\n    }\n  }\n": typeof types.CaseRowFragmentDoc,
    "\n  query Cases($after: String) {\n    cases(first: 20, after: $after) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  query CaseDrafts($id: ID!) {\n    case(id: $id) {\n      ...CaseRow\n      drafts {\n        section\n        text\n        couldNotBeAsked\n        savedAt\n        version\n      }\n    }\n  }\n": typeof types.CaseDraftsDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      id\n      drafts {\n        section\n        savedAt\n        version\n      }\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  query CaseWriter($id: ID!) {\n    case(id: $id) {\n      id\n      abilities\n    }\n  }\n": typeof types.CaseWriterDocument,
    "\n  mutation ExcludeFromCase($input: ExcludeFromCaseInput!) {\n    excludeFromCase(input: $input) {\n      ...CasePeople\n    }\n  }\n": typeof types.ExcludeFromCaseDocument,
    "\n  mutation EndExclusion($input: EndExclusionInput!) {\n    endExclusion(input: $input) {\n      ...CasePeople\n    }\n  }\n": typeof types.EndExclusionDocument,
    "\n  mutation AddCaseReader($input: ChangeCaseReaderInput!) {\n    addCaseReader(input: $input) {\n      ...CasePeople\n    }\n  }\n": typeof types.AddCaseReaderDocument,
    "\n  mutation RemoveCaseReader($input: ChangeCaseReaderInput!) {\n    removeCaseReader(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveCaseReaderDocument,
    "\n  query CaseReads($id: ID!, $after: String) {\n    case(id: $id) {\n      id\n      log(first: 20, after: $after, kind: READ) {\n        nodes {\n          id\n          at\n          act\n          subject\n          staffId\n          organisation {\n            id\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CaseReadsDocument,
    "\n  fragment ConferenceRow on CaseConference {\n    id\n    code\n    caseId\n    state\n    heldOn\n    startsAt\n    endsAt\n    emergency\n  }\n": typeof types.ConferenceRowFragmentDoc,
    "\n  fragment ConferenceRoom on CaseConference {\n    ...ConferenceRow\n    place\n    callAddress\n    version\n    abilities\n    availableMoves\n    bodies {\n      id\n      name\n    }\n    attendance {\n      id\n      kind\n      staffId\n      presence\n      declaredAlone\n      pledgedOnPaper\n      version\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ConferenceRoomFragmentDoc,
    "\n  query Conference($id: ID!) {\n    conference(id: $id) {\n      ...ConferenceRoom\n    }\n  }\n": typeof types.ConferenceDocument,
    "\n  mutation CallConference($input: CallConferenceInput!) {\n    callConference(input: $input) {\n      id\n    }\n  }\n": typeof types.CallConferenceDocument,
    "\n  mutation AnswerConference($input: AnswerConferenceInput!) {\n    answerConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": typeof types.AnswerConferenceDocument,
    "\n  mutation ChangeConference($input: ChangeConferenceInput!) {\n    changeConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": typeof types.ChangeConferenceDocument,
    "\n  mutation MoveConference($input: MoveConferenceInput!) {\n    moveConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": typeof types.MoveConferenceDocument,
    "\n  mutation InviteToConference($input: InviteToConferenceInput!) {\n    inviteToConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": typeof types.InviteToConferenceDocument,
    "\n  mutation SeatGuest($input: SeatGuestInput!) {\n    seatGuest(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": typeof types.SeatGuestDocument,
    "\n  fragment ComingConferences on Query {\n    conferences(first: 20) {\n      nodes {\n        ...ConferenceRow\n        attendance {\n          id\n          staffId\n          presence\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.ComingConferencesFragmentDoc,
    "\n  fragment ConferencePaperRow on ConferenceEdition {\n    id\n    number\n    state\n    pages\n    sha256Pdf\n    sha256Text\n    issuedAt\n    replaced\n    pdfUrl\n    textUrl\n    recipientStaffId\n    recipient {\n      id\n      name\n    }\n  }\n": typeof types.ConferencePaperRowFragmentDoc,
    "\n  query ConferencePapers($id: ID!) {\n    conference(id: $id) {\n      id\n      editions {\n        ...ConferencePaperRow\n      }\n    }\n  }\n": typeof types.ConferencePapersDocument,
    "\n  mutation IssueConferencePaper($input: IssueConferencePaperInput!) {\n    issueConferencePaper(input: $input) {\n      id\n      editions {\n        ...ConferencePaperRow\n      }\n    }\n  }\n": typeof types.IssueConferencePaperDocument,
    "\n  query ConferencePreparation($id: ID!) {\n    conference(id: $id) {\n      id\n      spoken {\n        sections\n        mayOpen\n      }\n      preparation {\n        staffId\n        obstacle\n        presence\n        organisation {\n          id\n          name\n        }\n        sections {\n          section\n          readable\n          reason\n        }\n      }\n    }\n  }\n": typeof types.ConferencePreparationDocument,
    "\n  fragment Coverage on CaseCoverage {\n    category\n    reason\n    upTo\n    opensAt\n    opensUpTo\n    organisation {\n      id\n      name\n    }\n  }\n": typeof types.CoverageFragmentDoc,
    "\n  fragment CaseConsents on Case {\n    id\n    code\n    abilities\n    publication\n    refusalCount\n    presentingOrganisation {\n      id\n      name\n    }\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    conferences {\n      ...ConferenceRow\n      coverage {\n        ...Coverage\n      }\n    }\n    sections {\n      section\n      category\n      publishedIn\n    }\n    coverage {\n      ...Coverage\n    }\n    consents {\n      id\n      category\n      purpose\n      decision\n      form\n      language\n      companion\n      publication\n      validFrom\n      validUntil\n      givenAt\n      conferenceId\n      recipient {\n        id\n        name\n      }\n    }\n    consentEvidence {\n      id\n      consentId\n      mediaType\n      bytes\n      addedAt\n    }\n    freezes {\n      id\n      askedAt\n      settledAt\n      dueOn\n      overdue\n    }\n    recalls {\n      ...RecallRow\n    }\n  }\n": typeof types.CaseConsentsFragmentDoc,
    "\n  fragment RecallRow on RecallTask {\n    id\n    words\n    staffId\n    openedOn\n    askedAt\n    answer\n    version\n  }\n": typeof types.RecallRowFragmentDoc,
    "\n  query ConsentsOfCase($id: ID!) {\n    case(id: $id) {\n      ...CaseConsents\n    }\n  }\n": typeof types.ConsentsOfCaseDocument,
    "\n  mutation RecordConsents($input: RecordConsentsInput!) {\n    recordConsents(input: $input) {\n      ...CaseConsents\n    }\n  }\n": typeof types.RecordConsentsDocument,
    "\n  query WithdrawalEffect($id: ID!, $category: ConsentCategory, $recipientOrganisationId: ID) {\n    case(id: $id) {\n      id\n      withdrawalEffect(category: $category, recipientOrganisationId: $recipientOrganisationId) {\n        papers {\n          id\n          number\n          conferenceId\n          recipient {\n            id\n            name\n          }\n        }\n        asked {\n          people\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.WithdrawalEffectDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...CaseConsents\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation SettleFreeze($input: SettleFreezeInput!) {\n    settleFreeze(input: $input) {\n      ...CaseConsents\n    }\n  }\n": typeof types.SettleFreezeDocument,
    "\n  fragment Recalls on Query {\n    recalls {\n      ...RecallRow\n    }\n  }\n": typeof types.RecallsFragmentDoc,
    "\n  query OwnRecalls {\n    ...Recalls\n  }\n": typeof types.OwnRecallsDocument,
    "\n  mutation AnswerRecall($input: AnswerRecallInput!) {\n    answerRecall(input: $input) {\n      ...RecallRow\n    }\n  }\n": typeof types.AnswerRecallDocument,
    "\n  mutation WithdrawByCode($input: WithdrawByCodeInput!) {\n    withdrawByCode(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawByCodeDocument,
    "\n  query Recipients {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RecipientsDocument,
    "\n  fragment Freezes on Query {\n    openFreezes {\n      id\n      caseId\n      caseCode\n      dueOn\n      overdue\n    }\n  }\n": typeof types.FreezesFragmentDoc,
    "\n  query OpenFreezes {\n    ...Freezes\n  }\n": typeof types.OpenFreezesDocument,
    "\n  mutation FreezeCase($input: FreezeCaseInput!) {\n    freezeCase(input: $input) {\n      id\n    }\n  }\n": typeof types.FreezeCaseDocument,
    "\n  fragment GroundRow on DisclosureException {\n    id\n    caseId\n    ground\n    article\n    category\n    urgent\n    requestedByStaffId\n    managerStaffId\n    partnerStaffId\n    requestedAt\n    expiresAt\n    recipient {\n      id\n      name\n    }\n    acts {\n      kind\n      staffId\n      at\n    }\n  }\n": typeof types.GroundRowFragmentDoc,
    "\n  fragment AuditedRow on DisclosureException {\n    ...GroundRow\n    reviews {\n      staffId\n      at\n    }\n  }\n": typeof types.AuditedRowFragmentDoc,
    "\n  mutation ReviewExceptions($input: ReviewExceptionsInput!) {\n    reviewExceptions(input: $input) {\n      ...AuditedRow\n    }\n  }\n": typeof types.ReviewExceptionsDocument,
    "\n  query GroundsOfCase($id: ID!) {\n    case(id: $id) {\n      ...CaseConsents\n      exceptions {\n        ...GroundRow\n      }\n    }\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n": typeof types.GroundsOfCaseDocument,
    "\n  query Grounds($after: String) {\n    disclosureExceptions(first: 20, after: $after) {\n      nodes {\n        ...AuditedRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n": typeof types.GroundsDocument,
    "\n  query ReasonsOfCase($id: ID!) {\n    case(id: $id) {\n      id\n      exceptions {\n        id\n        reason\n        necessity\n      }\n    }\n  }\n": typeof types.ReasonsOfCaseDocument,
    "\n  query ReasonsLease($id: ID!) {\n    case(id: $id) {\n      id\n      exceptions {\n        id\n      }\n    }\n  }\n": typeof types.ReasonsLeaseDocument,
    "\n  mutation RequestException($input: RequestExceptionInput!) {\n    requestException(input: $input) {\n      id\n      exceptions {\n        ...GroundRow\n      }\n    }\n  }\n": typeof types.RequestExceptionDocument,
    "\n  mutation DecideException($input: DecideExceptionInput!) {\n    decideException(input: $input) {\n      ...GroundRow\n    }\n  }\n": typeof types.DecideExceptionDocument,
    "\n  fragment GroundsAtHome on Query {\n    disclosureExceptions(first: 20) {\n      nodes {\n        id\n        managerStaffId\n        partnerStaffId\n        expiresAt\n        acts {\n          kind\n        }\n      }\n    }\n  }\n": typeof types.GroundsAtHomeFragmentDoc,
    "\n  query PeopleToHandOver($id: ID!) {\n    me {\n      abilities\n    }\n    posts(organisationId: $id) {\n      id\n      staffId\n      name\n      title\n      activeFrom\n      activeUntil\n      hasSignIn\n    }\n  }\n": typeof types.PeopleToHandOverDocument,
    "\n  query HandOverPreview($fromPostId: ID!, $toPostId: ID!) {\n    handOverPreview(fromPostId: $fromPostId, toPostId: $toPostId) {\n      administrator\n      actions {\n        id\n        title\n        dueOn\n        state\n        meeting {\n          id\n          label\n        }\n      }\n    }\n  }\n": typeof types.HandOverPreviewDocument,
    "\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) {\n      id\n      actions\n    }\n  }\n": typeof types.HandOverDocument,
    "\n  query OwnSignIns($after: String) {\n    myLog(kind: SIGN_IN, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        act\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OwnSignInsDocument,
    "\n  mutation ConfirmInvitation($input: InvitationStepInput!) {\n    confirmInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n": typeof types.ConfirmInvitationDocument,
    "\n  mutation DeclineInvitation($input: InvitationStepInput!) {\n    declineInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n": typeof types.DeclineInvitationDocument,
    "\n  mutation WithdrawInvitation($input: InvitationStepInput!) {\n    withdrawInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation RenewInvitation($input: InvitationStepInput!) {\n    renewInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n": typeof types.RenewInvitationDocument,
    "\n  fragment InvitationRow on StaffInvitation {\n    id\n    name\n    email\n    postTitle\n    activeFrom\n    administrator\n    kind\n    state\n    createdAt\n    expiresAt\n    acceptedAt\n    version\n    abilities\n    link\n    organisation {\n      id\n      name\n    }\n    proposedBy {\n      id\n      name\n    }\n  }\n": typeof types.InvitationRowFragmentDoc,
    "\n  query StaffInvitations($first: Int, $after: String) {\n    me {\n      abilities\n      organisation {\n        id\n      }\n    }\n    staffInvitations(first: $first, after: $after) {\n      nodes {\n        ...InvitationRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.StaffInvitationsDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      ...InvitationRow\n    }\n  }\n": typeof types.InviteStaffDocument,
    "\n  mutation ProposeStaff($input: ProposeStaffInput!) {\n    proposeStaff(input: $input) {\n      ...InvitationRow\n    }\n  }\n": typeof types.ProposeStaffDocument,
    "\n  query ProposableOrganisations($all: Boolean!) {\n    bodies(first: 50) @skip(if: $all) {\n      nodes {\n        id\n        abilities\n        memberships {\n          validFrom\n          validTo\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n    organisations(first: 100) @include(if: $all) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ProposableOrganisationsDocument,
    "\n  query AuditLog($kind: LogKind, $organisationId: ID, $staffId: ID, $from: LocalDate, $to: LocalDate, $after: String) {\n    auditLog(\n      kind: $kind\n      organisationId: $organisationId\n      staffId: $staffId\n      from: $from\n      to: $to\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...LogRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  fragment LogRow on LogEntry {\n    id\n    at\n    kind\n    act\n    subject\n    subjectRef\n    staffId\n    organisation {\n      id\n      name\n    }\n  }\n": typeof types.LogRowFragmentDoc,
    "\n  query OwnLog($kind: LogKind, $after: String) {\n    myLog(kind: $kind, first: 50, after: $after) {\n      nodes {\n        ...LogRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OwnLogDocument,
    "\n  query Outbox($after: String) {\n    outbox(first: 20, after: $after) {\n      nodes {\n        ...MailRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment MailRow on OutgoingMail {\n    id\n    receiver\n    to\n    state\n    createdAt\n    text\n    organisation {\n      id\n      name\n    }\n  }\n": typeof types.OutboxDocument,
    "\n  fragment MatrixWhole on PolicyMatrix {\n    id\n    title\n    versionNumber\n    asOf\n    pillars {\n      id\n      number\n      title\n      measures {\n        id\n        marker\n        title\n        rows {\n          ...MatrixRowWhole\n        }\n      }\n    }\n  }\n\n  fragment MatrixRowWhole on MatrixRow {\n    id\n    marker\n    issueTitle\n    issueBullets\n    initiativeTitle\n    initiativeBullets\n    version\n    abilities\n  }\n": typeof types.MatrixWholeFragmentDoc,
    "\n  mutation UpdateMatrixRow($input: UpdateMatrixRowInput!) {\n    updateMatrixRow(input: $input) {\n      ...MatrixRowWhole\n    }\n  }\n": typeof types.UpdateMatrixRowDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  fragment MeetingPeople on Meeting {\n    attendance {\n      id\n      label\n      status\n      part\n      version\n      organisation {\n        id\n        name\n      }\n      proxyFor {\n        id\n        name\n      }\n    }\n    headCounts {\n      count\n      qualifier\n    }\n    groups {\n      id\n      name\n      version\n      facilitatorPost\n      facilitatorOrganisation {\n        id\n        name\n      }\n      participants {\n        id\n        name\n      }\n    }\n    lecturers {\n      id\n      label\n    }\n    invitations {\n      id\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MeetingPeopleFragmentDoc,
    "\n  mutation SaveGroup($input: SaveGroupInput!) {\n    saveGroup(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.SaveGroupDocument,
    "\n  mutation RecordHeadCount($input: RecordHeadCountInput!) {\n    recordHeadCount(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordHeadCountDocument,
    "\n  mutation InviteOrganisation($input: InviteOrganisationInput!) {\n    inviteOrganisation(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.InviteOrganisationDocument,
    "\n  mutation RecordLecturers($input: RecordLecturersInput!) {\n    recordLecturers(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordLecturersDocument,
    "\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    updateMeeting(input: $input) {\n      ...MeetingHead\n    }\n  }\n": typeof types.UpdateMeetingDocument,
    "\n  fragment MeetingHead on Meeting {\n    ...MeetingRow\n    code\n    opennessReason\n    availableMoves\n    version\n    abilities\n  }\n": typeof types.MeetingHeadFragmentDoc,
    "\n  mutation MoveMeeting($input: MoveMeetingInput!) {\n    moveMeeting(input: $input) {\n      ...MeetingHead\n    }\n  }\n": typeof types.MoveMeetingDocument,
    "\n  fragment MeetingRow on Meeting {\n    id\n    heldOn\n    startsAt\n    endsAt\n    place\n    online\n    openness\n    state\n    isJoint\n    heldFor {\n      bodyId\n      bodyName\n      bodyShortName\n      subGroupName\n      fiscalYear\n      fiscalOrdinal\n      runningOrdinal\n    }\n  }\n": typeof types.MeetingRowFragmentDoc,
    "\n  query Meetings(\n    $first: Int\n    $after: String\n    $bodyId: ID\n    $fiscalYear: Int\n    $state: MeetingState\n    $order: MeetingOrder\n  ) {\n    meetings(first: $first, after: $after, bodyId: $bodyId, fiscalYear: $fiscalYear, state: $state, order: $order) {\n      nodes {\n        ...MeetingRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  fragment EditionRow on MinutesEdition {\n    id\n    kind\n    title\n    state\n    number\n    pagesDone\n    pagesTotal\n    pages\n    sha256Pdf\n    sha256Text\n    issuedAt\n    pdfUrl\n    textUrl\n    recipient {\n      id\n      name\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n": typeof types.EditionRowFragmentDoc,
    "\n  query Editions($first: Int, $after: String, $seriesId: ID, $meetingId: ID) {\n    editions(first: $first, after: $after, seriesId: $seriesId, meetingId: $meetingId) {\n      nodes {\n        ...EditionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.EditionsDocument,
    "\n  mutation IssueMinutes($input: IssueMinutesInput!) {\n    issueMinutes(input: $input) {\n      ...EditionRow\n    }\n  }\n": typeof types.IssueMinutesDocument,
    "\n  query MinutesPreview($seriesId: ID, $meetingId: ID) {\n    minutesPreview(seriesId: $seriesId, meetingId: $meetingId) {\n      title\n      text\n    }\n  }\n": typeof types.MinutesPreviewDocument,
    "\n  mutation ResetAccess($input: ResetAccessInput!) {\n    resetAccess(input: $input) {\n      ...InvitationRow\n    }\n  }\n": typeof types.ResetAccessDocument,
    "\n  mutation EndAgreement($input: EndAgreementInput!) {\n    endAgreement(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.EndAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.SignAgreementDocument,
    "\n  mutation AttestStaff($input: AttestStaffInput!) {\n    attestStaff(input: $input) {\n      id\n      attestedOn\n      posts\n    }\n  }\n": typeof types.AttestStaffDocument,
    "\n  fragment OwnPost on Post {\n    id\n    staffId\n    name\n    title\n    activeFrom\n    activeUntil\n    administrator\n    attestedOn\n    hasSignIn\n    version\n    abilities\n  }\n": typeof types.OwnPostFragmentDoc,
    "\n  fragment OwnDuties on Query {\n    me {\n      staffId\n      abilities\n      organisation {\n        id\n        name\n        kind\n        attestation {\n          lastOn\n          due\n          dueOn\n        }\n        agreement {\n          id\n          state\n          signedOn\n          expiresOn\n          endedOn\n          textVersion\n          version\n          abilities\n        }\n      }\n      pledge {\n        id\n        textVersion\n        signedAt\n      }\n    }\n    agreementTexts {\n      kind\n      version\n    }\n  }\n": typeof types.OwnDutiesFragmentDoc,
    "\n  fragment OwnSetting on OrganisationSetting {\n    id\n    factor\n    idleMinutes\n    sessionHours\n    allowedNetworks\n    mayLimitNetworks\n    version\n    abilities\n  }\n": typeof types.OwnSettingFragmentDoc,
    "\n  query OwnPosts($id: ID!) {\n    me {\n      staffId\n      abilities\n      organisation {\n        id\n        attestation {\n          lastOn\n          due\n          dueOn\n        }\n      }\n    }\n    posts(organisationId: $id) {\n      ...OwnPost\n    }\n  }\n": typeof types.OwnPostsDocument,
    "\n  query Promises {\n    ...OwnDuties\n    agreementTexts {\n      kind\n      version\n      text\n    }\n  }\n": typeof types.PromisesDocument,
    "\n  mutation SignPledge($input: SignPledgeInput!) {\n    signPledge(input: $input) {\n      id\n      textVersion\n      signedAt\n    }\n  }\n": typeof types.SignPledgeDocument,
    "\n  mutation EndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      ...OwnPost\n    }\n  }\n": typeof types.EndPostDocument,
    "\n  mutation ChangeSetting($input: ChangeOrganisationSettingInput!) {\n    changeOrganisationSetting(input: $input) {\n      ...OwnSetting\n    }\n  }\n": typeof types.ChangeSettingDocument,
    "\n  fragment OpeningsAwaited on Query {\n    openingsToDecide {\n      id\n    }\n  }\n": typeof types.OpeningsAwaitedFragmentDoc,
    "\n  fragment OpeningRow on OriginalOpening {\n    id\n    caseId\n    conferenceId\n    editionId\n    ground\n    legalBasis\n    requestedByStaffId\n    requestedAt\n    expiresAt\n    state\n    abilities\n    organisation {\n      id\n      name\n    }\n    acts {\n      id\n      kind\n      at\n      staffId\n    }\n  }\n": typeof types.OpeningRowFragmentDoc,
    "\n  query SealedOriginals($id: ID!) {\n    conference(id: $id) {\n      id\n      code\n      caseId\n      sealedOriginals {\n        id\n        number\n        issuedAt\n      }\n    }\n  }\n": typeof types.SealedOriginalsDocument,
    "\n  query OpeningsOfCase($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        ...OpeningRow\n      }\n    }\n  }\n": typeof types.OpeningsOfCaseDocument,
    "\n  query Openings($after: String) {\n    originalOpenings(first: 20, after: $after) {\n      nodes {\n        ...OpeningRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OpeningsDocument,
    "\n  query OpeningArticles {\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n": typeof types.OpeningArticlesDocument,
    "\n  query OpeningReasons($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        id\n        reason\n        necessity\n      }\n    }\n  }\n": typeof types.OpeningReasonsDocument,
    "\n  query OpenedOriginal($id: ID!) {\n    openedOriginal(openingId: $id) {\n      id\n      number\n      issuedAt\n      until\n      text\n    }\n  }\n": typeof types.OpenedOriginalDocument,
    "\n  query OpeningsLease($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        id\n        abilities\n      }\n    }\n  }\n": typeof types.OpeningsLeaseDocument,
    "\n  mutation RequestOpening($input: RequestOpeningInput!) {\n    requestOpening(input: $input) {\n      ...OpeningRow\n    }\n  }\n": typeof types.RequestOpeningDocument,
    "\n  mutation DecideOpening($input: DecideOpeningInput!) {\n    decideOpening(input: $input) {\n      id\n      kind\n      at\n    }\n  }\n": typeof types.DecideOpeningDocument,
    "\n  fragment MeetingPapers on Meeting {\n    id\n    mayAddPaper\n    papers {\n      ...PaperRow\n    }\n    agenda {\n      id\n      item {\n        id\n        mayAddPaper\n        papers {\n          ...PaperRow\n        }\n      }\n    }\n  }\n\n  fragment PaperRow on Paper {\n    id\n    number\n    title\n    class\n    handling\n    mediaType\n    bytes\n    createdAt\n    withdrawn\n    version\n    abilities\n    uploadedBy {\n      id\n      name\n    }\n  }\n": typeof types.MeetingPapersFragmentDoc,
    "\n  mutation ChangePaper($input: ChangePaperInput!) {\n    changePaper(input: $input) {\n      ...PaperRow\n    }\n  }\n": typeof types.ChangePaperDocument,
    "\n  mutation WithdrawPaper($input: WithdrawPaperInput!) {\n    withdrawPaper(input: $input) {\n      ...PaperRow\n    }\n  }\n": typeof types.WithdrawPaperDocument,
    "\n  fragment RequestsAtHome on Query {\n    informationRequests(first: 20) {\n      nodes {\n        id\n        abilities\n        answers {\n          id\n        }\n      }\n    }\n  }\n": typeof types.RequestsAtHomeFragmentDoc,
    "\n  fragment RequestRow on InformationRequest {\n    id\n    caseId\n    legalBasis\n    categories\n    answerBy\n    askedAt\n    withdrawnAt\n    version\n    abilities\n    case {\n      id\n      code\n      presentingOrganisation {\n        id\n        name\n      }\n    }\n    organisation {\n      id\n      name\n    }\n    answers {\n      id\n      kind\n      answeredAt\n    }\n  }\n": typeof types.RequestRowFragmentDoc,
    "\n  query Requests($after: String) {\n    informationRequests(first: 20, after: $after) {\n      nodes {\n        ...RequestRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RequestsDocument,
    "\n  query Request($id: ID!) {\n    informationRequest(id: $id) {\n      ...RequestRow\n    }\n  }\n": typeof types.RequestDocument,
    "\n  query RequestText($id: ID!) {\n    informationRequest(id: $id) {\n      id\n      purpose\n      wish\n      answers {\n        id\n        kind\n        answeredAt\n        note\n      }\n    }\n  }\n": typeof types.RequestTextDocument,
    "\n  query RequestLease($id: ID!) {\n    informationRequest(id: $id) {\n      id\n      withdrawnAt\n    }\n  }\n": typeof types.RequestLeaseDocument,
    "\n  fragment AskingCase on Case {\n    id\n    code\n    state\n    publication\n    abilities\n    presentingOrganisation {\n      id\n      name\n    }\n    coverage {\n      category\n      upTo\n      organisation {\n        id\n        name\n      }\n    }\n    conferences {\n      id\n      code\n      state\n      heldOn\n    }\n    informationRequests {\n      ...RequestRow\n    }\n  }\n": typeof types.AskingCaseFragmentDoc,
    "\n  query RequestsOfCase($id: ID!) {\n    case(id: $id) {\n      ...AskingCase\n    }\n  }\n": typeof types.RequestsOfCaseDocument,
    "\n  mutation AskForInformation($input: AskForInformationInput!) {\n    askForInformation(input: $input) {\n      ...AskingCase\n    }\n  }\n": typeof types.AskForInformationDocument,
    "\n  mutation AnswerInformationRequest($input: AnswerInformationRequestInput!) {\n    answerInformationRequest(input: $input) {\n      ...RequestRow\n    }\n  }\n": typeof types.AnswerInformationRequestDocument,
    "\n  mutation WithdrawInformationRequest($input: WithdrawInformationRequestInput!) {\n    withdrawInformationRequest(input: $input) {\n      ...RequestRow\n    }\n  }\n": typeof types.WithdrawInformationRequestDocument,
    "\n  fragment OwnRoles on Query {\n    caseActions {\n      ...CaseActionRow\n      case {\n        id\n        code\n      }\n    }\n  }\n": typeof types.OwnRolesFragmentDoc,
    "\n  query OwnCaseActions {\n    ...OwnRoles\n  }\n": typeof types.OwnCaseActionsDocument,
    "\n  mutation AddCaseAction($input: AddCaseActionInput!) {\n    addCaseAction(input: $input) {\n      ...CaseActionRow\n      case {\n        ...RecordCase\n      }\n    }\n  }\n": typeof types.AddCaseActionDocument,
    "\n  mutation AssignCaseAction($input: AssignCaseActionInput!) {\n    assignCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n": typeof types.AssignCaseActionDocument,
    "\n  mutation RewordCaseAction($input: RewordCaseActionInput!) {\n    rewordCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n": typeof types.RewordCaseActionDocument,
    "\n  mutation MoveCaseAction($input: MoveCaseActionInput!) {\n    moveCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n": typeof types.MoveCaseActionDocument,
    "\n  fragment ClosingCase on Case {\n    id\n    code\n    state\n    version\n    abilities\n    actions {\n      id\n      kind\n      state\n      conferenceId\n    }\n    conferences {\n      id\n      state\n      result {\n        id\n        recordedAt\n        confirmed\n      }\n    }\n  }\n": typeof types.ClosingCaseFragmentDoc,
    "\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ...ClosingCase\n    }\n  }\n": typeof types.CloseCaseDocument,
    "\n  mutation ReopenCase($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      ...ClosingCase\n    }\n  }\n": typeof types.ReopenCaseDocument,
    "\n  fragment LedgerLine on LedgerRow {\n    id\n    code\n    state\n    nextOn\n    lastHeldOn\n    forgotten\n    presentingOrganisation {\n      id\n      name\n    }\n    leadOrganisation {\n      id\n      name\n    }\n  }\n": typeof types.LedgerLineFragmentDoc,
    "\n  query CaseLedger($after: String) {\n    caseLedger(first: 20, after: $after) {\n      nodes {\n        ...LedgerLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CaseLedgerDocument,
    "\n  fragment LedgerAtHome on Query {\n    caseLedger(first: 20) {\n      nodes {\n        ...LedgerLine\n      }\n    }\n  }\n": typeof types.LedgerAtHomeFragmentDoc,
    "\n  fragment EntryRow on ConferenceEntry {\n    id\n    kind\n    urgency\n    categories\n    staffId\n    recordedAt\n    abilities\n    confirmed\n    organisation {\n      id\n      name\n    }\n    confirmations {\n      staffId\n      organisation {\n        id\n        name\n      }\n    }\n    earlier {\n      id\n      recordedAt\n    }\n  }\n": typeof types.EntryRowFragmentDoc,
    "\n  fragment ResultRow on ConferenceResult {\n    id\n    keyWorkerStaffId\n    nextOn\n    identityCheck {\n      asked\n      confirmed\n    }\n    recordedAt\n    confirmed\n    leadOrganisation {\n      id\n      name\n    }\n    confirmations {\n      staffId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ResultRowFragmentDoc,
    "\n  fragment ConferenceRecord on CaseConference {\n    id\n    code\n    caseId\n    state\n    heldOn\n    startsAt\n    endsAt\n    emergency\n    abilities\n    recordable\n    entries {\n      ...EntryRow\n    }\n    result {\n      ...ResultRow\n    }\n  }\n": typeof types.ConferenceRecordFragmentDoc,
    "\n  query ConferenceRecord($id: ID!) {\n    conference(id: $id) {\n      ...ConferenceRecord\n    }\n  }\n": typeof types.ConferenceRecordDocument,
    "\n  fragment CaseActionRow on CaseAction {\n    id\n    caseId\n    conferenceId\n    kind\n    state\n    dueOn\n    version\n    abilities\n    availableMoves\n    assigneeStaffId\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.CaseActionRowFragmentDoc,
    "\n  fragment RecordCase on Case {\n    id\n    code\n    state\n    publication\n    abilities\n    presentingOrganisation {\n      id\n      name\n    }\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    exclusions {\n      id\n      staffId\n      organisation {\n        id\n      }\n    }\n    conferences {\n      id\n      coverage {\n        category\n        upTo\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    actions {\n      ...CaseActionRow\n    }\n  }\n": typeof types.RecordCaseFragmentDoc,
    "\n  query RecordCase($id: ID!) {\n    case(id: $id) {\n      ...RecordCase\n    }\n  }\n": typeof types.RecordCaseDocument,
    "\n  query RecordText($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        text\n      }\n    }\n  }\n": typeof types.RecordTextDocument,
    "\n  query RecordLease($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n      }\n    }\n  }\n": typeof types.RecordLeaseDocument,
    "\n  query EarlierText($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        earlier {\n          id\n          text\n        }\n      }\n    }\n  }\n": typeof types.EarlierTextDocument,
    "\n  query EarlierLease($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        earlier {\n          id\n        }\n      }\n    }\n  }\n": typeof types.EarlierLeaseDocument,
    "\n  query CaseActionText($id: ID!) {\n    case(id: $id) {\n      id\n      actions {\n        id\n        words {\n          id\n          text\n        }\n      }\n    }\n  }\n": typeof types.CaseActionTextDocument,
    "\n  query CaseActionLease($id: ID!) {\n    case(id: $id) {\n      id\n      actions {\n        id\n        words {\n          id\n        }\n      }\n    }\n  }\n": typeof types.CaseActionLeaseDocument,
    "\n  mutation RecordEntry($input: RecordEntryInput!) {\n    recordEntry(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n": typeof types.RecordEntryDocument,
    "\n  mutation ConfirmEntries($input: ConfirmEntriesInput!) {\n    confirmEntries(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n": typeof types.ConfirmEntriesDocument,
    "\n  mutation RecordResult($input: RecordResultInput!) {\n    recordResult(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n": typeof types.RecordResultDocument,
    "\n  mutation ConfirmResult($input: ConfirmResultInput!) {\n    confirmResult(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n": typeof types.ConfirmResultDocument,
    "\n  mutation UpdateSeriesCover($input: UpdateSeriesCoverInput!) {\n    updateSeriesCover(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": typeof types.UpdateSeriesCoverDocument,
    "\n  mutation ApproveMerge($input: SeriesVersionInput!) {\n    approveMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": typeof types.ApproveMergeDocument,
    "\n  mutation CarryOutMerge($input: SeriesVersionInput!) {\n    carryOutMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": typeof types.CarryOutMergeDocument,
    "\n  mutation UndoMerge($input: SeriesVersionInput!) {\n    undoMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": typeof types.UndoMergeDocument,
    "\n  mutation WithdrawMerge($input: SeriesVersionInput!) {\n    withdrawMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": typeof types.WithdrawMergeDocument,
    "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeMergeDocument,
    "\n  fragment SeriesRow on MeetingSeries {\n    id\n    title\n    form\n    state\n    effectiveFrom\n    closedOn\n    bodies {\n      bodyId\n      name\n      shortName\n      approved\n    }\n  }\n": typeof types.SeriesRowFragmentDoc,
    "\n  fragment SeriesWhole on MeetingSeries {\n    ...SeriesRow\n    code\n    version\n    abilities\n    approvals {\n      bodyName\n      approvedAt\n    }\n    events {\n      at\n      kind\n      organisationName\n    }\n    cover {\n      title\n      paperNumber\n      reportDate\n      receivingCouncil\n      asOfNote\n      version\n    }\n    timeline {\n      running\n      label\n      cores\n      meeting {\n        id\n        heldOn\n        startsAt\n        endsAt\n        state\n        heldFor {\n          bodyId\n          bodyShortName\n          runningOrdinal\n        }\n      }\n    }\n    preview {\n      ...PreviewWhole\n    }\n  }\n\n  fragment PreviewWhole on MergePreview {\n    organisationCounts\n    nearestDays\n    obstacles\n    bodies {\n      id\n      name\n      consentRule\n      secrecy\n      openness\n      legalBases {\n        law\n        article\n      }\n    }\n    sharedOrganisations {\n      id\n      name\n    }\n    sharedTopics {\n      core\n      titleA\n      titleB\n      nearestDays\n      bodyA\n      bodyB\n      meetingA\n      meetingB\n    }\n    memberEffects {\n      gains\n      loses\n      keeps\n      organisation {\n        id\n        name\n      }\n    }\n    numbering {\n      running\n      label\n      heldOn\n      startsAt\n      endsAt\n      sharedTitles\n    }\n    forms {\n      form\n      lawful\n      recommended\n      reasons\n    }\n  }\n": typeof types.SeriesWholeFragmentDoc,
    "\n  query WhoMaySeeMeeting($id: ID!) {\n    sights: whoMaySeeMeeting(id: $id) {\n      ...SightRow\n    }\n  }\n\n  fragment SightRow on Sight {\n    organisation {\n      id\n      name\n    }\n    ways {\n      kind\n      bodyId\n      bodyName\n    }\n  }\n": typeof types.WhoMaySeeMeetingDocument,
    "\n  query WhoMaySeeAgendaItem($id: ID!) {\n    sights: whoMaySeeAgendaItem(id: $id) {\n      ...SightRow\n    }\n  }\n": typeof types.WhoMaySeeAgendaItemDocument,
    "\n  query WhoMaySeePaper($id: ID!) {\n    sights: whoMaySeePaper(id: $id) {\n      ...SightRow\n    }\n  }\n": typeof types.WhoMaySeePaperDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      ...RegisterRow\n    }\n  }\n": typeof types.CreateOrganisationDocument,
    "\n  query Registered($id: ID!) {\n    organisation(id: $id) {\n      ...RegisterRow\n    }\n  }\n": typeof types.RegisteredDocument,
    "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      ...RegisterRow\n    }\n  }\n": typeof types.UpdateOrganisationDocument,
    "\n  query Register($after: String) {\n    organisations(first: 50, after: $after) {\n      nodes {\n        ...RegisterRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment RegisterRow on Organisation {\n    id\n    name\n    kind\n    sortOrder\n    version\n    abilities\n  }\n": typeof types.RegisterDocument,
    "\n  query Agenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingAgenda\n      ...MeetingPapers\n      ...MeetingProposals\n    }\n  }\n": typeof types.AgendaDocument,
    "\n  query AttendancePage($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingPeople\n    }\n  }\n": typeof types.AttendancePageDocument,
    "\n  query Invitable {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n    bodies(first: 50) {\n      nodes {\n        id\n        memberships {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.InvitableDocument,
    "\n  query AuditDesk {\n    logHead {\n      hash\n    }\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AuditDeskDocument,
    "\n  query Bodies($first: Int, $after: String) {\n    bodies(first: $first, after: $after) {\n      nodes {\n        ...BodyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.BodiesDocument,
    "\n  query Body($id: ID!) {\n    body(id: $id) {\n      ...BodyWhole\n      meetings(first: 10) {\n        nodes {\n          ...MeetingRow\n        }\n      }\n      series {\n        ...SeriesRow\n      }\n    }\n  }\n": typeof types.BodyDocument,
    "\n  query CaseToCall($id: ID!) {\n    case(id: $id) {\n      id\n      code\n      abilities\n    }\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        consentRule\n      }\n    }\n  }\n": typeof types.CaseToCallDocument,
    "\n  mutation BeginCase($input: BeginCaseInput!) {\n    beginCase(input: $input) {\n      id\n    }\n  }\n": typeof types.BeginCaseDocument,
    "\n  query CaseRoom($id: ID!) {\n    case(id: $id) {\n      ...CaseRow\n      ...CasePeople\n      ...RecordCase\n      ...ClosingCase\n      conferences {\n        ...ConferenceRow\n      }\n      informationRequests {\n        ...RequestRow\n      }\n    }\n  }\n": typeof types.CaseRoomDocument,
    "\n  query ConferenceReaders($id: ID!) {\n    case(id: $id) {\n      id\n      code\n      readers {\n        id\n        staffId\n        name\n        post {\n          id\n          title\n        }\n        organisation {\n          id\n          name\n        }\n      }\n      exclusions {\n        id\n        staffId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ConferenceReadersDocument,
    "\n  query HomeCases {\n    ...ComingConferences\n    ...Freezes\n    ...Recalls\n    ...GroundsAtHome\n    ...OpeningsAwaited\n    ...RequestsAtHome\n    ...OwnRoles\n    ...LedgerAtHome\n  }\n": typeof types.HomeCasesDocument,
    "\n  query Home {\n    ...OwnDuties\n    staffInvitations(first: 20) {\n      nodes {\n        id\n        abilities\n        organisation {\n          id\n        }\n      }\n    }\n    actions(first: 20, scope: MINE) {\n      nodes {\n        ...ActionRow\n      }\n      totalCount\n    }\n    meetings(first: 6, order: COMING_FIRST) {\n      nodes {\n        ...MeetingRow\n      }\n    }\n    seriesList(first: 5, state: PROPOSED) {\n      nodes {\n        ...SeriesRow\n        abilities\n      }\n    }\n    editions(first: 3) {\n      nodes {\n        ...EditionRow\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query Matrix($id: ID!) {\n    matrix(id: $id) {\n      ...MatrixWhole\n      body {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MatrixDocument,
    "\n  query BodiesToConvene {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n": typeof types.BodiesToConveneDocument,
    "\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    createMeeting(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateMeetingDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingPeople\n      ...MeetingAgenda\n      ...MeetingPapers\n      actions {\n        ...ActionRow\n      }\n      series {\n        id\n        title\n      }\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  query MeetingFilterBodies {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n": typeof types.MeetingFilterBodiesDocument,
    "\n  query OrganisationRoom($id: ID!) {\n    ...OwnDuties\n    posts(organisationId: $id) {\n      ...OwnPost\n    }\n    organisationSetting {\n      ...OwnSetting\n    }\n  }\n": typeof types.OrganisationRoomDocument,
    "\n  query SeriesList($first: Int, $after: String) {\n    seriesList(first: $first, after: $after) {\n      nodes {\n        ...SeriesRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.SeriesListDocument,
    "\n  query MayPropose {\n    bodies(first: 50) {\n      nodes {\n        id\n        abilities\n      }\n    }\n  }\n": typeof types.MayProposeDocument,
    "\n  query BodiesToMerge {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n": typeof types.BodiesToMergeDocument,
    "\n  query MergePreview($bodyIds: [ID!]!) {\n    mergePreview(bodyIds: $bodyIds) {\n      ...PreviewWhole\n    }\n  }\n": typeof types.MergePreviewDocument,
    "\n  query Series($id: ID!) {\n    series(id: $id) {\n      ...SeriesWhole\n    }\n  }\n": typeof types.SeriesDocument,
};
const documents: Documents = {
    "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      ...ActionRow\n    }\n  }\n": types.AddActionDocument,
    "\n  query Assignees {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.AssigneesDocument,
    "\n  mutation UpdateAction($input: UpdateActionInput!) {\n    updateAction(input: $input) {\n      ...ActionRow\n    }\n  }\n": types.UpdateActionDocument,
    "\n  fragment ActionRow on ActionItem {\n    id\n    title\n    dueOn\n    state\n    availableMoves\n    version\n    abilities\n    agendaItemNumber\n    assignee {\n      id\n      name\n      kind\n    }\n    meeting {\n      id\n      heldOn\n      label\n    }\n  }\n": types.ActionRowFragmentDoc,
    "\n  query Actions($first: Int, $after: String, $scope: ActionScope, $state: ActionState) {\n    actions(first: $first, after: $after, scope: $scope, state: $state) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ActionsDocument,
    "\n  mutation MoveAction($input: MoveActionInput!) {\n    moveAction(input: $input) {\n      ...ActionRow\n    }\n  }\n": types.MoveActionDocument,
    "\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.AddAgendaItemDocument,
    "\n  mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.ProposeAgendaItemDocument,
    "\n  mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) {\n    updateAgendaItem(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n": types.UpdateAgendaItemDocument,
    "\n  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {\n    moveAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.MoveAgendaItemDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n": types.RecordDecisionDocument,
    "\n  mutation ConfirmDecision($input: ConfirmDecisionInput!) {\n    confirmDecision(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n": types.ConfirmDecisionDocument,
    "\n  mutation AcceptAgendaItem($input: AgendaItemVersionInput!) {\n    acceptAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.AcceptAgendaItemDocument,
    "\n  mutation WithdrawAgendaItem($input: AgendaItemVersionInput!) {\n    withdrawAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n": types.WithdrawAgendaItemDocument,
    "\n  fragment MeetingAgenda on Meeting {\n    startsAt\n    agenda {\n      id\n      number\n      position\n      offsetMinutes\n      plannedMinutes\n      stubLabel\n      item {\n        ...AgendaItemWhole\n      }\n    }\n  }\n\n  fragment MeetingProposals on Meeting {\n    proposals {\n      ...AgendaItemWhole\n    }\n  }\n\n  fragment AgendaItemWhole on AgendaItem {\n    id\n    number\n    kind\n    state\n    title\n    openTitle\n    presenterLabel\n    plannedMinutes\n    discussion\n    version\n    abilities\n    presenter {\n      id\n      name\n    }\n    takenFor {\n      bodyId\n      bodyShortName\n    }\n    points {\n      id\n      label\n      title\n      kind\n    }\n    matrixRows {\n      id\n      marker\n      issueTitle\n    }\n    decisions {\n      id\n      text\n      state\n      version\n      abilities\n    }\n  }\n": types.MeetingAgendaFragmentDoc,
    "\n  fragment BodyRow on MeetingBody {\n    id\n    name\n    shortName\n    tier\n    openness\n    consentRule\n    secrecy\n    abilities\n    convener {\n      id\n      name\n    }\n  }\n": types.BodyRowFragmentDoc,
    "\n  fragment BodyWhole on MeetingBody {\n    ...BodyRow\n    code\n    purpose\n    validFrom\n    validTo\n    version\n    legalBases {\n      law\n      article\n    }\n    charters {\n      id\n      number\n      title\n      effectiveFrom\n      mergeApprover\n    }\n    subGroups {\n      id\n      name\n    }\n    memberships {\n      id\n      role\n      validFrom\n      validTo\n      secrecyBasis\n      version\n      abilities\n      organisation {\n        id\n        name\n        kind\n      }\n    }\n    matrices {\n      id\n      title\n      asOf\n      versionNumber\n    }\n  }\n": types.BodyWholeFragmentDoc,
    "\n  mutation AddMembership($input: AddMembershipInput!) {\n    addMembership(input: $input) {\n      id\n    }\n  }\n": types.AddMembershipDocument,
    "\n  query OrganisationsToAdd {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.OrganisationsToAddDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      validTo\n      version\n      abilities\n    }\n  }\n": types.EndMembershipDocument,
    "\n  query MembersOfBodies {\n    bodies(first: 50) {\n      nodes {\n        id\n        abilities\n        memberships {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.MembersOfBodiesDocument,
    "\n  query AnonymityFindings($id: ID!) {\n    anonymityFindings(caseId: $id) {\n      section\n      start\n      end\n      kind\n      must\n    }\n  }\n": types.AnonymityFindingsDocument,
    "\n  mutation AttestAnonymity($input: AttestAnonymityInput!) {\n    attestAnonymity(input: $input) {\n      id\n      attestation {\n        id\n        attestedAt\n      }\n    }\n  }\n": types.AttestAnonymityDocument,
    "\n  mutation PublishCase($input: PublishCaseInput!) {\n    publishCase(input: $input) {\n      id\n      state\n      publication\n      version\n    }\n  }\n": types.PublishCaseDocument,
    "\n  query RareCombinations($id: ID!) {\n    rareCombinations(caseId: $id) {\n      because\n      places {\n        section\n        start\n        end\n        kind\n      }\n    }\n  }\n": types.RareCombinationsDocument,
    "\n  fragment CasePeople on Case {\n    id\n    abilities\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      addedAt\n      organisation {\n        id\n        name\n      }\n    }\n    exclusions {\n      id\n      staffId\n      addedAt\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.CasePeopleFragmentDoc,
    "\n  query CaseText($id: ID!) {\n    case(id: $id) {\n      id\n      sections {\n        section\n        category\n        state\n        text\n        couldNotBeAsked\n        publishedIn\n      }\n    }\n  }\n": types.CaseTextDocument,
    "\n  query CaseLease($id: ID!) {\n    case(id: $id) {\n      id\n      sections {\n        section\n        state\n        publishedIn\n      }\n    }\n  }\n": types.CaseLeaseDocument,
    "\n  query PostsOf($organisationId: ID!) {\n    posts(organisationId: $organisationId) {\n      id\n      staffId\n      name\n      title\n      activeUntil\n    }\n  }\n": types.PostsOfDocument,
    "\n  query OrganisationsForCases {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.OrganisationsForCasesDocument,
    "\n  fragment CaseRow on Case {\n    id\n    code\n    state\n    publication\n    createdAt\n    version\n    abilities\n    freezes {\n      id\n      settledAt\n    }\n    presentingOrganisation {\n      id\n      name\n    }\n  }\n": types.CaseRowFragmentDoc,
    "\n  query Cases($after: String) {\n    cases(first: 20, after: $after) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CasesDocument,
    "\n  query CaseDrafts($id: ID!) {\n    case(id: $id) {\n      ...CaseRow\n      drafts {\n        section\n        text\n        couldNotBeAsked\n        savedAt\n        version\n      }\n    }\n  }\n": types.CaseDraftsDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      id\n      drafts {\n        section\n        savedAt\n        version\n      }\n    }\n  }\n": types.SaveDraftDocument,
    "\n  query CaseWriter($id: ID!) {\n    case(id: $id) {\n      id\n      abilities\n    }\n  }\n": types.CaseWriterDocument,
    "\n  mutation ExcludeFromCase($input: ExcludeFromCaseInput!) {\n    excludeFromCase(input: $input) {\n      ...CasePeople\n    }\n  }\n": types.ExcludeFromCaseDocument,
    "\n  mutation EndExclusion($input: EndExclusionInput!) {\n    endExclusion(input: $input) {\n      ...CasePeople\n    }\n  }\n": types.EndExclusionDocument,
    "\n  mutation AddCaseReader($input: ChangeCaseReaderInput!) {\n    addCaseReader(input: $input) {\n      ...CasePeople\n    }\n  }\n": types.AddCaseReaderDocument,
    "\n  mutation RemoveCaseReader($input: ChangeCaseReaderInput!) {\n    removeCaseReader(input: $input) {\n      id\n    }\n  }\n": types.RemoveCaseReaderDocument,
    "\n  query CaseReads($id: ID!, $after: String) {\n    case(id: $id) {\n      id\n      log(first: 20, after: $after, kind: READ) {\n        nodes {\n          id\n          at\n          act\n          subject\n          staffId\n          organisation {\n            id\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CaseReadsDocument,
    "\n  fragment ConferenceRow on CaseConference {\n    id\n    code\n    caseId\n    state\n    heldOn\n    startsAt\n    endsAt\n    emergency\n  }\n": types.ConferenceRowFragmentDoc,
    "\n  fragment ConferenceRoom on CaseConference {\n    ...ConferenceRow\n    place\n    callAddress\n    version\n    abilities\n    availableMoves\n    bodies {\n      id\n      name\n    }\n    attendance {\n      id\n      kind\n      staffId\n      presence\n      declaredAlone\n      pledgedOnPaper\n      version\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.ConferenceRoomFragmentDoc,
    "\n  query Conference($id: ID!) {\n    conference(id: $id) {\n      ...ConferenceRoom\n    }\n  }\n": types.ConferenceDocument,
    "\n  mutation CallConference($input: CallConferenceInput!) {\n    callConference(input: $input) {\n      id\n    }\n  }\n": types.CallConferenceDocument,
    "\n  mutation AnswerConference($input: AnswerConferenceInput!) {\n    answerConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": types.AnswerConferenceDocument,
    "\n  mutation ChangeConference($input: ChangeConferenceInput!) {\n    changeConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": types.ChangeConferenceDocument,
    "\n  mutation MoveConference($input: MoveConferenceInput!) {\n    moveConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": types.MoveConferenceDocument,
    "\n  mutation InviteToConference($input: InviteToConferenceInput!) {\n    inviteToConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": types.InviteToConferenceDocument,
    "\n  mutation SeatGuest($input: SeatGuestInput!) {\n    seatGuest(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n": types.SeatGuestDocument,
    "\n  fragment ComingConferences on Query {\n    conferences(first: 20) {\n      nodes {\n        ...ConferenceRow\n        attendance {\n          id\n          staffId\n          presence\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.ComingConferencesFragmentDoc,
    "\n  fragment ConferencePaperRow on ConferenceEdition {\n    id\n    number\n    state\n    pages\n    sha256Pdf\n    sha256Text\n    issuedAt\n    replaced\n    pdfUrl\n    textUrl\n    recipientStaffId\n    recipient {\n      id\n      name\n    }\n  }\n": types.ConferencePaperRowFragmentDoc,
    "\n  query ConferencePapers($id: ID!) {\n    conference(id: $id) {\n      id\n      editions {\n        ...ConferencePaperRow\n      }\n    }\n  }\n": types.ConferencePapersDocument,
    "\n  mutation IssueConferencePaper($input: IssueConferencePaperInput!) {\n    issueConferencePaper(input: $input) {\n      id\n      editions {\n        ...ConferencePaperRow\n      }\n    }\n  }\n": types.IssueConferencePaperDocument,
    "\n  query ConferencePreparation($id: ID!) {\n    conference(id: $id) {\n      id\n      spoken {\n        sections\n        mayOpen\n      }\n      preparation {\n        staffId\n        obstacle\n        presence\n        organisation {\n          id\n          name\n        }\n        sections {\n          section\n          readable\n          reason\n        }\n      }\n    }\n  }\n": types.ConferencePreparationDocument,
    "\n  fragment Coverage on CaseCoverage {\n    category\n    reason\n    upTo\n    opensAt\n    opensUpTo\n    organisation {\n      id\n      name\n    }\n  }\n": types.CoverageFragmentDoc,
    "\n  fragment CaseConsents on Case {\n    id\n    code\n    abilities\n    publication\n    refusalCount\n    presentingOrganisation {\n      id\n      name\n    }\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    conferences {\n      ...ConferenceRow\n      coverage {\n        ...Coverage\n      }\n    }\n    sections {\n      section\n      category\n      publishedIn\n    }\n    coverage {\n      ...Coverage\n    }\n    consents {\n      id\n      category\n      purpose\n      decision\n      form\n      language\n      companion\n      publication\n      validFrom\n      validUntil\n      givenAt\n      conferenceId\n      recipient {\n        id\n        name\n      }\n    }\n    consentEvidence {\n      id\n      consentId\n      mediaType\n      bytes\n      addedAt\n    }\n    freezes {\n      id\n      askedAt\n      settledAt\n      dueOn\n      overdue\n    }\n    recalls {\n      ...RecallRow\n    }\n  }\n": types.CaseConsentsFragmentDoc,
    "\n  fragment RecallRow on RecallTask {\n    id\n    words\n    staffId\n    openedOn\n    askedAt\n    answer\n    version\n  }\n": types.RecallRowFragmentDoc,
    "\n  query ConsentsOfCase($id: ID!) {\n    case(id: $id) {\n      ...CaseConsents\n    }\n  }\n": types.ConsentsOfCaseDocument,
    "\n  mutation RecordConsents($input: RecordConsentsInput!) {\n    recordConsents(input: $input) {\n      ...CaseConsents\n    }\n  }\n": types.RecordConsentsDocument,
    "\n  query WithdrawalEffect($id: ID!, $category: ConsentCategory, $recipientOrganisationId: ID) {\n    case(id: $id) {\n      id\n      withdrawalEffect(category: $category, recipientOrganisationId: $recipientOrganisationId) {\n        papers {\n          id\n          number\n          conferenceId\n          recipient {\n            id\n            name\n          }\n        }\n        asked {\n          people\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.WithdrawalEffectDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...CaseConsents\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation SettleFreeze($input: SettleFreezeInput!) {\n    settleFreeze(input: $input) {\n      ...CaseConsents\n    }\n  }\n": types.SettleFreezeDocument,
    "\n  fragment Recalls on Query {\n    recalls {\n      ...RecallRow\n    }\n  }\n": types.RecallsFragmentDoc,
    "\n  query OwnRecalls {\n    ...Recalls\n  }\n": types.OwnRecallsDocument,
    "\n  mutation AnswerRecall($input: AnswerRecallInput!) {\n    answerRecall(input: $input) {\n      ...RecallRow\n    }\n  }\n": types.AnswerRecallDocument,
    "\n  mutation WithdrawByCode($input: WithdrawByCodeInput!) {\n    withdrawByCode(input: $input) {\n      id\n    }\n  }\n": types.WithdrawByCodeDocument,
    "\n  query Recipients {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.RecipientsDocument,
    "\n  fragment Freezes on Query {\n    openFreezes {\n      id\n      caseId\n      caseCode\n      dueOn\n      overdue\n    }\n  }\n": types.FreezesFragmentDoc,
    "\n  query OpenFreezes {\n    ...Freezes\n  }\n": types.OpenFreezesDocument,
    "\n  mutation FreezeCase($input: FreezeCaseInput!) {\n    freezeCase(input: $input) {\n      id\n    }\n  }\n": types.FreezeCaseDocument,
    "\n  fragment GroundRow on DisclosureException {\n    id\n    caseId\n    ground\n    article\n    category\n    urgent\n    requestedByStaffId\n    managerStaffId\n    partnerStaffId\n    requestedAt\n    expiresAt\n    recipient {\n      id\n      name\n    }\n    acts {\n      kind\n      staffId\n      at\n    }\n  }\n": types.GroundRowFragmentDoc,
    "\n  fragment AuditedRow on DisclosureException {\n    ...GroundRow\n    reviews {\n      staffId\n      at\n    }\n  }\n": types.AuditedRowFragmentDoc,
    "\n  mutation ReviewExceptions($input: ReviewExceptionsInput!) {\n    reviewExceptions(input: $input) {\n      ...AuditedRow\n    }\n  }\n": types.ReviewExceptionsDocument,
    "\n  query GroundsOfCase($id: ID!) {\n    case(id: $id) {\n      ...CaseConsents\n      exceptions {\n        ...GroundRow\n      }\n    }\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n": types.GroundsOfCaseDocument,
    "\n  query Grounds($after: String) {\n    disclosureExceptions(first: 20, after: $after) {\n      nodes {\n        ...AuditedRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n": types.GroundsDocument,
    "\n  query ReasonsOfCase($id: ID!) {\n    case(id: $id) {\n      id\n      exceptions {\n        id\n        reason\n        necessity\n      }\n    }\n  }\n": types.ReasonsOfCaseDocument,
    "\n  query ReasonsLease($id: ID!) {\n    case(id: $id) {\n      id\n      exceptions {\n        id\n      }\n    }\n  }\n": types.ReasonsLeaseDocument,
    "\n  mutation RequestException($input: RequestExceptionInput!) {\n    requestException(input: $input) {\n      id\n      exceptions {\n        ...GroundRow\n      }\n    }\n  }\n": types.RequestExceptionDocument,
    "\n  mutation DecideException($input: DecideExceptionInput!) {\n    decideException(input: $input) {\n      ...GroundRow\n    }\n  }\n": types.DecideExceptionDocument,
    "\n  fragment GroundsAtHome on Query {\n    disclosureExceptions(first: 20) {\n      nodes {\n        id\n        managerStaffId\n        partnerStaffId\n        expiresAt\n        acts {\n          kind\n        }\n      }\n    }\n  }\n": types.GroundsAtHomeFragmentDoc,
    "\n  query PeopleToHandOver($id: ID!) {\n    me {\n      abilities\n    }\n    posts(organisationId: $id) {\n      id\n      staffId\n      name\n      title\n      activeFrom\n      activeUntil\n      hasSignIn\n    }\n  }\n": types.PeopleToHandOverDocument,
    "\n  query HandOverPreview($fromPostId: ID!, $toPostId: ID!) {\n    handOverPreview(fromPostId: $fromPostId, toPostId: $toPostId) {\n      administrator\n      actions {\n        id\n        title\n        dueOn\n        state\n        meeting {\n          id\n          label\n        }\n      }\n    }\n  }\n": types.HandOverPreviewDocument,
    "\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) {\n      id\n      actions\n    }\n  }\n": types.HandOverDocument,
    "\n  query OwnSignIns($after: String) {\n    myLog(kind: SIGN_IN, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        act\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OwnSignInsDocument,
    "\n  mutation ConfirmInvitation($input: InvitationStepInput!) {\n    confirmInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n": types.ConfirmInvitationDocument,
    "\n  mutation DeclineInvitation($input: InvitationStepInput!) {\n    declineInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n": types.DeclineInvitationDocument,
    "\n  mutation WithdrawInvitation($input: InvitationStepInput!) {\n    withdrawInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation RenewInvitation($input: InvitationStepInput!) {\n    renewInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n": types.RenewInvitationDocument,
    "\n  fragment InvitationRow on StaffInvitation {\n    id\n    name\n    email\n    postTitle\n    activeFrom\n    administrator\n    kind\n    state\n    createdAt\n    expiresAt\n    acceptedAt\n    version\n    abilities\n    link\n    organisation {\n      id\n      name\n    }\n    proposedBy {\n      id\n      name\n    }\n  }\n": types.InvitationRowFragmentDoc,
    "\n  query StaffInvitations($first: Int, $after: String) {\n    me {\n      abilities\n      organisation {\n        id\n      }\n    }\n    staffInvitations(first: $first, after: $after) {\n      nodes {\n        ...InvitationRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.StaffInvitationsDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      ...InvitationRow\n    }\n  }\n": types.InviteStaffDocument,
    "\n  mutation ProposeStaff($input: ProposeStaffInput!) {\n    proposeStaff(input: $input) {\n      ...InvitationRow\n    }\n  }\n": types.ProposeStaffDocument,
    "\n  query ProposableOrganisations($all: Boolean!) {\n    bodies(first: 50) @skip(if: $all) {\n      nodes {\n        id\n        abilities\n        memberships {\n          validFrom\n          validTo\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n    organisations(first: 100) @include(if: $all) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.ProposableOrganisationsDocument,
    "\n  query AuditLog($kind: LogKind, $organisationId: ID, $staffId: ID, $from: LocalDate, $to: LocalDate, $after: String) {\n    auditLog(\n      kind: $kind\n      organisationId: $organisationId\n      staffId: $staffId\n      from: $from\n      to: $to\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...LogRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AuditLogDocument,
    "\n  fragment LogRow on LogEntry {\n    id\n    at\n    kind\n    act\n    subject\n    subjectRef\n    staffId\n    organisation {\n      id\n      name\n    }\n  }\n": types.LogRowFragmentDoc,
    "\n  query OwnLog($kind: LogKind, $after: String) {\n    myLog(kind: $kind, first: 50, after: $after) {\n      nodes {\n        ...LogRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OwnLogDocument,
    "\n  query Outbox($after: String) {\n    outbox(first: 20, after: $after) {\n      nodes {\n        ...MailRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment MailRow on OutgoingMail {\n    id\n    receiver\n    to\n    state\n    createdAt\n    text\n    organisation {\n      id\n      name\n    }\n  }\n": types.OutboxDocument,
    "\n  fragment MatrixWhole on PolicyMatrix {\n    id\n    title\n    versionNumber\n    asOf\n    pillars {\n      id\n      number\n      title\n      measures {\n        id\n        marker\n        title\n        rows {\n          ...MatrixRowWhole\n        }\n      }\n    }\n  }\n\n  fragment MatrixRowWhole on MatrixRow {\n    id\n    marker\n    issueTitle\n    issueBullets\n    initiativeTitle\n    initiativeBullets\n    version\n    abilities\n  }\n": types.MatrixWholeFragmentDoc,
    "\n  mutation UpdateMatrixRow($input: UpdateMatrixRowInput!) {\n    updateMatrixRow(input: $input) {\n      ...MatrixRowWhole\n    }\n  }\n": types.UpdateMatrixRowDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordAttendanceDocument,
    "\n  fragment MeetingPeople on Meeting {\n    attendance {\n      id\n      label\n      status\n      part\n      version\n      organisation {\n        id\n        name\n      }\n      proxyFor {\n        id\n        name\n      }\n    }\n    headCounts {\n      count\n      qualifier\n    }\n    groups {\n      id\n      name\n      version\n      facilitatorPost\n      facilitatorOrganisation {\n        id\n        name\n      }\n      participants {\n        id\n        name\n      }\n    }\n    lecturers {\n      id\n      label\n    }\n    invitations {\n      id\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.MeetingPeopleFragmentDoc,
    "\n  mutation SaveGroup($input: SaveGroupInput!) {\n    saveGroup(input: $input) {\n      id\n      version\n    }\n  }\n": types.SaveGroupDocument,
    "\n  mutation RecordHeadCount($input: RecordHeadCountInput!) {\n    recordHeadCount(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordHeadCountDocument,
    "\n  mutation InviteOrganisation($input: InviteOrganisationInput!) {\n    inviteOrganisation(input: $input) {\n      id\n      version\n    }\n  }\n": types.InviteOrganisationDocument,
    "\n  mutation RecordLecturers($input: RecordLecturersInput!) {\n    recordLecturers(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordLecturersDocument,
    "\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    updateMeeting(input: $input) {\n      ...MeetingHead\n    }\n  }\n": types.UpdateMeetingDocument,
    "\n  fragment MeetingHead on Meeting {\n    ...MeetingRow\n    code\n    opennessReason\n    availableMoves\n    version\n    abilities\n  }\n": types.MeetingHeadFragmentDoc,
    "\n  mutation MoveMeeting($input: MoveMeetingInput!) {\n    moveMeeting(input: $input) {\n      ...MeetingHead\n    }\n  }\n": types.MoveMeetingDocument,
    "\n  fragment MeetingRow on Meeting {\n    id\n    heldOn\n    startsAt\n    endsAt\n    place\n    online\n    openness\n    state\n    isJoint\n    heldFor {\n      bodyId\n      bodyName\n      bodyShortName\n      subGroupName\n      fiscalYear\n      fiscalOrdinal\n      runningOrdinal\n    }\n  }\n": types.MeetingRowFragmentDoc,
    "\n  query Meetings(\n    $first: Int\n    $after: String\n    $bodyId: ID\n    $fiscalYear: Int\n    $state: MeetingState\n    $order: MeetingOrder\n  ) {\n    meetings(first: $first, after: $after, bodyId: $bodyId, fiscalYear: $fiscalYear, state: $state, order: $order) {\n      nodes {\n        ...MeetingRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.MeetingsDocument,
    "\n  fragment EditionRow on MinutesEdition {\n    id\n    kind\n    title\n    state\n    number\n    pagesDone\n    pagesTotal\n    pages\n    sha256Pdf\n    sha256Text\n    issuedAt\n    pdfUrl\n    textUrl\n    recipient {\n      id\n      name\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n": types.EditionRowFragmentDoc,
    "\n  query Editions($first: Int, $after: String, $seriesId: ID, $meetingId: ID) {\n    editions(first: $first, after: $after, seriesId: $seriesId, meetingId: $meetingId) {\n      nodes {\n        ...EditionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.EditionsDocument,
    "\n  mutation IssueMinutes($input: IssueMinutesInput!) {\n    issueMinutes(input: $input) {\n      ...EditionRow\n    }\n  }\n": types.IssueMinutesDocument,
    "\n  query MinutesPreview($seriesId: ID, $meetingId: ID) {\n    minutesPreview(seriesId: $seriesId, meetingId: $meetingId) {\n      title\n      text\n    }\n  }\n": types.MinutesPreviewDocument,
    "\n  mutation ResetAccess($input: ResetAccessInput!) {\n    resetAccess(input: $input) {\n      ...InvitationRow\n    }\n  }\n": types.ResetAccessDocument,
    "\n  mutation EndAgreement($input: EndAgreementInput!) {\n    endAgreement(input: $input) {\n      id\n      state\n    }\n  }\n": types.EndAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      state\n    }\n  }\n": types.SignAgreementDocument,
    "\n  mutation AttestStaff($input: AttestStaffInput!) {\n    attestStaff(input: $input) {\n      id\n      attestedOn\n      posts\n    }\n  }\n": types.AttestStaffDocument,
    "\n  fragment OwnPost on Post {\n    id\n    staffId\n    name\n    title\n    activeFrom\n    activeUntil\n    administrator\n    attestedOn\n    hasSignIn\n    version\n    abilities\n  }\n": types.OwnPostFragmentDoc,
    "\n  fragment OwnDuties on Query {\n    me {\n      staffId\n      abilities\n      organisation {\n        id\n        name\n        kind\n        attestation {\n          lastOn\n          due\n          dueOn\n        }\n        agreement {\n          id\n          state\n          signedOn\n          expiresOn\n          endedOn\n          textVersion\n          version\n          abilities\n        }\n      }\n      pledge {\n        id\n        textVersion\n        signedAt\n      }\n    }\n    agreementTexts {\n      kind\n      version\n    }\n  }\n": types.OwnDutiesFragmentDoc,
    "\n  fragment OwnSetting on OrganisationSetting {\n    id\n    factor\n    idleMinutes\n    sessionHours\n    allowedNetworks\n    mayLimitNetworks\n    version\n    abilities\n  }\n": types.OwnSettingFragmentDoc,
    "\n  query OwnPosts($id: ID!) {\n    me {\n      staffId\n      abilities\n      organisation {\n        id\n        attestation {\n          lastOn\n          due\n          dueOn\n        }\n      }\n    }\n    posts(organisationId: $id) {\n      ...OwnPost\n    }\n  }\n": types.OwnPostsDocument,
    "\n  query Promises {\n    ...OwnDuties\n    agreementTexts {\n      kind\n      version\n      text\n    }\n  }\n": types.PromisesDocument,
    "\n  mutation SignPledge($input: SignPledgeInput!) {\n    signPledge(input: $input) {\n      id\n      textVersion\n      signedAt\n    }\n  }\n": types.SignPledgeDocument,
    "\n  mutation EndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      ...OwnPost\n    }\n  }\n": types.EndPostDocument,
    "\n  mutation ChangeSetting($input: ChangeOrganisationSettingInput!) {\n    changeOrganisationSetting(input: $input) {\n      ...OwnSetting\n    }\n  }\n": types.ChangeSettingDocument,
    "\n  fragment OpeningsAwaited on Query {\n    openingsToDecide {\n      id\n    }\n  }\n": types.OpeningsAwaitedFragmentDoc,
    "\n  fragment OpeningRow on OriginalOpening {\n    id\n    caseId\n    conferenceId\n    editionId\n    ground\n    legalBasis\n    requestedByStaffId\n    requestedAt\n    expiresAt\n    state\n    abilities\n    organisation {\n      id\n      name\n    }\n    acts {\n      id\n      kind\n      at\n      staffId\n    }\n  }\n": types.OpeningRowFragmentDoc,
    "\n  query SealedOriginals($id: ID!) {\n    conference(id: $id) {\n      id\n      code\n      caseId\n      sealedOriginals {\n        id\n        number\n        issuedAt\n      }\n    }\n  }\n": types.SealedOriginalsDocument,
    "\n  query OpeningsOfCase($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        ...OpeningRow\n      }\n    }\n  }\n": types.OpeningsOfCaseDocument,
    "\n  query Openings($after: String) {\n    originalOpenings(first: 20, after: $after) {\n      nodes {\n        ...OpeningRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OpeningsDocument,
    "\n  query OpeningArticles {\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n": types.OpeningArticlesDocument,
    "\n  query OpeningReasons($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        id\n        reason\n        necessity\n      }\n    }\n  }\n": types.OpeningReasonsDocument,
    "\n  query OpenedOriginal($id: ID!) {\n    openedOriginal(openingId: $id) {\n      id\n      number\n      issuedAt\n      until\n      text\n    }\n  }\n": types.OpenedOriginalDocument,
    "\n  query OpeningsLease($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        id\n        abilities\n      }\n    }\n  }\n": types.OpeningsLeaseDocument,
    "\n  mutation RequestOpening($input: RequestOpeningInput!) {\n    requestOpening(input: $input) {\n      ...OpeningRow\n    }\n  }\n": types.RequestOpeningDocument,
    "\n  mutation DecideOpening($input: DecideOpeningInput!) {\n    decideOpening(input: $input) {\n      id\n      kind\n      at\n    }\n  }\n": types.DecideOpeningDocument,
    "\n  fragment MeetingPapers on Meeting {\n    id\n    mayAddPaper\n    papers {\n      ...PaperRow\n    }\n    agenda {\n      id\n      item {\n        id\n        mayAddPaper\n        papers {\n          ...PaperRow\n        }\n      }\n    }\n  }\n\n  fragment PaperRow on Paper {\n    id\n    number\n    title\n    class\n    handling\n    mediaType\n    bytes\n    createdAt\n    withdrawn\n    version\n    abilities\n    uploadedBy {\n      id\n      name\n    }\n  }\n": types.MeetingPapersFragmentDoc,
    "\n  mutation ChangePaper($input: ChangePaperInput!) {\n    changePaper(input: $input) {\n      ...PaperRow\n    }\n  }\n": types.ChangePaperDocument,
    "\n  mutation WithdrawPaper($input: WithdrawPaperInput!) {\n    withdrawPaper(input: $input) {\n      ...PaperRow\n    }\n  }\n": types.WithdrawPaperDocument,
    "\n  fragment RequestsAtHome on Query {\n    informationRequests(first: 20) {\n      nodes {\n        id\n        abilities\n        answers {\n          id\n        }\n      }\n    }\n  }\n": types.RequestsAtHomeFragmentDoc,
    "\n  fragment RequestRow on InformationRequest {\n    id\n    caseId\n    legalBasis\n    categories\n    answerBy\n    askedAt\n    withdrawnAt\n    version\n    abilities\n    case {\n      id\n      code\n      presentingOrganisation {\n        id\n        name\n      }\n    }\n    organisation {\n      id\n      name\n    }\n    answers {\n      id\n      kind\n      answeredAt\n    }\n  }\n": types.RequestRowFragmentDoc,
    "\n  query Requests($after: String) {\n    informationRequests(first: 20, after: $after) {\n      nodes {\n        ...RequestRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RequestsDocument,
    "\n  query Request($id: ID!) {\n    informationRequest(id: $id) {\n      ...RequestRow\n    }\n  }\n": types.RequestDocument,
    "\n  query RequestText($id: ID!) {\n    informationRequest(id: $id) {\n      id\n      purpose\n      wish\n      answers {\n        id\n        kind\n        answeredAt\n        note\n      }\n    }\n  }\n": types.RequestTextDocument,
    "\n  query RequestLease($id: ID!) {\n    informationRequest(id: $id) {\n      id\n      withdrawnAt\n    }\n  }\n": types.RequestLeaseDocument,
    "\n  fragment AskingCase on Case {\n    id\n    code\n    state\n    publication\n    abilities\n    presentingOrganisation {\n      id\n      name\n    }\n    coverage {\n      category\n      upTo\n      organisation {\n        id\n        name\n      }\n    }\n    conferences {\n      id\n      code\n      state\n      heldOn\n    }\n    informationRequests {\n      ...RequestRow\n    }\n  }\n": types.AskingCaseFragmentDoc,
    "\n  query RequestsOfCase($id: ID!) {\n    case(id: $id) {\n      ...AskingCase\n    }\n  }\n": types.RequestsOfCaseDocument,
    "\n  mutation AskForInformation($input: AskForInformationInput!) {\n    askForInformation(input: $input) {\n      ...AskingCase\n    }\n  }\n": types.AskForInformationDocument,
    "\n  mutation AnswerInformationRequest($input: AnswerInformationRequestInput!) {\n    answerInformationRequest(input: $input) {\n      ...RequestRow\n    }\n  }\n": types.AnswerInformationRequestDocument,
    "\n  mutation WithdrawInformationRequest($input: WithdrawInformationRequestInput!) {\n    withdrawInformationRequest(input: $input) {\n      ...RequestRow\n    }\n  }\n": types.WithdrawInformationRequestDocument,
    "\n  fragment OwnRoles on Query {\n    caseActions {\n      ...CaseActionRow\n      case {\n        id\n        code\n      }\n    }\n  }\n": types.OwnRolesFragmentDoc,
    "\n  query OwnCaseActions {\n    ...OwnRoles\n  }\n": types.OwnCaseActionsDocument,
    "\n  mutation AddCaseAction($input: AddCaseActionInput!) {\n    addCaseAction(input: $input) {\n      ...CaseActionRow\n      case {\n        ...RecordCase\n      }\n    }\n  }\n": types.AddCaseActionDocument,
    "\n  mutation AssignCaseAction($input: AssignCaseActionInput!) {\n    assignCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n": types.AssignCaseActionDocument,
    "\n  mutation RewordCaseAction($input: RewordCaseActionInput!) {\n    rewordCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n": types.RewordCaseActionDocument,
    "\n  mutation MoveCaseAction($input: MoveCaseActionInput!) {\n    moveCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n": types.MoveCaseActionDocument,
    "\n  fragment ClosingCase on Case {\n    id\n    code\n    state\n    version\n    abilities\n    actions {\n      id\n      kind\n      state\n      conferenceId\n    }\n    conferences {\n      id\n      state\n      result {\n        id\n        recordedAt\n        confirmed\n      }\n    }\n  }\n": types.ClosingCaseFragmentDoc,
    "\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ...ClosingCase\n    }\n  }\n": types.CloseCaseDocument,
    "\n  mutation ReopenCase($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      ...ClosingCase\n    }\n  }\n": types.ReopenCaseDocument,
    "\n  fragment LedgerLine on LedgerRow {\n    id\n    code\n    state\n    nextOn\n    lastHeldOn\n    forgotten\n    presentingOrganisation {\n      id\n      name\n    }\n    leadOrganisation {\n      id\n      name\n    }\n  }\n": types.LedgerLineFragmentDoc,
    "\n  query CaseLedger($after: String) {\n    caseLedger(first: 20, after: $after) {\n      nodes {\n        ...LedgerLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CaseLedgerDocument,
    "\n  fragment LedgerAtHome on Query {\n    caseLedger(first: 20) {\n      nodes {\n        ...LedgerLine\n      }\n    }\n  }\n": types.LedgerAtHomeFragmentDoc,
    "\n  fragment EntryRow on ConferenceEntry {\n    id\n    kind\n    urgency\n    categories\n    staffId\n    recordedAt\n    abilities\n    confirmed\n    organisation {\n      id\n      name\n    }\n    confirmations {\n      staffId\n      organisation {\n        id\n        name\n      }\n    }\n    earlier {\n      id\n      recordedAt\n    }\n  }\n": types.EntryRowFragmentDoc,
    "\n  fragment ResultRow on ConferenceResult {\n    id\n    keyWorkerStaffId\n    nextOn\n    identityCheck {\n      asked\n      confirmed\n    }\n    recordedAt\n    confirmed\n    leadOrganisation {\n      id\n      name\n    }\n    confirmations {\n      staffId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.ResultRowFragmentDoc,
    "\n  fragment ConferenceRecord on CaseConference {\n    id\n    code\n    caseId\n    state\n    heldOn\n    startsAt\n    endsAt\n    emergency\n    abilities\n    recordable\n    entries {\n      ...EntryRow\n    }\n    result {\n      ...ResultRow\n    }\n  }\n": types.ConferenceRecordFragmentDoc,
    "\n  query ConferenceRecord($id: ID!) {\n    conference(id: $id) {\n      ...ConferenceRecord\n    }\n  }\n": types.ConferenceRecordDocument,
    "\n  fragment CaseActionRow on CaseAction {\n    id\n    caseId\n    conferenceId\n    kind\n    state\n    dueOn\n    version\n    abilities\n    availableMoves\n    assigneeStaffId\n    assignee {\n      id\n      name\n    }\n  }\n": types.CaseActionRowFragmentDoc,
    "\n  fragment RecordCase on Case {\n    id\n    code\n    state\n    publication\n    abilities\n    presentingOrganisation {\n      id\n      name\n    }\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    exclusions {\n      id\n      staffId\n      organisation {\n        id\n      }\n    }\n    conferences {\n      id\n      coverage {\n        category\n        upTo\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    actions {\n      ...CaseActionRow\n    }\n  }\n": types.RecordCaseFragmentDoc,
    "\n  query RecordCase($id: ID!) {\n    case(id: $id) {\n      ...RecordCase\n    }\n  }\n": types.RecordCaseDocument,
    "\n  query RecordText($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        text\n      }\n    }\n  }\n": types.RecordTextDocument,
    "\n  query RecordLease($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n      }\n    }\n  }\n": types.RecordLeaseDocument,
    "\n  query EarlierText($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        earlier {\n          id\n          text\n        }\n      }\n    }\n  }\n": types.EarlierTextDocument,
    "\n  query EarlierLease($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        earlier {\n          id\n        }\n      }\n    }\n  }\n": types.EarlierLeaseDocument,
    "\n  query CaseActionText($id: ID!) {\n    case(id: $id) {\n      id\n      actions {\n        id\n        words {\n          id\n          text\n        }\n      }\n    }\n  }\n": types.CaseActionTextDocument,
    "\n  query CaseActionLease($id: ID!) {\n    case(id: $id) {\n      id\n      actions {\n        id\n        words {\n          id\n        }\n      }\n    }\n  }\n": types.CaseActionLeaseDocument,
    "\n  mutation RecordEntry($input: RecordEntryInput!) {\n    recordEntry(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n": types.RecordEntryDocument,
    "\n  mutation ConfirmEntries($input: ConfirmEntriesInput!) {\n    confirmEntries(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n": types.ConfirmEntriesDocument,
    "\n  mutation RecordResult($input: RecordResultInput!) {\n    recordResult(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n": types.RecordResultDocument,
    "\n  mutation ConfirmResult($input: ConfirmResultInput!) {\n    confirmResult(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n": types.ConfirmResultDocument,
    "\n  mutation UpdateSeriesCover($input: UpdateSeriesCoverInput!) {\n    updateSeriesCover(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": types.UpdateSeriesCoverDocument,
    "\n  mutation ApproveMerge($input: SeriesVersionInput!) {\n    approveMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": types.ApproveMergeDocument,
    "\n  mutation CarryOutMerge($input: SeriesVersionInput!) {\n    carryOutMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": types.CarryOutMergeDocument,
    "\n  mutation UndoMerge($input: SeriesVersionInput!) {\n    undoMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": types.UndoMergeDocument,
    "\n  mutation WithdrawMerge($input: SeriesVersionInput!) {\n    withdrawMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n": types.WithdrawMergeDocument,
    "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n": types.ProposeMergeDocument,
    "\n  fragment SeriesRow on MeetingSeries {\n    id\n    title\n    form\n    state\n    effectiveFrom\n    closedOn\n    bodies {\n      bodyId\n      name\n      shortName\n      approved\n    }\n  }\n": types.SeriesRowFragmentDoc,
    "\n  fragment SeriesWhole on MeetingSeries {\n    ...SeriesRow\n    code\n    version\n    abilities\n    approvals {\n      bodyName\n      approvedAt\n    }\n    events {\n      at\n      kind\n      organisationName\n    }\n    cover {\n      title\n      paperNumber\n      reportDate\n      receivingCouncil\n      asOfNote\n      version\n    }\n    timeline {\n      running\n      label\n      cores\n      meeting {\n        id\n        heldOn\n        startsAt\n        endsAt\n        state\n        heldFor {\n          bodyId\n          bodyShortName\n          runningOrdinal\n        }\n      }\n    }\n    preview {\n      ...PreviewWhole\n    }\n  }\n\n  fragment PreviewWhole on MergePreview {\n    organisationCounts\n    nearestDays\n    obstacles\n    bodies {\n      id\n      name\n      consentRule\n      secrecy\n      openness\n      legalBases {\n        law\n        article\n      }\n    }\n    sharedOrganisations {\n      id\n      name\n    }\n    sharedTopics {\n      core\n      titleA\n      titleB\n      nearestDays\n      bodyA\n      bodyB\n      meetingA\n      meetingB\n    }\n    memberEffects {\n      gains\n      loses\n      keeps\n      organisation {\n        id\n        name\n      }\n    }\n    numbering {\n      running\n      label\n      heldOn\n      startsAt\n      endsAt\n      sharedTitles\n    }\n    forms {\n      form\n      lawful\n      recommended\n      reasons\n    }\n  }\n": types.SeriesWholeFragmentDoc,
    "\n  query WhoMaySeeMeeting($id: ID!) {\n    sights: whoMaySeeMeeting(id: $id) {\n      ...SightRow\n    }\n  }\n\n  fragment SightRow on Sight {\n    organisation {\n      id\n      name\n    }\n    ways {\n      kind\n      bodyId\n      bodyName\n    }\n  }\n": types.WhoMaySeeMeetingDocument,
    "\n  query WhoMaySeeAgendaItem($id: ID!) {\n    sights: whoMaySeeAgendaItem(id: $id) {\n      ...SightRow\n    }\n  }\n": types.WhoMaySeeAgendaItemDocument,
    "\n  query WhoMaySeePaper($id: ID!) {\n    sights: whoMaySeePaper(id: $id) {\n      ...SightRow\n    }\n  }\n": types.WhoMaySeePaperDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      ...RegisterRow\n    }\n  }\n": types.CreateOrganisationDocument,
    "\n  query Registered($id: ID!) {\n    organisation(id: $id) {\n      ...RegisterRow\n    }\n  }\n": types.RegisteredDocument,
    "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      ...RegisterRow\n    }\n  }\n": types.UpdateOrganisationDocument,
    "\n  query Register($after: String) {\n    organisations(first: 50, after: $after) {\n      nodes {\n        ...RegisterRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment RegisterRow on Organisation {\n    id\n    name\n    kind\n    sortOrder\n    version\n    abilities\n  }\n": types.RegisterDocument,
    "\n  query Agenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingAgenda\n      ...MeetingPapers\n      ...MeetingProposals\n    }\n  }\n": types.AgendaDocument,
    "\n  query AttendancePage($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingPeople\n    }\n  }\n": types.AttendancePageDocument,
    "\n  query Invitable {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n    bodies(first: 50) {\n      nodes {\n        id\n        memberships {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.InvitableDocument,
    "\n  query AuditDesk {\n    logHead {\n      hash\n    }\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.AuditDeskDocument,
    "\n  query Bodies($first: Int, $after: String) {\n    bodies(first: $first, after: $after) {\n      nodes {\n        ...BodyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.BodiesDocument,
    "\n  query Body($id: ID!) {\n    body(id: $id) {\n      ...BodyWhole\n      meetings(first: 10) {\n        nodes {\n          ...MeetingRow\n        }\n      }\n      series {\n        ...SeriesRow\n      }\n    }\n  }\n": types.BodyDocument,
    "\n  query CaseToCall($id: ID!) {\n    case(id: $id) {\n      id\n      code\n      abilities\n    }\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        consentRule\n      }\n    }\n  }\n": types.CaseToCallDocument,
    "\n  mutation BeginCase($input: BeginCaseInput!) {\n    beginCase(input: $input) {\n      id\n    }\n  }\n": types.BeginCaseDocument,
    "\n  query CaseRoom($id: ID!) {\n    case(id: $id) {\n      ...CaseRow\n      ...CasePeople\n      ...RecordCase\n      ...ClosingCase\n      conferences {\n        ...ConferenceRow\n      }\n      informationRequests {\n        ...RequestRow\n      }\n    }\n  }\n": types.CaseRoomDocument,
    "\n  query ConferenceReaders($id: ID!) {\n    case(id: $id) {\n      id\n      code\n      readers {\n        id\n        staffId\n        name\n        post {\n          id\n          title\n        }\n        organisation {\n          id\n          name\n        }\n      }\n      exclusions {\n        id\n        staffId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": types.ConferenceReadersDocument,
    "\n  query HomeCases {\n    ...ComingConferences\n    ...Freezes\n    ...Recalls\n    ...GroundsAtHome\n    ...OpeningsAwaited\n    ...RequestsAtHome\n    ...OwnRoles\n    ...LedgerAtHome\n  }\n": types.HomeCasesDocument,
    "\n  query Home {\n    ...OwnDuties\n    staffInvitations(first: 20) {\n      nodes {\n        id\n        abilities\n        organisation {\n          id\n        }\n      }\n    }\n    actions(first: 20, scope: MINE) {\n      nodes {\n        ...ActionRow\n      }\n      totalCount\n    }\n    meetings(first: 6, order: COMING_FIRST) {\n      nodes {\n        ...MeetingRow\n      }\n    }\n    seriesList(first: 5, state: PROPOSED) {\n      nodes {\n        ...SeriesRow\n        abilities\n      }\n    }\n    editions(first: 3) {\n      nodes {\n        ...EditionRow\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query Matrix($id: ID!) {\n    matrix(id: $id) {\n      ...MatrixWhole\n      body {\n        id\n        name\n      }\n    }\n  }\n": types.MatrixDocument,
    "\n  query BodiesToConvene {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n": types.BodiesToConveneDocument,
    "\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    createMeeting(input: $input) {\n      id\n    }\n  }\n": types.CreateMeetingDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingPeople\n      ...MeetingAgenda\n      ...MeetingPapers\n      actions {\n        ...ActionRow\n      }\n      series {\n        id\n        title\n      }\n    }\n  }\n": types.MeetingDocument,
    "\n  query MeetingFilterBodies {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n": types.MeetingFilterBodiesDocument,
    "\n  query OrganisationRoom($id: ID!) {\n    ...OwnDuties\n    posts(organisationId: $id) {\n      ...OwnPost\n    }\n    organisationSetting {\n      ...OwnSetting\n    }\n  }\n": types.OrganisationRoomDocument,
    "\n  query SeriesList($first: Int, $after: String) {\n    seriesList(first: $first, after: $after) {\n      nodes {\n        ...SeriesRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.SeriesListDocument,
    "\n  query MayPropose {\n    bodies(first: 50) {\n      nodes {\n        id\n        abilities\n      }\n    }\n  }\n": types.MayProposeDocument,
    "\n  query BodiesToMerge {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n": types.BodiesToMergeDocument,
    "\n  query MergePreview($bodyIds: [ID!]!) {\n    mergePreview(bodyIds: $bodyIds) {\n      ...PreviewWhole\n    }\n  }\n": types.MergePreviewDocument,
    "\n  query Series($id: ID!) {\n    series(id: $id) {\n      ...SeriesWhole\n    }\n  }\n": types.SeriesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      ...ActionRow\n    }\n  }\n"): (typeof documents)["\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      ...ActionRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assignees {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Assignees {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAction($input: UpdateActionInput!) {\n    updateAction(input: $input) {\n      ...ActionRow\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAction($input: UpdateActionInput!) {\n    updateAction(input: $input) {\n      ...ActionRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionRow on ActionItem {\n    id\n    title\n    dueOn\n    state\n    availableMoves\n    version\n    abilities\n    agendaItemNumber\n    assignee {\n      id\n      name\n      kind\n    }\n    meeting {\n      id\n      heldOn\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment ActionRow on ActionItem {\n    id\n    title\n    dueOn\n    state\n    availableMoves\n    version\n    abilities\n    agendaItemNumber\n    assignee {\n      id\n      name\n      kind\n    }\n    meeting {\n      id\n      heldOn\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Actions($first: Int, $after: String, $scope: ActionScope, $state: ActionState) {\n    actions(first: $first, after: $after, scope: $scope, state: $state) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Actions($first: Int, $after: String, $scope: ActionScope, $state: ActionState) {\n    actions(first: $first, after: $after, scope: $scope, state: $state) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveAction($input: MoveActionInput!) {\n    moveAction(input: $input) {\n      ...ActionRow\n    }\n  }\n"): (typeof documents)["\n  mutation MoveAction($input: MoveActionInput!) {\n    moveAction(input: $input) {\n      ...ActionRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) {\n    updateAgendaItem(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) {\n    updateAgendaItem(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {\n    moveAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {\n    moveAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n"): (typeof documents)["\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmDecision($input: ConfirmDecisionInput!) {\n    confirmDecision(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmDecision($input: ConfirmDecisionInput!) {\n    confirmDecision(input: $input) {\n      ...AgendaItemWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAgendaItem($input: AgendaItemVersionInput!) {\n    acceptAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptAgendaItem($input: AgendaItemVersionInput!) {\n    acceptAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAgendaItem($input: AgendaItemVersionInput!) {\n    withdrawAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawAgendaItem($input: AgendaItemVersionInput!) {\n    withdrawAgendaItem(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingAgenda on Meeting {\n    startsAt\n    agenda {\n      id\n      number\n      position\n      offsetMinutes\n      plannedMinutes\n      stubLabel\n      item {\n        ...AgendaItemWhole\n      }\n    }\n  }\n\n  fragment MeetingProposals on Meeting {\n    proposals {\n      ...AgendaItemWhole\n    }\n  }\n\n  fragment AgendaItemWhole on AgendaItem {\n    id\n    number\n    kind\n    state\n    title\n    openTitle\n    presenterLabel\n    plannedMinutes\n    discussion\n    version\n    abilities\n    presenter {\n      id\n      name\n    }\n    takenFor {\n      bodyId\n      bodyShortName\n    }\n    points {\n      id\n      label\n      title\n      kind\n    }\n    matrixRows {\n      id\n      marker\n      issueTitle\n    }\n    decisions {\n      id\n      text\n      state\n      version\n      abilities\n    }\n  }\n"): (typeof documents)["\n  fragment MeetingAgenda on Meeting {\n    startsAt\n    agenda {\n      id\n      number\n      position\n      offsetMinutes\n      plannedMinutes\n      stubLabel\n      item {\n        ...AgendaItemWhole\n      }\n    }\n  }\n\n  fragment MeetingProposals on Meeting {\n    proposals {\n      ...AgendaItemWhole\n    }\n  }\n\n  fragment AgendaItemWhole on AgendaItem {\n    id\n    number\n    kind\n    state\n    title\n    openTitle\n    presenterLabel\n    plannedMinutes\n    discussion\n    version\n    abilities\n    presenter {\n      id\n      name\n    }\n    takenFor {\n      bodyId\n      bodyShortName\n    }\n    points {\n      id\n      label\n      title\n      kind\n    }\n    matrixRows {\n      id\n      marker\n      issueTitle\n    }\n    decisions {\n      id\n      text\n      state\n      version\n      abilities\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BodyRow on MeetingBody {\n    id\n    name\n    shortName\n    tier\n    openness\n    consentRule\n    secrecy\n    abilities\n    convener {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment BodyRow on MeetingBody {\n    id\n    name\n    shortName\n    tier\n    openness\n    consentRule\n    secrecy\n    abilities\n    convener {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BodyWhole on MeetingBody {\n    ...BodyRow\n    code\n    purpose\n    validFrom\n    validTo\n    version\n    legalBases {\n      law\n      article\n    }\n    charters {\n      id\n      number\n      title\n      effectiveFrom\n      mergeApprover\n    }\n    subGroups {\n      id\n      name\n    }\n    memberships {\n      id\n      role\n      validFrom\n      validTo\n      secrecyBasis\n      version\n      abilities\n      organisation {\n        id\n        name\n        kind\n      }\n    }\n    matrices {\n      id\n      title\n      asOf\n      versionNumber\n    }\n  }\n"): (typeof documents)["\n  fragment BodyWhole on MeetingBody {\n    ...BodyRow\n    code\n    purpose\n    validFrom\n    validTo\n    version\n    legalBases {\n      law\n      article\n    }\n    charters {\n      id\n      number\n      title\n      effectiveFrom\n      mergeApprover\n    }\n    subGroups {\n      id\n      name\n    }\n    memberships {\n      id\n      role\n      validFrom\n      validTo\n      secrecyBasis\n      version\n      abilities\n      organisation {\n        id\n        name\n        kind\n      }\n    }\n    matrices {\n      id\n      title\n      asOf\n      versionNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMembership($input: AddMembershipInput!) {\n    addMembership(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddMembership($input: AddMembershipInput!) {\n    addMembership(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsToAdd {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationsToAdd {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      validTo\n      version\n      abilities\n    }\n  }\n"): (typeof documents)["\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      id\n      validTo\n      version\n      abilities\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MembersOfBodies {\n    bodies(first: 50) {\n      nodes {\n        id\n        abilities\n        memberships {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MembersOfBodies {\n    bodies(first: 50) {\n      nodes {\n        id\n        abilities\n        memberships {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnonymityFindings($id: ID!) {\n    anonymityFindings(caseId: $id) {\n      section\n      start\n      end\n      kind\n      must\n    }\n  }\n"): (typeof documents)["\n  query AnonymityFindings($id: ID!) {\n    anonymityFindings(caseId: $id) {\n      section\n      start\n      end\n      kind\n      must\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttestAnonymity($input: AttestAnonymityInput!) {\n    attestAnonymity(input: $input) {\n      id\n      attestation {\n        id\n        attestedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AttestAnonymity($input: AttestAnonymityInput!) {\n    attestAnonymity(input: $input) {\n      id\n      attestation {\n        id\n        attestedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCase($input: PublishCaseInput!) {\n    publishCase(input: $input) {\n      id\n      state\n      publication\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation PublishCase($input: PublishCaseInput!) {\n    publishCase(input: $input) {\n      id\n      state\n      publication\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RareCombinations($id: ID!) {\n    rareCombinations(caseId: $id) {\n      because\n      places {\n        section\n        start\n        end\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  query RareCombinations($id: ID!) {\n    rareCombinations(caseId: $id) {\n      because\n      places {\n        section\n        start\n        end\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CasePeople on Case {\n    id\n    abilities\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      addedAt\n      organisation {\n        id\n        name\n      }\n    }\n    exclusions {\n      id\n      staffId\n      addedAt\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CasePeople on Case {\n    id\n    abilities\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      addedAt\n      organisation {\n        id\n        name\n      }\n    }\n    exclusions {\n      id\n      staffId\n      addedAt\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseText($id: ID!) {\n    case(id: $id) {\n      id\n      sections {\n        section\n        category\n        state\n        text\n        couldNotBeAsked\n        publishedIn\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseText($id: ID!) {\n    case(id: $id) {\n      id\n      sections {\n        section\n        category\n        state\n        text\n        couldNotBeAsked\n        publishedIn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseLease($id: ID!) {\n    case(id: $id) {\n      id\n      sections {\n        section\n        state\n        publishedIn\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseLease($id: ID!) {\n    case(id: $id) {\n      id\n      sections {\n        section\n        state\n        publishedIn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostsOf($organisationId: ID!) {\n    posts(organisationId: $organisationId) {\n      id\n      staffId\n      name\n      title\n      activeUntil\n    }\n  }\n"): (typeof documents)["\n  query PostsOf($organisationId: ID!) {\n    posts(organisationId: $organisationId) {\n      id\n      staffId\n      name\n      title\n      activeUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsForCases {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationsForCases {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseRow on Case {\n    id\n    code\n    state\n    publication\n    createdAt\n    version\n    abilities\n    freezes {\n      id\n      settledAt\n    }\n    presentingOrganisation {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CaseRow on Case {\n    id\n    code\n    state\n    publication\n    createdAt\n    version\n    abilities\n    freezes {\n      id\n      settledAt\n    }\n    presentingOrganisation {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($after: String) {\n    cases(first: 20, after: $after) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Cases($after: String) {\n    cases(first: 20, after: $after) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseDrafts($id: ID!) {\n    case(id: $id) {\n      ...CaseRow\n      drafts {\n        section\n        text\n        couldNotBeAsked\n        savedAt\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseDrafts($id: ID!) {\n    case(id: $id) {\n      ...CaseRow\n      drafts {\n        section\n        text\n        couldNotBeAsked\n        savedAt\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      id\n      drafts {\n        section\n        savedAt\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      id\n      drafts {\n        section\n        savedAt\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseWriter($id: ID!) {\n    case(id: $id) {\n      id\n      abilities\n    }\n  }\n"): (typeof documents)["\n  query CaseWriter($id: ID!) {\n    case(id: $id) {\n      id\n      abilities\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExcludeFromCase($input: ExcludeFromCaseInput!) {\n    excludeFromCase(input: $input) {\n      ...CasePeople\n    }\n  }\n"): (typeof documents)["\n  mutation ExcludeFromCase($input: ExcludeFromCaseInput!) {\n    excludeFromCase(input: $input) {\n      ...CasePeople\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndExclusion($input: EndExclusionInput!) {\n    endExclusion(input: $input) {\n      ...CasePeople\n    }\n  }\n"): (typeof documents)["\n  mutation EndExclusion($input: EndExclusionInput!) {\n    endExclusion(input: $input) {\n      ...CasePeople\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCaseReader($input: ChangeCaseReaderInput!) {\n    addCaseReader(input: $input) {\n      ...CasePeople\n    }\n  }\n"): (typeof documents)["\n  mutation AddCaseReader($input: ChangeCaseReaderInput!) {\n    addCaseReader(input: $input) {\n      ...CasePeople\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCaseReader($input: ChangeCaseReaderInput!) {\n    removeCaseReader(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveCaseReader($input: ChangeCaseReaderInput!) {\n    removeCaseReader(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseReads($id: ID!, $after: String) {\n    case(id: $id) {\n      id\n      log(first: 20, after: $after, kind: READ) {\n        nodes {\n          id\n          at\n          act\n          subject\n          staffId\n          organisation {\n            id\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseReads($id: ID!, $after: String) {\n    case(id: $id) {\n      id\n      log(first: 20, after: $after, kind: READ) {\n        nodes {\n          id\n          at\n          act\n          subject\n          staffId\n          organisation {\n            id\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConferenceRow on CaseConference {\n    id\n    code\n    caseId\n    state\n    heldOn\n    startsAt\n    endsAt\n    emergency\n  }\n"): (typeof documents)["\n  fragment ConferenceRow on CaseConference {\n    id\n    code\n    caseId\n    state\n    heldOn\n    startsAt\n    endsAt\n    emergency\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConferenceRoom on CaseConference {\n    ...ConferenceRow\n    place\n    callAddress\n    version\n    abilities\n    availableMoves\n    bodies {\n      id\n      name\n    }\n    attendance {\n      id\n      kind\n      staffId\n      presence\n      declaredAlone\n      pledgedOnPaper\n      version\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ConferenceRoom on CaseConference {\n    ...ConferenceRow\n    place\n    callAddress\n    version\n    abilities\n    availableMoves\n    bodies {\n      id\n      name\n    }\n    attendance {\n      id\n      kind\n      staffId\n      presence\n      declaredAlone\n      pledgedOnPaper\n      version\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Conference($id: ID!) {\n    conference(id: $id) {\n      ...ConferenceRoom\n    }\n  }\n"): (typeof documents)["\n  query Conference($id: ID!) {\n    conference(id: $id) {\n      ...ConferenceRoom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallConference($input: CallConferenceInput!) {\n    callConference(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CallConference($input: CallConferenceInput!) {\n    callConference(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerConference($input: AnswerConferenceInput!) {\n    answerConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerConference($input: AnswerConferenceInput!) {\n    answerConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeConference($input: ChangeConferenceInput!) {\n    changeConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeConference($input: ChangeConferenceInput!) {\n    changeConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveConference($input: MoveConferenceInput!) {\n    moveConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"): (typeof documents)["\n  mutation MoveConference($input: MoveConferenceInput!) {\n    moveConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToConference($input: InviteToConferenceInput!) {\n    inviteToConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"): (typeof documents)["\n  mutation InviteToConference($input: InviteToConferenceInput!) {\n    inviteToConference(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeatGuest($input: SeatGuestInput!) {\n    seatGuest(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"): (typeof documents)["\n  mutation SeatGuest($input: SeatGuestInput!) {\n    seatGuest(input: $input) {\n      ...ConferenceRoom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComingConferences on Query {\n    conferences(first: 20) {\n      nodes {\n        ...ConferenceRow\n        attendance {\n          id\n          staffId\n          presence\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ComingConferences on Query {\n    conferences(first: 20) {\n      nodes {\n        ...ConferenceRow\n        attendance {\n          id\n          staffId\n          presence\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConferencePaperRow on ConferenceEdition {\n    id\n    number\n    state\n    pages\n    sha256Pdf\n    sha256Text\n    issuedAt\n    replaced\n    pdfUrl\n    textUrl\n    recipientStaffId\n    recipient {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ConferencePaperRow on ConferenceEdition {\n    id\n    number\n    state\n    pages\n    sha256Pdf\n    sha256Text\n    issuedAt\n    replaced\n    pdfUrl\n    textUrl\n    recipientStaffId\n    recipient {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConferencePapers($id: ID!) {\n    conference(id: $id) {\n      id\n      editions {\n        ...ConferencePaperRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConferencePapers($id: ID!) {\n    conference(id: $id) {\n      id\n      editions {\n        ...ConferencePaperRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueConferencePaper($input: IssueConferencePaperInput!) {\n    issueConferencePaper(input: $input) {\n      id\n      editions {\n        ...ConferencePaperRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation IssueConferencePaper($input: IssueConferencePaperInput!) {\n    issueConferencePaper(input: $input) {\n      id\n      editions {\n        ...ConferencePaperRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConferencePreparation($id: ID!) {\n    conference(id: $id) {\n      id\n      spoken {\n        sections\n        mayOpen\n      }\n      preparation {\n        staffId\n        obstacle\n        presence\n        organisation {\n          id\n          name\n        }\n        sections {\n          section\n          readable\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConferencePreparation($id: ID!) {\n    conference(id: $id) {\n      id\n      spoken {\n        sections\n        mayOpen\n      }\n      preparation {\n        staffId\n        obstacle\n        presence\n        organisation {\n          id\n          name\n        }\n        sections {\n          section\n          readable\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Coverage on CaseCoverage {\n    category\n    reason\n    upTo\n    opensAt\n    opensUpTo\n    organisation {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Coverage on CaseCoverage {\n    category\n    reason\n    upTo\n    opensAt\n    opensUpTo\n    organisation {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseConsents on Case {\n    id\n    code\n    abilities\n    publication\n    refusalCount\n    presentingOrganisation {\n      id\n      name\n    }\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    conferences {\n      ...ConferenceRow\n      coverage {\n        ...Coverage\n      }\n    }\n    sections {\n      section\n      category\n      publishedIn\n    }\n    coverage {\n      ...Coverage\n    }\n    consents {\n      id\n      category\n      purpose\n      decision\n      form\n      language\n      companion\n      publication\n      validFrom\n      validUntil\n      givenAt\n      conferenceId\n      recipient {\n        id\n        name\n      }\n    }\n    consentEvidence {\n      id\n      consentId\n      mediaType\n      bytes\n      addedAt\n    }\n    freezes {\n      id\n      askedAt\n      settledAt\n      dueOn\n      overdue\n    }\n    recalls {\n      ...RecallRow\n    }\n  }\n"): (typeof documents)["\n  fragment CaseConsents on Case {\n    id\n    code\n    abilities\n    publication\n    refusalCount\n    presentingOrganisation {\n      id\n      name\n    }\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    conferences {\n      ...ConferenceRow\n      coverage {\n        ...Coverage\n      }\n    }\n    sections {\n      section\n      category\n      publishedIn\n    }\n    coverage {\n      ...Coverage\n    }\n    consents {\n      id\n      category\n      purpose\n      decision\n      form\n      language\n      companion\n      publication\n      validFrom\n      validUntil\n      givenAt\n      conferenceId\n      recipient {\n        id\n        name\n      }\n    }\n    consentEvidence {\n      id\n      consentId\n      mediaType\n      bytes\n      addedAt\n    }\n    freezes {\n      id\n      askedAt\n      settledAt\n      dueOn\n      overdue\n    }\n    recalls {\n      ...RecallRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecallRow on RecallTask {\n    id\n    words\n    staffId\n    openedOn\n    askedAt\n    answer\n    version\n  }\n"): (typeof documents)["\n  fragment RecallRow on RecallTask {\n    id\n    words\n    staffId\n    openedOn\n    askedAt\n    answer\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentsOfCase($id: ID!) {\n    case(id: $id) {\n      ...CaseConsents\n    }\n  }\n"): (typeof documents)["\n  query ConsentsOfCase($id: ID!) {\n    case(id: $id) {\n      ...CaseConsents\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordConsents($input: RecordConsentsInput!) {\n    recordConsents(input: $input) {\n      ...CaseConsents\n    }\n  }\n"): (typeof documents)["\n  mutation RecordConsents($input: RecordConsentsInput!) {\n    recordConsents(input: $input) {\n      ...CaseConsents\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WithdrawalEffect($id: ID!, $category: ConsentCategory, $recipientOrganisationId: ID) {\n    case(id: $id) {\n      id\n      withdrawalEffect(category: $category, recipientOrganisationId: $recipientOrganisationId) {\n        papers {\n          id\n          number\n          conferenceId\n          recipient {\n            id\n            name\n          }\n        }\n        asked {\n          people\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WithdrawalEffect($id: ID!, $category: ConsentCategory, $recipientOrganisationId: ID) {\n    case(id: $id) {\n      id\n      withdrawalEffect(category: $category, recipientOrganisationId: $recipientOrganisationId) {\n        papers {\n          id\n          number\n          conferenceId\n          recipient {\n            id\n            name\n          }\n        }\n        asked {\n          people\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...CaseConsents\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ...CaseConsents\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleFreeze($input: SettleFreezeInput!) {\n    settleFreeze(input: $input) {\n      ...CaseConsents\n    }\n  }\n"): (typeof documents)["\n  mutation SettleFreeze($input: SettleFreezeInput!) {\n    settleFreeze(input: $input) {\n      ...CaseConsents\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Recalls on Query {\n    recalls {\n      ...RecallRow\n    }\n  }\n"): (typeof documents)["\n  fragment Recalls on Query {\n    recalls {\n      ...RecallRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnRecalls {\n    ...Recalls\n  }\n"): (typeof documents)["\n  query OwnRecalls {\n    ...Recalls\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRecall($input: AnswerRecallInput!) {\n    answerRecall(input: $input) {\n      ...RecallRow\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerRecall($input: AnswerRecallInput!) {\n    answerRecall(input: $input) {\n      ...RecallRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawByCode($input: WithdrawByCodeInput!) {\n    withdrawByCode(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawByCode($input: WithdrawByCodeInput!) {\n    withdrawByCode(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recipients {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Recipients {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Freezes on Query {\n    openFreezes {\n      id\n      caseId\n      caseCode\n      dueOn\n      overdue\n    }\n  }\n"): (typeof documents)["\n  fragment Freezes on Query {\n    openFreezes {\n      id\n      caseId\n      caseCode\n      dueOn\n      overdue\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenFreezes {\n    ...Freezes\n  }\n"): (typeof documents)["\n  query OpenFreezes {\n    ...Freezes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeCase($input: FreezeCaseInput!) {\n    freezeCase(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation FreezeCase($input: FreezeCaseInput!) {\n    freezeCase(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroundRow on DisclosureException {\n    id\n    caseId\n    ground\n    article\n    category\n    urgent\n    requestedByStaffId\n    managerStaffId\n    partnerStaffId\n    requestedAt\n    expiresAt\n    recipient {\n      id\n      name\n    }\n    acts {\n      kind\n      staffId\n      at\n    }\n  }\n"): (typeof documents)["\n  fragment GroundRow on DisclosureException {\n    id\n    caseId\n    ground\n    article\n    category\n    urgent\n    requestedByStaffId\n    managerStaffId\n    partnerStaffId\n    requestedAt\n    expiresAt\n    recipient {\n      id\n      name\n    }\n    acts {\n      kind\n      staffId\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditedRow on DisclosureException {\n    ...GroundRow\n    reviews {\n      staffId\n      at\n    }\n  }\n"): (typeof documents)["\n  fragment AuditedRow on DisclosureException {\n    ...GroundRow\n    reviews {\n      staffId\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewExceptions($input: ReviewExceptionsInput!) {\n    reviewExceptions(input: $input) {\n      ...AuditedRow\n    }\n  }\n"): (typeof documents)["\n  mutation ReviewExceptions($input: ReviewExceptionsInput!) {\n    reviewExceptions(input: $input) {\n      ...AuditedRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroundsOfCase($id: ID!) {\n    case(id: $id) {\n      ...CaseConsents\n      exceptions {\n        ...GroundRow\n      }\n    }\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n"): (typeof documents)["\n  query GroundsOfCase($id: ID!) {\n    case(id: $id) {\n      ...CaseConsents\n      exceptions {\n        ...GroundRow\n      }\n    }\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Grounds($after: String) {\n    disclosureExceptions(first: 20, after: $after) {\n      nodes {\n        ...AuditedRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n"): (typeof documents)["\n  query Grounds($after: String) {\n    disclosureExceptions(first: 20, after: $after) {\n      nodes {\n        ...AuditedRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReasonsOfCase($id: ID!) {\n    case(id: $id) {\n      id\n      exceptions {\n        id\n        reason\n        necessity\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReasonsOfCase($id: ID!) {\n    case(id: $id) {\n      id\n      exceptions {\n        id\n        reason\n        necessity\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReasonsLease($id: ID!) {\n    case(id: $id) {\n      id\n      exceptions {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReasonsLease($id: ID!) {\n    case(id: $id) {\n      id\n      exceptions {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestException($input: RequestExceptionInput!) {\n    requestException(input: $input) {\n      id\n      exceptions {\n        ...GroundRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestException($input: RequestExceptionInput!) {\n    requestException(input: $input) {\n      id\n      exceptions {\n        ...GroundRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideException($input: DecideExceptionInput!) {\n    decideException(input: $input) {\n      ...GroundRow\n    }\n  }\n"): (typeof documents)["\n  mutation DecideException($input: DecideExceptionInput!) {\n    decideException(input: $input) {\n      ...GroundRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroundsAtHome on Query {\n    disclosureExceptions(first: 20) {\n      nodes {\n        id\n        managerStaffId\n        partnerStaffId\n        expiresAt\n        acts {\n          kind\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GroundsAtHome on Query {\n    disclosureExceptions(first: 20) {\n      nodes {\n        id\n        managerStaffId\n        partnerStaffId\n        expiresAt\n        acts {\n          kind\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToHandOver($id: ID!) {\n    me {\n      abilities\n    }\n    posts(organisationId: $id) {\n      id\n      staffId\n      name\n      title\n      activeFrom\n      activeUntil\n      hasSignIn\n    }\n  }\n"): (typeof documents)["\n  query PeopleToHandOver($id: ID!) {\n    me {\n      abilities\n    }\n    posts(organisationId: $id) {\n      id\n      staffId\n      name\n      title\n      activeFrom\n      activeUntil\n      hasSignIn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverPreview($fromPostId: ID!, $toPostId: ID!) {\n    handOverPreview(fromPostId: $fromPostId, toPostId: $toPostId) {\n      administrator\n      actions {\n        id\n        title\n        dueOn\n        state\n        meeting {\n          id\n          label\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HandOverPreview($fromPostId: ID!, $toPostId: ID!) {\n    handOverPreview(fromPostId: $fromPostId, toPostId: $toPostId) {\n      administrator\n      actions {\n        id\n        title\n        dueOn\n        state\n        meeting {\n          id\n          label\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) {\n      id\n      actions\n    }\n  }\n"): (typeof documents)["\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) {\n      id\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSignIns($after: String) {\n    myLog(kind: SIGN_IN, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        act\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnSignIns($after: String) {\n    myLog(kind: SIGN_IN, first: 20, after: $after) {\n      nodes {\n        id\n        at\n        act\n        organisation {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmInvitation($input: InvitationStepInput!) {\n    confirmInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmInvitation($input: InvitationStepInput!) {\n    confirmInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineInvitation($input: InvitationStepInput!) {\n    declineInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineInvitation($input: InvitationStepInput!) {\n    declineInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($input: InvitationStepInput!) {\n    withdrawInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawInvitation($input: InvitationStepInput!) {\n    withdrawInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewInvitation($input: InvitationStepInput!) {\n    renewInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n"): (typeof documents)["\n  mutation RenewInvitation($input: InvitationStepInput!) {\n    renewInvitation(input: $input) {\n      ...InvitationRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationRow on StaffInvitation {\n    id\n    name\n    email\n    postTitle\n    activeFrom\n    administrator\n    kind\n    state\n    createdAt\n    expiresAt\n    acceptedAt\n    version\n    abilities\n    link\n    organisation {\n      id\n      name\n    }\n    proposedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment InvitationRow on StaffInvitation {\n    id\n    name\n    email\n    postTitle\n    activeFrom\n    administrator\n    kind\n    state\n    createdAt\n    expiresAt\n    acceptedAt\n    version\n    abilities\n    link\n    organisation {\n      id\n      name\n    }\n    proposedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffInvitations($first: Int, $after: String) {\n    me {\n      abilities\n      organisation {\n        id\n      }\n    }\n    staffInvitations(first: $first, after: $after) {\n      nodes {\n        ...InvitationRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query StaffInvitations($first: Int, $after: String) {\n    me {\n      abilities\n      organisation {\n        id\n      }\n    }\n    staffInvitations(first: $first, after: $after) {\n      nodes {\n        ...InvitationRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      ...InvitationRow\n    }\n  }\n"): (typeof documents)["\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      ...InvitationRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeStaff($input: ProposeStaffInput!) {\n    proposeStaff(input: $input) {\n      ...InvitationRow\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeStaff($input: ProposeStaffInput!) {\n    proposeStaff(input: $input) {\n      ...InvitationRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposableOrganisations($all: Boolean!) {\n    bodies(first: 50) @skip(if: $all) {\n      nodes {\n        id\n        abilities\n        memberships {\n          validFrom\n          validTo\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n    organisations(first: 100) @include(if: $all) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProposableOrganisations($all: Boolean!) {\n    bodies(first: 50) @skip(if: $all) {\n      nodes {\n        id\n        abilities\n        memberships {\n          validFrom\n          validTo\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n    organisations(first: 100) @include(if: $all) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($kind: LogKind, $organisationId: ID, $staffId: ID, $from: LocalDate, $to: LocalDate, $after: String) {\n    auditLog(\n      kind: $kind\n      organisationId: $organisationId\n      staffId: $staffId\n      from: $from\n      to: $to\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...LogRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditLog($kind: LogKind, $organisationId: ID, $staffId: ID, $from: LocalDate, $to: LocalDate, $after: String) {\n    auditLog(\n      kind: $kind\n      organisationId: $organisationId\n      staffId: $staffId\n      from: $from\n      to: $to\n      first: 50\n      after: $after\n    ) {\n      nodes {\n        ...LogRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LogRow on LogEntry {\n    id\n    at\n    kind\n    act\n    subject\n    subjectRef\n    staffId\n    organisation {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LogRow on LogEntry {\n    id\n    at\n    kind\n    act\n    subject\n    subjectRef\n    staffId\n    organisation {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnLog($kind: LogKind, $after: String) {\n    myLog(kind: $kind, first: 50, after: $after) {\n      nodes {\n        ...LogRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnLog($kind: LogKind, $after: String) {\n    myLog(kind: $kind, first: 50, after: $after) {\n      nodes {\n        ...LogRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outbox($after: String) {\n    outbox(first: 20, after: $after) {\n      nodes {\n        ...MailRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment MailRow on OutgoingMail {\n    id\n    receiver\n    to\n    state\n    createdAt\n    text\n    organisation {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query Outbox($after: String) {\n    outbox(first: 20, after: $after) {\n      nodes {\n        ...MailRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment MailRow on OutgoingMail {\n    id\n    receiver\n    to\n    state\n    createdAt\n    text\n    organisation {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatrixWhole on PolicyMatrix {\n    id\n    title\n    versionNumber\n    asOf\n    pillars {\n      id\n      number\n      title\n      measures {\n        id\n        marker\n        title\n        rows {\n          ...MatrixRowWhole\n        }\n      }\n    }\n  }\n\n  fragment MatrixRowWhole on MatrixRow {\n    id\n    marker\n    issueTitle\n    issueBullets\n    initiativeTitle\n    initiativeBullets\n    version\n    abilities\n  }\n"): (typeof documents)["\n  fragment MatrixWhole on PolicyMatrix {\n    id\n    title\n    versionNumber\n    asOf\n    pillars {\n      id\n      number\n      title\n      measures {\n        id\n        marker\n        title\n        rows {\n          ...MatrixRowWhole\n        }\n      }\n    }\n  }\n\n  fragment MatrixRowWhole on MatrixRow {\n    id\n    marker\n    issueTitle\n    issueBullets\n    initiativeTitle\n    initiativeBullets\n    version\n    abilities\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMatrixRow($input: UpdateMatrixRowInput!) {\n    updateMatrixRow(input: $input) {\n      ...MatrixRowWhole\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMatrixRow($input: UpdateMatrixRowInput!) {\n    updateMatrixRow(input: $input) {\n      ...MatrixRowWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingPeople on Meeting {\n    attendance {\n      id\n      label\n      status\n      part\n      version\n      organisation {\n        id\n        name\n      }\n      proxyFor {\n        id\n        name\n      }\n    }\n    headCounts {\n      count\n      qualifier\n    }\n    groups {\n      id\n      name\n      version\n      facilitatorPost\n      facilitatorOrganisation {\n        id\n        name\n      }\n      participants {\n        id\n        name\n      }\n    }\n    lecturers {\n      id\n      label\n    }\n    invitations {\n      id\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MeetingPeople on Meeting {\n    attendance {\n      id\n      label\n      status\n      part\n      version\n      organisation {\n        id\n        name\n      }\n      proxyFor {\n        id\n        name\n      }\n    }\n    headCounts {\n      count\n      qualifier\n    }\n    groups {\n      id\n      name\n      version\n      facilitatorPost\n      facilitatorOrganisation {\n        id\n        name\n      }\n      participants {\n        id\n        name\n      }\n    }\n    lecturers {\n      id\n      label\n    }\n    invitations {\n      id\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveGroup($input: SaveGroupInput!) {\n    saveGroup(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation SaveGroup($input: SaveGroupInput!) {\n    saveGroup(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHeadCount($input: RecordHeadCountInput!) {\n    recordHeadCount(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RecordHeadCount($input: RecordHeadCountInput!) {\n    recordHeadCount(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteOrganisation($input: InviteOrganisationInput!) {\n    inviteOrganisation(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation InviteOrganisation($input: InviteOrganisationInput!) {\n    inviteOrganisation(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLecturers($input: RecordLecturersInput!) {\n    recordLecturers(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RecordLecturers($input: RecordLecturersInput!) {\n    recordLecturers(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    updateMeeting(input: $input) {\n      ...MeetingHead\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    updateMeeting(input: $input) {\n      ...MeetingHead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingHead on Meeting {\n    ...MeetingRow\n    code\n    opennessReason\n    availableMoves\n    version\n    abilities\n  }\n"): (typeof documents)["\n  fragment MeetingHead on Meeting {\n    ...MeetingRow\n    code\n    opennessReason\n    availableMoves\n    version\n    abilities\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMeeting($input: MoveMeetingInput!) {\n    moveMeeting(input: $input) {\n      ...MeetingHead\n    }\n  }\n"): (typeof documents)["\n  mutation MoveMeeting($input: MoveMeetingInput!) {\n    moveMeeting(input: $input) {\n      ...MeetingHead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingRow on Meeting {\n    id\n    heldOn\n    startsAt\n    endsAt\n    place\n    online\n    openness\n    state\n    isJoint\n    heldFor {\n      bodyId\n      bodyName\n      bodyShortName\n      subGroupName\n      fiscalYear\n      fiscalOrdinal\n      runningOrdinal\n    }\n  }\n"): (typeof documents)["\n  fragment MeetingRow on Meeting {\n    id\n    heldOn\n    startsAt\n    endsAt\n    place\n    online\n    openness\n    state\n    isJoint\n    heldFor {\n      bodyId\n      bodyName\n      bodyShortName\n      subGroupName\n      fiscalYear\n      fiscalOrdinal\n      runningOrdinal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings(\n    $first: Int\n    $after: String\n    $bodyId: ID\n    $fiscalYear: Int\n    $state: MeetingState\n    $order: MeetingOrder\n  ) {\n    meetings(first: $first, after: $after, bodyId: $bodyId, fiscalYear: $fiscalYear, state: $state, order: $order) {\n      nodes {\n        ...MeetingRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Meetings(\n    $first: Int\n    $after: String\n    $bodyId: ID\n    $fiscalYear: Int\n    $state: MeetingState\n    $order: MeetingOrder\n  ) {\n    meetings(first: $first, after: $after, bodyId: $bodyId, fiscalYear: $fiscalYear, state: $state, order: $order) {\n      nodes {\n        ...MeetingRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditionRow on MinutesEdition {\n    id\n    kind\n    title\n    state\n    number\n    pagesDone\n    pagesTotal\n    pages\n    sha256Pdf\n    sha256Text\n    issuedAt\n    pdfUrl\n    textUrl\n    recipient {\n      id\n      name\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EditionRow on MinutesEdition {\n    id\n    kind\n    title\n    state\n    number\n    pagesDone\n    pagesTotal\n    pages\n    sha256Pdf\n    sha256Text\n    issuedAt\n    pdfUrl\n    textUrl\n    recipient {\n      id\n      name\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Editions($first: Int, $after: String, $seriesId: ID, $meetingId: ID) {\n    editions(first: $first, after: $after, seriesId: $seriesId, meetingId: $meetingId) {\n      nodes {\n        ...EditionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Editions($first: Int, $after: String, $seriesId: ID, $meetingId: ID) {\n    editions(first: $first, after: $after, seriesId: $seriesId, meetingId: $meetingId) {\n      nodes {\n        ...EditionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueMinutes($input: IssueMinutesInput!) {\n    issueMinutes(input: $input) {\n      ...EditionRow\n    }\n  }\n"): (typeof documents)["\n  mutation IssueMinutes($input: IssueMinutesInput!) {\n    issueMinutes(input: $input) {\n      ...EditionRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MinutesPreview($seriesId: ID, $meetingId: ID) {\n    minutesPreview(seriesId: $seriesId, meetingId: $meetingId) {\n      title\n      text\n    }\n  }\n"): (typeof documents)["\n  query MinutesPreview($seriesId: ID, $meetingId: ID) {\n    minutesPreview(seriesId: $seriesId, meetingId: $meetingId) {\n      title\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetAccess($input: ResetAccessInput!) {\n    resetAccess(input: $input) {\n      ...InvitationRow\n    }\n  }\n"): (typeof documents)["\n  mutation ResetAccess($input: ResetAccessInput!) {\n    resetAccess(input: $input) {\n      ...InvitationRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAgreement($input: EndAgreementInput!) {\n    endAgreement(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation EndAgreement($input: EndAgreementInput!) {\n    endAgreement(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttestStaff($input: AttestStaffInput!) {\n    attestStaff(input: $input) {\n      id\n      attestedOn\n      posts\n    }\n  }\n"): (typeof documents)["\n  mutation AttestStaff($input: AttestStaffInput!) {\n    attestStaff(input: $input) {\n      id\n      attestedOn\n      posts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnPost on Post {\n    id\n    staffId\n    name\n    title\n    activeFrom\n    activeUntil\n    administrator\n    attestedOn\n    hasSignIn\n    version\n    abilities\n  }\n"): (typeof documents)["\n  fragment OwnPost on Post {\n    id\n    staffId\n    name\n    title\n    activeFrom\n    activeUntil\n    administrator\n    attestedOn\n    hasSignIn\n    version\n    abilities\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnDuties on Query {\n    me {\n      staffId\n      abilities\n      organisation {\n        id\n        name\n        kind\n        attestation {\n          lastOn\n          due\n          dueOn\n        }\n        agreement {\n          id\n          state\n          signedOn\n          expiresOn\n          endedOn\n          textVersion\n          version\n          abilities\n        }\n      }\n      pledge {\n        id\n        textVersion\n        signedAt\n      }\n    }\n    agreementTexts {\n      kind\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment OwnDuties on Query {\n    me {\n      staffId\n      abilities\n      organisation {\n        id\n        name\n        kind\n        attestation {\n          lastOn\n          due\n          dueOn\n        }\n        agreement {\n          id\n          state\n          signedOn\n          expiresOn\n          endedOn\n          textVersion\n          version\n          abilities\n        }\n      }\n      pledge {\n        id\n        textVersion\n        signedAt\n      }\n    }\n    agreementTexts {\n      kind\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnSetting on OrganisationSetting {\n    id\n    factor\n    idleMinutes\n    sessionHours\n    allowedNetworks\n    mayLimitNetworks\n    version\n    abilities\n  }\n"): (typeof documents)["\n  fragment OwnSetting on OrganisationSetting {\n    id\n    factor\n    idleMinutes\n    sessionHours\n    allowedNetworks\n    mayLimitNetworks\n    version\n    abilities\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPosts($id: ID!) {\n    me {\n      staffId\n      abilities\n      organisation {\n        id\n        attestation {\n          lastOn\n          due\n          dueOn\n        }\n      }\n    }\n    posts(organisationId: $id) {\n      ...OwnPost\n    }\n  }\n"): (typeof documents)["\n  query OwnPosts($id: ID!) {\n    me {\n      staffId\n      abilities\n      organisation {\n        id\n        attestation {\n          lastOn\n          due\n          dueOn\n        }\n      }\n    }\n    posts(organisationId: $id) {\n      ...OwnPost\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Promises {\n    ...OwnDuties\n    agreementTexts {\n      kind\n      version\n      text\n    }\n  }\n"): (typeof documents)["\n  query Promises {\n    ...OwnDuties\n    agreementTexts {\n      kind\n      version\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignPledge($input: SignPledgeInput!) {\n    signPledge(input: $input) {\n      id\n      textVersion\n      signedAt\n    }\n  }\n"): (typeof documents)["\n  mutation SignPledge($input: SignPledgeInput!) {\n    signPledge(input: $input) {\n      id\n      textVersion\n      signedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      ...OwnPost\n    }\n  }\n"): (typeof documents)["\n  mutation EndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      ...OwnPost\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSetting($input: ChangeOrganisationSettingInput!) {\n    changeOrganisationSetting(input: $input) {\n      ...OwnSetting\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeSetting($input: ChangeOrganisationSettingInput!) {\n    changeOrganisationSetting(input: $input) {\n      ...OwnSetting\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpeningsAwaited on Query {\n    openingsToDecide {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment OpeningsAwaited on Query {\n    openingsToDecide {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpeningRow on OriginalOpening {\n    id\n    caseId\n    conferenceId\n    editionId\n    ground\n    legalBasis\n    requestedByStaffId\n    requestedAt\n    expiresAt\n    state\n    abilities\n    organisation {\n      id\n      name\n    }\n    acts {\n      id\n      kind\n      at\n      staffId\n    }\n  }\n"): (typeof documents)["\n  fragment OpeningRow on OriginalOpening {\n    id\n    caseId\n    conferenceId\n    editionId\n    ground\n    legalBasis\n    requestedByStaffId\n    requestedAt\n    expiresAt\n    state\n    abilities\n    organisation {\n      id\n      name\n    }\n    acts {\n      id\n      kind\n      at\n      staffId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SealedOriginals($id: ID!) {\n    conference(id: $id) {\n      id\n      code\n      caseId\n      sealedOriginals {\n        id\n        number\n        issuedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query SealedOriginals($id: ID!) {\n    conference(id: $id) {\n      id\n      code\n      caseId\n      sealedOriginals {\n        id\n        number\n        issuedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningsOfCase($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        ...OpeningRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpeningsOfCase($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        ...OpeningRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Openings($after: String) {\n    originalOpenings(first: 20, after: $after) {\n      nodes {\n        ...OpeningRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Openings($after: String) {\n    originalOpenings(first: 20, after: $after) {\n      nodes {\n        ...OpeningRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningArticles {\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n"): (typeof documents)["\n  query OpeningArticles {\n    disclosureArticles {\n      id\n      ground\n      words\n      checked\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningReasons($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        id\n        reason\n        necessity\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpeningReasons($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        id\n        reason\n        necessity\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenedOriginal($id: ID!) {\n    openedOriginal(openingId: $id) {\n      id\n      number\n      issuedAt\n      until\n      text\n    }\n  }\n"): (typeof documents)["\n  query OpenedOriginal($id: ID!) {\n    openedOriginal(openingId: $id) {\n      id\n      number\n      issuedAt\n      until\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningsLease($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        id\n        abilities\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpeningsLease($id: ID!) {\n    case(id: $id) {\n      id\n      originalOpenings {\n        id\n        abilities\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestOpening($input: RequestOpeningInput!) {\n    requestOpening(input: $input) {\n      ...OpeningRow\n    }\n  }\n"): (typeof documents)["\n  mutation RequestOpening($input: RequestOpeningInput!) {\n    requestOpening(input: $input) {\n      ...OpeningRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideOpening($input: DecideOpeningInput!) {\n    decideOpening(input: $input) {\n      id\n      kind\n      at\n    }\n  }\n"): (typeof documents)["\n  mutation DecideOpening($input: DecideOpeningInput!) {\n    decideOpening(input: $input) {\n      id\n      kind\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingPapers on Meeting {\n    id\n    mayAddPaper\n    papers {\n      ...PaperRow\n    }\n    agenda {\n      id\n      item {\n        id\n        mayAddPaper\n        papers {\n          ...PaperRow\n        }\n      }\n    }\n  }\n\n  fragment PaperRow on Paper {\n    id\n    number\n    title\n    class\n    handling\n    mediaType\n    bytes\n    createdAt\n    withdrawn\n    version\n    abilities\n    uploadedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment MeetingPapers on Meeting {\n    id\n    mayAddPaper\n    papers {\n      ...PaperRow\n    }\n    agenda {\n      id\n      item {\n        id\n        mayAddPaper\n        papers {\n          ...PaperRow\n        }\n      }\n    }\n  }\n\n  fragment PaperRow on Paper {\n    id\n    number\n    title\n    class\n    handling\n    mediaType\n    bytes\n    createdAt\n    withdrawn\n    version\n    abilities\n    uploadedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePaper($input: ChangePaperInput!) {\n    changePaper(input: $input) {\n      ...PaperRow\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePaper($input: ChangePaperInput!) {\n    changePaper(input: $input) {\n      ...PaperRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPaper($input: WithdrawPaperInput!) {\n    withdrawPaper(input: $input) {\n      ...PaperRow\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawPaper($input: WithdrawPaperInput!) {\n    withdrawPaper(input: $input) {\n      ...PaperRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestsAtHome on Query {\n    informationRequests(first: 20) {\n      nodes {\n        id\n        abilities\n        answers {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RequestsAtHome on Query {\n    informationRequests(first: 20) {\n      nodes {\n        id\n        abilities\n        answers {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestRow on InformationRequest {\n    id\n    caseId\n    legalBasis\n    categories\n    answerBy\n    askedAt\n    withdrawnAt\n    version\n    abilities\n    case {\n      id\n      code\n      presentingOrganisation {\n        id\n        name\n      }\n    }\n    organisation {\n      id\n      name\n    }\n    answers {\n      id\n      kind\n      answeredAt\n    }\n  }\n"): (typeof documents)["\n  fragment RequestRow on InformationRequest {\n    id\n    caseId\n    legalBasis\n    categories\n    answerBy\n    askedAt\n    withdrawnAt\n    version\n    abilities\n    case {\n      id\n      code\n      presentingOrganisation {\n        id\n        name\n      }\n    }\n    organisation {\n      id\n      name\n    }\n    answers {\n      id\n      kind\n      answeredAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Requests($after: String) {\n    informationRequests(first: 20, after: $after) {\n      nodes {\n        ...RequestRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Requests($after: String) {\n    informationRequests(first: 20, after: $after) {\n      nodes {\n        ...RequestRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Request($id: ID!) {\n    informationRequest(id: $id) {\n      ...RequestRow\n    }\n  }\n"): (typeof documents)["\n  query Request($id: ID!) {\n    informationRequest(id: $id) {\n      ...RequestRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestText($id: ID!) {\n    informationRequest(id: $id) {\n      id\n      purpose\n      wish\n      answers {\n        id\n        kind\n        answeredAt\n        note\n      }\n    }\n  }\n"): (typeof documents)["\n  query RequestText($id: ID!) {\n    informationRequest(id: $id) {\n      id\n      purpose\n      wish\n      answers {\n        id\n        kind\n        answeredAt\n        note\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestLease($id: ID!) {\n    informationRequest(id: $id) {\n      id\n      withdrawnAt\n    }\n  }\n"): (typeof documents)["\n  query RequestLease($id: ID!) {\n    informationRequest(id: $id) {\n      id\n      withdrawnAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskingCase on Case {\n    id\n    code\n    state\n    publication\n    abilities\n    presentingOrganisation {\n      id\n      name\n    }\n    coverage {\n      category\n      upTo\n      organisation {\n        id\n        name\n      }\n    }\n    conferences {\n      id\n      code\n      state\n      heldOn\n    }\n    informationRequests {\n      ...RequestRow\n    }\n  }\n"): (typeof documents)["\n  fragment AskingCase on Case {\n    id\n    code\n    state\n    publication\n    abilities\n    presentingOrganisation {\n      id\n      name\n    }\n    coverage {\n      category\n      upTo\n      organisation {\n        id\n        name\n      }\n    }\n    conferences {\n      id\n      code\n      state\n      heldOn\n    }\n    informationRequests {\n      ...RequestRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestsOfCase($id: ID!) {\n    case(id: $id) {\n      ...AskingCase\n    }\n  }\n"): (typeof documents)["\n  query RequestsOfCase($id: ID!) {\n    case(id: $id) {\n      ...AskingCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForInformation($input: AskForInformationInput!) {\n    askForInformation(input: $input) {\n      ...AskingCase\n    }\n  }\n"): (typeof documents)["\n  mutation AskForInformation($input: AskForInformationInput!) {\n    askForInformation(input: $input) {\n      ...AskingCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInformationRequest($input: AnswerInformationRequestInput!) {\n    answerInformationRequest(input: $input) {\n      ...RequestRow\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerInformationRequest($input: AnswerInformationRequestInput!) {\n    answerInformationRequest(input: $input) {\n      ...RequestRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInformationRequest($input: WithdrawInformationRequestInput!) {\n    withdrawInformationRequest(input: $input) {\n      ...RequestRow\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawInformationRequest($input: WithdrawInformationRequestInput!) {\n    withdrawInformationRequest(input: $input) {\n      ...RequestRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnRoles on Query {\n    caseActions {\n      ...CaseActionRow\n      case {\n        id\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OwnRoles on Query {\n    caseActions {\n      ...CaseActionRow\n      case {\n        id\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCaseActions {\n    ...OwnRoles\n  }\n"): (typeof documents)["\n  query OwnCaseActions {\n    ...OwnRoles\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCaseAction($input: AddCaseActionInput!) {\n    addCaseAction(input: $input) {\n      ...CaseActionRow\n      case {\n        ...RecordCase\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCaseAction($input: AddCaseActionInput!) {\n    addCaseAction(input: $input) {\n      ...CaseActionRow\n      case {\n        ...RecordCase\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCaseAction($input: AssignCaseActionInput!) {\n    assignCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n"): (typeof documents)["\n  mutation AssignCaseAction($input: AssignCaseActionInput!) {\n    assignCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RewordCaseAction($input: RewordCaseActionInput!) {\n    rewordCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n"): (typeof documents)["\n  mutation RewordCaseAction($input: RewordCaseActionInput!) {\n    rewordCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCaseAction($input: MoveCaseActionInput!) {\n    moveCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n"): (typeof documents)["\n  mutation MoveCaseAction($input: MoveCaseActionInput!) {\n    moveCaseAction(input: $input) {\n      ...CaseActionRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClosingCase on Case {\n    id\n    code\n    state\n    version\n    abilities\n    actions {\n      id\n      kind\n      state\n      conferenceId\n    }\n    conferences {\n      id\n      state\n      result {\n        id\n        recordedAt\n        confirmed\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ClosingCase on Case {\n    id\n    code\n    state\n    version\n    abilities\n    actions {\n      id\n      kind\n      state\n      conferenceId\n    }\n    conferences {\n      id\n      state\n      result {\n        id\n        recordedAt\n        confirmed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ...ClosingCase\n    }\n  }\n"): (typeof documents)["\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ...ClosingCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCase($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      ...ClosingCase\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenCase($input: ReopenCaseInput!) {\n    reopenCase(input: $input) {\n      ...ClosingCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedgerLine on LedgerRow {\n    id\n    code\n    state\n    nextOn\n    lastHeldOn\n    forgotten\n    presentingOrganisation {\n      id\n      name\n    }\n    leadOrganisation {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LedgerLine on LedgerRow {\n    id\n    code\n    state\n    nextOn\n    lastHeldOn\n    forgotten\n    presentingOrganisation {\n      id\n      name\n    }\n    leadOrganisation {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseLedger($after: String) {\n    caseLedger(first: 20, after: $after) {\n      nodes {\n        ...LedgerLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseLedger($after: String) {\n    caseLedger(first: 20, after: $after) {\n      nodes {\n        ...LedgerLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedgerAtHome on Query {\n    caseLedger(first: 20) {\n      nodes {\n        ...LedgerLine\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LedgerAtHome on Query {\n    caseLedger(first: 20) {\n      nodes {\n        ...LedgerLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryRow on ConferenceEntry {\n    id\n    kind\n    urgency\n    categories\n    staffId\n    recordedAt\n    abilities\n    confirmed\n    organisation {\n      id\n      name\n    }\n    confirmations {\n      staffId\n      organisation {\n        id\n        name\n      }\n    }\n    earlier {\n      id\n      recordedAt\n    }\n  }\n"): (typeof documents)["\n  fragment EntryRow on ConferenceEntry {\n    id\n    kind\n    urgency\n    categories\n    staffId\n    recordedAt\n    abilities\n    confirmed\n    organisation {\n      id\n      name\n    }\n    confirmations {\n      staffId\n      organisation {\n        id\n        name\n      }\n    }\n    earlier {\n      id\n      recordedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResultRow on ConferenceResult {\n    id\n    keyWorkerStaffId\n    nextOn\n    identityCheck {\n      asked\n      confirmed\n    }\n    recordedAt\n    confirmed\n    leadOrganisation {\n      id\n      name\n    }\n    confirmations {\n      staffId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ResultRow on ConferenceResult {\n    id\n    keyWorkerStaffId\n    nextOn\n    identityCheck {\n      asked\n      confirmed\n    }\n    recordedAt\n    confirmed\n    leadOrganisation {\n      id\n      name\n    }\n    confirmations {\n      staffId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConferenceRecord on CaseConference {\n    id\n    code\n    caseId\n    state\n    heldOn\n    startsAt\n    endsAt\n    emergency\n    abilities\n    recordable\n    entries {\n      ...EntryRow\n    }\n    result {\n      ...ResultRow\n    }\n  }\n"): (typeof documents)["\n  fragment ConferenceRecord on CaseConference {\n    id\n    code\n    caseId\n    state\n    heldOn\n    startsAt\n    endsAt\n    emergency\n    abilities\n    recordable\n    entries {\n      ...EntryRow\n    }\n    result {\n      ...ResultRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConferenceRecord($id: ID!) {\n    conference(id: $id) {\n      ...ConferenceRecord\n    }\n  }\n"): (typeof documents)["\n  query ConferenceRecord($id: ID!) {\n    conference(id: $id) {\n      ...ConferenceRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseActionRow on CaseAction {\n    id\n    caseId\n    conferenceId\n    kind\n    state\n    dueOn\n    version\n    abilities\n    availableMoves\n    assigneeStaffId\n    assignee {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CaseActionRow on CaseAction {\n    id\n    caseId\n    conferenceId\n    kind\n    state\n    dueOn\n    version\n    abilities\n    availableMoves\n    assigneeStaffId\n    assignee {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordCase on Case {\n    id\n    code\n    state\n    publication\n    abilities\n    presentingOrganisation {\n      id\n      name\n    }\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    exclusions {\n      id\n      staffId\n      organisation {\n        id\n      }\n    }\n    conferences {\n      id\n      coverage {\n        category\n        upTo\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    actions {\n      ...CaseActionRow\n    }\n  }\n"): (typeof documents)["\n  fragment RecordCase on Case {\n    id\n    code\n    state\n    publication\n    abilities\n    presentingOrganisation {\n      id\n      name\n    }\n    readers {\n      id\n      staffId\n      name\n      post {\n        id\n        title\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    exclusions {\n      id\n      staffId\n      organisation {\n        id\n      }\n    }\n    conferences {\n      id\n      coverage {\n        category\n        upTo\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    actions {\n      ...CaseActionRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordCase($id: ID!) {\n    case(id: $id) {\n      ...RecordCase\n    }\n  }\n"): (typeof documents)["\n  query RecordCase($id: ID!) {\n    case(id: $id) {\n      ...RecordCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordText($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordText($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordLease($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordLease($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierText($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        earlier {\n          id\n          text\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierText($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        earlier {\n          id\n          text\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierLease($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        earlier {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierLease($id: ID!) {\n    conference(id: $id) {\n      id\n      entries {\n        id\n        earlier {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseActionText($id: ID!) {\n    case(id: $id) {\n      id\n      actions {\n        id\n        words {\n          id\n          text\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseActionText($id: ID!) {\n    case(id: $id) {\n      id\n      actions {\n        id\n        words {\n          id\n          text\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseActionLease($id: ID!) {\n    case(id: $id) {\n      id\n      actions {\n        id\n        words {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseActionLease($id: ID!) {\n    case(id: $id) {\n      id\n      actions {\n        id\n        words {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordEntry($input: RecordEntryInput!) {\n    recordEntry(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n"): (typeof documents)["\n  mutation RecordEntry($input: RecordEntryInput!) {\n    recordEntry(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEntries($input: ConfirmEntriesInput!) {\n    confirmEntries(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmEntries($input: ConfirmEntriesInput!) {\n    confirmEntries(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordResult($input: RecordResultInput!) {\n    recordResult(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n"): (typeof documents)["\n  mutation RecordResult($input: RecordResultInput!) {\n    recordResult(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmResult($input: ConfirmResultInput!) {\n    confirmResult(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmResult($input: ConfirmResultInput!) {\n    confirmResult(input: $input) {\n      ...ConferenceRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSeriesCover($input: UpdateSeriesCoverInput!) {\n    updateSeriesCover(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateSeriesCover($input: UpdateSeriesCoverInput!) {\n    updateSeriesCover(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveMerge($input: SeriesVersionInput!) {\n    approveMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveMerge($input: SeriesVersionInput!) {\n    approveMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CarryOutMerge($input: SeriesVersionInput!) {\n    carryOutMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"): (typeof documents)["\n  mutation CarryOutMerge($input: SeriesVersionInput!) {\n    carryOutMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMerge($input: SeriesVersionInput!) {\n    undoMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"): (typeof documents)["\n  mutation UndoMerge($input: SeriesVersionInput!) {\n    undoMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMerge($input: SeriesVersionInput!) {\n    withdrawMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawMerge($input: SeriesVersionInput!) {\n    withdrawMerge(input: $input) {\n      ...SeriesWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesRow on MeetingSeries {\n    id\n    title\n    form\n    state\n    effectiveFrom\n    closedOn\n    bodies {\n      bodyId\n      name\n      shortName\n      approved\n    }\n  }\n"): (typeof documents)["\n  fragment SeriesRow on MeetingSeries {\n    id\n    title\n    form\n    state\n    effectiveFrom\n    closedOn\n    bodies {\n      bodyId\n      name\n      shortName\n      approved\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesWhole on MeetingSeries {\n    ...SeriesRow\n    code\n    version\n    abilities\n    approvals {\n      bodyName\n      approvedAt\n    }\n    events {\n      at\n      kind\n      organisationName\n    }\n    cover {\n      title\n      paperNumber\n      reportDate\n      receivingCouncil\n      asOfNote\n      version\n    }\n    timeline {\n      running\n      label\n      cores\n      meeting {\n        id\n        heldOn\n        startsAt\n        endsAt\n        state\n        heldFor {\n          bodyId\n          bodyShortName\n          runningOrdinal\n        }\n      }\n    }\n    preview {\n      ...PreviewWhole\n    }\n  }\n\n  fragment PreviewWhole on MergePreview {\n    organisationCounts\n    nearestDays\n    obstacles\n    bodies {\n      id\n      name\n      consentRule\n      secrecy\n      openness\n      legalBases {\n        law\n        article\n      }\n    }\n    sharedOrganisations {\n      id\n      name\n    }\n    sharedTopics {\n      core\n      titleA\n      titleB\n      nearestDays\n      bodyA\n      bodyB\n      meetingA\n      meetingB\n    }\n    memberEffects {\n      gains\n      loses\n      keeps\n      organisation {\n        id\n        name\n      }\n    }\n    numbering {\n      running\n      label\n      heldOn\n      startsAt\n      endsAt\n      sharedTitles\n    }\n    forms {\n      form\n      lawful\n      recommended\n      reasons\n    }\n  }\n"): (typeof documents)["\n  fragment SeriesWhole on MeetingSeries {\n    ...SeriesRow\n    code\n    version\n    abilities\n    approvals {\n      bodyName\n      approvedAt\n    }\n    events {\n      at\n      kind\n      organisationName\n    }\n    cover {\n      title\n      paperNumber\n      reportDate\n      receivingCouncil\n      asOfNote\n      version\n    }\n    timeline {\n      running\n      label\n      cores\n      meeting {\n        id\n        heldOn\n        startsAt\n        endsAt\n        state\n        heldFor {\n          bodyId\n          bodyShortName\n          runningOrdinal\n        }\n      }\n    }\n    preview {\n      ...PreviewWhole\n    }\n  }\n\n  fragment PreviewWhole on MergePreview {\n    organisationCounts\n    nearestDays\n    obstacles\n    bodies {\n      id\n      name\n      consentRule\n      secrecy\n      openness\n      legalBases {\n        law\n        article\n      }\n    }\n    sharedOrganisations {\n      id\n      name\n    }\n    sharedTopics {\n      core\n      titleA\n      titleB\n      nearestDays\n      bodyA\n      bodyB\n      meetingA\n      meetingB\n    }\n    memberEffects {\n      gains\n      loses\n      keeps\n      organisation {\n        id\n        name\n      }\n    }\n    numbering {\n      running\n      label\n      heldOn\n      startsAt\n      endsAt\n      sharedTitles\n    }\n    forms {\n      form\n      lawful\n      recommended\n      reasons\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoMaySeeMeeting($id: ID!) {\n    sights: whoMaySeeMeeting(id: $id) {\n      ...SightRow\n    }\n  }\n\n  fragment SightRow on Sight {\n    organisation {\n      id\n      name\n    }\n    ways {\n      kind\n      bodyId\n      bodyName\n    }\n  }\n"): (typeof documents)["\n  query WhoMaySeeMeeting($id: ID!) {\n    sights: whoMaySeeMeeting(id: $id) {\n      ...SightRow\n    }\n  }\n\n  fragment SightRow on Sight {\n    organisation {\n      id\n      name\n    }\n    ways {\n      kind\n      bodyId\n      bodyName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoMaySeeAgendaItem($id: ID!) {\n    sights: whoMaySeeAgendaItem(id: $id) {\n      ...SightRow\n    }\n  }\n"): (typeof documents)["\n  query WhoMaySeeAgendaItem($id: ID!) {\n    sights: whoMaySeeAgendaItem(id: $id) {\n      ...SightRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoMaySeePaper($id: ID!) {\n    sights: whoMaySeePaper(id: $id) {\n      ...SightRow\n    }\n  }\n"): (typeof documents)["\n  query WhoMaySeePaper($id: ID!) {\n    sights: whoMaySeePaper(id: $id) {\n      ...SightRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      ...RegisterRow\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      ...RegisterRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Registered($id: ID!) {\n    organisation(id: $id) {\n      ...RegisterRow\n    }\n  }\n"): (typeof documents)["\n  query Registered($id: ID!) {\n    organisation(id: $id) {\n      ...RegisterRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      ...RegisterRow\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      ...RegisterRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Register($after: String) {\n    organisations(first: 50, after: $after) {\n      nodes {\n        ...RegisterRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment RegisterRow on Organisation {\n    id\n    name\n    kind\n    sortOrder\n    version\n    abilities\n  }\n"): (typeof documents)["\n  query Register($after: String) {\n    organisations(first: 50, after: $after) {\n      nodes {\n        ...RegisterRow\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment RegisterRow on Organisation {\n    id\n    name\n    kind\n    sortOrder\n    version\n    abilities\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingAgenda\n      ...MeetingPapers\n      ...MeetingProposals\n    }\n  }\n"): (typeof documents)["\n  query Agenda($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingAgenda\n      ...MeetingPapers\n      ...MeetingProposals\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendancePage($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingPeople\n    }\n  }\n"): (typeof documents)["\n  query AttendancePage($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingPeople\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitable {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n    bodies(first: 50) {\n      nodes {\n        id\n        memberships {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitable {\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n    bodies(first: 50) {\n      nodes {\n        id\n        memberships {\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditDesk {\n    logHead {\n      hash\n    }\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditDesk {\n    logHead {\n      hash\n    }\n    organisations(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bodies($first: Int, $after: String) {\n    bodies(first: $first, after: $after) {\n      nodes {\n        ...BodyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Bodies($first: Int, $after: String) {\n    bodies(first: $first, after: $after) {\n      nodes {\n        ...BodyRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Body($id: ID!) {\n    body(id: $id) {\n      ...BodyWhole\n      meetings(first: 10) {\n        nodes {\n          ...MeetingRow\n        }\n      }\n      series {\n        ...SeriesRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Body($id: ID!) {\n    body(id: $id) {\n      ...BodyWhole\n      meetings(first: 10) {\n        nodes {\n          ...MeetingRow\n        }\n      }\n      series {\n        ...SeriesRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseToCall($id: ID!) {\n    case(id: $id) {\n      id\n      code\n      abilities\n    }\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        consentRule\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseToCall($id: ID!) {\n    case(id: $id) {\n      id\n      code\n      abilities\n    }\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        consentRule\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginCase($input: BeginCaseInput!) {\n    beginCase(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation BeginCase($input: BeginCaseInput!) {\n    beginCase(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseRoom($id: ID!) {\n    case(id: $id) {\n      ...CaseRow\n      ...CasePeople\n      ...RecordCase\n      ...ClosingCase\n      conferences {\n        ...ConferenceRow\n      }\n      informationRequests {\n        ...RequestRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseRoom($id: ID!) {\n    case(id: $id) {\n      ...CaseRow\n      ...CasePeople\n      ...RecordCase\n      ...ClosingCase\n      conferences {\n        ...ConferenceRow\n      }\n      informationRequests {\n        ...RequestRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConferenceReaders($id: ID!) {\n    case(id: $id) {\n      id\n      code\n      readers {\n        id\n        staffId\n        name\n        post {\n          id\n          title\n        }\n        organisation {\n          id\n          name\n        }\n      }\n      exclusions {\n        id\n        staffId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConferenceReaders($id: ID!) {\n    case(id: $id) {\n      id\n      code\n      readers {\n        id\n        staffId\n        name\n        post {\n          id\n          title\n        }\n        organisation {\n          id\n          name\n        }\n      }\n      exclusions {\n        id\n        staffId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeCases {\n    ...ComingConferences\n    ...Freezes\n    ...Recalls\n    ...GroundsAtHome\n    ...OpeningsAwaited\n    ...RequestsAtHome\n    ...OwnRoles\n    ...LedgerAtHome\n  }\n"): (typeof documents)["\n  query HomeCases {\n    ...ComingConferences\n    ...Freezes\n    ...Recalls\n    ...GroundsAtHome\n    ...OpeningsAwaited\n    ...RequestsAtHome\n    ...OwnRoles\n    ...LedgerAtHome\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    ...OwnDuties\n    staffInvitations(first: 20) {\n      nodes {\n        id\n        abilities\n        organisation {\n          id\n        }\n      }\n    }\n    actions(first: 20, scope: MINE) {\n      nodes {\n        ...ActionRow\n      }\n      totalCount\n    }\n    meetings(first: 6, order: COMING_FIRST) {\n      nodes {\n        ...MeetingRow\n      }\n    }\n    seriesList(first: 5, state: PROPOSED) {\n      nodes {\n        ...SeriesRow\n        abilities\n      }\n    }\n    editions(first: 3) {\n      nodes {\n        ...EditionRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    ...OwnDuties\n    staffInvitations(first: 20) {\n      nodes {\n        id\n        abilities\n        organisation {\n          id\n        }\n      }\n    }\n    actions(first: 20, scope: MINE) {\n      nodes {\n        ...ActionRow\n      }\n      totalCount\n    }\n    meetings(first: 6, order: COMING_FIRST) {\n      nodes {\n        ...MeetingRow\n      }\n    }\n    seriesList(first: 5, state: PROPOSED) {\n      nodes {\n        ...SeriesRow\n        abilities\n      }\n    }\n    editions(first: 3) {\n      nodes {\n        ...EditionRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matrix($id: ID!) {\n    matrix(id: $id) {\n      ...MatrixWhole\n      body {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Matrix($id: ID!) {\n    matrix(id: $id) {\n      ...MatrixWhole\n      body {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BodiesToConvene {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n"): (typeof documents)["\n  query BodiesToConvene {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    createMeeting(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    createMeeting(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingPeople\n      ...MeetingAgenda\n      ...MeetingPapers\n      actions {\n        ...ActionRow\n      }\n      series {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingHead\n      ...MeetingPeople\n      ...MeetingAgenda\n      ...MeetingPapers\n      actions {\n        ...ActionRow\n      }\n      series {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingFilterBodies {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n"): (typeof documents)["\n  query MeetingFilterBodies {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationRoom($id: ID!) {\n    ...OwnDuties\n    posts(organisationId: $id) {\n      ...OwnPost\n    }\n    organisationSetting {\n      ...OwnSetting\n    }\n  }\n"): (typeof documents)["\n  query OrganisationRoom($id: ID!) {\n    ...OwnDuties\n    posts(organisationId: $id) {\n      ...OwnPost\n    }\n    organisationSetting {\n      ...OwnSetting\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriesList($first: Int, $after: String) {\n    seriesList(first: $first, after: $after) {\n      nodes {\n        ...SeriesRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query SeriesList($first: Int, $after: String) {\n    seriesList(first: $first, after: $after) {\n      nodes {\n        ...SeriesRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MayPropose {\n    bodies(first: 50) {\n      nodes {\n        id\n        abilities\n      }\n    }\n  }\n"): (typeof documents)["\n  query MayPropose {\n    bodies(first: 50) {\n      nodes {\n        id\n        abilities\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BodiesToMerge {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n"): (typeof documents)["\n  query BodiesToMerge {\n    bodies(first: 50) {\n      nodes {\n        id\n        name\n        abilities\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePreview($bodyIds: [ID!]!) {\n    mergePreview(bodyIds: $bodyIds) {\n      ...PreviewWhole\n    }\n  }\n"): (typeof documents)["\n  query MergePreview($bodyIds: [ID!]!) {\n    mergePreview(bodyIds: $bodyIds) {\n      ...PreviewWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Series($id: ID!) {\n    series(id: $id) {\n      ...SeriesWhole\n    }\n  }\n"): (typeof documents)["\n  query Series($id: ID!) {\n    series(id: $id) {\n      ...SeriesWhole\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;