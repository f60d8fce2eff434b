export { UNHURRIED } from './job-database';
export { JobRunner } from './job-runner';
export { JobsModule, JobVisibility } from './jobs.module';
export { type JobHandler, type JobOrder, Jobs } from './jobs.service';
