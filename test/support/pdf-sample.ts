import type { Block, MinutesDocument } from '#libs/minutes';
import { renderPdfBuffer } from '#libs/pdf';

import { printFonts } from '../../apps/api/src/platform/fonts';
import { extractPdf } from './pdf-text';
import type { ExtractedPdf, StructureNode } from './pdf-text';

/** A document of these blocks with neutral furniture. */
export function documentOf(blocks: readonly Block[], more: Partial<MinutesDocument> = {}): MinutesDocument {
  return { title: '議事録', lang: 'ja-JP', issuedAt: '2025-06-20T00:00:00+09:00', footer: '', blocks, ...more };
}

/** The document as a file. */
export function print(document: MinutesDocument): Buffer {
  return renderPdfBuffer(document, { fonts: printFonts() }).bytes;
}

/** The document printed and read back. */
export function printed(document: MinutesDocument): ExtractedPdf {
  return extractPdf(print(document));
}

/** All elements of the structure tree in reading order, the root included. */
export function elements(node: StructureNode | null): StructureNode[] {
  if (!node) return [];
  return [node, ...node.kids.flatMap((kid) => ('type' in kid ? elements(kid) : []))];
}

/** The places that an element's text is painted in, in reading order. */
export function marks(node: StructureNode): { page: number; mark: number }[] {
  return node.kids.flatMap((kid) => ('type' in kid ? marks(kid) : [kid]));
}

/** What an element reads as: its painted runs, each replaced by its replacement text where it has one. */
export function textOfElement(pdf: ExtractedPdf, node: StructureNode): string {
  return marks(node)
    .map(({ page, mark }) =>
      pdf.contents[page]!.painted.filter((run) => run.mark === mark && !run.artifact)
        .map((run) => run.actual ?? run.text)
        .join(''),
    )
    .join('');
}
