export { Config, readConfig, ROOT, type Mode } from './config';
export { ConfigError } from './config-error';
export { ConfigModule } from './config.module';
export { deriveKey } from './secret-key';
