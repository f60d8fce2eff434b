/** Measures of the printed page in points: A4 as a ward's office prints it. */
export const PAGE = { width: 595.28, height: 841.89, left: 60, right: 60, top: 60, bottom: 62 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const BODY = { size: 10.5, leading: 1.65 } as const;
export const CELL = { size: 10, leading: 1.55, padding: 6 } as const;
export const CORNER = { size: 10, leading: 1.5, padding: 7 } as const;

/** Size, leading and the space before and after, per heading level. */
export const HEADINGS = {
  1: { size: 16, leading: 1.5, before: 14, after: 12 },
  2: { size: 12.5, leading: 1.5, before: 16, after: 5 },
  3: { size: 11, leading: 1.5, before: 11, after: 4 },
} as const;

/** Running lines: baselines from the lower edge, below the page number and above the text. */
export const FOOTER = { size: 9, baseline: 34, small: 8, below: 13, above: 22 } as const;

/** Light grey-blue behind table headers, and the grey of rules; both stay legible in monochrome. */
export const HEADER_FILL = '0.9 0.925 0.955 rg';
export const LABEL_FILL = '0.955 0.965 0.98 rg';
export const RULE = { width: 0.6, stroke: '0.35 G' } as const;

/** Where the baseline stands in a line box of `height`, measured from its top. */
export function baseline(size: number, height: number): number {
  return height / 2 + size * 0.38;
}
