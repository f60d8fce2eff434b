import { graphql } from '../../graphql';

export const OpeningRow = graphql(`
  fragment OpeningRow on OriginalOpening {
    id
    caseId
    conferenceId
    editionId
    ground
    legalBasis
    requestedByStaffId
    requestedAt
    expiresAt
    state
    abilities
    organisation {
      id
      name
    }
    acts {
      id
      kind
      at
      staffId
    }
  }
`);

export const SealedOriginalsQuery = graphql(`
  query SealedOriginals($id: ID!) {
    conference(id: $id) {
      id
      code
      caseId
      sealedOriginals {
        id
        number
        issuedAt
      }
    }
  }
`);

export const OpeningsOfCaseQuery = graphql(`
  query OpeningsOfCase($id: ID!) {
    case(id: $id) {
      id
      originalOpenings {
        ...OpeningRow
      }
    }
  }
`);

export const OpeningsQuery = graphql(`
  query Openings($after: String) {
    originalOpenings(first: 20, after: $after) {
      nodes {
        ...OpeningRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OpeningArticlesQuery = graphql(`
  query OpeningArticles {
    disclosureArticles {
      id
      ground
      words
      checked
    }
  }
`);

/* Texts alone, asked for by hand. */
export const OpeningReasonsQuery = graphql(`
  query OpeningReasons($id: ID!) {
    case(id: $id) {
      id
      originalOpenings {
        id
        reason
        necessity
      }
    }
  }
`);

export const OpenedOriginalQuery = graphql(`
  query OpenedOriginal($id: ID!) {
    openedOriginal(openingId: $id) {
      id
      number
      issuedAt
      until
      text
    }
  }
`);

/* What is open still, without a text. */
export const OpeningsLeaseQuery = graphql(`
  query OpeningsLease($id: ID!) {
    case(id: $id) {
      id
      originalOpenings {
        id
        abilities
      }
    }
  }
`);

export const RequestOpening = graphql(`
  mutation RequestOpening($input: RequestOpeningInput!) {
    requestOpening(input: $input) {
      ...OpeningRow
    }
  }
`);

export const DecideOpening = graphql(`
  mutation DecideOpening($input: DecideOpeningInput!) {
    decideOpening(input: $input) {
      id
      kind
      at
    }
  }
`);
