import { graphql } from '../../graphql';

/** What lists and meeting pages show of an action. */
export const ActionRow = graphql(`
  fragment ActionRow on ActionItem {
    id
    title
    dueOn
    state
    availableMoves
    version
    abilities
    agendaItemNumber
    assignee {
      id
      name
      kind
    }
    meeting {
      id
      heldOn
      label
    }
  }
`);

export const ActionsQuery = graphql(`
  query Actions($first: Int, $after: String, $scope: ActionScope, $state: ActionState) {
    actions(first: $first, after: $after, scope: $scope, state: $state) {
      nodes {
        ...ActionRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const MoveAction = graphql(`
  mutation MoveAction($input: MoveActionInput!) {
    moveAction(input: $input) {
      ...ActionRow
    }
  }
`);
