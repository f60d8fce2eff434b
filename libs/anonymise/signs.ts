/** Classes of signs, small numbers because features are made of them. */
export const SIGN = {
  OUTSIDE: 0,
  KANJI: 1,
  HIRAGANA: 2,
  KATAKANA: 3,
  DIGIT: 4,
  SMALL: 5,
  LARGE: 6,
  STOP: 7,
  BRACKET: 8,
  SPACE: 9,
  JOINT: 10,
  OTHER: 11,
} as const;

const TESTS: readonly (readonly [RegExp, number])[] = [
  [/[\u30fb=\uff1d]/, SIGN.JOINT],
  [/[\u30fc\u30a1-\u30fa\u30fd\u30fe]/, SIGN.KATAKANA],
  [/[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u3005\u3006]/, SIGN.KANJI],
  [/[\u3041-\u309f]/, SIGN.HIRAGANA],
  [/[0-9]/, SIGN.DIGIT],
  [/[a-z]/, SIGN.SMALL],
  [/[A-Z]/, SIGN.LARGE],
  [/[\u3001\u3002,.]/, SIGN.STOP],
  [/[\u300c\u300d\u300e\u300f()\u3010\u3011[\]\u3008\u3009\u300a\u300b]/, SIGN.BRACKET],
  [/\s/, SIGN.SPACE],
];

const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < CLASSES.length; code += 1) {
  const sign = String.fromCharCode(code);
  CLASSES[code] = TESTS.find(([test]) => test.test(sign))?.[1] ?? SIGN.OTHER;
}

/** The class of the sign at an index; outside the text too. */
export const signAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? SIGN.OUTSIDE : (CLASSES[text.charCodeAt(at)] ?? SIGN.OTHER);
