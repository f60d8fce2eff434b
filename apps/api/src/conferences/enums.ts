import { CONFERENCE_STATES, statesOf } from '#libs/states';
import { enumOf } from '../platform/graphql';
import {
  CONFERENCE_ATTENDANCE_KINDS,
  CONFERENCE_GUEST_KINDS,
  CONFERENCE_PRESENCES,
} from './conference-attendance.entity';

export const ConferenceStateEnum = enumOf('ConferenceState', statesOf(CONFERENCE_STATES));
export const ConferenceAttendanceKindEnum = enumOf('ConferenceAttendanceKind', CONFERENCE_ATTENDANCE_KINDS);
export const ConferenceGuestKindEnum = enumOf('ConferenceGuestKind', CONFERENCE_GUEST_KINDS);
export const ConferencePresenceEnum = enumOf('ConferencePresence', CONFERENCE_PRESENCES);
