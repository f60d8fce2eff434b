export { CaseConference } from './case-conference.entity';
export { ConferenceAttendance, type ConferencePresence } from './conference-attendance.entity';
export { ConferenceBody } from './conference-body.entity';
export { CaseConferenceModel } from './conference.model';
export { ConferencesModule } from './conferences.module';
export { ConferencesQueries } from './conferences.queries';
export { ConferencesService } from './conferences.service';
export { ConferencePresenceEnum } from './enums';
