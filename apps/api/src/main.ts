import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { AppModule } from './app.module';
import { AnonymityOnDemand } from './platform/anonymity';
import { readConfig } from './platform/config';
import { SelfCheck, UnfitDatabase } from './platform/database';
import { traceOf } from './platform/graphql/failures';
import { createApp } from './platform/http';
import { AnonymityPort } from './sections';

/** What the API tells the launcher that started it. */
type News =
  | { kind: 'ready'; url: string }
  | { kind: 'refused'; reasons: string[] }
  | { kind: 'failed'; cause: string; code?: string };

const LONGEST_FAREWELL_MS = 5_000;

/** Tells the launcher, or without one the log; resolves when the words are out. */
function tell(news: News): Promise<void> {
  return new Promise((told) => {
    if (process.send) return void process.send(news, undefined, undefined, () => told());
    if (news.kind !== 'ready') console.error(news.kind === 'refused' ? news.reasons.join('\n') : news.cause);
    told();
  });
}

/**
 * A failure that nobody waits for any more, of a request that was answered without it, must not end everybody's service.
 * Only what it is and where: its message may quote what somebody wrote.
 */
process.on('unhandledRejection', (error: unknown) => {
  new Logger('Fault').error({ ...traceOf(error), msg: 'a failure that nobody waited for' });
});

/** Serves until SIGTERM, or until the launcher is gone: an API without one would keep the port from the next start. */
async function serve(): Promise<void> {
  const config = readConfig(process.env);
  let leave = (): void => process.exit(0);
  // The launcher may be gone before we serve; then there is nobody to serve for.
  process.on('disconnect', () => leave());
  const app = await createApp(AppModule.for(config), config);
  leave = () => {
    setTimeout(() => process.exit(0), LONGEST_FAREWELL_MS).unref();
    void app.close().then(() => process.exit(0));
  };
  await app.get(SelfCheck).requireFit(new Date());
  app.get(AnonymityPort, { strict: false }).connect(new AnonymityOnDemand());
  await app.listen(config.port, config.host);
  await tell({ kind: 'ready', url: await app.getUrl() });
}

serve().catch(async (error: unknown) => {
  const unfit = error instanceof UnfitDatabase;
  if (unfit) await tell({ kind: 'refused', reasons: error.reasons });
  else {
    const { message, code } = error as NodeJS.ErrnoException;
    await tell({ kind: 'failed', cause: message || String(error), code });
  }
  // 3 tells a launcher that another attempt would end alike.
  process.exit(unfit ? 3 : 1);
});
