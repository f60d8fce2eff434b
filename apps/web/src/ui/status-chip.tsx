import type { ReactNode } from 'react';

export type ChipTone = 'done' | 'going' | 'todo' | 'attention' | 'caution' | 'plain';

/* Glyph, word and kind of border say the same as the colour, so that a grey print loses nothing. */
const TONES: Record<ChipTone, { glyph: string; look: string }> = {
  done: { glyph: '✓', look: 'border border-green-800 bg-green-50 text-green-1000' },
  going: { glyph: '…', look: 'border border-blue-900 bg-blue-50 text-blue-1000' },
  todo: { glyph: '○', look: 'border border-dashed border-solid-gray-536 bg-white text-solid-gray-800' },
  attention: { glyph: '！', look: 'border-3 border-double border-red-900 bg-white font-bold text-red-1000' },
  caution: { glyph: '△', look: 'border border-warning-yellow-2 bg-yellow-50 text-yellow-1200' },
  plain: { glyph: '', look: 'border border-solid-gray-600 bg-white text-solid-gray-900' },
};

interface Props {
  tone: ChipTone;
  /** Another sign than the tone's, where signs have a meaning of their own. */
  sign?: string;
  children: ReactNode;
}

/** A short status word with its glyph. */
export function StatusChip({ tone, sign, children }: Props) {
  const { glyph: usual, look } = TONES[tone];
  const glyph = sign ?? usual;
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-6 px-2 py-px text-sm leading-150 wrap-normal break-keep ${look}`}
    >
      {glyph && <span aria-hidden="true">{glyph}</span>}
      <span>{children}</span>
    </span>
  );
}
