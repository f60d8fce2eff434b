/** The instant at which random worlds are read; seats and meetings begin and end around its day. */
export const WORLD_NOW = new Date('2026-04-01T10:00:00+09:00');

const HOUR_MS = 3_600_000;

/** An instant so many hours away from that at which worlds are read. */
export const hoursFromNow = (hours: number): string => new Date(WORLD_NOW.getTime() + hours * HOUR_MS).toISOString();
