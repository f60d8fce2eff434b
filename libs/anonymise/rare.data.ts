/** What few people share, by its kind; the whole match is the finding. */
export const ATTRIBUTES = {
  AGE: /(?<![\d約])\d{1,3}(?:歳|才)(?!未満|以上|以下|頃|ごろ|代)|\d0代(?:前半|後半)?/g,
  NATIONALITY:
    /[ァ-ヴー]{2,10}(?:国籍|人(?![ァ-ヴーァ-ン])|出身|系)|(?:中国|韓国|朝鮮|台湾|米国|英国|北朝鮮)(?:国籍|籍|人|出身)|無国籍/g,
  FAMILY:
    /(?:双子|三つ子|四つ子|五つ子|多胎|双胎|品胎)|(?:[4-9４-９]|1\d|[四五六七八九十])人(?:きょうだい|兄弟|姉妹|の子|兄妹)|父子家庭|(?:事実婚|重婚|同性パートナー|代理出産)/g,
  EVENT:
    /(?:一家)?心中(?:未遂)?|殺人(?:事件|未遂)?|火災|全焼|飛び降り|人身事故|新聞に(?:載|出)|報道され|ニュースになっ|誘拐|監禁(?:事件)?|人身取引|孤立死|嬰児|震災|津波|難民|亡命/g,
  ILLNESS: /[一-龠ァ-ヴー]{2,12}(?:症候群|ジストロフィー|白血病|硬化症|萎縮症)|指定難病|HIV陽性|性分化疾患/g,
} as const;

/** Kinds that are for review wherever they stand; an age alone is shared by many. */
export const RARE_ALONE = ['NATIONALITY', 'FAMILY', 'EVENT', 'ILLNESS'] as const;
