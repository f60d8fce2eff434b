import { graphql } from '../../graphql';

export const OwnRolesOn = graphql(`
  fragment OwnRoles on Query {
    caseActions {
      ...CaseActionRow
      case {
        id
        code
      }
    }
  }
`);

export const OwnCaseActionsQuery = graphql(`
  query OwnCaseActions {
    ...OwnRoles
  }
`);

export const AddCaseAction = graphql(`
  mutation AddCaseAction($input: AddCaseActionInput!) {
    addCaseAction(input: $input) {
      ...CaseActionRow
      case {
        ...RecordCase
      }
    }
  }
`);

export const AssignCaseAction = graphql(`
  mutation AssignCaseAction($input: AssignCaseActionInput!) {
    assignCaseAction(input: $input) {
      ...CaseActionRow
    }
  }
`);

export const RewordCaseAction = graphql(`
  mutation RewordCaseAction($input: RewordCaseActionInput!) {
    rewordCaseAction(input: $input) {
      ...CaseActionRow
    }
  }
`);

export const MoveCaseAction = graphql(`
  mutation MoveCaseAction($input: MoveCaseActionInput!) {
    moveCaseAction(input: $input) {
      ...CaseActionRow
    }
  }
`);

export const ClosingCase = graphql(`
  fragment ClosingCase on Case {
    id
    code
    state
    version
    abilities
    actions {
      id
      kind
      state
      conferenceId
    }
    conferences {
      id
      state
      result {
        id
        recordedAt
        confirmed
      }
    }
  }
`);

export const CloseCase = graphql(`
  mutation CloseCase($input: CloseCaseInput!) {
    closeCase(input: $input) {
      ...ClosingCase
    }
  }
`);

export const ReopenCase = graphql(`
  mutation ReopenCase($input: ReopenCaseInput!) {
    reopenCase(input: $input) {
      ...ClosingCase
    }
  }
`);

export const LedgerLine = graphql(`
  fragment LedgerLine on LedgerRow {
    id
    code
    state
    nextOn
    lastHeldOn
    forgotten
    presentingOrganisation {
      id
      name
    }
    leadOrganisation {
      id
      name
    }
  }
`);

export const LedgerQuery = graphql(`
  query CaseLedger($after: String) {
    caseLedger(first: 20, after: $after) {
      nodes {
        ...LedgerLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
