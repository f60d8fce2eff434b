import { graphql } from '../../graphql';

/** What pages show of a post in the own organisation. */
export const OwnPost = graphql(`
  fragment OwnPost on Post {
    id
    staffId
    name
    title
    activeFrom
    activeUntil
    administrator
    attestedOn
    hasSignIn
    version
    abilities
  }
`);

/** What an organisation has promised: its word on who works there, its agreement, and the reader's own pledge. */
export const OwnDuties = graphql(`
  fragment OwnDuties on Query {
    me {
      staffId
      abilities
      organisation {
        id
        name
        kind
        attestation {
          lastOn
          due
          dueOn
        }
        agreement {
          id
          state
          signedOn
          expiresOn
          endedOn
          textVersion
          version
          abilities
        }
      }
      pledge {
        id
        textVersion
        signedAt
      }
    }
    agreementTexts {
      kind
      version
    }
  }
`);

/** How the own organisation's people sign in. */
export const OwnSetting = graphql(`
  fragment OwnSetting on OrganisationSetting {
    id
    factor
    idleMinutes
    sessionHours
    allowedNetworks
    mayLimitNetworks
    version
    abilities
  }
`);

/** The posts of an organisation, for pages about its people. */
export const OwnPostsQuery = graphql(`
  query OwnPosts($id: ID!) {
    me {
      staffId
      abilities
      organisation {
        id
        attestation {
          lastOn
          due
          dueOn
        }
      }
    }
    posts(organisationId: $id) {
      ...OwnPost
    }
  }
`);

/** Agreement and pledge with the texts as they are signed now. */
export const PromisesQuery = graphql(`
  query Promises {
    ...OwnDuties
    agreementTexts {
      kind
      version
      text
    }
  }
`);
