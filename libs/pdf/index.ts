export { parseFonts } from './fonts';
export type { FontSet, FontSource, FontSources } from './fonts';
export { renderPdf, renderPdfBuffer } from './render';
export type { Progress, RenderOptions, Rendered } from './render';
