import { readFileSync } from 'node:fs';

import { parseFonts } from '#libs/pdf';
import type { FontSet } from '#libs/pdf';

/** BIZ UDPGothic first; Noto Sans JP has the rarer kanji and is read only when a document needs one of them. */
const FILES = {
  regular: [
    '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
    '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  ],
  bold: [
    '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
    '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
  ],
} as const;

const read = (file: string) => () => readFileSync(require.resolve(file));

let parsed: FontSet | null = null;

/** The fonts of printed minutes, parsed once per process. */
export function printFonts(): FontSet {
  parsed ??= parseFonts({ regular: FILES.regular.map(read), bold: FILES.bold.map(read) });
  return parsed;
}
