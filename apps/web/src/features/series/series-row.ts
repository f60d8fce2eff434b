import { graphql } from '../../graphql';

/** What a list shows of a series: only the bodies that the reader may know of are named. */
export const SeriesRow = graphql(`
  fragment SeriesRow on MeetingSeries {
    id
    title
    form
    state
    effectiveFrom
    closedOn
    bodies {
      bodyId
      name
      shortName
      approved
    }
  }
`);

export const SeriesWhole = graphql(`
  fragment SeriesWhole on MeetingSeries {
    ...SeriesRow
    code
    version
    abilities
    approvals {
      bodyName
      approvedAt
    }
    events {
      at
      kind
      organisationName
    }
    cover {
      title
      paperNumber
      reportDate
      receivingCouncil
      asOfNote
      version
    }
    timeline {
      running
      label
      cores
      meeting {
        id
        heldOn
        startsAt
        endsAt
        state
        heldFor {
          bodyId
          bodyShortName
          runningOrdinal
        }
      }
    }
    preview {
      ...PreviewWhole
    }
  }

  fragment PreviewWhole on MergePreview {
    organisationCounts
    nearestDays
    obstacles
    bodies {
      id
      name
      consentRule
      secrecy
      openness
      legalBases {
        law
        article
      }
    }
    sharedOrganisations {
      id
      name
    }
    sharedTopics {
      core
      titleA
      titleB
      nearestDays
      bodyA
      bodyB
      meetingA
      meetingB
    }
    memberEffects {
      gains
      loses
      keeps
      organisation {
        id
        name
      }
    }
    numbering {
      running
      label
      heldOn
      startsAt
      endsAt
      sharedTitles
    }
    forms {
      form
      lawful
      recommended
      reasons
    }
  }
`);
