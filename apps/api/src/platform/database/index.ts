export { startEmbedded, stopEmbedded, type EmbeddedServer } from './embedded';
export { migrate } from './migrate';
export { openDatabase, type DatabaseSettings, type OpenDatabase } from './open-database';
export { ownerDataSource } from './owner-data-source';
export { addressFor, ensureRoles, ROLE_NAMES, type DatabaseUrls, type RoleNames } from './roles';
export { StartFailure, type StartFailureCode } from './start-failure';
export { DatabaseModule, GATE_POOL, REQUEST_TIMEOUTS } from './database.module';
export { SelfCheck, UnfitDatabase } from './self-check.service';
export { SnakeNaming } from './naming';
