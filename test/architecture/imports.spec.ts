import { importsOf, type Import } from './imports';
import { FEATURES, LIBS, LIB_PACKAGES, NOT_IN_BROWSER, PLATFORM } from './layout';
import { isTest, sourceFiles } from './tree';

const files = sourceFiles();
const ours = files.filter((path) => !isTest(path));
const all: Import[] = files.flatMap(importsOf);
const imports = all.filter(({ from }) => !isTest(from));
const API = 'apps/api/src/';

const libOf = (path = '') => /^libs\/([^/]+)\//.exec(path)?.[1];
const featureOf = (path = '') => {
  const folder = /^apps\/api\/src\/([^/]+)\//.exec(path)?.[1];
  return folder && FEATURES.includes(folder) ? folder : undefined;
};
const webFeatureOf = (path = '') => /^apps\/web\/src\/features\/([^/]+)\//.exec(path)?.[1];
const told = (wrong: Import[]) => wrong.map(({ from, written }) => `${from} imports ${written}`);

/** Imports that reach rightwards, or past an index, among folders whose order is a line. */
function outOfOrder(order: string[], folderOf: (path?: string) => string | undefined): string[] {
  const crossing = imports.filter(
    ({ from, file }) => folderOf(from) && folderOf(file) && folderOf(from) !== folderOf(file),
  );
  return told(
    crossing.filter(({ from, file }) => {
      const rightwards = order.indexOf(folderOf(file) ?? '') > order.indexOf(folderOf(from) ?? '');
      return rightwards || !file?.endsWith('/index.ts');
    }),
  );
}

describe('imports', () => {
  it('were seen: files of every kind, and imports between them', () => {
    expect(ours.filter((path) => path.startsWith('libs/')).length).toBeGreaterThan(50);
    expect(ours.filter((path) => path.startsWith(API)).length).toBeGreaterThan(100);
    expect(imports.filter(({ written }) => written.startsWith('#libs/')).length).toBeGreaterThan(20);
    expect(imports.filter(({ from, file }) => featureOf(from) && featureOf(file)).length).toBeGreaterThan(20);
  });

  it('all lead to a file', () => {
    expect(told(all.filter(({ file }) => file?.startsWith('unresolved')))).toEqual([]);
  });

  it('of libs follow their order', () => {
    expect(outOfOrder(LIBS, libOf)).toEqual([]);
  });

  it('of features follow their order', () => {
    expect(outOfOrder(FEATURES, featureOf)).toEqual([]);
  });

  it('leave libs only for the few packages that a lib may use', () => {
    const strays = imports.filter(({ from, file, npm }) => {
      const lib = libOf(from);
      if (!lib) return false;
      return npm ? !LIB_PACKAGES[lib]?.includes(npm) : libOf(file) === undefined;
    });
    expect(told(strays)).toEqual([]);
  });

  it('enter a lib from outside only through its index', () => {
    const inside = imports.filter(
      ({ from, file }) => !libOf(from) && libOf(file) && !/^libs\/[^/]+\/([^/]+\/)?index\.ts$/.test(file ?? ''),
    );
    expect(told(inside)).toEqual([]);
  });

  it('never lead from the platform to a feature or a command', () => {
    const platform = imports.filter(({ from }) => from.startsWith(`${API}platform/`));
    expect(platform.length).toBeGreaterThan(50);
    expect(told(platform.filter(({ file }) => file && !libOf(file) && !file.startsWith(`${API}platform/`)))).toEqual(
      [],
    );
  });

  it('enter a feature from the top and from commands only through its index', () => {
    const deep = imports.filter(
      ({ from, file }) => !featureOf(from) && featureOf(file) && !file?.endsWith('/index.ts'),
    );
    expect(told(deep)).toEqual([]);
  });

  it('never cross between API and web app', () => {
    const crossing = imports.filter(
      ({ from, file }) =>
        (from.startsWith('apps/api/') && file?.startsWith('apps/web/')) ||
        (from.startsWith('apps/web/') && file?.startsWith('apps/api/')),
    );
    expect(told(crossing)).toEqual([]);
  });

  it('never lead from one feature of the web app to another, nor from features or ui to pages', () => {
    const wrong = imports.filter(({ from, file = '' }) => {
      if (!from.startsWith('apps/web/src/')) return false;
      const [mine, theirs] = [webFeatureOf(from), webFeatureOf(file)];
      if (mine && theirs && mine !== theirs) return true;
      const low = /^apps\/web\/src\/(ui|graphql)\//.test(from);
      if (low && /^apps\/web\/src\/(features|pages|app)\//.test(file)) return true;
      return mine !== undefined && /^apps\/web\/src\/(pages|app)\//.test(file);
    });
    expect(told(wrong)).toEqual([]);
  });

  it('bring nothing into the browser that belongs to the server', () => {
    const reached = new Set(ours.filter((path) => path.startsWith('apps/web/src/')));
    for (const path of reached) {
      for (const { from, file } of imports) if (from === path && file && ours.includes(file)) reached.add(file);
    }
    const wrong = imports.filter(
      ({ from, npm }) => reached.has(from) && npm && NOT_IN_BROWSER.some((name) => name.test(npm)),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('never lead to tests, and migrations know TypeORM alone', () => {
    const product = imports.filter(({ from }) => /^(apps|libs|migrations)\//.test(from));
    expect(told(product.filter(({ file }) => file && isTest(file)))).toEqual([]);
    const migrations = imports.filter(({ from }) => from.startsWith('migrations/'));
    expect(migrations.length).toBeGreaterThan(5);
    expect(told(migrations.filter(({ npm }) => npm !== 'typeorm'))).toEqual([]);
  });

  it('stay inside known folders', () => {
    const folders = ours.flatMap((path) => /^apps\/api\/src\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(folders)].filter((name) => ![...FEATURES, 'platform', 'commands'].includes(name))).toEqual([]);
    const parts = ours.flatMap((path) => /^apps\/api\/src\/platform\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(parts)].filter((name) => !PLATFORM.includes(name))).toEqual([]);
    const libs = ours.flatMap((path) => libOf(path) ?? []);
    expect([...new Set(libs)].filter((name) => !LIBS.includes(name))).toEqual([]);
  });
});
