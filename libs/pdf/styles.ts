/** The printed page in points: A4. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** What stays free around the text, in points; the running lines stand in it. */
export interface Margins {
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
}

export const CORNER = { size: 10, leading: 1.5, padding: 7 } as const;

interface Setting {
  readonly size: number;
  readonly leading: number;
}

interface HeadingStyle extends Setting {
  readonly before: number;
  readonly after: number;
}

/** Text, table cells, and headings with the space before and after them, per level. */
interface Sizes {
  readonly margins: Margins;
  readonly body: Setting & { readonly after: number };
  readonly cell: Setting & { readonly padding: number };
  readonly headings: Readonly<Record<1 | 2 | 3, HeadingStyle>>;
}

/** How a document is set; ragged lines end with words and are never stretched. */
export interface Styles extends Sizes {
  readonly ragged: boolean;
}

export const SIZES: Readonly<Record<'minutes' | 'form' | 'dense', Sizes>> = {
  minutes: {
    margins: { side: 60, top: 60, bottom: 62 },
    body: { size: 10.5, leading: 1.65, after: 2 },
    cell: { size: 10, leading: 1.55, padding: 6 },
    headings: {
      1: { size: 16, leading: 1.5, before: 14, after: 12 },
      2: { size: 12.5, leading: 1.5, before: 16, after: 5 },
      3: { size: 11, leading: 1.5, before: 11, after: 4 },
    },
  },
  form: {
    margins: { side: 50, top: 42, bottom: 52 },
    body: { size: 10.5, leading: 1.5, after: 5 },
    cell: { size: 10, leading: 1.4, padding: 4.5 },
    headings: {
      1: { size: 17, leading: 1.4, before: 0, after: 8 },
      2: { size: 12, leading: 1.4, before: 9, after: 3 },
      3: { size: 11, leading: 1.4, before: 7, after: 3 },
    },
  },
  dense: {
    margins: { side: 50, top: 42, bottom: 52 },
    body: { size: 9.5, leading: 1.42, after: 3 },
    cell: { size: 9, leading: 1.35, padding: 3 },
    headings: {
      1: { size: 15, leading: 1.3, before: 0, after: 4 },
      2: { size: 10.5, leading: 1.3, before: 5, after: 2 },
      3: { size: 10, leading: 1.3, before: 4, after: 2 },
    },
  },
};

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
