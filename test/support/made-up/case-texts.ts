/** What the presenter of a made-up case types to be looked for: it stands in the text in another spelling only. */
export const KNOWN = ['春日井', 'あおねこ'];

/** The sections of the made-up case as they are typed first, by the labels of the form. */
export const CASE_TEXTS: Readonly<Record<string, string>> = {
  主訴: '住まいを失うおそれがあり、仕事も続けられない。',
  '本人の意向・本人のことば': '「子どもと二人で暮らしたい」と話す。',
  経過: 'アオネコさんは、令和8年4月3日に夫の鈴木健一さんと別れた。鈴木健一さんからは090-1234-5678に電話がある。',
};

/** What must have gone from it before it is published. */
export const TELLING = ['アオネコ', '鈴木', '090-1234-5678'];
