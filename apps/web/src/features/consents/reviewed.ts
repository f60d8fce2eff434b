import type { AuditedRowFragment } from '../../graphql/generated/graphql';

type Row = Pick<AuditedRowFragment, 'requestedAt' | 'acts' | 'reviews'>;

/** The last time that an auditor looked at an entry of the register; undefined where nobody did. */
export const lastReview = ({ reviews }: Pick<Row, 'reviews'>): Row['reviews'][number] | undefined =>
  reviews.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1);

/** Whether something was done since an auditor last looked, or nobody has looked yet. */
export function isDue(row: Row): boolean {
  const last = lastReview(row);
  return last === undefined || row.acts.some(({ at }) => at > last.at);
}
