import { graphql } from '../../graphql';

export const CasePeople = graphql(`
  fragment CasePeople on Case {
    id
    abilities
    readers {
      id
      staffId
      name
      post {
        id
        title
      }
      addedAt
      organisation {
        id
        name
      }
    }
    exclusions {
      id
      staffId
      addedAt
      organisation {
        id
        name
      }
    }
  }
`);

/* Texts alone: opening them is recorded, so they are asked for by hand. */
export const CaseTextQuery = graphql(`
  query CaseText($id: ID!) {
    case(id: $id) {
      id
      sections {
        section
        category
        state
        text
        couldNotBeAsked
        publishedIn
      }
    }
  }
`);

export const CaseLeaseQuery = graphql(`
  query CaseLease($id: ID!) {
    case(id: $id) {
      id
      sections {
        section
        state
        publishedIn
      }
    }
  }
`);

export const PostsQuery = graphql(`
  query PostsOf($organisationId: ID!) {
    posts(organisationId: $organisationId) {
      id
      staffId
      name
      title
      activeUntil
    }
  }
`);

export const OrganisationsQuery = graphql(`
  query OrganisationsForCases {
    organisations(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);
