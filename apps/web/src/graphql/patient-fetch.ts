const RETRIES = 5;
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Full jitter below a doubling bound, so that many devices do not come back at the same moment. */
const pause = (round: number): number => Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** round);

/**
 * A fetch that tries again, up to five times, when the server cannot be reached or says 503. The request stays the same
 * to its Idempotency-Key, so that a change whose answer was lost is never carried out twice.
 */
export const patientFetch: typeof fetch = async (input, init) => {
  for (let round = 0; ; round++) {
    try {
      const response = await fetch(input, init);
      if (response.status !== 503 || round >= RETRIES) return response;
    } catch (error) {
      if (round >= RETRIES || init?.signal?.aborted) throw error;
    }
    await wait(pause(round));
  }
};

/** A random uuid (version 4); `crypto.randomUUID` is missing on plain http addresses. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
