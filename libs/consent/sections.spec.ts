import { CASE_SECTIONS, CATEGORIES, CATEGORY_OF, inSectionOrder, MANDATORY_SECTIONS, sectionsOf } from './index';

describe('the parts of a case presentation', () => {
  it('stand each in one category, and each category has some', () => {
    expect(CATEGORIES.flatMap((category) => sectionsOf(category)).toSorted()).toEqual([...CASE_SECTIONS].toSorted());
    expect(CATEGORIES.map((category) => sectionsOf(category).length)).toEqual([6, 1, 1, 1, 2, 4, 2]);
  });

  it('ask nowhere who or where the person is', () => {
    const asked = /NAME|ADDRESS|PHONE|EMPLOYER|SCHOOL_NAME|BIRTH/;
    expect(CASE_SECTIONS.filter((section) => asked.test(section))).toEqual([]);
  });

  it('keep safety to its own category, and what must be there to the basic one', () => {
    expect(sectionsOf('VIOLENCE_SAFETY')).toEqual(['SAFETY', 'CAUTIONS']);
    expect(MANDATORY_SECTIONS.map((section) => CATEGORY_OF[section])).toEqual(['BASIC', 'BASIC']);
  });

  it('bring rows about them into their order, and leave rows about one part as they are', () => {
    const rows = (['SAFETY', 'MONEY', 'THEME', 'MONEY'] as const).map((section, at) => ({ section, at }));
    expect(inSectionOrder(rows).map(({ at }) => at)).toEqual([2, 1, 3, 0]);
  });
});
