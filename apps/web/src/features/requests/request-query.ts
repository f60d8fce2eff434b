import { graphql } from '../../graphql';

export const RequestRow = graphql(`
  fragment RequestRow on InformationRequest {
    id
    caseId
    legalBasis
    categories
    answerBy
    askedAt
    withdrawnAt
    version
    abilities
    case {
      id
      code
      presentingOrganisation {
        id
        name
      }
    }
    organisation {
      id
      name
    }
    answers {
      id
      kind
      answeredAt
    }
  }
`);

export const RequestsQuery = graphql(`
  query Requests($after: String) {
    informationRequests(first: 20, after: $after) {
      nodes {
        ...RequestRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RequestQuery = graphql(`
  query Request($id: ID!) {
    informationRequest(id: $id) {
      ...RequestRow
    }
  }
`);

/* Texts alone: opening them is recorded, so they are asked for by hand. */
export const RequestTextQuery = graphql(`
  query RequestText($id: ID!) {
    informationRequest(id: $id) {
      id
      purpose
      wish
      answers {
        id
        kind
        answeredAt
        note
      }
    }
  }
`);

export const RequestLeaseQuery = graphql(`
  query RequestLease($id: ID!) {
    informationRequest(id: $id) {
      id
      withdrawnAt
    }
  }
`);

export const AskingCase = graphql(`
  fragment AskingCase on Case {
    id
    code
    state
    publication
    abilities
    presentingOrganisation {
      id
      name
    }
    coverage {
      category
      upTo
      organisation {
        id
        name
      }
    }
    conferences {
      id
      code
      state
      heldOn
    }
    informationRequests {
      ...RequestRow
    }
  }
`);

export const CaseRequestsQuery = graphql(`
  query RequestsOfCase($id: ID!) {
    case(id: $id) {
      ...AskingCase
    }
  }
`);

export const AskForInformation = graphql(`
  mutation AskForInformation($input: AskForInformationInput!) {
    askForInformation(input: $input) {
      ...AskingCase
    }
  }
`);

export const AnswerInformationRequest = graphql(`
  mutation AnswerInformationRequest($input: AnswerInformationRequestInput!) {
    answerInformationRequest(input: $input) {
      ...RequestRow
    }
  }
`);

export const WithdrawInformationRequest = graphql(`
  mutation WithdrawInformationRequest($input: WithdrawInformationRequestInput!) {
    withdrawInformationRequest(input: $input) {
      ...RequestRow
    }
  }
`);
