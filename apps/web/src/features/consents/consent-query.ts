import { graphql } from '../../graphql';

/** Whether one organisation may read one kind of information, and why. */
export const Coverage = graphql(`
  fragment Coverage on CaseCoverage {
    category
    reason
    upTo
    opensAt
    opensUpTo
    organisation {
      id
      name
    }
  }
`);

export const CaseConsents = graphql(`
  fragment CaseConsents on Case {
    id
    code
    abilities
    publication
    refusalCount
    presentingOrganisation {
      id
      name
    }
    readers {
      id
      staffId
      name
      post {
        id
        title
      }
      organisation {
        id
        name
      }
    }
    conferences {
      ...ConferenceRow
      coverage {
        ...Coverage
      }
    }
    sections {
      section
      category
      publishedIn
    }
    coverage {
      ...Coverage
    }
    consents {
      id
      category
      purpose
      decision
      form
      language
      companion
      publication
      validFrom
      validUntil
      givenAt
      conferenceId
      recipient {
        id
        name
      }
    }
    consentEvidence {
      id
      consentId
      mediaType
      bytes
      addedAt
    }
    freezes {
      id
      askedAt
      settledAt
      dueOn
      overdue
    }
    recalls {
      ...RecallRow
    }
  }
`);

export const RecallRow = graphql(`
  fragment RecallRow on RecallTask {
    id
    words
    staffId
    openedOn
    askedAt
    answer
    version
  }
`);

export const ConsentsQuery = graphql(`
  query ConsentsOfCase($id: ID!) {
    case(id: $id) {
      ...CaseConsents
    }
  }
`);

/** Refusals that say that what was looked at is not what stands. */
export const OUTDATED: readonly string[] = ['CONSENT_TAKEN_BACK', 'CONSENT_TEXT_CHANGED'];

export const RecordConsents = graphql(`
  mutation RecordConsents($input: RecordConsentsInput!) {
    recordConsents(input: $input) {
      ...CaseConsents
    }
  }
`);

export const WithdrawalEffectQuery = graphql(`
  query WithdrawalEffect($id: ID!, $category: ConsentCategory, $recipientOrganisationId: ID) {
    case(id: $id) {
      id
      withdrawalEffect(category: $category, recipientOrganisationId: $recipientOrganisationId) {
        papers {
          id
          number
          conferenceId
          recipient {
            id
            name
          }
        }
        asked {
          people
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      ...CaseConsents
    }
  }
`);

export const SettleFreeze = graphql(`
  mutation SettleFreeze($input: SettleFreezeInput!) {
    settleFreeze(input: $input) {
      ...CaseConsents
    }
  }
`);

export const RecallsOn = graphql(`
  fragment Recalls on Query {
    recalls {
      ...RecallRow
    }
  }
`);

export const RecallsQuery = graphql(`
  query OwnRecalls {
    ...Recalls
  }
`);

export const AnswerRecall = graphql(`
  mutation AnswerRecall($input: AnswerRecallInput!) {
    answerRecall(input: $input) {
      ...RecallRow
    }
  }
`);

export const WithdrawByCode = graphql(`
  mutation WithdrawByCode($input: WithdrawByCodeInput!) {
    withdrawByCode(input: $input) {
      id
    }
  }
`);

export const RecipientsQuery = graphql(`
  query Recipients {
    organisations(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export const OpenFreezesOn = graphql(`
  fragment Freezes on Query {
    openFreezes {
      id
      caseId
      caseCode
      dueOn
      overdue
    }
  }
`);

export const OpenFreezesQuery = graphql(`
  query OpenFreezes {
    ...Freezes
  }
`);

export const FreezeCase = graphql(`
  mutation FreezeCase($input: FreezeCaseInput!) {
    freezeCase(input: $input) {
      id
    }
  }
`);
