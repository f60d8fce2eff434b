import type { MeetingState, Openness } from '../../graphql/generated/graphql';
import { type ChipTone, StatusChip, useText } from '../../ui';

const TONES: Record<MeetingState, ChipTone> = {
  PLANNED: 'todo',
  NOTIFIED: 'going',
  HELD: 'done',
  CANCELLED: 'plain',
};

/** The state of a meeting. */
export function MeetingStateChip({ state }: { state: MeetingState }) {
  const { t } = useText();
  return <StatusChip tone={TONES[state]}>{t(`enums:meeting.${state}`)}</StatusChip>;
}

/** Open, closed or partly open, and whether several bodies meet. */
export function MeetingKindChips({ openness, isJoint }: { openness: Openness; isJoint: boolean }) {
  const { t } = useText();
  return (
    <>
      {isJoint && <StatusChip tone="plain">{t('meetings:joint')}</StatusChip>}
      <StatusChip tone="plain">{t(`enums:openness.${openness}`)}</StatusChip>
    </>
  );
}
