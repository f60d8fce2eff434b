import type { Can } from './ability';
import { later } from './later';
import type { Standing } from './standing';

/**
 * The opening of sealed originals (visibility rule 12): asked for by whoever had the paper, decided by a second officer of
 * another organisation who had it too; known to who presents the case, and without content to the auditor.
 */
export function defineOriginals(can: Can, standing: Standing): void {
  const { organisationId, staffId } = standing;
  if (organisationId === null || staffId === null) return;
  const ofReadable = { caseId: { $in: [...standing.readableCases] } };
  const ofPresented = { caseId: { $in: [...standing.presentedCases] } };
  const asked = { requestedByStaffId: staffId, requestedByOrganisationId: organisationId };
  const own = { ...ofReadable, ...asked };
  can(['read', 'end'], 'OriginalOpening', ofPresented);
  can(['read', 'end'], 'OriginalOpening', own);
  can(['read', 'decide'], 'OriginalOpening', { id: later(() => standing.openingsToDecide) });
  can('open', 'OriginalOpening', { id: later(() => standing.openOriginals) });
  can('read', 'OpeningAct', ofPresented);
  can('read', 'OpeningAct', { ...ofReadable, staffId, organisationId });
  can('read', 'OpeningAct', { ...ofReadable, opening: { $elemMatch: asked } });
  if (standing.platformRole !== 'AUDITOR') return;
  can('read', ['OriginalOpening', 'OpeningAct'], { caseId: { $nin: [...standing.hiddenCases] } });
}
