/** What the command that changes the key of cases says on stderr, in both languages. */
export const ROTATE_WORDS = {
  usage: [
    '使い方: npm run -s rotate:case-key [-- --drop-old]   事例の文章を守る鍵を新しくします',
    'Usage:  npm run -s rotate:case-key [-- --drop-old]   draws a new key for the text of cases',
    '  --drop-old: 新しい鍵は作らず、使われなくなった古い鍵をファイルから消します。',
    '              Draws no key, but removes the old ones that no case needs any more.',
  ].join('\n'),
  fromEnvironment: [
    'CASE_KEY で鍵を渡しているときは、新しい鍵を先頭に加えて渡し直してから実行してください。包み直しだけを行います。',
    'Keys come from CASE_KEY: put a new one in front and run again. Only the wrapping is renewed.',
  ].join('\n'),
  failed: '鍵を変えられませんでした。何も変わっていません。 / The key was not changed.',
} as const;
