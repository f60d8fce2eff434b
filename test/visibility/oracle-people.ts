import { seesInvitation } from './oracle-invitations';
import { excluded, readableCases } from './oracle-cases';
import { nobody, ofOwnHouse, ofOwnOrganisation, ofOwnStaff, type Rule, sitsBeside } from './oracle-rule';

/** Keeps a body in which the organisation sits today. */
const keepsItsBody: Rule = ({ organisation_id }, eyes, world) =>
  sitsBeside(organisation_id, eyes, world, 'SECRETARIAT');

const NO_CASE = '00000000-0000-0000-0000-000000000000';

/** Accounts, what organisations choose and record about their people, mails, and the log. */
export const PEOPLE_RULES: Readonly<Record<string, Rule>> = {
  // Whether a person can sign in is the person's and the own administrator's to know.
  account: (...args) => ofOwnStaff(...args) || (args[1].administers && ofOwnHouse(...args)),
  organisation_setting: ofOwnOrganisation,
  staff_invitation: seesInvitation,
  invitation_token: nobody,
  staff_attestation: (...args) => ofOwnOrganisation(...args) || keepsItsBody(...args),
  hand_over: ofOwnOrganisation,

  // That a mail went is the operator's to see, its link nobody's.
  // A mail to one person may say that there is a case: it is nobody's but theirs.
  mail_message: ({ to_kind }, eyes) => eyes.platformRole === 'OPERATOR' && to_kind !== 'STAFF',
  mail_link: nobody,

  // The own entries, the auditor's all, of a case its presenters'; exclusion from the case beats each of them.
  audit_entry: (row, eyes, world) => {
    const ofCase = row.case_id !== NO_CASE;
    if (ofCase && excluded(row.case_id, eyes, world)) return false;
    if (ofOwnStaff(row, eyes, world) || eyes.platformRole === 'AUDITOR') return true;
    return (
      ofCase &&
      readableCases(eyes, world).includes(row.case_id) &&
      world.one('case_presentation', row.case_id)?.presenting_organisation_id === eyes.organisation
    );
  },
  audit_head: nobody,
};
