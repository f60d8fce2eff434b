import { identityInput, identityProblem } from './identity';

const given = (identityAsked: number | null, identityConfirmed: number | null) => ({
  identityAsked,
  identityConfirmed,
});

describe('the two numbers of the slips', () => {
  it('are both there or neither, and it is said which of the rules was broken', () => {
    expect(identityProblem(given(null, null))).toBeUndefined();
    expect(identityProblem(given(3, 0))).toBeUndefined();
    expect(identityProblem(given(3, null))).toBe('identityBoth');
    expect(identityProblem(given(null, 1))).toBe('identityBoth');
    expect(identityProblem(given(0, 0))).toBe('identityRange');
    expect(identityProblem(given(100, 3))).toBe('identityRange');
    expect(identityProblem(given(2, 3))).toBe('identityMore');
  });

  it('are sent where a slip went round', () => {
    expect(identityInput(given(null, null))).toEqual({});
    expect(identityInput(given(3, 2))).toEqual({ identityCheck: { asked: 3, confirmed: 2 } });
  });
});
