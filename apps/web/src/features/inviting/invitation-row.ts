import { graphql } from '../../graphql';
import type { InvitationRowFragment } from '../../graphql/generated/graphql';

/** What a list shows of an invitation or a proposal; the link is there only right after it was made. */
export const InvitationRow = graphql(`
  fragment InvitationRow on StaffInvitation {
    id
    name
    email
    postTitle
    activeFrom
    administrator
    kind
    state
    createdAt
    expiresAt
    acceptedAt
    version
    abilities
    link
    organisation {
      id
      name
    }
    proposedBy {
      id
      name
    }
  }
`);

export const InvitationsQuery = graphql(`
  query StaffInvitations($first: Int, $after: String) {
    me {
      abilities
      organisation {
        id
      }
    }
    staffInvitations(first: $first, after: $after) {
      nodes {
        ...InvitationRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export type Stand = InvitationRowFragment['state'] | 'ACCEPTED' | 'EXPIRED';

/** Where an invitation stands now, with what nobody wrote down: that it was used, or that its time is over. */
export function standOf({ state, acceptedAt, expiresAt }: InvitationRowFragment): Stand {
  if (acceptedAt) return 'ACCEPTED';
  if (state === 'DECLINED' || state === 'WITHDRAWN') return state;
  return Date.parse(expiresAt) <= Date.now() ? 'EXPIRED' : state;
}
