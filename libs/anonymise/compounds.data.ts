/** Words that stand in the names of groups, firms and offices without being a name. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  '相談 相談会 支援 サポート スクール フリースクール 専門 ネット 調査 派遣 スタッフ サービス ランドリー コインランドリー 処 学習 こども 子ども みんな 訪問 法律 透析 技研 システム 商会 商店 協同 共同 保険 保証 電話 ライン ヘルプ ホットライン 応援 債権回収 引越し 教団 教会 里 森 丘 街 村'.split(
    ' ',
  ),
);

/** A department: it parts what stands before it from what stands behind. */
export const DEPARTMENT_END = /(?:課|係|署|局|会議|協議会|委員会|事務局)$/;
