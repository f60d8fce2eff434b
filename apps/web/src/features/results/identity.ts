/** How many were shown the slip, and how many of those confirmed; null where nothing was typed. */
export interface GivenIdentity {
  identityAsked: number | null;
  identityConfirmed: number | null;
}

type Problem = 'identityBoth' | 'identityRange' | 'identityMore';

/** What is wrong with the two numbers: both are there or neither, and nobody confirms who was not asked. */
export function identityProblem({
  identityAsked: asked,
  identityConfirmed: confirmed,
}: GivenIdentity): Problem | undefined {
  if (asked === null || confirmed === null) return asked === confirmed ? undefined : 'identityBoth';
  if (asked < 1 || asked > 99) return 'identityRange';
  return confirmed > asked ? 'identityMore' : undefined;
}

/** What is sent of them; nothing where no slip went round. */
export const identityInput = ({ identityAsked: asked, identityConfirmed: confirmed }: GivenIdentity) =>
  asked === null || confirmed === null ? {} : { identityCheck: { asked, confirmed } };
