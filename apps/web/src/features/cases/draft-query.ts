import { graphql } from '../../graphql';

export const DraftsQuery = graphql(`
  query CaseDrafts($id: ID!) {
    case(id: $id) {
      ...CaseRow
      drafts {
        section
        text
        couldNotBeAsked
        savedAt
        version
      }
    }
  }
`);

/* The versions alone: an answer must not carry the text back. */
export const SaveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      id
      drafts {
        section
        savedAt
        version
      }
    }
  }
`);

/* Whether the case is still the reader's to write; nothing of its text. */
export const WriterQuery = graphql(`
  query CaseWriter($id: ID!) {
    case(id: $id) {
      id
      abilities
    }
  }
`);
