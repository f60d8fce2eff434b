import type { ExceptionActKind, GroundRowFragment } from '../../graphql/generated/graphql';

type Acts = { readonly acts: readonly Pick<GroundRowFragment['acts'][number], 'kind'>[] };
type Asked = Pick<GroundRowFragment, 'managerStaffId' | 'partnerStaffId' | 'expiresAt'> & Acts;

/** Whether somebody has done it. */
export const hasAct = ({ acts }: Acts, kind: ExceptionActKind): boolean => acts.some((act) => act.kind === kind);

/** Which approval a person still has to give; none once it is given, ended or over. */
export function approvalOf(row: Asked, staffId: string, now: string): 'MANAGER' | 'PARTNER' | undefined {
  if (hasAct(row, 'REVOKED') || Date.parse(row.expiresAt) <= Date.parse(now)) return undefined;
  const half = row.managerStaffId === staffId ? 'MANAGER' : row.partnerStaffId === staffId ? 'PARTNER' : undefined;
  return half && !hasAct(row, half) ? half : undefined;
}
