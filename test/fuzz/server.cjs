// The built API in a process of its own whose clock stands still and whose memory can be asked for: {measure} is
// answered with what is used once everything that can be freed is freed.
require('reflect-metadata');
const { join } = require('node:path');

const built = (path) => require(join(__dirname, '../../dist/apps/api/src', path));
const { AppModule } = built('app.module');
const { Clock } = built('platform/clock/clock');
const { readConfig } = built('platform/config');
const { createApp } = built('platform/http');

async function serve() {
  const config = readConfig(process.env);
  const app = await createApp(AppModule.for(config), config);
  const now = new Date(process.env.FUZZ_NOW);
  app.get(Clock, { strict: false }).now = () => now;
  await app.listen(0, '127.0.0.1');
  process.on('message', async (word) => {
    if (word !== 'measure') return;
    for (let times = 0; times < 4; times += 1) {
      global.gc();
      await new Promise((done) => setImmediate(done));
    }
    const { heapUsed, rss, external } = process.memoryUsage();
    process.send({ kind: 'memory', heapUsed, rss, external });
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ kind: 'ready', url: await app.getUrl() });
}

serve().catch((error) => {
  console.error(error);
  process.exit(1);
});
