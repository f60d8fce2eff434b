import { useQuery } from 'urql';
import { graphql, useMe } from '../../graphql';
import { today } from '../../ui';

const ProposableQuery = graphql(`
  query ProposableOrganisations($all: Boolean!) {
    bodies(first: 50) @skip(if: $all) {
      nodes {
        id
        abilities
        memberships {
          validFrom
          validTo
          organisation {
            id
            name
          }
        }
      }
    }
    organisations(first: 100) @include(if: $all) {
      nodes {
        id
        name
      }
    }
  }
`);

/** The organisations to which somebody may propose people: the operator to all, a secretariat to members of its bodies. */
export function useProposable() {
  const { platformRole } = useMe();
  const all = platformRole === 'OPERATOR';
  const [result, again] = useQuery({ query: ProposableQuery, variables: { all } });
  const day = today();
  const members = (result.data?.bodies?.nodes ?? [])
    .filter(({ abilities }) => abilities.includes('manageMembers'))
    .flatMap(({ memberships }) => memberships)
    .filter(({ validFrom, validTo }) => validFrom <= day && (!validTo || day < validTo))
    .map(({ organisation }) => organisation);
  const organisations = result.data?.organisations?.nodes ?? [
    ...new Map(members.map((organisation) => [organisation.id, organisation])).values(),
  ];
  return { result, again: () => again({ requestPolicy: 'network-only' }), organisations };
}
