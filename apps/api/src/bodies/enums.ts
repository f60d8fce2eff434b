import { enumOf } from '../platform/graphql';
import { MERGE_APPROVERS } from './charter.entity';
import { CONSENT_RULES, OPENNESSES, SECRECIES, TIERS } from './meeting-body.entity';
import { MEMBERSHIP_ROLES, SECRECY_BASES } from './membership.entity';

export const TierEnum = enumOf('Tier', TIERS);
export const ConsentRuleEnum = enumOf('ConsentRule', CONSENT_RULES);
export const SecrecyEnum = enumOf('Secrecy', SECRECIES);
export const OpennessEnum = enumOf('Openness', OPENNESSES);
export const MembershipRoleEnum = enumOf('MembershipRole', MEMBERSHIP_ROLES);
export const SecrecyBasisEnum = enumOf('SecrecyBasis', SECRECY_BASES);
export const MergeApproverEnum = enumOf('MergeApprover', MERGE_APPROVERS);
