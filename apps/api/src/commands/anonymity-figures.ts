import type { Figures } from '#libs/anonymise/training';
import type { Output } from './import';

/** Prints measured figures as a table: a line for each kind, then what holds for all. */
export function tell(head: string, { rows, ...sums }: Figures, output: Output): void {
  const decimal = (value: number): string => value.toFixed(3);
  output.result(`${head}: ${sums.texts}`);
  output.result('kind\tn\tprecision\trecall\tF1\tcovered');
  for (const { kind, count, precision, recall, f1, covered } of rows) {
    output.result([kind, count, ...[precision, recall, f1, covered].map(decimal)].join('\t'));
  }
  const missed = `${sums.missedName}/${sums.withNames}`;
  output.result(
    `missed a name: ${missed}  flagged: ${decimal(sums.flagged)}  must per 1,000: ${decimal(sums.mustPerThousand)}`,
  );
}

const COVERED = ['PER', 'LOC', 'FAC', 'ORG', 'DATE'] as const;

/** The columns of `tellStep`: the share of each kind that is covered, of all signs that are flagged, must per 1,000 signs. */
export const STEP_COLUMNS = ['with', ...COVERED, 'PER F1', 'flagged', 'must'] as const;

/** Prints one line of figures for the check with a layer more than the line before. */
export function tellStep(layer: string, { rows, flagged, mustPerThousand }: Figures, output: Output): void {
  const of = (kind: string) => rows.find((row) => row.kind === kind);
  const shares = [...COVERED.map((kind) => of(kind)?.covered), of('PER')?.f1, flagged].map((share) =>
    share === undefined ? '-' : share.toFixed(3),
  );
  output.result([`+ ${layer}`, ...shares, mustPerThousand.toFixed(1)].join('\t'));
}
