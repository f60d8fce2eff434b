import { parentPort } from 'node:worker_threads';
import { loadAnonymiser } from './load';

const anonymiser = loadAnonymiser();

parentPort?.on('message', ({ id, texts }: { id: number; texts: readonly string[] }) => {
  parentPort?.postMessage({ id, findings: anonymiser.checkTogether(texts) });
});
