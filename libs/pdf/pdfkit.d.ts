/** The few shapes of PDFKit and fontkit that the adapter relies on; the published types describe an older version. */
declare module 'pdfkit' {
  export interface KitReference {
    readonly id: number;
    data: Record<string, unknown>;
    compress: boolean;
    buffer: Uint8Array[];
    write(chunk: Uint8Array): void;
    end(chunk?: Uint8Array): void;
  }
  export interface KitFont {
    readonly id: string;
    readonly subset: { glyphs: number[]; encode(): Uint8Array };
    readonly widths: number[];
    readonly unicode: number[][];
    ref(): KitReference;
  }
  export interface KitPage {
    readonly content: KitReference;
    readonly dictionary: KitReference;
    readonly fonts: Record<string, KitReference>;
    readonly xobjects: Record<string, KitReference>;
  }
  export default class PDFDocument {
    constructor(options: Record<string, unknown>);
    page: KitPage;
    info: Record<string, unknown>;
    metadata: { getXML(): string; getLength(): number };
    readonly _root: KitReference;
    readonly _font: KitFont;
    readonly _offsets: (number | null)[];
    _offset: number;
    _waiting: number;
    _write: (data: string | Uint8Array) => void;
    _finalize: () => void;
    readonly _id: Uint8Array;
    readonly _info: KitReference;
    addPage(options: Record<string, unknown>): this;
    font(source: unknown): this;
    ref(data?: Record<string, unknown>): KitReference;
    end(): void;
  }
}

declare module 'fontkit' {
  export interface KitFace {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly numGlyphs: number;
    readonly postscriptName: string;
    readonly _cmapProcessor: { lookup(codePoint: number, variationSelector: number): number };
    getGlyph(id: number): { readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): KitFace;
}
