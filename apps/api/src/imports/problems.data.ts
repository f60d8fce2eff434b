/** Per code: the sentence in Japanese and in English; {0} {1} are words of the file or of the format. */
export const SENTENCES = {
  NOT_JSON: ['JSONとして読めません（{0}）。', 'This is not JSON ({0}).'],
  NOT_UTF8: ['UTF-8の文字として読めません。', 'This is not UTF-8 text.'],
  TOO_LARGE: ['ファイルが大きすぎます（上限は{0}MBです）。', 'The file is too large (at most {0} MB).'],
  KEY_MISSING: ['「{0}」がありません。', 'The key "{0}" is missing.'],
  KEY_UNKNOWN: [
    '「{0}」という項目は使えません。書式は --schema で確かめられます。',
    'The key "{0}" is not part of the format; --schema prints the format.',
  ],
  TYPE_WRONG: ['種類が違います。{0}を入れてください。', 'The value has the wrong type; it must be {0}.'],
  VALUE_UNKNOWN: ['使えない値です。使えるのは {0} です。', 'The value is not one of {0}.'],
  TEXT_UNFIT: [
    '使えない文字が入っているか、書き方が違います。',
    'The text has characters that cannot be kept, or the wrong form.',
  ],
  TEXT_TOO_LONG: ['長すぎます（上限は{0}字です）。', 'The text is too long (at most {0} characters).'],
  TEXT_EMPTY: ['空のままにはできません。', 'The text must not be empty.'],
  DATE_UNFIT: [
    '暦にない日付です。年-月-日（例 2026-11-22）で入れてください。',
    'There is no such day; write YYYY-MM-DD.',
  ],
  NUMBER_UNFIT: ['数の範囲を外れています（{0}）。', 'The number is out of range ({0}).'],
  LIST_TOO_SHORT: ['{0}件以上が必要です。', 'At least {0} entries are needed.'],
  LIST_TOO_LONG: ['多すぎます（上限は{0}件です）。', 'There are too many entries (at most {0}).'],
  LIST_REPEATS: ['同じものが二度あります。', 'An entry stands twice.'],
  SHAPE_UNFIT: ['書式に合いません（{0}）。', 'The value does not fit the format ({0}).'],
  ID_REPEATS: ['同じid「{0}」がほかにもあります。', 'The id "{0}" is used twice.'],
  CODE_REPEATS: ['同じ公開コード「{0}」がほかにもあります。', 'The public code "{0}" is used twice.'],
  NOT_IN_FILE: ['「{0}」が{1}に見つかりません。', 'There is no "{0}" in {1}.'],
  SPAN_EMPTY: ['終わりは始まりより後にしてください。', 'The end must come after the start.'],
  BODY_NOT_OF_MEETING: [
    '会議体「{0}」は、この会議の bodyIds にありません。',
    'The body "{0}" is not among the bodyIds of the meeting.',
  ],
  OTHER_MEETING: ['「{0}」は別の会議のものです。', '"{0}" belongs to another meeting.'],
  OTHER_BODY: [
    '「{0}」は、この会議の会議体のものではありません。',
    '"{0}" belongs to a body that the meeting is not held for.',
  ],
  OTHER_ORGANISATION: ['「{0}」は別の機関の担当です。', '"{0}" belongs to another organisation.'],
  PARENT_LOOP: [
    '親の項目は、同じ会議のほかの項目で、それ自体に親がないものにしてください。',
    'The parent must be another item of the meeting that has no parent itself.',
  ],
  WIDER_THAN_PARENT: ['takenFor は親の項目の範囲に収めてください。', 'takenFor must stay within that of the parent.'],
  ORDINAL_MISSING: ['会議体「{0}」の番号がありません。', 'There is no ordinal for the body "{0}".'],
  FORM_UNLAWFUL: ['この形（{0}）ではまとめられません。{1}', 'These bodies cannot be merged in this form ({0}). {2}'],
  CHANGED_IN_USE: [
    '「{0}」は、この形にはもう変えられません（{1}）。',
    '"{0}" can no longer be changed in this way ({1}).',
  ],
  CODE_TAKEN: ['公開コード「{0}」はすでに使われています。', 'The public code "{0}" is in use already.'],
} as const satisfies Record<string, readonly [string, string]>;

export type ProblemCode = keyof typeof SENTENCES;

/** Names of JSON types for people, in both languages at once. */
export const TYPE_WORDS: Record<string, string> = {
  string: '文字列 (text)',
  integer: '整数 (a whole number)',
  number: '数 (a number)',
  boolean: 'true / false',
  array: '配列 (a list)',
  object: 'オブジェクト (an object)',
  null: 'null',
};
