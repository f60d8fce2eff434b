/** What the import command says on stderr, in both languages. */
export const IMPORT_WORDS = {
  usage: [
    '使い方: npm run -s import -- --file ward.json [--source NAME]   取り込みます',
    '        npm run -s import -- --schema                            書式（JSON Schema）を表示します',
    'Usage:  npm run -s import -- --file ward.json [--source NAME]   imports a file',
    '        npm run -s import -- --schema                            prints the format (JSON Schema)',
    '  --source: ファイルの id が同じでも、別の名前なら別の記録として扱います。Keys of another source are other records. (ward)',
  ].join('\n'),
  unreadable: (path: string, cause: string): string =>
    `ファイルを読めません: ${path}（${cause}）\nThe file cannot be read: ${path} (${cause})`,
  nothingWritten: (faults: number): string =>
    `取り込めませんでした。直すところは${faults}件です。何も書きこんでいません。\nNot imported: ${faults} to mend. Nothing was written.`,
  more: (faults: number): string => `ほかに${faults}件 / and ${faults} more`,
  leftOut: (items: number, ids: number, outcomes: number): string =>
    `事例は取り込みません（議題${items}件、事例の番号${ids}件、その決定と対応${outcomes}件）。\n` +
    `Cases are not imported (${items} items, ${ids} case ids, ${outcomes} decisions and actions of theirs).`,
  progress: (done: number, total: number): string => `取り込み中 / importing ${done}/${total}`,
} as const;
