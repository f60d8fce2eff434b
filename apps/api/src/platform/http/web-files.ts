import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { answerWith } from '../graphql/answer-with';
import { missing } from '../graphql/refusal';

/** First path segments that the API answers itself; every other path is a page of the web app. */
const API_PATHS = ['graphql', 'auth', 'healthz', 'readyz', 'editions', 'log.csv', 'papers', 'evidence', 'sheets'];
const A_YEAR_MS = 31_536_000_000;

/** Serves the bundled web app: hashed assets for a year, the page for every path that is not the API's. */
export function webFiles(webFolder: string): RequestHandler {
  const page = join(webFolder, 'index.html');
  const router = Router();
  router.use('/assets', (_request, response, next) => {
    // express.static leaves a header alone that is there already.
    response.removeHeader('Cache-Control');
    next();
  });
  router.use(
    '/assets',
    express.static(join(webFolder, 'assets'), { immutable: true, maxAge: A_YEAR_MS, index: false }),
  );
  router.use('/assets', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    answerWith(response, missing());
  });
  router.use(express.static(webFolder, { index: false }));
  router.use((request, response, next) => {
    const [, first = ''] = request.path.split('/');
    if (API_PATHS.includes(first) || !['GET', 'HEAD'].includes(request.method) || !existsSync(page)) return next();
    response.sendFile(page, { cacheControl: false });
  });
  return router;
}
