import { MADE_UP_FOLDER } from './layout';
import { allFiles, read } from './tree';

const BINARY = /\.(png|jpg|ico|pdf|otf|ttf|woff2?|gz)$/;

const files = allFiles().filter((path) => !BINARY.test(path) && !path.startsWith(MADE_UP_FOLDER));

/** Weights of the check digit of an individual number (regulation of the Ministry of Internal Affairs, 2014, art. 5). */
function isMyNumber(digits: string): boolean {
  const numbers = [...digits].map(Number);
  const sum = numbers
    .slice(0, 11)
    .reverse()
    .reduce((total, digit, index) => total + digit * (index < 6 ? index + 2 : index - 4), 0);
  const rest = sum % 11;
  return numbers[11] === (rest <= 1 ? 0 : 11 - rest);
}

const narrow = (text: string) => text.replace(/[\uff10-\uff19]/g, (sign) => String(sign.charCodeAt(0) - 0xff10));

const PATTERNS: Readonly<Record<string, (text: string) => string[]>> = {
  'e-mail': (text) =>
    (text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []).filter(
      (address) => !address.endsWith('.example') && !/@\d|\.(js|mjs|ts|json)$/.test(address),
    ),
  phone: (text) =>
    narrow(text).match(/(?<![\d-])0\d{1,4}[-\u2010-\u2015\uff0d]\d{1,4}[-\u2010-\u2015\uff0d]\d{4}(?![\d-])/g) ?? [],
  postcode: (text) => narrow(text).match(/\u3012\s*\d+/g) ?? [],
  'individual number': (text) =>
    (narrow(text).match(/(?<![0-9A-Za-z.-])\d{12}(?![0-9A-Za-z.-])/g) ?? []).filter(isMyNumber),
};

const finds = (name: string, paths: string[]) =>
  paths.flatMap((path) => (PATTERNS[name]?.(read(path)) ?? []).map((found) => `${path}: ${found}`));

describe('files of the repository', () => {
  it('were seen', () => {
    expect(files.length).toBeGreaterThan(250);
  });

  it('are searched by patterns that find what they look for', () => {
    // Put together here, so that this file does not hold what it looks for.
    const number = ['1234', '5678', '9018'].join('');
    expect(isMyNumber(number)).toBe(true);
    expect(isMyNumber(number.replace('18', '12'))).toBe(false);
    const bait = ['someone@company', '.test 03', '-1234', '-5678 \u3012', '100 ', number].join('');
    for (const find of Object.values(PATTERNS)) expect(find(bait).length).toBe(1);
    expect(PATTERNS['e-mail']?.('a@ward.example')).toEqual([]);
  });

  it.each(Object.keys(PATTERNS))('hold no %s', (name) => {
    const searched = name === 'e-mail' ? files.filter((path) => path !== 'package-lock.json') : files;
    expect(finds(name, searched)).toEqual([]);
  });

  it('name no registry host and no folder of a developer', () => {
    const lock = read('package-lock.json');
    expect(lock.length).toBeGreaterThan(100_000);
    expect(lock).not.toContain('"resolved"');
    const folders = new RegExp(`(?<![\\w.])/(${['work', 'home', 'Users'].join('|')})/\\w`);
    expect(files.filter((path) => path !== 'package-lock.json' && folders.test(read(path)))).toEqual([]);
  });
});
