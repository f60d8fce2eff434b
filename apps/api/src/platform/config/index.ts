export { caseKeyPath, CaseKeyRing, caseKeysOf, wrappedFor, type WrappingKey, wrappingKeys } from './case-key';
export { Config, readConfig, ROOT, type Mode } from './config';
export { ConfigError } from './config-error';
export { ConfigModule } from './config.module';
export { makeFolder } from './make-folder';
export { deriveKey } from './secret-key';
