/** A name that begins with the legal form of its organisation, and what follows. */
export const WITH_FORM = /^(.{1,8}法人)(.+)$/u;

/** Marks and units of printed sheets. */
export const POINT = '・';
export const WESTERN = { year: '年', month: '月', day: '日' } as const;
