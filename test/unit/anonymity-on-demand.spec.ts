import { AnonymityOnDemand, type AnonymityThread, startAnonymity } from '../../apps/api/src/platform/anonymity';

const NOTE = '山田花子さんが来所した。';

describe('the check on demand', () => {
  it('begins with the first text, and anew after its thread has ended', async () => {
    const threads: AnonymityThread[] = [];
    const check = new AnonymityOnDemand(async () => {
      threads.push(await startAnonymity());
      return threads.at(-1)!;
    });
    expect([threads.length, check.version]).toEqual([0, '']);
    const [first] = await check.check([NOTE]);
    expect(first?.some(({ kind, level }) => kind === 'PER' && level === 'must')).toBe(true);
    await check.check([NOTE]);
    expect([threads.length, check.version]).toEqual([1, threads[0]!.version]);
    await threads[0]!.stop();
    await expect(check.check([NOTE])).rejects.toThrow('the check has stopped');
    expect(await check.check([NOTE])).toEqual([first]);
    expect(threads).toHaveLength(2);
    await threads[1]!.stop();
  });
});
