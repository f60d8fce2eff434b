import type { CaseState } from '#libs/states';
import { type ChipTone, StatusChip } from './status-chip';
import { useText } from './text';

const TONES: Record<CaseState, ChipTone> = { DRAFT: 'todo', OPEN: 'going', CLOSED: 'plain' };

/** Whether somebody asked to stop a case whose presenter has not asked her yet; told to who presents it alone. */
export const isStopped = ({ freezes }: { readonly freezes: readonly { readonly settledAt?: unknown }[] }): boolean =>
  freezes.some(({ settledAt }) => !settledAt);

/** Where a case stands, in words; what is open but stopped is not said to be open. */
export function CaseStanding({ state, stopped }: { state: CaseState; stopped: boolean }) {
  const { t } = useText();
  return (
    <>
      {stopped && <StatusChip tone="caution">{t('cases:stopped')}</StatusChip>}{' '}
      {!(stopped && state === 'OPEN') && <StatusChip tone={TONES[state]}>{t(`cases:state.${state}`)}</StatusChip>}
    </>
  );
}
