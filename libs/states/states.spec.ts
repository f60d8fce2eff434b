import {
  ACTION_STATES,
  AGENDA_ITEM_STATES,
  availableMoves,
  canMove,
  CONFERENCE_STATES,
  DECISION_STATES,
  isFinal,
  MEETING_STATES,
  MERGE_STATES,
  statesOf,
  type StateTable,
} from './index';

const TABLES: Record<string, StateTable> = {
  MEETING_STATES,
  MERGE_STATES,
  AGENDA_ITEM_STATES,
  ACTION_STATES,
  DECISION_STATES,
  CONFERENCE_STATES,
};

describe.each(Object.entries(TABLES))('%s', (_name, table) => {
  const states = statesOf(table);

  it('moves between known states only and never onto itself', () => {
    for (const from of states) {
      for (const to of availableMoves(table, from)) {
        expect(states).toContain(to);
        expect(to).not.toBe(from);
      }
    }
  });

  it('reaches every state from the first one', () => {
    const seen = new Set([states[0]!]);
    for (const state of seen) for (const next of availableMoves(table, state)) seen.add(next);
    expect([...seen].toSorted()).toEqual([...states].toSorted());
  });

  it('writes its codes in upper case', () => {
    expect(states.every((state) => /^[A-Z_]+$/.test(state))).toBe(true);
  });
});

describe('meetings', () => {
  it('go from planned over notified to held, and stay held', () => {
    expect(canMove(MEETING_STATES, 'PLANNED', 'NOTIFIED')).toBe(true);
    expect(canMove(MEETING_STATES, 'NOTIFIED', 'HELD')).toBe(true);
    expect(isFinal(MEETING_STATES, 'HELD')).toBe(true);
    expect(canMove(MEETING_STATES, 'HELD', 'CANCELLED')).toBe(false);
    expect(canMove(MEETING_STATES, 'CANCELLED', 'PLANNED')).toBe(false);
  });
});

describe('merges', () => {
  it('take effect only after approval and are undone only while in effect', () => {
    expect(canMove(MERGE_STATES, 'PROPOSED', 'IN_EFFECT')).toBe(false);
    expect(canMove(MERGE_STATES, 'APPROVED', 'IN_EFFECT')).toBe(true);
    expect(canMove(MERGE_STATES, 'PROPOSED', 'UNDONE')).toBe(false);
    expect(availableMoves(MERGE_STATES, 'IN_EFFECT')).toEqual(['UNDONE']);
    expect(isFinal(MERGE_STATES, 'UNDONE')).toBe(true);
  });
});

describe('actions and decisions', () => {
  it('lets a finished action be opened again, but no confirmed decision become a draft', () => {
    expect(availableMoves(ACTION_STATES, 'DONE')).toEqual(['OPEN']);
    expect(isFinal(DECISION_STATES, 'CONFIRMED')).toBe(true);
  });
});

it('knows no move from a state outside the table', () => {
  expect(canMove(ACTION_STATES, 'toString' as never, 'OPEN')).toBe(false);
});
