import { graphql } from '../../graphql';

export const CaseRow = graphql(`
  fragment CaseRow on Case {
    id
    code
    state
    publication
    createdAt
    version
    abilities
    freezes {
      id
      settledAt
    }
    presentingOrganisation {
      id
      name
    }
  }
`);

export const CasesQuery = graphql(`
  query Cases($after: String) {
    cases(first: 20, after: $after) {
      nodes {
        ...CaseRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
