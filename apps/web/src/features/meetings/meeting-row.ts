import { graphql } from '../../graphql';

/** What a list shows of a meeting. */
export const MeetingRow = graphql(`
  fragment MeetingRow on Meeting {
    id
    heldOn
    startsAt
    endsAt
    place
    online
    openness
    state
    isJoint
    heldFor {
      bodyId
      bodyName
      bodyShortName
      subGroupName
      fiscalYear
      fiscalOrdinal
      runningOrdinal
    }
  }
`);

export const MeetingsQuery = graphql(`
  query Meetings(
    $first: Int
    $after: String
    $bodyId: ID
    $fiscalYear: Int
    $state: MeetingState
    $order: MeetingOrder
  ) {
    meetings(first: $first, after: $after, bodyId: $bodyId, fiscalYear: $fiscalYear, state: $state, order: $order) {
      nodes {
        ...MeetingRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
