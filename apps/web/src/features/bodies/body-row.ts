import { graphql } from '../../graphql';

/** What a list shows of a body. */
export const BodyRow = graphql(`
  fragment BodyRow on MeetingBody {
    id
    name
    shortName
    tier
    openness
    consentRule
    secrecy
    abilities
    convener {
      id
      name
    }
  }
`);

/** Everything that the page of a body shows of the body itself. */
export const BodyWhole = graphql(`
  fragment BodyWhole on MeetingBody {
    ...BodyRow
    code
    purpose
    validFrom
    validTo
    version
    legalBases {
      law
      article
    }
    charters {
      id
      number
      title
      effectiveFrom
      mergeApprover
    }
    subGroups {
      id
      name
    }
    memberships {
      id
      role
      validFrom
      validTo
      secrecyBasis
      version
      abilities
      organisation {
        id
        name
        kind
      }
    }
    matrices {
      id
      title
      asOf
      versionNumber
    }
  }
`);
