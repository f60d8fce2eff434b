export { type DailyTask, DailyTasks, once } from './daily-tasks';
export { UNHURRIED } from './job-database';
export { JobRunner } from './job-runner';
export { JobVisibility } from './job-visibility';
export { JobsModule } from './jobs.module';
export { type JobHandler, type JobOrder, Jobs } from './jobs.service';
