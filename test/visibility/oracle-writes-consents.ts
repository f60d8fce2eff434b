import { readableCases } from './oracle-cases';
import { CONSENT_RULES, NOBODY } from './oracle-consents';
import { ofPresenter, type Rule, type Rules } from './oracle-writes-cases';
import { listed, ofConference, published, signed } from './oracle-writes-sections';
import type { World } from './world';

const reads = (caseId: string, staff_id: string, organisation_id: string, world: World): Rule => {
  const row = { case_id: caseId, staff_id, organisation_id };
  return (_, writer) => listed(row as never, writer, world);
};

/** The request names a manager of the own organisation and somebody of the other, who both read the case. */
const namesReaders: Rule = (row, writer, world) =>
  ((row.urgent && row.manager_staff_id === NOBODY) ||
    reads(row.case_id, row.manager_staff_id, row.presenting_organisation_id, world)(row, writer, world)) &&
  reads(row.case_id, row.partner_staff_id, row.partner_organisation_id, world)(row, writer, world);

/** Where the writer holds a managing post today, or administers the organisation. */
const manages: Rule = (_, { eyes }, world) =>
  world
    .where('post', 'staff_id', eyes.staff)
    .some(
      (post) =>
        post.organisation_id === eyes.organisation &&
        post.active_from <= eyes.today &&
        (post.active_until === 'infinity' || eyes.today < post.active_until) &&
        (post.rank >= 2 || post.administrator),
    );

/** One half of an approval, by the one who is named for it; or its end, by a presenter. */
const acts: Rule = (row, writer, world) => {
  const exception = world.one('disclosure_exception', row.exception_id);
  const { staff, organisation } = writer.eyes;
  if (exception?.case_id !== row.case_id) return false;
  switch (row.kind) {
    case 'REVOKED':
      return ofPresenter(row, writer, world);
    case 'MANAGER':
      return (
        ofPresenter(row, writer, world) &&
        manages(row, writer, world) &&
        exception.manager_staff_id === staff &&
        exception.presenting_organisation_id === organisation
      );
    default:
      return (
        row.kind === 'PARTNER' &&
        readableCases(writer.eyes, world).includes(row.case_id) &&
        exception.partner_staff_id === staff &&
        exception.partner_organisation_id === organisation
      );
  }
};

/** Who may write what about consent, other grounds, withdrawal and what comes of it. */
export const CONSENT_WRITES: Rules = {
  consent: {
    added: (...args) => ofPresenter(...args) && signed(...args) && ofConference(...args) && published(...args),
  },
  consent_evidence: {
    added: (row, writer, world) => {
      const consent = world.one('consent', row.consent_id);
      return (
        ofPresenter(row, writer, world) &&
        signed(row, writer, world) &&
        consent?.case_id === row.case_id &&
        consent.form === 'WRITTEN'
      );
    },
  },
  withdrawal: { added: (...args) => ofPresenter(...args) && signed(...args) },
  disclosure_exception: {
    added: (row, writer, world) =>
      ofPresenter(row, writer, world) &&
      row.requested_by_staff_id === writer.eyes.staff &&
      row.presenting_organisation_id === writer.eyes.organisation &&
      namesReaders(row, writer, world),
  },
  exception_review: {
    added: (row, writer, world) =>
      (CONSENT_RULES.exception_review?.(row, writer.eyes, world) ?? false) &&
      signed(row, writer, world) &&
      world.one('disclosure_exception', row.exception_id)?.case_id === row.case_id,
  },
  exception_act: { added: (...args) => signed(...args) && acts(...args) },
  case_freeze: { changed: ofPresenter },
  recall_task: {
    added: ofPresenter,
    changed: (row, { eyes }, world) =>
      eyes.staff !== null &&
      (CONSENT_RULES.recall_task?.(row, eyes, world) ?? false) &&
      row.staff_id === eyes.staff &&
      row.organisation_id === eyes.organisation,
  },
};
