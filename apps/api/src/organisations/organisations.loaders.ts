import { loader } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, visibleById } from '../platform/visibility';
import { Organisation } from './organisation.entity';
import { type OrganisationModel, toOrganisation } from './organisation.model';

/** The organisation with this id, or null where it is missing or hidden; one query for all that a request asks for. */
export async function findOrganisation(actor: Actor, id: string | null): Promise<OrganisationModel | null> {
  if (id === null || !isId(id)) return null;
  const organisations = loader<string, Organisation | null>(actor, 'organisation', (ids) =>
    visibleById(actor, Organisation, ids),
  );
  const row = await organisations.load(id);
  return row && toOrganisation(row, actor);
}

/** As `findOrganisation`, for a reference that the database guarantees. */
export async function getOrganisation(actor: Actor, id: string): Promise<OrganisationModel> {
  const organisation = await findOrganisation(actor, id);
  if (!organisation) throw new Error('A referenced organisation is missing');
  return organisation;
}
