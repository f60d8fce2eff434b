import type { EntityManager } from 'typeorm';
import type { AppAbility, Standing } from '#libs/abilities';
import type { Principal } from '../identity/principal';

/** Whoever acts in this transaction, with all that the rule needs to know; lives as long as the transaction. */
export interface Actor {
  readonly principal: Principal;
  readonly standing: Standing;
  readonly ability: AppAbility;
  /** The transaction's manager; its queries run one after another. */
  readonly manager: EntityManager;
  /** The request's instant: the only time that rules and records know. */
  readonly now: Date;
  readonly today: string;
  readonly language: 'ja' | 'en';
  /** DataLoaders of this request, by name; never shared between actors. */
  readonly loaders: Map<string, unknown>;
}

const TOLD = new WeakSet<Actor>();

/** Remembers that this operation opened the text of a case, which is shown only if the whole operation is kept. */
export const tellsCaseText = (actor: Actor): unknown => TOLD.add(actor);

/** Whether this operation opened the text of a case. */
export const toldCaseText = (actor: Actor): boolean => TOLD.has(actor);

/** The acting organisation's id; an actor without one owns nothing. */
export function organisationOf(actor: Actor): string {
  const id = actor.standing.organisationId;
  if (id === null) throw new Error('This principal acts for no organisation');
  return id;
}

/** The acting staff member's id. */
export function staffOf(actor: Actor): string {
  if (actor.principal.kind !== 'PERSON') throw new Error('This principal is not a person');
  return actor.principal.staffId;
}
