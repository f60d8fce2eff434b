import { COVERAGE_REASONS, DISCLOSURE_GROUNDS } from '#libs/consent';
import { enumOf } from '../platform/graphql';
import { CONSENT_DECISIONS, CONSENT_FORMS, PURPOSES } from './consent.entity';
import { EXCEPTION_ACTS } from './exception-act.entity';
import { RECALL_ANSWERS } from './recall-task.entity';

export const PurposeEnum = enumOf('ConsentPurpose', PURPOSES);
export const ConsentDecisionEnum = enumOf('ConsentDecision', CONSENT_DECISIONS);
export const ConsentFormEnum = enumOf('ConsentForm', CONSENT_FORMS);
export const DisclosureGroundEnum = enumOf('DisclosureGround', DISCLOSURE_GROUNDS);
/** The texts of a request for a ground, each of which is checked by itself. */
export const EXCEPTION_PARTS = ['REASON', 'NECESSITY'] as const;
export type ExceptionPart = (typeof EXCEPTION_PARTS)[number];
export const ExceptionPartEnum = enumOf('ExceptionPart', EXCEPTION_PARTS);
export const ExceptionActEnum = enumOf('ExceptionActKind', EXCEPTION_ACTS);
export const RecallAnswerEnum = enumOf('RecallAnswer', RECALL_ANSWERS);
export const CoverageReasonEnum = enumOf('CoverageReason', COVERAGE_REASONS);

/** What keeps a person on the reader list from reading any of the case. */
export const READER_OBSTACLES = ['EXCLUDED', 'AGREEMENT', 'PLEDGE', 'ACCOUNT'] as const;
export type ReaderObstacle = (typeof READER_OBSTACLES)[number];
export const ReaderObstacleEnum = enumOf('ReaderObstacle', READER_OBSTACLES);
