import type { Kind } from './finding';
import { findPatterns, hasCheckDigit } from './patterns';

const seen = (text: string): string[] =>
  findPatterns(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

/** Put together here: the repository holds no number that could be somebody's. */
const MOBILE = ['090', '0000', '0000'].join('-');

describe('what its shape gives away', () => {
  it.each<[Kind, string, string]>([
    ['DATE', '令和6年5月9日', '令和6年5月9日に来所'],
    ['DATE', 'R6.4.12', '受付R6.4.12、電話'],
    ['DATE', '2024/05/09', '2024/05/09付の診断書'],
    ['PHONE', MOBILE, `携帯は${MOBILE}です`],
    ['PHONE', '03(0000)0000', '実家03(0000)0000に電話'],
    ['EMAIL', 'hana@ward.example', 'メールはhana@ward.example'],
    ['URL', 'https://ward.example/a', '見たのはhttps://ward.example/aだという'],
    ['ACCOUNT', '@moon_light9', 'インスタは@moon_light9'],
    ['NUMBER', '相-96560219', '事件番号相-96560219の件'],
    ['NUMBER', 'No.224', '記号No.224'],
    ['NUMBER', '令和6年(家イ)第318号', '事件番号令和6年(家イ)第318号の件'],
    ['NUMBER', '相07-0412', '相談カード番号相07-0412'],
    ['NUMBER', '女支収第218号', '収受番号女支収第218号'],
    ['NUMBER', 'XX0001234', '旅券番号XX0001234、写しのみ'],
    ['PHONE', '(06)0000-7741', '直通(06)0000-7741です'],
    ['PHONE', '098 000 4620', '実母 098 000 4620'],
    ['PHONE', '098.000.3105', '園 098.000.3105'],
    ['PHONE', '0 0 0-0 0 0 0-8 8 3 1', '公衆電話から0 0 0-0 0 0 0-8 8 3 1へ'],
    ['PHONE', '+81 90 0000 5523', '電話+81 90 0000 5523から'],
    ['DATE', 'Sept. 14', '帰国便Sept. 14'],
    ['DATE', '2/8', '2/8 15時に面談'],
    ['DATE', '2/8', '2/815時に面談'],
    ['ACCOUNT', 'tobiuo#0417', 'ゲームの名前はtobiuo#0417'],
    ['ACCOUNT', 'Ha Nguyen 98', '連絡はFB「Ha Nguyen 98」'],
  ])('%s: %s', (kind, word, text) => {
    expect(seen(text)).toEqual([`${kind} ${word}`]);
  });

  it.each([
    ['http://ward.example', 'ページはhttp://ward.exampleです'],
    ['https://www.ward.example/p/1?x=2&y=3#top', '(https://www.ward.example/p/1?x=2&y=3#top)を見た'],
    ['www.ward.example', 'www.ward.example、毎日見ている'],
    ['blog.ward.example', 'ブログblog.ward.exampleに書いた'],
    ['moon-light9.example/diary/5', '「moon-light9.example/diary/5」に写真'],
    ['home.ward.tokyo', '店のサイトはhome.ward.tokyo'],
  ])('URL, however it is written: %s', (word, text) => {
    expect(seen(text)).toEqual([`URL ${word}`]);
  });

  it.each(['3.5kg', 'Ver.2.test中', 'A.B.C', '第1回.資料', 'やりとり.メモ'])('and no URL in %s', (text) => {
    expect(seen(text).filter((one) => one.startsWith('URL'))).toEqual([]);
  });

  it.each([
    'LINE「今日いける?」',
    '政令第52号',
    'May be',
    '3人で14時から',
    '第3回の会議',
    '輸血2000ml',
    '月額5,000円',
    '法第15条',
    '体重2,840g',
    '20代後半',
  ])('finds nothing in %s', (text) => expect(seen(text)).toEqual([]));
});

describe('the individual number', () => {
  it('is told by its check digit', () => {
    expect(hasCheckDigit(`${['1234', '5678', '901'].join('')}8`)).toBe(true);
    expect(hasCheckDigit(`${['1234', '5678', '901'].join('')}2`)).toBe(false);
  });

  it('is told by the words beside it even when it is mistyped', () => {
    expect(findPatterns('マイナンバーは1234 5678 9012')).toMatchObject([{ kind: 'NUMBER', level: 'must' }]);
    expect(findPatterns('合計は1234 5678 9012')).toMatchObject([{ kind: 'NUMBER', level: 'review' }]);
  });
});
