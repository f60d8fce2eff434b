import {
  AGAIN,
  answersOf,
  carriedAnswers,
  isEndedByNo,
  isToAsk,
  newRows,
  openTo,
  presetAnswers,
  type RecipientCells,
  recipientsIn,
  recipientsOf,
} from './standing';

const organisation = (id: string) => ({ id, name: id });
const section = (category: string, publishedIn: number) => ({ section: 'HEALTH', category, publishedIn }) as const;
const covered = (id: string, category: string, reason: string, upTo = 0) =>
  ({ category, reason, upTo, organisation: organisation(id) }) as const;

const facts = {
  sections: [section('BASIC', 1), section('HEALTH', 2), section('VIOLENCE_SAFETY', 1), section('FINANCIAL', 0)],
  coverage: [
    covered('b', 'BASIC', 'CONSENT', 1),
    covered('b', 'HEALTH', 'CONSENT', 1),
    covered('b', 'VIOLENCE_SAFETY', 'NOT_CONFIRMED'),
    covered('b', 'FINANCIAL', 'NOT_CONFIRMED'),
    covered('a', 'BASIC', 'WITHDRAWN'),
  ],
} as unknown as Parameters<typeof recipientsOf>[0];

const [first, second] = recipientsOf(facts) as [RecipientCells, RecipientCells];

describe('the matrix of consent', () => {
  it('lists organisations by name, and only kinds in which something is published', () => {
    expect(recipientsOf(facts).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(second.cells.map(({ category }) => category)).toEqual(['BASIC', 'HEALTH', 'VIOLENCE_SAFETY']);
  });

  it('tells to whom a kind is open, also one in which nothing is published', () => {
    const there = [
      ...facts.coverage,
      covered('a', 'FINANCIAL', 'BODY_RULE'),
      covered('c', 'WELFARE_USE', 'EXCEPTION'),
    ] as typeof facts.coverage;
    const open = (kind?: Parameters<typeof openTo>[1]) => [...openTo({ coverage: there }, kind)];
    expect([open('FINANCIAL'), open('WELFARE_USE'), open('HEALTH')]).toEqual([['a'], ['c'], ['b']]);
    expect([open('VIOLENCE_SAFETY'), open()]).toEqual([[], ['b', 'a', 'c']]);
  });

  it('tells consent to the present text from consent to an older one', () => {
    expect(second.cells.map(({ standing, upTo }) => [standing, upTo])).toEqual([
      ['SHARED', 1],
      ['CHANGED', 1],
      ['NOT_CONFIRMED', 0],
    ]);
  });

  it('tells a yes that begins later, and knows it: it is not asked again', () => {
    const opening = (reason: string, opensAt: string | null, opensUpTo: number) =>
      recipientsOf({
        ...facts,
        coverage: [{ ...covered('b', 'HEALTH', reason), opensAt, opensUpTo } as (typeof facts.coverage)[number]],
      })[0]!;
    const day = '2027-01-05T15:00:00.000Z';
    const later = opening('NOT_CONFIRMED', day, 2);
    expect(later.cells).toEqual([{ category: 'HEALTH', standing: 'LATER', upTo: 0, opensAt: day }]);
    expect(opening('WITHDRAWN', day, 2).cells[0]?.standing).toBe('LATER');
    expect(opening('NOT_CONFIRMED', day, 1).cells[0]?.standing).toBe('NOT_CONFIRMED');
    expect(opening('EXCEPTION', day, 2).cells[0]?.standing).toBe('EXCEPTION');
    expect([isToAsk(later.cells[0]!), isEndedByNo(later.cells[0]!)]).toEqual([false, true]);
    expect(newRows([later], answersOf([later]))).toEqual([]);
    expect(newRows([later], { b: { HEALTH: 'REFUSED' } })).toHaveLength(1);
    expect(newRows([later], { b: { HEALTH: AGAIN } })).toMatchObject([{ category: 'HEALTH', decision: 'GRANTED' }]);
  });

  it('begins with what is known: what nobody asked is no answer, of violence neither', () => {
    expect(answersOf([first, second])).toEqual({
      a: { BASIC: '' },
      b: { BASIC: 'GRANTED', HEALTH: '', VIOLENCE_SAFETY: '' },
    });
  });

  it('records nothing of an organisation that nobody touched, and otherwise what is new', () => {
    const answers = answersOf([first, second]);
    expect(newRows([first, second], answers)).toEqual([]);
    const changed = { ...answers, b: { ...answers.b, HEALTH: 'GRANTED' } };
    expect(newRows([first, second], changed)).toEqual([
      { recipientOrganisationId: 'b', category: 'HEALTH', decision: 'GRANTED' },
    ]);
  });

  it('is of the conference that is chosen, and keeps what was answered when another one is', () => {
    const elsewhere = [covered('b', 'BASIC', 'OTHER_CONFERENCE'), covered('b', 'HEALTH', 'REFUSED')];
    const one = { ...facts, conferences: [{ id: 'second', coverage: elsewhere }] } as never;
    expect(recipientsIn(one, '')).toEqual([first, second]);
    const there = recipientsIn(one, 'second');
    expect(there.map(({ id, cells }) => [id, cells.map(({ standing }) => standing)])).toEqual([
      ['b', ['OTHER_CONFERENCE', 'REFUSED']],
    ]);
    const answers = answersOf([first, second]);
    expect(carriedAnswers([first, second], there, answers)).toEqual({ b: { BASIC: '', HEALTH: 'REFUSED' } });
    const chosen = { ...answers, b: { ...answers.b, BASIC: 'REFUSED', HEALTH: 'GRANTED' } };
    const carried = carriedAnswers([first, second], there, chosen);
    expect(carried).toEqual({ b: { BASIC: 'REFUSED', HEALTH: 'GRANTED' } });
    expect(carriedAnswers(there, [first, second], { b: { BASIC: '', HEALTH: 'REFUSED' } })).toEqual(answers);
    // A yes for another span does not outlive the yes that it is about.
    const again = { ...answers, b: { ...answers.b, BASIC: AGAIN } };
    expect(carriedAnswers([first, second], [second], again)).toEqual({ b: again.b });
    expect(carriedAnswers([first, second], there, again)).toEqual({ b: { BASIC: '', HEALTH: 'REFUSED' } });
  });

  it('is filled at once by a preset, which never grants again what was withdrawn', () => {
    const before = [
      { recipient: { id: 'a' }, category: 'BASIC', decision: 'GRANTED' },
      { recipient: { id: 'b' }, category: 'HEALTH', decision: 'REFUSED' },
      { recipient: { id: 'b' }, category: 'HEALTH', decision: 'GRANTED' },
    ] as unknown as Parameters<typeof presetAnswers>[2];
    expect(presetAnswers('SAME', first, before)).toEqual({ BASIC: '' });
    expect(presetAnswers('SAME', second, before)).toEqual({
      BASIC: 'GRANTED',
      HEALTH: 'GRANTED',
      VIOLENCE_SAFETY: '',
    });
    expect(presetAnswers('BASIC', second, before)).toEqual({
      BASIC: 'GRANTED',
      HEALTH: 'REFUSED',
      VIOLENCE_SAFETY: 'REFUSED',
    });
    expect(new Set(Object.values(presetAnswers('NONE', second, before)))).toEqual(new Set(['REFUSED']));
  });
});
