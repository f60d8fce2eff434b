/** How somebody got in: the last thing they showed. */
export const FACTORS = ['PASSWORD', 'TOTP', 'PASSKEY', 'RECOVERY', 'DIRECTORY'] as const;
export type Factor = (typeof FACTORS)[number];

/** What an organisation asks of its people at sign-in. */
export const REQUIREMENTS = ['PASSWORD', 'SECOND_FACTOR', 'DIRECTORY'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

const SECOND: readonly Factor[] = ['TOTP', 'PASSKEY', 'RECOVERY'];

/** Whether what somebody showed last is enough for what an organisation asks. */
export const suffices = (factor: Factor, required: Requirement): boolean =>
  required === 'PASSWORD' || (required === 'DIRECTORY' ? factor === 'DIRECTORY' : SECOND.includes(factor));
