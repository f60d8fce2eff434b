import { MERGE_OBSTACLES, say, type Language, type Message } from '#libs/messages';
import type { Obstacle } from './forms';
import type { ObstacleCode } from './forms.data';

// A finding without words in both languages does not compile.
const WORDS: Record<ObstacleCode, Message> = MERGE_OBSTACLES;

/** The sentence of a finding in a language, with the names of the bodies. */
export function sayObstacle(obstacle: Pick<Obstacle, 'code' | 'data'>, language: Language): string {
  return say(WORDS[obstacle.code], language, obstacle.data);
}
