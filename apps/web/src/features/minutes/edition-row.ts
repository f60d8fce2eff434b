import { graphql } from '../../graphql';

/** What the register shows of an edition. */
export const EditionRow = graphql(`
  fragment EditionRow on MinutesEdition {
    id
    kind
    title
    state
    number
    pagesDone
    pagesTotal
    pages
    sha256Pdf
    sha256Text
    issuedAt
    pdfUrl
    textUrl
    recipient {
      id
      name
    }
    requestedBy {
      id
      name
    }
  }
`);

export const EditionsQuery = graphql(`
  query Editions($first: Int, $after: String, $seriesId: ID, $meetingId: ID) {
    editions(first: $first, after: $after, seriesId: $seriesId, meetingId: $meetingId) {
      nodes {
        ...EditionRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const IssueMinutes = graphql(`
  mutation IssueMinutes($input: IssueMinutesInput!) {
    issueMinutes(input: $input) {
      ...EditionRow
    }
  }
`);

export const PreviewQuery = graphql(`
  query MinutesPreview($seriesId: ID, $meetingId: ID) {
    minutesPreview(seriesId: $seriesId, meetingId: $meetingId) {
      title
      text
    }
  }
`);
