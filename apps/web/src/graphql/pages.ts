/* What open pages and changes know of each other. */
const watching = new Set<() => void>();
let begun = 0;
let running = 0;

/** Waits for a change that is being sent: until then no page is asked for anew. */
export async function whileSending<T>(change: Promise<T>): Promise<T> {
  begun++;
  running++;
  try {
    return await change;
  } finally {
    running--;
  }
}

/** How many changes were begun until now; undefined while one is being sent. */
export const changesSent = (): number | undefined => (running > 0 ? undefined : begun);

/** Has a page hear of `askPages`; returns how to stop. */
export function watchPage(ask: () => void): () => void {
  watching.add(ask);
  return () => void watching.delete(ask);
}

/** Asks for every open page anew, at once. */
export function askPages(): void {
  for (const ask of watching) ask();
}
