import fc from 'fast-check';
import { headingOf, isFrame, isProcedural, parseTitle, topicCore } from './title';

describe('parseTitle', () => {
  it.each<[string, string, number | null, string[], string | null]>([
    ['支援のための課題と取組み、連携について（1）', '支援の課題と取組み連携', 1, [], null],
    ['○支援のための課題と取組み、連携について（２）', '支援の課題と取組み連携', 2, [], null],
    ['支援のための課題と取組み、連携について②', '支援の課題と取組み連携', 2, [], null],
    ['支援のための課題と取組み、連携（続き）について', '支援の課題と取組み連携', 2, [], null],
    ['支援のための課題と取組み、連携について（その３）', '支援の課題と取組み連携', 3, [], null],
    ['支援のための課題と取組み、連携についてその二', '支援の課題と取組み連携', 2, [], null],
    ['●困難を抱える女性について（レクチャー）', '困難を抱える女性', null, ['レクチャー'], null],
    ['困難を抱える女性について', '困難を抱える女性', null, [], null],
    ['令和8年度 空家等の利活用について（報告）', '空家等の利活用', null, ['報告'], '令和8年度'],
    ['Ｒ７年度　空家等の利活用に関する報告', '空家等の利活用', null, [], 'R7年度'],
    ['2024（令和6）年度 不動産会社との連携（案）について', '不動産会社との連携', null, ['案'], '2024(令和6)年度'],
    ['令和6年6月13日の研修について', '研修', null, [], '令和6年6月13日'],
    ['資料1-2　第２次計画の骨子について（素案）（2）', '計画の骨子', 2, ['素案'], null],
    ['議題３　居住支援に係る取組等について', '居住支援の取組', null, [], null],
    ['【議案第4号】居住支援における取組', '居住支援の取組', null, [], null],
    ['（1）居住支援に向けた取組', '居住支援の取組', null, [], null],
    ['ア 居住支援への取組', '居住支援の取組', null, [], null],
    ['3　居住支援に対する取組', '居住支援の取組', null, [], null],
    ['アウトリーチの実施', 'アウトリーチの実施', null, [], null],
    ['資料確認', '資料確認', null, [], null],
    ['12月の相談会', '12月の相談会', null, [], null],
    ['QRコードの活用', 'QRコードの活用', null, [], null],
    ['H5N1への備え', 'H5N1の備え', null, [], null],
    ['調査対象民間団体等の抽出、調査内容への意見', '調査対象民間団体等の抽出調査内容の意見', null, [], null],
    ['', '', null, [], null],
  ])('reads %s', (raw, core, part, stage, year) => {
    expect(parseTitle(raw)).toEqual({ raw, core, part, stage, year });
  });

  it('gives one core to yearly items and keeps near misses apart', () => {
    expect(parseTitle('令和7年度実績について').core).toBe(parseTitle('令和8年度実績について').core);
    expect(parseTitle('COP21の結果').core).not.toBe(parseTitle('COP26の結果').core);
  });

  it('never fails, ends, and gives the same core whatever the width of the characters', () => {
    const pieces = fc.constantFrom(
      '（',
      '）',
      '(1)',
      '案',
      '①',
      'について',
      '令和6年度',
      '第2回',
      ' ',
      '資料1-2',
      '連携',
      'の',
    );
    const titles = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(titles, (raw) => {
        const parsed = parseTitle(raw);
        expect(parsed.raw).toBe(raw);
        expect(parsed.core).not.toMatch(/[\s（）()、。]/);
        expect(parseTitle(`　●${raw}`.replaceAll('(', '（').replaceAll(')', '）')).core).toBe(
          parseTitle(`　●${raw}`).core,
        );
      }),
    );
  });
});

describe('what counts as a topic', () => {
  it.each([
    '開会',
    'その他',
    '区長あいさつ',
    '委員紹介',
    '新しい構成団体の紹介',
    '前回議事録の確認について',
    '次回日程について',
    '事務連絡',
    '概要説明',
    '会長の選出',
    '会長及び副会長の選出について',
    '資料確認',
    '令和8年度 第2回 その他',
    '',
  ])('leaves out %s', (title) => {
    expect(isProcedural(parseTitle(title).core)).toBe(true);
    expect(topicCore(title)).toBeNull();
  });

  it.each([
    '民間団体との協働について（レクチャー）',
    '目標案',
    '庁内に向けてできることは',
    '議事録システムの導入',
    '紹介制度の見直し',
  ])('keeps %s', (title) => {
    expect(isProcedural(parseTitle(title).core)).toBe(false);
    expect(topicCore(title)).not.toBeNull();
  });

  it('counts no item whose kind says that it is none', () => {
    expect(topicCore('居住支援について', 'PROCEDURAL')).toBeNull();
    expect(topicCore('居住支援について', 'CASE')).toBeNull();
    expect(topicCore('居住支援について', 'REPORT')).toBe('居住支援');
  });

  it('sees ways of working apart from topics', () => {
    expect(isFrame(parseTitle('●ワークショップ').core)).toBe(true);
    expect(topicCore('ワークショップ')).toBeNull();
    expect(topicCore('ワークショップの進め方の見直し')).not.toBeNull();
  });
});

describe('headingOf', () => {
  it.each([
    ['支援のための課題と取組み、連携について（1）', '支援のための課題と取組み、連携について'],
    ['○困難を抱える女性について（レクチャー）', '困難を抱える女性について'],
    ['計画（素案）（２）', '計画'],
    ['居住支援（住まい）について', '居住支援（住まい）について'],
    ['居住支援（住まい）', '居住支援（住まい）'],
    ['連携について②', '連携について'],
    ['（1）', '（1）'],
  ])('writes %s as %s', (raw, heading) => {
    expect(headingOf(raw)).toBe(heading);
  });

  it('only ever takes text away', () => {
    fc.assert(fc.property(fc.string(), (raw) => raw.includes(headingOf(raw))));
  });
});
