import { MERGE_EFFECTS, MERGE_OBSTACLES, say, type Language, type Message } from '#libs/messages';
import type { Obstacle } from './forms';
import type { ObstacleCode } from './forms.data';
import type { Effect, EffectCode } from './preview';

// A finding or an effect without words in both languages does not compile.
const OBSTACLES: Record<ObstacleCode, Message> = MERGE_OBSTACLES;
const EFFECTS: Record<EffectCode, Message> = MERGE_EFFECTS;

/** The sentence of a finding in a language, with the names of the bodies. */
export function sayObstacle(obstacle: Pick<Obstacle, 'code' | 'data'>, language: Language): string {
  return say(OBSTACLES[obstacle.code], language, obstacle.data);
}

/** The sentence of an effect in a language; `nameOf` gives the name of a body by its id. */
export function sayEffect(effect: Effect, nameOf: (bodyId: string) => string, language: Language): string {
  return say(EFFECTS[effect.code], language, { body: nameOf(effect.bodyId), own: nameOf(effect.ownId) });
}
