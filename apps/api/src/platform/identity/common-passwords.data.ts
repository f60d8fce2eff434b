/**
 * Words of which common passwords consist, made for Tsudoi from what password guides warn of and from what people in
 * Japan are known to choose: greetings, seasons, idols of children, the service itself and the work it is for.
 * A password that holds nothing else, but for digits and signs, is too common.
 */
export const COMMON_WORDS = [
  ...'password passw0rd p4ssword passphrase passwort pass secret himitsu aikotoba admin administrator root user guest'.split(
    ' ',
  ),
  ...'test tester demo sample login signin welcome letmein changeme default temp temporary master access hello'.split(
    ' ',
  ),
  ...'qwerty qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc 1qaz 2wsx 3edc 4rfv 1q2w3e4r'.split(
    ' ',
  ),
  ...'abc abcd abcde abcdef abcdefg abc123 iloveyou love lovely princess sunshine dragon monkey football baseball'.split(
    ' ',
  ),
  ...'summer winter spring autumn january february march april may june july august september october november'.split(
    ' ',
  ),
  ...'december monday tuesday wednesday thursday friday saturday sunday company office computer internet windows'.split(
    ' ',
  ),
  ...'japan nippon nihon tokyo osaka kyoto nagoya sapporo fukuoka shinjuku shibuya setagaya nerima adachi suginami'.split(
    ' ',
  ),
  ...'sakura momiji himawari tanpopo hanabi fujisan samurai ninja sushi ramen onigiri neko inu usagi kuma panda'.split(
    ' ',
  ),
  ...'arigatou arigato konnichiwa konbanwa ohayou sayonara genki ganbare ganbarou yoroshiku itadakimasu daisuki'.split(
    ' ',
  ),
  ...'aishiteru watashi anata kazoku tomodachi sensei gakkou kaisha shigoto doraemon pokemon pikachu totoro'.split(' '),
  ...'naruto dragonball onepiece hellokitty kitty mickey disney tsudoi kaigi shien soudan fukushi kuyakusho'.split(' '),
  ...'yakusho shiyakusho kodomo josei danjo koseki kikan jimukyoku tantou tanto kakari kachou buchou shokuin'.split(
    ' ',
  ),
  ...'tanaka suzuki satou sato takahashi watanabe itou ito yamamoto nakamura kobayashi katou kato yoshida'.split(' '),
  ...'ward npo school city town village council meeting support service system server data sys'.split(' '),
  ...'パスワード ぱすわーど ひみつ 秘密 あいことば 合言葉 暗証番号 あんしょうばんごう かぎ 鍵 管理者 かんりしゃ'.split(
    ' ',
  ),
  ...'さくら 桜 サクラ ひまわり もみじ 紅葉 ふじさん 富士山 にほん 日本 とうきょう 東京 おおさか 大阪 きょうと 京都'.split(
    ' ',
  ),
  ...'ありがとう こんにちは こんばんは おはよう さようなら おやすみ よろしく お願いします おねがいします げんき 元気'.split(
    ' ',
  ),
  ...'がんばれ がんばろう だいすき 大好き あいしてる 愛してる わたし 私 あなた かぞく 家族 ともだち 友達 せんせい 先生'.split(
    ' ',
  ),
  ...'つどい 集い かいぎ 会議 しえん 支援 そうだん 相談 ふくし 福祉 くやくしょ 区役所 やくしょ 役所 市役所 こども 子ども'.split(
    ' ',
  ),
  ...'じょせい 女性 だんじょ 男女 じむきょく 事務局 たんとう 担当 かかり 係 課 かちょう 課長 ぶちょう 部長 しょくいん 職員'.split(
    ' ',
  ),
  ...'たなか 田中 すずき 鈴木 さとう 佐藤 たかはし 高橋 わたなべ 渡辺 いとう 伊藤 やまもと 山本 なかむら 中村'.split(
    ' ',
  ),
  ...'ねこ 猫 いぬ 犬 うさぎ くま パンダ ぱんだ ドラえもん どらえもん ポケモン ぽけもん ピカチュウ トトロ キティ'.split(
    ' ',
  ),
  ...'あいうえお かきくけこ さしすせそ たちつてと なにぬねの はひふへほ まみむめも やゆよ らりるれろ わをん'.split(' '),
  ...'いろはにほへと ちりぬるを わかよたれそ つねならむ うゐのおくやま けふこえて あさきゆめみし ゑひもせす'.split(' '),
];

/** Rows along which fingers walk. */
export const KEYBOARD_ROWS = [
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'qawsedrftgyhujikolp',
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん',
  'いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす',
];

/** Long ones that are tried first although they hold more than common words. */
export const COMMON_PASSWORDS = [
  'correct horse battery staple',
  'correcthorsebatterystaple1',
  'to be or not to be',
  'tobeornottobethatisthequestion',
  'may the force be with you',
  'the quick brown fox jumps over the lazy dog',
  'thequickbrownfox',
  'lorem ipsum dolor sit amet',
  'open sesame open sesame',
  'trustno1trustno1',
  'monkeydragonmaster',
  'whatever12345',
  'starwars12345',
  'superman12345',
  'batmanbatman1',
  'nothingcompares2u',
  'これはぱすわーどです',
  'このパスワードは秘密です',
  'わたしのパスワードです',
  'ひらけごま ひらけごま',
  'むかしむかしあるところに',
  '吾輩は猫である',
  '吾輩は猫である名前はまだ無い',
  'わがはいはねこであるなまえはまだない',
  '雨ニモマケズ風ニモマケズ',
  'あめにもまけずかぜにもまけず',
  '春はあけぼのやうやう白くなりゆく',
  'はるはあけぼの',
  '祇園精舎の鐘の声',
  '国境の長いトンネルを抜けると雪国であった',
  '古池や蛙飛び込む水の音',
  'ふるいけやかわずとびこむみずのおと',
  '柿くへば鐘が鳴るなり法隆寺',
  'じゅげむじゅげむごこうのすりきれ',
  '寿限無寿限無五劫の擦り切れ',
  'なまむぎなまごめなまたまご',
  '生麦生米生卵生麦生米生卵',
  'すもももももももものうち',
  '隣の客はよく柿食う客だ',
  'お疲れ様ですお疲れ様です',
  'おつかれさまです',
  'いつもお世話になっております',
];
