import { offsetsOf, placesOf } from './agenda-order';

describe('the times of an agenda', () => {
  it('begin where the item before ends', () => {
    expect(offsetsOf([10, 20, 5])).toEqual([0, 10, 30]);
  });

  it('are unknown after an item of unknown length', () => {
    expect(offsetsOf([10, null, 5, 5])).toEqual([0, 10, null, null]);
  });

  it('are not given at all where nothing is planned', () => {
    expect(offsetsOf([null, null])).toEqual([null, null]);
    expect(offsetsOf([])).toEqual([]);
  });
});

describe('the places on an agenda', () => {
  it('count through items and points; points carry the number of their item', () => {
    const points = new Map([['b', ['x', 'y']]]);
    expect(placesOf(['b', 'a'], points)).toEqual([
      { id: 'b', position: 1, number: '1' },
      { id: 'x', position: 2, number: '1-1' },
      { id: 'y', position: 3, number: '1-2' },
      { id: 'a', position: 4, number: '2' },
    ]);
  });
});
