import { graphql } from '../../graphql';

export const FindingsQuery = graphql(`
  query AnonymityFindings($id: ID!) {
    anonymityFindings(caseId: $id) {
      section
      start
      end
      kind
      must
    }
  }
`);

export const AttestAnonymity = graphql(`
  mutation AttestAnonymity($input: AttestAnonymityInput!) {
    attestAnonymity(input: $input) {
      id
      attestation {
        id
        attestedAt
      }
    }
  }
`);

export const PublishCase = graphql(`
  mutation PublishCase($input: PublishCaseInput!) {
    publishCase(input: $input) {
      id
      state
      publication
      version
    }
  }
`);

export const RareCombinationsQuery = graphql(`
  query RareCombinations($id: ID!) {
    rareCombinations(caseId: $id) {
      because
      places {
        section
        start
        end
        kind
      }
    }
  }
`);
