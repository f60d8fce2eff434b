import { Module } from '@nestjs/common';
import { LogCsvController } from './log-csv.controller';
import { LogExportService } from './log-export.service';
import { LogsQueries } from './logs.queries';
import { LogsResolver } from './logs.resolver';

@Module({
  controllers: [LogCsvController],
  providers: [LogsQueries, LogsResolver, LogExportService],
})
export class LogsModule {}
