import type { FoundIn, PlacedFinding, Settled, Settling, Texts } from './finding';

/** What was found in a form and what was said of it, with the ways to say more. */
export interface FindingDesk<Part extends string> {
  readonly findings: readonly PlacedFinding<Part>[];
  readonly open: readonly PlacedFinding<Part>[];
  readonly settled: Settled;
  readonly settlePlace: (finding: PlacedFinding<Part>, settling: Settling | undefined) => void;
  readonly settleWord: (word: string, settling: Settling | undefined) => void;
  /** Notes that places were reworded, so that the others keep their marks until the next check. */
  readonly reworded: (texts: Texts<Part>, found: FoundIn<Part>) => void;
}
