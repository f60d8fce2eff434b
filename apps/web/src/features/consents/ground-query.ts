import { graphql } from '../../graphql';

export const GroundRow = graphql(`
  fragment GroundRow on DisclosureException {
    id
    caseId
    ground
    article
    category
    urgent
    requestedByStaffId
    managerStaffId
    partnerStaffId
    requestedAt
    expiresAt
    recipient {
      id
      name
    }
    acts {
      kind
      staffId
      at
    }
  }
`);

/* The register: who of the auditors has looked at it. */
export const AuditedRow = graphql(`
  fragment AuditedRow on DisclosureException {
    ...GroundRow
    reviews {
      staffId
      at
    }
  }
`);

export const ReviewExceptions = graphql(`
  mutation ReviewExceptions($input: ReviewExceptionsInput!) {
    reviewExceptions(input: $input) {
      ...AuditedRow
    }
  }
`);

export const GroundsOfCaseQuery = graphql(`
  query GroundsOfCase($id: ID!) {
    case(id: $id) {
      ...CaseConsents
      exceptions {
        ...GroundRow
      }
    }
    disclosureArticles {
      id
      ground
      words
      checked
    }
  }
`);

export const GroundsQuery = graphql(`
  query Grounds($after: String) {
    disclosureExceptions(first: 20, after: $after) {
      nodes {
        ...AuditedRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    disclosureArticles {
      id
      ground
      words
      checked
    }
  }
`);

/* Texts alone, asked for by hand. */
export const ReasonsQuery = graphql(`
  query ReasonsOfCase($id: ID!) {
    case(id: $id) {
      id
      exceptions {
        id
        reason
        necessity
      }
    }
  }
`);

export const ReasonsLeaseQuery = graphql(`
  query ReasonsLease($id: ID!) {
    case(id: $id) {
      id
      exceptions {
        id
      }
    }
  }
`);

export const RequestException = graphql(`
  mutation RequestException($input: RequestExceptionInput!) {
    requestException(input: $input) {
      id
      exceptions {
        ...GroundRow
      }
    }
  }
`);

export const DecideException = graphql(`
  mutation DecideException($input: DecideExceptionInput!) {
    decideException(input: $input) {
      ...GroundRow
    }
  }
`);
