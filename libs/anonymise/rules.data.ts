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

/** The word for a kind of place, right before its name; a space may stand between. */
export const PLACE_BEFORE =
  /(?:母子生活支援施設|女性自立支援施設|居宅介護支援事業所?|訪問看護ステーション|訪問介護|就労支援|(?:放課後(?:等)?)?デイサービス|デイ|グループホーム|ビジネスホテル|カプセルホテル|ホテル|旅館|民宿|ゲストハウス|パブ|スナック|バー|ガールズバー|コンカフェ|カフェ|喫茶|ラウンジ|居酒屋|焼肉|焼鳥|ファミレス|キャバレー|コンビニ|スーパー|ドラッグストア|美容室|美容院|整骨院|接骨院|保育所|児童センター|児童館|学童|サポートルーム|ルーム|回転寿し|回転寿司|そば処|食堂|サロン|エステ|ネイル|キャンプ場|道の駅|認定こども園|こども園|保育室|つどいの広場|ひろば|児童クラブ|サークル|フードバンク|ファミリーサポート|ファミサポ|タイ古式|クレジット)[ \u3000]?$|[一-龠ァ-ヴー]{0,8}(?:ホーム|センター|図書館|食堂|クラブ|施設|ハウス|パーク|ランド|教室|広場|スクール)[ \u3000]$|[一-龠ァ-ヴー]{0,8}(?:ハウス|サロン|ルーム|相談室|広場|タクシー)$/;

/** A finding that begins with one of these has a name behind it, in which の may stand. */
export const NAMED_BEHIND =
  /(?:デイサービス|ホテル|旅館|民宿|ゲストハウス|パブ|スナック|バー|カフェ|喫茶|ラウンジ|居酒屋|食堂|サロン|キャンプ場|道の駅|ひろば|ホーム|ハウス)[ \u3000]?[一-龠ぁ-ゖァ-ヴーA-Za-z]{1,8}$/;

/** Kana before a place that are no part of its name. */
export const NOT_OF_A_NAME =
  /^(?:こ|そ|あ|ど)(?:の|んな|ちらの|ういう)$|^(?:いつもの|うちの|みんなの|ほかの|もとの|ちかくの|わたしの|あたしの|じぶんの|だけの|などの|からの|までの|での|への|との|より|という|いう|ある|いる|する|した|していた|している|では|には|とは|きりの|らしい|たい|ない)$|(?:って|している|していた|された|される|したい|った|した|する|れる|いる|ある|ない|から|まで|ので|けど|たら|なら|では|には|とも|でも|へは|から|などの|だった|です|ます)$/;

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

/** A station by its name. */
export const STATION = /[一-龠々ァ-ヴーヶ]{1,6}(?:駅|停留所)(?![一-龠]{2})/g;
export const NO_STATION =
  /^(?:最寄り?|各|当|同|両|乗換|乗り換え|終着|始発|主要|ターミナル|無人|隣|次|前|元|降車|乗車)(?:駅|停留所)$/;

/** Where somebody works, by a long word in katakana. */
export const EMPLOYER = /([ァ-ヴー]{5,})(?=勤務|に勤め|で勤め|に就職|へ就職|復職|に復職|を退職|に入社|で働)/g;

/** The word for a kind of place, right behind a part of its name. */
export const PLACE_BEHIND =
  /^(?:(?:法律|司法書士|会計|探偵)?事務所|信用金庫|信用組合|銀行|農協|設備|設備工業|測量|缶詰|加工|販売|工業|商事|運輸|物流|産婦人科|産科|婦人科|小児科|内科|歯科|皮膚科|心療内科|精神科|クリニック|医院|病院|[一-龠]{0,4}相談室|[一-龠ァ-ヴー]{0,3}ルーム|助産所|助産院|訪問介護|訪問看護|梱包|児童クラブ|学童クラブ|保育園|幼稚園|こども園|(?:看護|福祉|美容|調理|医療)?専門学校|高等学校|女子高|高校|中学校?|小学校?|大学(?:病院)?|支援学校|駅前?|ホーム|ハウス|教会|の会|の家|薬局|商店街|団地)(?=[^一-龠ァ-ヴー]|$)/;

/** What a company is, in brackets behind its name. */
export const LEGAL_BEHIND = /^\((?:株|有|同|資|名|福|特非|一社|社|財)\)/;

/** The rest of a place that is joined by a particle: 港が丘, 宮の前. */
export const PLACE_JOINED =
  /^[がのヶケ][丘前上下内森里台原口山川谷浜崎島](?=校区|学区|地区|町|駅|小|中|高|商店|公園|団地|に住|在住|方面|まで|から|の|[、。])/;
export const PLACE_JOINING = /[一-龠]{1,2}[がヶケの]$/;
export const JOINED_START = /[丘前上下内森里台原口浜崎島輪]/;

/** A word before a place that is no part of its name. */
export const NO_PLACE_WORD =
  /(?:今日|昨日|明日|本日|翌日|前日|当日|毎日|毎週|毎月|先週|今週|来週|先月|今月|来月|午前|午後|今朝|昨夜|夜間|日中|最近|現在|以前|今回|前回|次回|週末|平日|勤務先|就職先|派遣先|転職先|紹介先|通院先|受診先|入院先|実習先|会場|場所|行先|住所|現住所|本籍|職場|[^一-龠]?[一-龠]*[後時中先元側用別等式的性法]|通院|受診|入院|退院|入所|退所|見学|訪問|面談|面接|電話|連絡|利用|在籍|通学|入学|卒業|転校|転園|入園|登園|勤務|就職|会社|近所|近隣|隣|元|前|現|同|当|某)$/;

/** Words before such a thing are the name of a quarter. */
export const QUARTER =
  /([一-龠々]{2,4})(?=地区(?!会館)|校区|学区|界隈|方面|商店街|町内会|自治会|団地|交差点|通り商|のアーケード)/g;
export const NO_QUARTER =
  /(?:同|各|当|全|他|両|担当|中心|北部|南部|東部|西部|中部|都市|農村|過疎|被災|周辺|近隣|地元|居住|受持|モデル|指定|対象|多方|各方|関係|文教|住宅|工業|商業|繁華|地域|帰宅|通学|駅前|一部|反対)$/;

/** Kana twice over and a word in katakana, as groups and rooms are called: ぽかぽかテーブル. */
export const DOUBLED = /(([ぁ-ゖ]{2})\2)[ァ-ヴー]{2,8}/g;
export const NO_DOUBLED =
  /^(?:いろいろ|ときどき|だんだん|なかなか|そろそろ|たまたま|いよいよ|ますます|たびたび|しばしば|わざわざ|とうとう|まあまあ|それそれ|まだまだ|どんどん|ますます|いちいち|ぜいぜい|つぎつぎ|はやばや|もともと|だいだい)/;

/** Words for places of which a finding may be a part. */
export const ROOM =
  /ひろば|広場|サロン|ルーム|スペース|住宅|ホーム|ハウス|クラブ|カフェ|食堂|テーブル|キッチン|センター|[店園院荘寮駅館]$/;

/** A shop by its trade and の: くすりのサカイヤ. */
export const TRADE_NAMED =
  /(?:タイヤ|お?べんとう|お?弁当|くすり|薬|クリーニング|文具|お?酒|お?米|魚|肉|お?花|靴|紳士服|婦人服|メガネ|めがね|眼鏡|時計|家具|カメラ|ケーキ|パン|お?菓子|和菓子|印刷|畳|ふとん|布団|自転車|手芸|おもちゃ|化粧品|焼肉|お?茶|電器|でんき|餃子|ラーメン|とんかつ|うなぎ|豆腐|八百屋|写真|スーツ|着物|介護)の(?:店[ \u3000]?)?(?:[ァ-ヴー]{2,8}[一-龠]?屋?|[ぁ-ゖー]{2,6}|[一-龠ァ-ヴー]{1,6}(?:屋|堂|亭|店)|一番星)(?=[、。)(（）「」\s・さ]|[にでへはがをもの](?![ぁ-ゖ]{3})|から|まで|$)/g;

/** A branch, by the name of the shop before a space. */
export const BRANCH = /(?:店|支店|号店|分館|分校|支所|営業所|教室)$/;
export const BEFORE_BRANCH = /[ぁ-ゖァ-ヴー一-龠々A-Za-zＡ-Ｚ＆&・]{2,14}[ \u3000]$/;

/** Words before の of which a place is called, where the finding begins with what it is: つどいの広場. */
export const OF_PLACE_BEFORE =
  /(?:^|[^ぁ-ゖ])((?:つどい|みんな|こども|子ども|親子|ふれあい|いこい|あそび|まち|ちいさな|小さな)(?:の)?)$/;
export const OF_PLACE_START = /^(?:広場|ひろば|家|間|部屋|森|庭|里|荷物便)/;
