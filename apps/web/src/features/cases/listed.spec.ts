import { isListed, listed } from './listed';

const MARK = '、';

describe('a word of a list that is also typed by hand', () => {
  it('is put at its end, and taken out again, and all else stays as it was typed', () => {
    expect(listed('', '学校', MARK)).toBe('学校');
    expect(listed('学校', '警察', MARK)).toBe('学校、警察');
    expect(listed('学校、', '警察', MARK)).toBe('学校、警察');
    expect(listed('夜の居場所 、学校、警察', '学校', MARK)).toBe('夜の居場所 、警察');
    expect(listed('学校、警察', '学校', MARK)).toBe('警察');
    expect(listed('学校', '学校', MARK)).toBe('');
    expect(listed('School, Police', 'School', ', ')).toBe('Police');
  });

  it('is there only as an item of its own', () => {
    expect(isListed('学校、警察', '警察')).toBe(true);
    expect(isListed('通っている学校\n警察', '警察')).toBe(true);
    expect(isListed('通っている学校', '学校')).toBe(false);
    expect(isListed('', '学校')).toBe(false);
  });
});
