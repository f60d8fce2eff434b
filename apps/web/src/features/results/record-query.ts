import { graphql } from '../../graphql';

export const EntryRow = graphql(`
  fragment EntryRow on ConferenceEntry {
    id
    kind
    urgency
    categories
    staffId
    recordedAt
    abilities
    confirmed
    organisation {
      id
      name
    }
    confirmations {
      staffId
      organisation {
        id
        name
      }
    }
    earlier {
      id
      recordedAt
    }
  }
`);

export const ResultRow = graphql(`
  fragment ResultRow on ConferenceResult {
    id
    keyWorkerStaffId
    nextOn
    identityCheck {
      asked
      confirmed
    }
    recordedAt
    confirmed
    leadOrganisation {
      id
      name
    }
    confirmations {
      staffId
      organisation {
        id
        name
      }
    }
  }
`);

export const ConferenceRecord = graphql(`
  fragment ConferenceRecord on CaseConference {
    id
    code
    caseId
    state
    heldOn
    startsAt
    endsAt
    emergency
    abilities
    recordable
    entries {
      ...EntryRow
    }
    result {
      ...ResultRow
    }
  }
`);

export const ConferenceRecordQuery = graphql(`
  query ConferenceRecord($id: ID!) {
    conference(id: $id) {
      ...ConferenceRecord
    }
  }
`);

export const CaseActionRow = graphql(`
  fragment CaseActionRow on CaseAction {
    id
    caseId
    conferenceId
    kind
    state
    dueOn
    version
    abilities
    availableMoves
    assigneeStaffId
    assignee {
      id
      name
    }
  }
`);

export const RecordCase = graphql(`
  fragment RecordCase on Case {
    id
    code
    state
    publication
    abilities
    presentingOrganisation {
      id
      name
    }
    readers {
      id
      staffId
      name
      post {
        id
        title
      }
      organisation {
        id
        name
      }
    }
    exclusions {
      id
      staffId
      organisation {
        id
      }
    }
    conferences {
      id
      coverage {
        category
        upTo
        organisation {
          id
          name
        }
      }
    }
    actions {
      ...CaseActionRow
    }
  }
`);

export const RecordCaseQuery = graphql(`
  query RecordCase($id: ID!) {
    case(id: $id) {
      ...RecordCase
    }
  }
`);

/* Texts alone: opening them is recorded, so they are asked for by hand. */
export const RecordTextQuery = graphql(`
  query RecordText($id: ID!) {
    conference(id: $id) {
      id
      entries {
        id
        text
      }
    }
  }
`);

export const RecordLeaseQuery = graphql(`
  query RecordLease($id: ID!) {
    conference(id: $id) {
      id
      entries {
        id
      }
    }
  }
`);

export const EarlierTextQuery = graphql(`
  query EarlierText($id: ID!) {
    conference(id: $id) {
      id
      entries {
        id
        earlier {
          id
          text
        }
      }
    }
  }
`);

export const EarlierLeaseQuery = graphql(`
  query EarlierLease($id: ID!) {
    conference(id: $id) {
      id
      entries {
        id
        earlier {
          id
        }
      }
    }
  }
`);

export const ActionTextQuery = graphql(`
  query CaseActionText($id: ID!) {
    case(id: $id) {
      id
      actions {
        id
        words {
          id
          text
        }
      }
    }
  }
`);

export const ActionLeaseQuery = graphql(`
  query CaseActionLease($id: ID!) {
    case(id: $id) {
      id
      actions {
        id
        words {
          id
        }
      }
    }
  }
`);

export const RecordEntry = graphql(`
  mutation RecordEntry($input: RecordEntryInput!) {
    recordEntry(input: $input) {
      ...ConferenceRecord
    }
  }
`);

export const ConfirmEntries = graphql(`
  mutation ConfirmEntries($input: ConfirmEntriesInput!) {
    confirmEntries(input: $input) {
      ...ConferenceRecord
    }
  }
`);

export const RecordResult = graphql(`
  mutation RecordResult($input: RecordResultInput!) {
    recordResult(input: $input) {
      ...ConferenceRecord
    }
  }
`);

export const ConfirmResult = graphql(`
  mutation ConfirmResult($input: ConfirmResultInput!) {
    confirmResult(input: $input) {
      ...ConferenceRecord
    }
  }
`);
