import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import { DailyTasks } from './daily-tasks';
import { jobDataSource } from './job-database';
import { JobRunner } from './job-runner';
import { JobVisibility } from './job-visibility';
import { Jobs } from './jobs.service';

const JOB_DATA_SOURCE = Symbol('JOB_DATA_SOURCE');

@Global()
@Module({
  providers: [
    Jobs,
    JobRunner,
    DailyTasks,
    { provide: JOB_DATA_SOURCE, inject: [DataSource], useFactory: (requests: DataSource) => jobDataSource(requests) },
    {
      provide: JobVisibility,
      inject: [JOB_DATA_SOURCE, Clock],
      useFactory: async (source: DataSource, clock: Clock) => new JobVisibility(await source.initialize(), clock),
    },
  ],
  exports: [Jobs, JobRunner, DailyTasks, JobVisibility],
})
export class JobsModule implements OnApplicationShutdown {
  constructor(@Inject(JOB_DATA_SOURCE) private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
