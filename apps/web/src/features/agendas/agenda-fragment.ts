import { graphql } from '../../graphql';

/** The agenda of a meeting as its reader may see it: a slot without item is another body's. */
export const MeetingAgenda = graphql(`
  fragment MeetingAgenda on Meeting {
    startsAt
    agenda {
      id
      number
      position
      offsetMinutes
      plannedMinutes
      stubLabel
      item {
        ...AgendaItemWhole
      }
    }
  }

  fragment MeetingProposals on Meeting {
    proposals {
      ...AgendaItemWhole
    }
  }

  fragment AgendaItemWhole on AgendaItem {
    id
    number
    kind
    state
    title
    openTitle
    presenterLabel
    plannedMinutes
    discussion
    version
    abilities
    presenter {
      id
      name
    }
    takenFor {
      bodyId
      bodyShortName
    }
    points {
      id
      label
      title
      kind
    }
    matrixRows {
      id
      marker
      issueTitle
    }
    decisions {
      id
      text
      state
      version
      abilities
    }
  }
`);
