/**
 * The document tree: what a set of minutes says, with no word on how it is drawn.
 * `libs/minutes` builds it from the rows that one recipient may see; `libs/pdf` draws it; `toText` reads it aloud.
 * Forms are such trees too; what only they need is left out by minutes.
 */
export interface MinutesDocument {
  /** Neutral text for the title bar, XMP and the running header; never a case, never a person. */
  readonly title: string;
  readonly lang: 'ja-JP' | 'en';
  /** ISO instant that becomes CreationDate and ModDate, so that equal input gives equal bytes. */
  readonly issuedAt: string;
  /** One line at the foot of each page beside `n／N`, for instance the edition's name; may be empty. */
  readonly footer: string;
  /** Named as creator and producer in the file instead of this product, where a paper must not say where it is from. */
  readonly producer?: string;
  /** Lines end with words, none is stretched: for languages with spaces, and for who reads with effort. */
  readonly ragged?: boolean;
  /** How closely it is set: as minutes unless told; a form, or a form with much in it, is to stand on one sheet. */
  readonly density?: 'minutes' | 'form' | 'dense';
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | CornerBox | List | Table | Rule;

/** Levels are never skipped: H1 stands once, H2 below it, H3 below H2. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly align?: 'justify' | 'left' | 'right' | 'centre';
  readonly bold?: boolean;
  /** First-line indent in em. */
  readonly indent?: number;
  /** A stub or a mark such as （非公開）: drawn in a frame, read as ordinary text. */
  readonly stub?: boolean;
}

/** The framed box at the top right of a ward paper: number, date, receiving council, one line each. */
export interface CornerBox {
  readonly kind: 'cornerBox';
  readonly lines: readonly string[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** `label` is the printed marker (●, ○, ・, ア, （1）); `depth` 0 is the outermost level. */
export interface ListItem {
  readonly label: string;
  readonly text: string;
  readonly depth: number;
  readonly bold?: boolean;
}

export interface Rule {
  readonly kind: 'rule';
}

/** A table with an optional caption above it; `columns` are relative widths. */
export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  /** What the table is for, for screen readers (PDF Summary). */
  readonly summary: string;
  readonly columns: readonly number[];
  /** Repeated on each page; the repetitions are artifacts. */
  readonly header: readonly Row[];
  readonly body: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Lines of text that it has room for at least: a row to be written on by hand. */
  readonly lines?: number;
}

/** A cell may span columns and rows; cells covered by a row span above are left out of their row. */
export interface Cell {
  readonly blocks: readonly CellBlock[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Set on header cells: TH with this scope. */
  readonly scope?: 'column' | 'row';
  readonly align?: 'justify' | 'left' | 'right' | 'centre';
  /** Half way between the upper and the lower edge of its row; header cells always are. */
  readonly middle?: boolean;
}

/** A cell holds paragraphs and list items; `label` marks a list item or a marked heading (ア, イ). */
export interface CellBlock {
  readonly text: string;
  readonly label?: string;
  readonly depth?: number;
  readonly bold?: boolean;
  /** A list item (L/LI) when true, else a paragraph; a paragraph may carry a label too (ア 見出し). */
  readonly item?: boolean;
  /** A row of names set apart by spaces: lines end at the spaces, so that no department's name is broken. */
  readonly words?: boolean;
}
