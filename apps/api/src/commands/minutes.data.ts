/** What the minutes command says on stderr, in both languages. */
export const MINUTES_COMMAND_WORDS = {
  usage: [
    '使い方: npm run -s minutes -- --series CODE [--edition BODY] --out FOLDER   会議記録を作ります（PDF とテキスト）',
    '        npm run -s minutes -- --list                                         系列の一覧（CODE、題名）',
    '        npm run -s minutes -- --list --series CODE                           系列の会議体の一覧（BODY、名称）',
    'Usage:  npm run -s minutes -- --series CODE [--edition BODY] --out FOLDER   makes the minutes (PDF and text)',
    '        npm run -s minutes -- --list                                         lists series (CODE, title)',
    '        npm run -s minutes -- --list --series CODE                           lists the bodies of one (BODY, name)',
    '  --edition: その会議体の構成機関すべてが読める内容の版。What every member of that body may read. (first body)',
  ].join('\n'),
  unknownSeries: (code: string): string =>
    `この番号の系列はありません: ${code}（--list で確かめられます）\nNo such series: ${code} (see --list)`,
  unknownBody: (code: string): string =>
    `この系列にその会議体はありません: ${code}（--list --series で確かめられます）\nNo such body in the series: ${code} (see --list --series)`,
  reading: (name: string): string => `「${name}」向けの版を作成中 / making the edition for ${name}`,
  pages: (pages: number): string => `${pages} ページ / pages`,
  unwritable: (cause: string): string => `書き込めません: ${cause}\nCannot write: ${cause}`,
} as const;
