export { Config, ConfigError, readConfig, ROOT, type Mode } from './config';
export { ConfigModule } from './config.module';
