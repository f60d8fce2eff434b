import { graphql } from '../../graphql';
import type { LogKind } from '../../graphql/generated/graphql';

export const LogRow = graphql(`
  fragment LogRow on LogEntry {
    id
    at
    kind
    act
    subject
    subjectRef
    staffId
    organisation {
      id
      name
    }
  }
`);

/** The kinds of entries, in the order in which they are offered. */
export const LOG_KINDS: readonly LogKind[] = ['READ', 'SEARCH', 'EXPORT', 'MISS', 'SIGN_IN', 'RIGHTS', 'CHANGE'];
