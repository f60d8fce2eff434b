import type { Message } from './message';

/** A text for a person who is shown it: the easy twin says less at a time, with few characters to know. */
export interface SheetText extends Message {
  readonly easy: string;
}
