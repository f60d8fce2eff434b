/** What the anonymity command says on stderr, in both languages. Never a word of a text. */
export const ANONYMITY_WORDS = {
  usage: [
    '使い方: npm run -s anonymity -- --in texts.json --out findings.json   文章の中の、人を特定しうる語を探します',
    'Usage:  npm run -s anonymity -- --in texts.json --out findings.json   finds words that could give a person away',
    '        npm run -s anonymity   引数なしは、学習に使っていない自作の記録で測ります / without arguments: measures on made-up notes',
    '  in:  [{"id": "...", "text": "...", "known": ["..."]}]   known は省略可 / optional',
    '  out: [{"id": "...", "findings": [{"start", "end", "kind", "level"}]}]   UTF-16, end exclusive',
  ].join('\n'),
  unreadable: (cause: string): string => `読めません: ${cause}\nCannot read: ${cause}`,
  unfit: (place: string): string =>
    `形式が違います（${place}）。id と text は文字列、known は文字列の配列です。\nNot in the format (${place}): id and text are strings, known is a list of strings.`,
  unwritable: (cause: string): string => `書き込めません: ${cause}\nCannot write: ${cause}`,
  engine: (version: string, bytes: number): string => `${version}　weights.bin.gz: ${bytes} bytes`,
  heldOut: '学習に使っていない自作の記録 / made-up notes, never learnt from',
  missed: '見つけられなかったもの / missed:',
  loaded: (seconds: string): string => `準備 ${seconds} 秒 / loaded in ${seconds} s`,
  checked: (texts: number, sentences: number, seconds: string, rate: number): string =>
    `${texts} 件、${sentences} 文、${seconds} 秒（毎秒 ${rate} 文） / ${texts} texts, ${sentences} sentences in ${seconds} s (${rate} sentences a second)`,
} as const;

/** Where a sentence ends, to count them. */
export const SENTENCE_END = /[。！？!?\n]+/;
