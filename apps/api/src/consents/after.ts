/** Later than all `others`, and no earlier than now: what comes second in a case is second in the record. */
export const after = (now: Date, others: readonly Date[]): Date =>
  new Date(Math.max(+now, ...others.map((other) => +other + 1)));
