import { hold } from '../platform/database/hold';
import type { Actor, Visibility } from '../platform/visibility';
import { CasePresentation } from './case-presentation.entity';

/** The case, if the actor may do `act` to it, held until the transaction ends and read anew. */
export async function holdCase(
  visibility: Visibility,
  actor: Actor,
  act: string,
  id: string,
): Promise<CasePresentation> {
  await visibility.require(actor, act, CasePresentation, id);
  await hold(actor.manager, [id]);
  actor.loaders.clear();
  return visibility.require(actor, act, CasePresentation, id);
}
