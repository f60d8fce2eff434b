import { graphql } from '../../graphql';

export const ConferenceRow = graphql(`
  fragment ConferenceRow on CaseConference {
    id
    code
    caseId
    state
    heldOn
    startsAt
    endsAt
    emergency
  }
`);

export const ConferenceRoom = graphql(`
  fragment ConferenceRoom on CaseConference {
    ...ConferenceRow
    place
    callAddress
    version
    abilities
    availableMoves
    bodies {
      id
      name
    }
    attendance {
      id
      kind
      staffId
      presence
      declaredAlone
      pledgedOnPaper
      version
      organisation {
        id
        name
      }
    }
  }
`);

export const ConferenceQuery = graphql(`
  query Conference($id: ID!) {
    conference(id: $id) {
      ...ConferenceRoom
    }
  }
`);

export const CallConference = graphql(`
  mutation CallConference($input: CallConferenceInput!) {
    callConference(input: $input) {
      id
    }
  }
`);

export const AnswerConference = graphql(`
  mutation AnswerConference($input: AnswerConferenceInput!) {
    answerConference(input: $input) {
      ...ConferenceRoom
    }
  }
`);

export const ChangeConference = graphql(`
  mutation ChangeConference($input: ChangeConferenceInput!) {
    changeConference(input: $input) {
      ...ConferenceRoom
    }
  }
`);

export const MoveConference = graphql(`
  mutation MoveConference($input: MoveConferenceInput!) {
    moveConference(input: $input) {
      ...ConferenceRoom
    }
  }
`);

export const InviteToConference = graphql(`
  mutation InviteToConference($input: InviteToConferenceInput!) {
    inviteToConference(input: $input) {
      ...ConferenceRoom
    }
  }
`);

export const SeatGuest = graphql(`
  mutation SeatGuest($input: SeatGuestInput!) {
    seatGuest(input: $input) {
      ...ConferenceRoom
    }
  }
`);
