export { createApp } from './create-app';
export { HttpModule } from './http.module';
export { PinoLogger } from './pino-logger';
