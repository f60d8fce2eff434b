/** Whoever a transaction is for: a signed-in person acting for one organisation, a job for its recipient, or an edition. */
export type Principal =
  | {
      readonly kind: 'PERSON';
      readonly staffId: string;
      readonly organisationId: string;
      readonly sessionId: string;
      /** When the person last showed who they are; null where nobody did. */
      readonly freshAt: Date | null;
    }
  | { readonly kind: 'JOB'; readonly organisationId: string }
  | { readonly kind: 'EDITION'; readonly bodyId: string };
