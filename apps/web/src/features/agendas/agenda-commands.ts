import { graphql } from '../../graphql';

export const AddItem = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) {
      id
      version
    }
  }
`);

export const ProposeItem = graphql(`
  mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {
    proposeAgendaItem(input: $input) {
      id
      version
    }
  }
`);

export const UpdateItem = graphql(`
  mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) {
    updateAgendaItem(input: $input) {
      ...AgendaItemWhole
    }
  }
`);

export const MoveItem = graphql(`
  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {
    moveAgendaItem(input: $input) {
      id
      version
    }
  }
`);

export const RecordDecision = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      ...AgendaItemWhole
    }
  }
`);

export const ConfirmDecision = graphql(`
  mutation ConfirmDecision($input: ConfirmDecisionInput!) {
    confirmDecision(input: $input) {
      ...AgendaItemWhole
    }
  }
`);

export const AcceptItem = graphql(`
  mutation AcceptAgendaItem($input: AgendaItemVersionInput!) {
    acceptAgendaItem(input: $input) {
      id
      version
    }
  }
`);

export const WithdrawItem = graphql(`
  mutation WithdrawAgendaItem($input: AgendaItemVersionInput!) {
    withdrawAgendaItem(input: $input) {
      id
      version
    }
  }
`);
