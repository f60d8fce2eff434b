import { graphql } from '../../graphql';

export const PeopleToHandOver = graphql(`
  query PeopleToHandOver($id: ID!) {
    me {
      abilities
    }
    posts(organisationId: $id) {
      id
      staffId
      name
      title
      activeFrom
      activeUntil
      hasSignIn
    }
  }
`);

export const HandOverPreview = graphql(`
  query HandOverPreview($fromPostId: ID!, $toPostId: ID!) {
    handOverPreview(fromPostId: $fromPostId, toPostId: $toPostId) {
      administrator
      actions {
        id
        title
        dueOn
        state
        meeting {
          id
          label
        }
      }
    }
  }
`);

export const HandOver = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      id
      actions
    }
  }
`);

/** Two posts between which work goes over. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}
