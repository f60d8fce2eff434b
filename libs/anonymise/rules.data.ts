/** Honorifics and titles that follow a name. */
export const AFTER_NAME =
  /^(?:さん|ちゃん|くん|君|氏|様|さま|殿|先生|医師|Dr\.?|先輩|たん|嬢|女史|夫妻|夫婦|一家|家|方|宅|教諭|校長|教頭|園長|院長|師長|施設長|所長|課長|係長|部長|主任|店長|社長|代表|会長|局長|弁護士|保健師|助産師|看護師|相談員|支援員|指導員|ヘルパー|民生委員|委員|職員|司法書士|行政書士|社労士|CW|MSW|SW|SSW|SC|PSW|CM|ケアマネ|ママ|通訳)$/;

/** The few that only follow names and never stand for themselves. */
export const HONORIFIC = /^(?:さん|ちゃん|くん|君|氏|様|さま|殿|たん|先輩|女史|先生)$/;

/** Words that the tokenizer makes of an honorific and what follows. */
export const HIDDEN_HONORIFIC = /^(?:ちゃんと|ちゃんち|さんち|くんち|君ち|さんと|くんと)$/;

/** After these a sentence begins. */
export const SENTENCE_START = /[。、「」（(！？!?\s・:：]/;

/** Endings and particles that do begin what follows a stop. */
export const ENDING_START =
  /^(?:と|って|という|とか|など|なら|なの[でにか]|なのだ|だ|で(?:す|も|は|あ|し)|です|まで|から|より|が|も|は|を|に|へ|の(?:で|に|み|だ)|ば|か[。、も]|ね|よ|な[。、ど]|けど|けれど|ので|のに|ながら|ばかり|ほど|くらい|ぐらい|しか|さえ|こそ|だけ|のみ|ずつ|たり|たら|ない|ます|ません|ました|られ|れ)/;

/** A role and, in brackets, kana. */
export const ROLE_AND_KANA = /([一-龠々ぁ-んァ-ヴー]{1,8})\(([ぁ-ゖー]{2,6}|[ァ-ヴー]{2,6})(?=[、,)・ ])/g;

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
