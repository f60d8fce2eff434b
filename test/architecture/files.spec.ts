import { FEATURES, FEATURE_KINDS, GENERATED, LONGEST_FILE } from './layout';
import { isTest, read, sourceFiles } from './tree';

const files = sourceFiles().filter((path) => !GENERATED.some((pattern) => pattern.test(path)));
const features = files.filter((path) => FEATURES.some((name) => path.startsWith(`apps/api/src/${name}/`)));
const ending = (kind: string) => features.filter((path) => path.endsWith(`.${kind}.ts`));
const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';

describe('files', () => {
  it('were seen', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(ending('entity').length).toBeGreaterThan(25);
    expect(ending('resolver').length).toBeGreaterThan(3);
  });

  it('have at most 300 lines', () => {
    const long = files.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  });

  it('of features are flat and named by the known kinds', () => {
    const name = new RegExp(`^apps/api/src/[a-z]+/${KEBAB}(\\.(${FEATURE_KINDS.join('|')}))?(\\.spec)?\\.ts$`);
    expect(features.filter((path) => !name.test(path))).toEqual([]);
  });

  it('of libs and the web app have names in small letters with hyphens', () => {
    const name = new RegExp(`/${KEBAB}(\\.(data|spec|d|types|test))?\\.tsx?$`);
    const named = files.filter((path) => /^(libs|apps\/web\/src)\//.test(path));
    expect(named.filter((path) => !name.test(path))).toEqual([]);
  });

  it('of migrations are named by time and reason', () => {
    const migrations = files.filter((path) => path.startsWith('migrations/'));
    expect(migrations.filter((path) => !/^migrations\/\d{13}-[a-z]+(-[a-z]+)+\.ts$/.test(path))).toEqual([]);
  });

  it('of resolvers decide nothing and know no database', () => {
    const wise = ending('resolver').filter((path) => /\bif \(|from 'typeorm'|createQueryBuilder/.test(read(path)));
    expect(wise).toEqual([]);
  });

  it('of entities carry no GraphQL', () => {
    expect(ending('entity').filter((path) => read(path).includes('@nestjs/graphql'))).toEqual([]);
  });

  it('switch off no rule by comment', () => {
    const words = [['ts', 'ignore'].join('-'), ['ts', 'nocheck'].join('-'), ['oxlint', 'disable'].join('-')];
    const silenced = files.filter((path) =>
      words.some((word) => read(path).includes(`@${word}`) || read(path).includes(` ${word}`)),
    );
    expect(silenced).toEqual([]);
  });

  it('hold no note of unfinished work and no focused or skipped test', () => {
    const unfinished = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`);
    const skipped = /\b(it|describe|test)\.(only|skip|todo)\b|\b(xit|fit|fdescribe|xdescribe)\(/;
    expect(files.filter((path) => unfinished.test(read(path)))).toEqual([]);
    const tests = files.filter((path) => isTest(path) && !path.startsWith('test/architecture/'));
    expect(tests.filter((path) => skipped.test(read(path)))).toEqual([]);
  });
});
