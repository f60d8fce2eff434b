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
