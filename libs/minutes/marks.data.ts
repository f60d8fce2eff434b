/** Marks that Japanese papers put before points, by depth: ● first, ○ below, ・ below that. */
export const POINT_MARKS = ['●', '○', '・'] as const;
export const BULLET = '・';

/** Separators: between names, between names of a joint meeting, between parts of a line. */
export const NAME_SPACE = '　';
export const JOINT_MARK = '・';
export const LIST_COMMA = '、';

/** A line of a discussion that is itself a point: its mark and its text. */
export const MARKED_LINE = /^[\s　]*([●○・])[\s　]*(.+)$/u;

/** The word that prints a head count, by how it was recorded. */
export const HEAD_WORDS = {
  '': 'heads',
  程度: 'headsRoughly',
  約: 'headsAbout',
  以上: 'headsAtLeast',
  数名: 'headsSeveral',
} as const;
