import { useQuery } from 'urql';
import { graphql, useMe } from '../../graphql';

const MembersQuery = graphql(`
  query MembersOfBodies {
    bodies(first: 50) {
      nodes {
        id
        abilities
        memberships {
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

/** The other member organisations of those of the given bodies that the reader keeps; empty while loading. */
export function useKeptMembers(bodyIds: readonly string[], wanted: boolean): readonly { id: string; name: string }[] {
  const me = useMe();
  const [{ data }] = useQuery({ query: MembersQuery, pause: !wanted });
  const kept =
    data?.bodies.nodes.filter(({ id, abilities }) => bodyIds.includes(id) && abilities.includes('convene')) ?? [];
  const members = kept.flatMap(({ memberships }) => memberships.map(({ organisation }) => organisation));
  return [...new Map(members.map((organisation) => [organisation.id, organisation])).values()].filter(
    ({ id }) => id !== me.organisation.id,
  );
}
