import { Module } from '@nestjs/common';
import { AttendanceService } from './attendance.service';
import { BodyFields } from './body.fields';
import { GroupsService } from './groups.service';
import {
  AttendanceResolver,
  InvitationResolver,
  MeetingGroupResolver,
  MeetingPartsResolver,
} from './meeting-parts.resolver';
import { MeetingsQueries } from './meetings.queries';
import { MeetingsResolver } from './meetings.resolver';
import { MeetingsService } from './meetings.service';
import { PlanMeetingService } from './plan-meeting.service';
import { SightQueries } from './sight.queries';
import { SightResolver } from './sight.resolver';

@Module({
  providers: [
    MeetingsQueries,
    MeetingsService,
    PlanMeetingService,
    AttendanceService,
    GroupsService,
    MeetingsResolver,
    MeetingPartsResolver,
    AttendanceResolver,
    MeetingGroupResolver,
    InvitationResolver,
    BodyFields,
    SightQueries,
    SightResolver,
  ],
})
export class MeetingsModule {}
