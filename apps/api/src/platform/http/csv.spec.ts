import { csvLine } from './csv';

describe('a line of CSV', () => {
  it('ends with CRLF and leaves plain cells as they are', () => {
    expect(csvLine(['2025-06-20 10:00:00', '閲覧', ''])).toBe('2025-06-20 10:00:00,閲覧,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvLine(['a,b', 'say "ああ"', 'one\ntwo', 'c\rd'])).toBe('"a,b","say ""ああ""","one\ntwo","c\rd"\r\n');
  });

  it.each(['=1+1', '+81', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A', '  =1', '　=1', '\t=1', '\tx'])(
    'does not let a spreadsheet compute %j',
    (text) => {
      expect(csvLine([text]).startsWith(`'`)).toBe(true);
    },
  );

  it('guards a formula inside quotes too', () => {
    expect(csvLine(['=HYPERLINK("x","y")', '\r=1'])).toBe(`"'=HYPERLINK(""x"",""y"")","'\r=1"\r\n`);
  });

  it('leaves signs inside a cell alone', () => {
    expect(csvLine(['a=b', '1-2', 'a@b'])).toBe('a=b,1-2,a@b\r\n');
  });
});
