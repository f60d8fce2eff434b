import { sealedFile } from '../support/case-key';
import type { Drawing, Values } from './drawing';
import { hoursFromNow } from './world-now';

/** The scan of a form, sealed where the API looks for it; what stands in it is a canary. */
function drawScan(world: Drawing, consent: Values & { id: string }): void {
  const caseId = String(consent.case_id);
  const file = Buffer.from(`%PDF-1.4 ${world.text('consent_evidence', 'file')} %%EOF`);
  const evidence = world.add('consent_evidence', {
    case_id: caseId,
    consent_id: consent.id,
    media_type: 'application/pdf',
    bytes: file.length,
    content_hash: world.text('consent_evidence', 'content_hash'),
    staff_id: consent.staff_id,
    organisation_id: consent.organisation_id,
    added_at: hoursFromNow(-4),
  });
  evidence.sealed = `\\x${sealedFile(caseId, `evidence ${evidence.id}`, file).toString('hex')}`;
}

/** Scans of some of the forms that were signed, of every case in which something was said. */
export function drawEvidence(world: Drawing): void {
  const { draw } = world;
  for (const { id } of world.of('case_presentation')) {
    const signed = world.of('consent').filter(({ case_id, form }) => case_id === id && form === 'WRITTEN');
    for (const consent of draw.some(signed, 1, 2)) drawScan(world, consent);
  }
}
