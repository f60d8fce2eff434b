/** Where the texts of a request to open a sealed original are sealed. */
export const OPENING_PLACES = {
  reason: 'opening reason',
  necessity: 'opening necessity',
  dismissals: 'opening dismissals',
} as const;
