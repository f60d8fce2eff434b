import { graphql } from '../../graphql';

export const ConferencePaperRow = graphql(`
  fragment ConferencePaperRow on ConferenceEdition {
    id
    number
    state
    pages
    sha256Pdf
    sha256Text
    issuedAt
    replaced
    pdfUrl
    textUrl
    recipientStaffId
    recipient {
      id
      name
    }
  }
`);

export const ConferencePapersQuery = graphql(`
  query ConferencePapers($id: ID!) {
    conference(id: $id) {
      id
      editions {
        ...ConferencePaperRow
      }
    }
  }
`);

export const IssueConferencePaper = graphql(`
  mutation IssueConferencePaper($input: IssueConferencePaperInput!) {
    issueConferencePaper(input: $input) {
      id
      editions {
        ...ConferencePaperRow
      }
    }
  }
`);
