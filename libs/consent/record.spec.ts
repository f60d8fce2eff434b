import { consentRecords, type SaidFact, type TakenBackFact } from './record';

const controller = { id: 'house', name: 'みなもと支援の会', kind: 'NPO' };
const recipients = [
  { id: 'a', name: 'こもれび航路', kind: 'NPO' },
  { id: 'b', name: 'はなみずき学園', kind: 'SCHOOL' },
];
const at = (day: number): string => `2026-06-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const yes: SaidFact = {
  id: 'one',
  purpose: 'CASE_CONFERENCE',
  category: 'HEALTH',
  recipientId: 'a',
  conference: 'c',
  decision: 'GRANTED',
  form: 'WRITTEN',
  language: 'ja',
  publication: 1,
  givenAt: at(2),
  validFrom: at(3),
  validUntil: null,
};
const recordsOf = (said: SaidFact[], takenBack: TakenBackFact[] = []) =>
  consentRecords({ person: 'p', now: at(20), controller, recipients, said, takenBack }).records;
const statesOf = (said: SaidFact[], takenBack: TakenBackFact[] = []) =>
  recordsOf(said, takenBack)[0]!.events.map(({ event_time, event_state }) => [event_state, event_time]);

describe('the record of a consent', () => {
  it('has the four parts of ISO/IEC TS 27560, and names the two parties that it concerns', () => {
    const [record] = recordsOf([yes]);
    expect(record!.header).toEqual({
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: 'one',
      pii_principal_id: 'p',
    });
    expect(record!.pii_processing.purposes[0]).toMatchObject({
      lawful_basis: 'consent',
      pii_information: [{ pii_type: 'HEALTH', sensitive_pii_category: true }],
      pii_controllers: ['house'],
      recipient_third_parties: ['a'],
    });
    expect(record!.party_identification.map(({ party_id, party_role }) => [party_id, party_role])).toEqual([
      ['house', 'PII controller'],
      ['a', 'recipient'],
    ]);
    expect(record!.events).toEqual([
      {
        event_time: at(2),
        event_type: 'explicit consent',
        event_state: 'given',
        entity_id: 'p',
        validity_duration: { from: at(3), until: null },
      },
    ]);
  });

  it('keeps a refusal as one, without a time for which it would hold', () => {
    const [record] = recordsOf([{ ...yes, decision: 'REFUSED' }]);
    expect(record!.events).toEqual([
      { event_time: at(2), event_type: 'explicit consent', event_state: 'refused', entity_id: 'p' },
    ]);
  });

  it.each<[string, Partial<TakenBackFact>, boolean]>([
    ['of everything', {}, true],
    ['of its kind', { category: 'HEALTH' }, true],
    ['of another kind', { category: 'BASIC' }, false],
    ['from its recipient', { recipientId: 'a' }, true],
    ['from another', { recipientId: 'b' }, false],
    ['in the same instant', { at: at(2) }, true],
    ['before it was given', { at: at(1) }, false],
  ])('ends by a withdrawal %s where that concerns it', (_, of, ends) => {
    const withdrawal: TakenBackFact = { category: 'ALL', recipientId: null, at: at(5), ...of };
    const states = statesOf([yes], [withdrawal]);
    expect(states).toEqual([['given', at(2)], ...(ends ? [['withdrawn', withdrawal.at]] : [])]);
  });

  it('ends once, by what came first', () => {
    const no: SaidFact = { ...yes, id: 'two', decision: 'REFUSED', givenAt: at(7) };
    const whole: TakenBackFact = { category: 'ALL', recipientId: null, at: at(9) };
    expect(statesOf([yes, no], [whole])).toEqual([
      ['given', at(2)],
      ['refused', at(7)],
    ]);
    expect(statesOf([{ ...yes, validUntil: at(6) }, no], [whole])).toEqual([
      ['given', at(2)],
      ['expired', at(6)],
    ]);
    expect(
      statesOf([yes, { ...no, recipientId: 'b' }, { ...no, category: 'BASIC' }, { ...no, purpose: 'REFERRAL' }]),
    ).toEqual([['given', at(2)]]);
  });

  it('has not run out before its last instant', () => {
    expect(statesOf([{ ...yes, validUntil: at(21) }])).toEqual([['given', at(2)]]);
    expect(statesOf([{ ...yes, validUntil: at(20) }])).toEqual([
      ['given', at(2)],
      ['expired', at(20)],
    ]);
  });
});
