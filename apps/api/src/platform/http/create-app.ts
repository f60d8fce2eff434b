import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { Config } from '../config';
import { ownOperations, readOwnOperations } from '../graphql/own-operations';
import { onlyOwnHosts } from './hosts';
import { PinoLogger } from './pino-logger';
import { webFiles } from './web-files';

const BODY_LIMIT = '100kb';
const REQUEST_TIMEOUT_MS = 15_000;
const HEADERS_TIMEOUT_MS = 5_000;
/** How often Node looks for connections over their time; it does so every half minute unless told. */
const LOOK_EVERY_MS = 1_000;
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

const headers = (behindTls: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: behindTls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });

/** The application with everything that stands before features: headers, limits, time-outs, web files. Not listening. */
export async function createApp(root: DynamicModule, config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(root, {
    bodyParser: false,
    logger: new PinoLogger(config.logLevel),
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.trustProxy);
  app.use(headers(config.behindTls));
  app.use((_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(onlyOwnHosts(config));
  app.use(webFiles(config.webFolder));
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use('/graphql', ownOperations(config.mode, readOwnOperations()));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  const server = app.getHttpServer();
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  Object.assign(server, { connectionsCheckingInterval: LOOK_EVERY_MS });
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  return app;
}
