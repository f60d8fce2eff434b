import { type ChipTone, dayInTokyo, StatusChip, useFormat, useText } from '../../ui';
import type { Cell, Standing } from './standing';

const TONES: Record<Standing, ChipTone> = {
  SHARED: 'done',
  CHANGED: 'caution',
  LATER: 'going',
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
  LATER: '○',
  BODY_RULE: '○',
  EXCEPTION: '○',
  WITHDRAWN: '×',
  REFUSED: '×',
  OTHER_CONFERENCE: '？',
  NOT_CONFIRMED: '？',
};

/** The state of a cell in words. */
export function useStandingWords(): (cell: Cell) => string {
  const { t } = useText();
  const format = useFormat();
  return ({ standing, upTo, opensAt }) =>
    t(`consents:standing.${standing}`, { n: upTo, date: opensAt ? format.date(dayInTokyo(new Date(opensAt))) : '' });
}

/** The state of a cell as a chip: glyph, border and words say the same as the colour. */
export function StandingChip({ cell }: { cell: Cell }) {
  const words = useStandingWords();
  return (
    <StatusChip tone={TONES[cell.standing]} sign={SIGNS[cell.standing]}>
      <span className="whitespace-normal">{words(cell)}</span>
    </StatusChip>
  );
}
