/** Published figures of the population; sources, years and what was worked out from them: NOTICE.md beside this file. */

/** All people on 1 October 2022 in thousands, by age (人口推計): [from, everyone, of them Japanese, women, of them Japanese]. */
export const AGES: readonly (readonly [number, number, number, number, number])[] = [
  [0, 4247, 4163, 2073, 2032],
  [5, 4948, 4865, 2413, 2373],
  [10, 5308, 5239, 2588, 2555],
  [15, 5512, 5418, 2682, 2637],
  [20, 6263, 5837, 3047, 2850],
  [25, 6412, 5938, 3118, 2910],
  [30, 6446, 6074, 3146, 2976],
  [35, 7212, 6935, 3544, 3405],
  [40, 7946, 7712, 3918, 3790],
  [45, 9462, 9276, 4671, 4564],
  [50, 9435, 9257, 4680, 4572],
  [55, 8075, 7935, 4038, 3955],
  [60, 7445, 7347, 3761, 3704],
];

/** Women from 65 on, in the same table; how many of them are Japanese was not at hand by age: [from, women]. */
export const OLDER: readonly (readonly [number, number])[] = [
  [65, 3870],
  [70, 4932],
  [75, 3878],
  [80, 3350],
  [85, 2525],
  [90, 1429],
  [95, 449],
  [100, 77],
];

/** The totals of that table, in thousands. */
export const ALL = { everyone: 124_947, japanese: 122_031, women: 64_189, japaneseWomen: 62_717 };

/** Everyone on 1 October 2023, in thousands (人口推計). */
export const EVERYONE_2023 = 124_352;

/** Foreign residents, both sexes (在留外国人統計), by nationality: each number beside the total of its own day. */
export const RESIDENTS: readonly { at: string; total: number; of: Readonly<Record<string, number>> }[] = [
  {
    at: '2023-12-31',
    total: 3_410_992,
    of: {
      中国: 821_838,
      ベトナム: 565_026,
      韓国: 410_156,
      フィリピン: 322_046,
      ブラジル: 211_840,
      ネパール: 176_336,
      インドネシア: 149_101,
      ミャンマー: 86_546,
      台湾: 64_663,
      米国: 63_408,
      スリランカ: 46_949,
      バングラデシュ: 27_962,
      パキスタン: 25_334,
      カンボジア: 23_750,
      モンゴル: 19_490,
    },
  },
  { at: '2024-12-31', total: 3_768_977, of: { タイ: 65_398 } },
  { at: '2024-06-30', total: 3_588_956, of: { シリア: 1497 } },
  { at: '2022-12-31', total: 3_075_213, of: { ウクライナ: 4158 } },
  {
    at: '2020-12-31',
    total: 2_887_116,
    of: {
      ペルー: 48_256,
      インド: 38_558,
      英国: 16_891,
      フランス: 12_264,
      マレーシア: 10_318,
      カナダ: 10_103,
      ドイツ: 6114,
    },
  },
  { at: '2017-12-31', total: 2_561_848, of: { 朝鮮: 30_859 } },
  { at: '2017-06-30', total: 2_471_458, of: { 無国籍: 588 } },
];

/** The day that all shares are carried to. */
export const RESIDENTS_NOW = 3_410_992;

/** Other names of the same. */
export const SAME: Readonly<Record<string, string>> = { アメリカ: '米国', イギリス: '英国' };

/** What may stand behind the name of a country; of descent (系) the tables say nothing. */
export const BEHIND: readonly string[] = ['国籍', '籍', '人', '出身', ''];

/** Nationalities whose people grow old here: of the foreign women over 65 they are the most. */
export const OLD_COMMUNITY: readonly string[] = ['韓国', '朝鮮'];

/** Both of these on 31 December 2017: everyone, and women by age (the last: that age and older). */
export const OLD_COMMUNITY_2017 = { everyone: 481_522, women65: 20_542, women70: 31_911, women80: 19_475 };

/** Foreign residents of a very great age on 1 January 2019, both sexes (住民基本台帳に基づく人口). */
export const VERY_OLD_2019 = { everyone: 2_667_199, from90: 5926, from100: 177 };

const WOMEN = ALL.women * 1000;
const FIRST_BIRTHS = 425_234;
const TWINS = 0.01007442;
const TRIPLETS = 0.00021075;
const QUADRUPLETS = 0.00000639;

/** Forms of family: as they are written, and how many there are to each woman of the country, at most. */
export const FAMILIES: readonly (readonly [RegExp, number])[] = [
  [/^父子家庭$/, 149_000 / WOMEN],
  [/^(?:双子|双胎)$/, TWINS],
  [/^(?:三つ子|品胎)$/, TRIPLETS],
  [/^四つ子$/, QUADRUPLETS],
  [/^多胎$/, TWINS + TRIPLETS + QUADRUPLETS],
  [/^[4四]人の子$/, 26_143 / FIRST_BIRTHS],
  [/^(?:[5-9五六七八九十]|1\d)人の子$/, 8917 / FIRST_BIRTHS],
];
