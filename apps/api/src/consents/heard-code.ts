/** A public code as the database has it, from what somebody heard and typed: width, case, blanks and hyphens do not count. */
export const heardCode = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
