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
  /^(?:と|って|という|とか|など|なら|なの[でにか]|なのだ|だ|で(?:す|も|は|あ|し)|です|まで|から|より|が|も|は|を|に|へ|の(?:で|に|み|だ)|(?:で|へ|と|から|まで)の|ば|か[。、も]|ね|よ|な[。、ど]|けど|けれど|ので|のに|ながら|ばかり|ほど|くらい|ぐらい|しか|さえ|こそ|だけ|のみ|ずつ|たり|たら|ない|ます|ません|ました|られ|れ)/;

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

/** What nicknames end in, behind the part that was found. */
export const NICKNAME_END = /^(?:たん|っち|ぴっぴ|ぽん|きゅん|ねえ|にい|[姉兄](?![一-龠]))/;

/** A person by a role, right before the name. */
export const ROLE_BEFORE =
  /(?:彼氏|彼女|彼|夫|妻|旦那|元カレ|元彼|元カノ|父|母|兄|弟|姉|妹|長男|長女|[次二三四]男|[次二三四]女|息子|娘|子|孫|祖母|祖父|叔父|叔母|伯父|伯母|従姉|従兄|友人|友達|同級生|親友|先輩|後輩|同僚|店長|担任|副担|顧問|校長|教頭|園長|主任|先生|上司|社長|代表|家主|大家|課長|係長|SSW|SW|CW|MSW|PSW|SC|(?:相談|支援|指導|民生委|調査)員|保健師|助産師|看護師|通訳|弁護士|主治医|ツレの|連れの|スカウトの|ホストの|担当の|担任の|友だちの|友達の|友人の|先輩の|後輩の|彼氏の|元カレの|大家の|店長の|本名|通称|旧姓|源氏名|あだ名は?|呼び名は?|名は|名前は)$/;

/** What may follow a name behind a role. */
export const AFTER_ROLE_NAME = /^(?:[、。,)(（）」\s\d・]|[はがをにとへも](?![ぁ-ゖ]{2})|から|より|って|の|で|$)/;

/** Words in katakana that stand behind a role without being a name. */
export const NO_NAME_BEHIND_ROLE: ReadonlySet<string> = new Set(
  'パート バイト ガン ガチ タクシー ニート ハーフ シングル フリーター アルコール アル パニック メンタル トラウマ メモ コメント サポート ケア ヘルプ キャバ ホスト ママ パパ ボーナス リストラ クビ ローン ギャンブル パチンコ スマホ ライン メール サイド デート ドア ビザ モノ ヒモ キレ イライラ'.split(
    ' ',
  ),
);

/** Somebody reads or writes a name: the name itself, in kana. */
export const READING =
  /(?:読み(?:方)?|よみ|ふりがな|フリガナ)(?:は|が|:|→|=|「)?「?([ぁ-ゖー]{2,8}?|[ァ-ヴー]{2,8})(?=[、。,)(」\s]|と|で|だ|$)/g;

/** Somebody is called or calls herself something. */
export const CALLED =
  /(?<=[「、。\sのはがを]|^)([一-龠々]{1,3}|[ァ-ヴー]{2,6}|[ぁ-ゖー]{2,5})」?って(?=男|女|人|子|名|書い|呼ば|呼ん|呼べ|名乗|苗字|あだ名|ホスト|スカウト|ネット|アプリ|SNS|客|お客|先輩)/g;

/** A name of kanji or katakana before an honorific that the tokenizer has lost. */
export const LOST_BEFORE_HONORIFIC = /([一-龠々]{1,4}|[ァ-ヴー]{2,8})(?:さん|ちゃん|くん|氏)/g;

/** One of these alone, beside no other finding, is no name: kana, and kanji that are hardly ever one. */
export const LONELY =
  /[ぁ-ゖァ-ヴー受先用横庁的性化等各同当該非再済着嘘嫌件上下中左右前後内外手足顔目口肩膝穴金皿昼寮宿店車棟組話区都市県国町村]/;
