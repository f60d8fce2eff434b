/** What the command that verifies the log says on stderr, in both languages. */
export const VERIFY_LOG_WORDS = {
  usage: [
    '使い方: npm run -s verify:log [-- --head HASH]   閲覧の記録がつながっているかを、はじめから終わりまで確かめます',
    'Usage:  npm run -s verify:log [-- --head HASH]   verifies the chain of the log from its beginning to its end',
    '  --head: 書類に印刷された照合番号（64桁）。記録の終わりが切り取られていないかが分かります。',
    '          The value printed on a document (64 characters): shows that nothing after it was cut off.',
  ].join('\n'),
  verified: (entries: number): string => `${entries} 件を確かめました / entries verified`,
} as const;
