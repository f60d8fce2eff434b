import { SIGHT_REASONS } from '#libs/abilities';
import { enumOf } from '../platform/graphql';
import { ATTENDANCE_PARTS, ATTENDANCE_STATUSES } from './attendance.entity';
import { MEETING_STATES } from './meeting.entity';

export const MEETING_ORDERS = ['NEWEST_FIRST', 'COMING_FIRST'] as const;
export type MeetingOrder = (typeof MEETING_ORDERS)[number];

export const MeetingStateEnum = enumOf('MeetingState', MEETING_STATES);
export const MeetingOrderEnum = enumOf('MeetingOrder', MEETING_ORDERS);
export const AttendanceStatusEnum = enumOf('AttendanceStatus', ATTENDANCE_STATUSES);
export const AttendancePartEnum = enumOf('AttendancePart', ATTENDANCE_PARTS);
export const SightReasonEnum = enumOf('SightReason', SIGHT_REASONS);
