/** How somebody got in: the last thing they showed. */
export const FACTORS = ['PASSWORD', 'TOTP', 'PASSKEY', 'RECOVERY', 'DIRECTORY'] as const;
export type Factor = (typeof FACTORS)[number];

/** What an organisation asks of its people at sign-in. */
export const REQUIREMENTS = ['PASSWORD', 'SECOND_FACTOR', 'DIRECTORY'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];
