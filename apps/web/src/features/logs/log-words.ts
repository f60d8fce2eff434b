import { SCREENS } from '#libs/messages';
import type { Say, TextKey } from '../../ui';

/** A word of the log as people say it; one that is newer than this app stays as the log has it. */
function wordOf(t: Say, kind: 'act' | 'subject' | 'ref', code: string): string {
  return Object.hasOwn(SCREENS.records, `${kind}.${code}`) ? t(`records:${kind}.${code}` as TextKey) : code;
}

/** What was done, in words. */
export const actWord = (t: Say, act: string): string => wordOf(t, 'act', act);

/** What kind of thing it was done to, in words; which part of a case is not said here. */
export const subjectWord = (t: Say, subject: string): string => wordOf(t, 'subject', subject.split('.')[0]!);

/** What stands for the thing where it is no id or hash: at the door, the way somebody came in. Else null. */
export const refWord = (t: Say, ref: string): string | null => (/^[A-Z_]+$/.test(ref) ? wordOf(t, 'ref', ref) : null);

const SHORT = 8;

/** As much of an id or hash as tells it from others on a screen. */
export const shortId = (id: string): string => id.slice(0, SHORT);
