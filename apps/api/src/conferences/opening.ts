import { refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import type { CaseConference } from './case-conference.entity';

/** A conference takes place on its day and somewhere: before, there is nothing to open and nothing to record. */
export function requireOpening(
  { today }: Pick<Actor, 'today'>,
  { heldOn, place, callAddress }: Pick<CaseConference, 'heldOn' | 'place' | 'callAddress'>,
): void {
  if (heldOn > today) throw refusal('CONFERENCE_NOT_YET', {}, { field: 'heldOn' });
  if (!place.trim() && !callAddress.trim()) throw refusal('CONFERENCE_WITHOUT_PLACE', {}, { field: 'place' });
}
