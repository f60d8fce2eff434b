import type { CaseState } from '../../graphql/generated/graphql';
import { type ChipTone, StatusChip, useText } from '../../ui';

const TONES: Record<CaseState, ChipTone> = { DRAFT: 'todo', OPEN: 'going', CLOSED: 'plain' };

/** Where a case stands. */
export function CaseStateChip({ state }: { state: CaseState }) {
  const { t } = useText();
  return <StatusChip tone={TONES[state]}>{t(`cases:state.${state}`)}</StatusChip>;
}
