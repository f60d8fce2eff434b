import { type Say } from '../../ui';

/** The coded reasons for not opening a meeting. */
export const OPENNESS_REASONS = ['PERSONAL_INFORMATION', 'DELIBERATION', 'FAIRNESS', 'OTHER'] as const;

/** The reason in words; one that was written freely stays as written. */
export function opennessReason(t: Say, reason: string): string {
  const code = OPENNESS_REASONS.find((known) => known === reason);
  return code ? t(`enums:reason.${code}`) : reason;
}
