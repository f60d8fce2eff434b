import { create } from 'fontkit';
import type { KitFace } from 'fontkit';

import { Sfnt } from './sfnt';

/** The bytes of a TrueType file, or how to get them: a fallback that no document needs is never read. */
export type FontSource = Uint8Array | (() => Uint8Array);

/** Each weight as a chain: the first face that has a character draws it. */
export interface FontSources {
  readonly regular: readonly FontSource[];
  readonly bold: readonly FontSource[];
}

/** A parsed face; it holds no state of any document and may be shared by all of them. */
export interface Face {
  readonly kit: KitFace;
  readonly sfnt: Sfnt;
}

/** Parsed fonts, good for any number of documents. */
export interface FontSet {
  readonly regular: readonly (() => Face)[];
  readonly bold: readonly (() => Face)[];
}

/** Glyph of a code point with its variation selector (0 for none); 0 when the face lacks it. */
export function glyphOf(face: Face, codePoint: number, selector: number): number {
  return face.kit._cmapProcessor.lookup(codePoint, selector);
}

function face(source: FontSource): () => Face {
  let parsed: Face | null = null;
  return () => {
    if (!parsed) {
      const bytes = typeof source === 'function' ? source() : source;
      parsed = { kit: create(bytes), sfnt: new Sfnt(bytes) };
    }
    return parsed;
  };
}

/** Parses font files once for every document to come; each weight needs at least one face with TrueType outlines. */
export function parseFonts(sources: FontSources): FontSet {
  if (sources.regular.length === 0 || sources.bold.length === 0) throw new Error('Each weight needs at least one font');
  return { regular: sources.regular.map(face), bold: sources.bold.map(face) };
}
