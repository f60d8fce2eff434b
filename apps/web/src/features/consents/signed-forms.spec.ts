import { signedForms } from './signed-forms';

const said = (id: string, form: string, givenAt: string, name: string) =>
  ({ id, form, givenAt, recipient: { id: name, name } }) as Parameters<typeof signedForms>[0][number];

describe('the forms that she signed', () => {
  it('are those in writing, newest first, each with the organisations that it names', () => {
    const forms = signedForms([
      said('a', 'WRITTEN', '2026-04-01T01:00:00Z', 'みなも'),
      said('b', 'WRITTEN', '2026-04-01T01:00:00Z', '第三中学校'),
      said('c', 'WRITTEN', '2026-04-01T01:00:00Z', 'みなも'),
      said('d', 'VERBAL_RECORDED', '2026-04-02T01:00:00Z', 'みなも'),
      said('e', 'WRITTEN', '2026-04-03T01:00:00Z', 'みなも'),
    ]);
    expect(forms).toEqual([
      { id: 'e', givenAt: '2026-04-03T01:00:00Z', recipients: ['みなも'] },
      { id: 'a', givenAt: '2026-04-01T01:00:00Z', recipients: ['みなも', '第三中学校'] },
    ]);
  });
});
