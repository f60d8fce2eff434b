import { parentPort } from 'node:worker_threads';
import { Anonymiser, versionOf } from '#libs/anonymise';
import { loadDictionary, readWeights } from './load';
import type { Answer, Order } from './thread';

/** The thread of the check: loads once, then answers one order after another. It keeps no text. */
function serve(): void {
  const weights = readWeights();
  const anonymiser = new Anonymiser(loadDictionary(), weights);
  const answer = (message: Answer): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ id, texts }: Order) => {
    try {
      answer({ id, findings: anonymiser.checkTogether(texts) });
    } catch {
      // The message of an error could quote the text.
      answer({ id, findings: null });
    }
  });
  answer({ version: versionOf(weights) });
}

if (parentPort) serve();
