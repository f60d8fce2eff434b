import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ConferenceAttendanceService } from './conference-attendance.service';
import { CaseConferencesResolver, ConferenceAttendanceResolver, ConferencesResolver } from './conferences.resolver';
import { ConferencesQueries } from './conferences.queries';
import { ConferencesService } from './conferences.service';

@Module({
  imports: [CasesModule],
  providers: [
    ConferencesQueries,
    ConferencesService,
    ConferenceAttendanceService,
    ConferencesResolver,
    ConferenceAttendanceResolver,
    CaseConferencesResolver,
  ],
  exports: [ConferencesQueries, ConferencesService],
})
export class ConferencesModule {}
