/** Honorifics and titles that follow a name. */
export const AFTER_NAME =
  /^(?:さん|ちゃん|くん|君|氏|様|さま|殿|先生|医師|Dr\.?|先輩|たん|嬢|女史|夫妻|夫婦|一家|家|方|宅|教諭|校長|教頭|園長|院長|師長|施設長|所長|課長|係長|部長|主任|店長|社長|代表|会長|局長|弁護士|保健師|助産師|看護師|相談員|支援員|指導員|ヘルパー|民生委員|委員|職員|司法書士|行政書士|社労士|CW|MSW|SW|SSW|SC|PSW|CM|ケアマネ|ママ|通訳)$/;

/** The few that only follow names and never stand for themselves. */
export const HONORIFIC = /^(?:さん|ちゃん|くん|君|氏|様|さま|殿|たん|先輩|女史|先生)$/;

/** Particles and the like at which a kana name ends. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  'は',
  'が',
  'を',
  'に',
  'へ',
  'と',
  'も',
  'の',
  'や',
  'で',
  'か',
  'ね',
  'よ',
  'な',
  'から',
  'まで',
  'より',
  'って',
  'だけ',
  'など',
  'とか',
  'お',
  'ご',
]);
