import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './make-folder';

describe('making a folder', () => {
  const place = mkdtempSync(join(tmpdir(), 'tsudoi-folder-'));
  afterAll(() => rmSync(place, { recursive: true }));

  it('makes those above it too, closed as was asked', () => {
    makeFolder(join(place, 'a/b/c'), 0o700);
    expect(['a', 'a/b', 'a/b/c'].map((one) => statSync(join(place, one)).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
  });

  it('leaves one alone that is there', () => {
    makeFolder(join(place, 'd'), 0o755);
    makeFolder(join(place, 'd'), 0o700);
    expect(statSync(join(place, 'd')).mode & 0o777).toBe(0o755);
  });

  it('fails at once where a file is in the way or nothing can be made', () => {
    writeFileSync(join(place, 'file'), '');
    symlinkSync(join(place, 'nowhere'), join(place, 'link'));
    const impossible = ['file', 'file/below', 'link'].map((one) => join(place, one));
    if (existsSync('/proc/self')) impossible.push('/proc/tsudoi', '/proc/tsudoi/below');
    for (const path of impossible) expect(() => makeFolder(path)).toThrow();
  });
});
