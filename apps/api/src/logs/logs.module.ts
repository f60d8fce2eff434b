import { Module } from '@nestjs/common';
import { LogCsvController } from './log-csv.controller';
import { LogExportService } from './log-export.service';
import { LogHeadJobs } from './log-head.jobs';
import { LogsQueries } from './logs.queries';
import { CaseLogResolver, LogsResolver } from './logs.resolver';

@Module({
  controllers: [LogCsvController],
  providers: [LogsQueries, LogsResolver, CaseLogResolver, LogExportService, LogHeadJobs],
})
export class LogsModule {}
