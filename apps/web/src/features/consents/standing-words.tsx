import { type ChipTone, StatusChip, type Say, useText } from '../../ui';
import type { Cell, Standing } from './standing';

const TONES: Record<Standing, ChipTone> = {
  SHARED: 'done',
  CHANGED: 'caution',
  BODY_RULE: 'done',
  EXCEPTION: 'done',
  FROZEN: 'going',
  WITHDRAWN: 'plain',
  REFUSED: 'plain',
  OTHER_CONFERENCE: 'todo',
  NOT_CONFIRMED: 'todo',
};

/** The signs of the form: yes, no, and not asked. */
const SIGNS: Partial<Record<Standing, string>> = {
  SHARED: '○',
  BODY_RULE: '○',
  EXCEPTION: '○',
  WITHDRAWN: '×',
  REFUSED: '×',
  OTHER_CONFERENCE: '？',
  NOT_CONFIRMED: '？',
};

/** The state of a cell in words. */
export const standingWords = (t: Say, { standing, upTo }: Cell): string =>
  t(`consents:standing.${standing}`, { n: upTo });

/** The state of a cell as a chip: glyph, border and words say the same as the colour. */
export function StandingChip({ cell }: { cell: Cell }) {
  const { t } = useText();
  return (
    <StatusChip tone={TONES[cell.standing]} sign={SIGNS[cell.standing]}>
      <span className="whitespace-normal">{standingWords(t, cell)}</span>
    </StatusChip>
  );
}
