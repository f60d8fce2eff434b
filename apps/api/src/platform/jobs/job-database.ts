import { DataSource, type DataSourceOptions } from 'typeorm';

const POOL_SIZE = 2;

/** A connection for work that may take its time. */
export const UNHURRIED = {
  application_name: 'tsudoi-jobs',
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
  options: '-c TimeZone=Asia/Tokyo',
};

/** A data source of its own for jobs and commands: with the walls of a request, without its time-outs. */
export function jobDataSource(requests: DataSource): DataSource {
  return new DataSource({
    ...requests.options,
    poolSize: POOL_SIZE,
    extra: UNHURRIED,
  } as DataSourceOptions);
}
