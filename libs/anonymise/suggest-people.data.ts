export const NAME_ENDS = /(?:さん|ちゃん|くん|様|さま|氏|君|たん|先輩|先生|殿)$/;
export const SAN = 'さん';
export const LETTERS = 'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＹＺ';

/** What is said behind a name and goes with it; さん says the same of everybody. */
export const HONORIFIC_BEHIND = /^(?:さん|ちゃん|ちゃま|くん|君|様|さま|氏|殿|たん|嬢|女史)/;
/** What somebody is, behind the name: it stays. */
export const TITLE_BEHIND =
  /^(?:先生|先輩|後輩|医師|教諭|校長|教頭|園長|院長|師長|施設長|所長|課長|係長|部長|主任|店長|社長|会長|局長|弁護士|保健師|助産師|看護師|相談員|支援員|指導員|ヘルパー|民生委員|司法書士|行政書士|社労士|ママ)/;
/** What belongs to somebody, at the end of what was found: 花子宅, ゆきの家. */
export const OF_SOMEBODY = /(?:宅|の?家|一家|夫妻|夫婦)$/;
export const HOUSE = '家';
export const HOME = 'の家';

/** What may as well stand behind the name of a place. */
export const PLACE_LIKE_BEHIND =
  /^(?:へ|から|まで|方面|在住|近く|周辺|行き|で(?:暮|住|生活|働|待|過|一人|育)|に(?:住|引|転|移|戻|帰|行|来|着|いる|い[たて]|向|泊|滞在|避難|ある|あっ)|の(?:実家|アパート|病院|施設|ほう|方|近く|駅|親戚|祖母|店|家))/;
/** What stands behind a place far more often. */
export const PLACE_BEHIND =
  /^(?:方面|在住|近く|周辺|行き|(?:へ|に)(?:引っ?越|転居|転入|転校|移|戻|帰|避難)|(?:で|に)(?:暮|住|生活|育|滞在|泊)|から(?:通|引っ?越|転居|転入|転校|移|戻|帰|避難|上京))/;
