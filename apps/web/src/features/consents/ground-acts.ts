import type { ExceptionActKind, GroundRowFragment } from '../../graphql/generated/graphql';

/** Whether somebody has done it. */
export const hasAct = ({ acts }: Pick<GroundRowFragment, 'acts'>, kind: ExceptionActKind): boolean =>
  acts.some((act) => act.kind === kind);

/** Which approval a person still has to give; none once it is given, ended or over. */
export function approvalOf(row: GroundRowFragment, staffId: string, now: string): 'MANAGER' | 'PARTNER' | undefined {
  if (hasAct(row, 'REVOKED') || Date.parse(row.expiresAt) <= Date.parse(now)) return undefined;
  const half = row.managerStaffId === staffId ? 'MANAGER' : row.partnerStaffId === staffId ? 'PARTNER' : undefined;
  return half && !hasAct(row, half) ? half : undefined;
}
