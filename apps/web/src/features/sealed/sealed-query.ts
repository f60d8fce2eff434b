import { graphql } from '../../graphql';

export const SealedRow = graphql(`
  fragment SealedRow on SealedOpening {
    id
    caseId
    article
    requestedByStaffId
    approverStaffId
    requestedAt
    openUntil
    pdfUrl
    textUrl
    requestingOrganisation {
      id
      name
    }
    approverOrganisation {
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

export const SealedQuery = graphql(`
  query SealedOpenings($after: String) {
    sealedOpenings(first: 20, after: $after) {
      nodes {
        ...SealedRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    disclosureArticles {
      id
      words
      checked
    }
  }
`);

/* Texts alone, asked for by hand. */
export const SealedReasonsQuery = graphql(`
  query SealedReasons {
    sealedOpenings(first: 50) {
      nodes {
        id
        reason
        necessity
      }
    }
  }
`);

export const SealedOfCaseQuery = graphql(`
  query SealedOfCase($id: ID!) {
    case(id: $id) {
      id
      code
      abilities
      presentingOrganisation {
        id
      }
      readers {
        id
        staffId
        name
        organisation {
          id
          name
        }
      }
      conferences {
        id
        code
        editions {
          id
          number
          state
          issuedAt
          replaced
          recipientStaffId
          recipient {
            id
            name
          }
        }
      }
    }
    disclosureArticles {
      id
      words
      checked
    }
  }
`);

export const RequestSealedOpening = graphql(`
  mutation RequestSealedOpening($input: RequestSealedOpeningInput!) {
    requestSealedOpening(input: $input) {
      ...SealedRow
    }
  }
`);

export const DecideSealedOpening = graphql(`
  mutation DecideSealedOpening($input: DecideSealedOpeningInput!) {
    decideSealedOpening(input: $input) {
      ...SealedRow
    }
  }
`);
