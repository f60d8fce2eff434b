import fc from 'fast-check';
import type { BodyFacts } from './facts';
import { mergePreview, type PreviewInput, type PreviewMeeting } from './preview';

const seat = (organisationId: string, to: string | null = null) => ({
  organisationId,
  secrecyBasis: 'NONE' as const,
  from: '2024-04-01',
  to,
});

function aBody(id: string, name: string, organisations: string, changes: Partial<BodyFacts> = {}): BodyFacts {
  return {
    id,
    name,
    legalBases: [],
    consentRule: 'NO_CASES',
    secrecy: 'NONE',
    openness: 'CLOSED',
    caseLevel: false,
    tier: 'WG',
    chairRank: 3,
    validFrom: '2024-04-01',
    validTo: null,
    members: [...organisations].map((organisation) => seat(organisation)),
    meetingDates: ['2024-06-13', '2024-07-01'],
    ...changes,
  };
}

const item = (id: string, meetingId: string, bodyId: string, title: string, kind = 'CONSULTATION') => ({
  id,
  meetingId,
  bodyIds: [bodyId],
  title,
  kind,
});

const INPUT: PreviewInput<PreviewMeeting> = {
  day: '2024-07-19',
  bodies: [aBody('WG', '計画策定ワーキンググループ', 'pqr'), aBody('SZ', 'すずらんスマイルプロジェクト', 'qs')],
  organisations: [...'pqrst'].map((id) => ({ id, name: `${id}課` })),
  meetings: [
    { id: 'm4', bodyIds: ['SZ'], date: '2024-07-01', start: '10:00' },
    { id: 'm1', bodyIds: ['WG'], date: '2024-06-13', start: '10:00' },
    { id: 'm3', bodyIds: ['WG'], date: '2024-06-28', start: '13:30' },
  ],
  items: [
    item('a', 'm1', 'WG', '支援のための課題と取組み、連携について（1）'),
    item('b', 'm3', 'WG', '支援のための課題と取組み、連携について（2）'),
    item('c', 'm4', 'SZ', '支援のための課題と取組み、連携について（1）'),
    item('d', 'm3', 'WG', '目標案'),
    item('e', 'm1', 'WG', 'その他'),
    item('f', 'm4', 'SZ', 'その他'),
  ],
};

describe('the preview of a merge', () => {
  const preview = mergePreview(INPUT);

  it('names the organisations in both bodies and the numbering', () => {
    expect(preview.commonOrganisations).toEqual([{ organisation: { id: 'q', name: 'q課' }, bodyIds: ['WG', 'SZ'] }]);
    expect(preview.numbering.map(({ meeting, running }) => [meeting.id, running])).toEqual([
      ['m1', 1],
      ['m3', 2],
      ['m4', 3],
    ]);
  });

  it('finds the topic that both worked on, with the titles and the fewest days between', () => {
    expect(preview.commonTopics).toHaveLength(1);
    const [topic] = preview.commonTopics;
    expect(topic!.occurrences.map(({ itemId }) => itemId)).toEqual(['a', 'b', 'c']);
    expect([topic!.nearest.from.itemId, topic!.nearest.to.itemId, topic!.nearest.days]).toEqual(['b', 'c', 3]);
    expect(preview.nearestDays).toBe(3);
  });

  it('says what a member gains and keeps, in the recommended form', () => {
    expect(preview.form).toBe('JOINT');
    const of = (id: string) => preview.effects.find(({ organisation }) => organisation.id === id)!;
    expect(of('p').gains.map(({ code, bodyId }) => [code, bodyId])).toEqual([
      ['SITS_WITH_OTHER_BODY', 'SZ'],
      ['SEES_NUMBER_AND_SLOT_ONLY', 'SZ'],
    ]);
    expect(of('p').keeps.map(({ code, bodyId }) => [code, bodyId])).toEqual([
      ['KEEPS_OWN_RECORDS', 'WG'],
      ['GAINS_NO_PAST_RECORDS', 'SZ'],
    ]);
    expect(of('q').gains.map(({ code }) => code)).toEqual(['ONE_SITTING_FOR_TWO']);
    expect(preview.effects.map(({ organisation }) => organisation.id)).toEqual([...'pqrs']);
  });

  it('sits nobody in one room back to back', () => {
    const { effects } = mergePreview({ ...INPUT, form: 'BACK_TO_BACK' });
    expect(effects.flatMap(({ gains }) => gains.map(({ code }) => code))).not.toContain('SITS_WITH_OTHER_BODY');
    expect(effects[1]!.gains.map(({ code }) => code)).toEqual(['ONE_DAY_FOR_TWO']);
  });

  it('counts a member only while its seat lasts', () => {
    const left = aBody('SZ', 'すずらんスマイルプロジェクト', '', {
      members: [seat('q', '2024-07-19'), seat('s', '2024-07-20')],
    });
    const { commonOrganisations, effects } = mergePreview({ ...INPUT, bodies: [INPUT.bodies[0]!, left] });
    expect(commonOrganisations).toEqual([]);
    expect(effects.map(({ organisation }) => organisation.id)).toEqual([...'pqrs']);
  });

  it('gives no member a gain that reads as a right to the other body’s records', () => {
    const forms = fc.constantFrom('MULTI_BASIS', 'JOINT', 'BACK_TO_BACK', 'SUCCESSION', undefined);
    fc.assert(
      fc.property(forms, (form) => {
        for (const { bodyIds, gains, keeps, loses } of mergePreview({ ...INPUT, ...(form && { form }) }).effects) {
          expect(loses).toEqual([]);
          const others = INPUT.bodies.filter(({ id }) => !bodyIds.includes(id));
          const past = keeps.filter(({ code }) => code === 'GAINS_NO_PAST_RECORDS').map(({ bodyId }) => bodyId);
          expect(past).toEqual(others.map(({ id }) => id));
          expect(gains.every(({ ownId }) => bodyIds.includes(ownId))).toBe(true);
        }
      }),
    );
  });
});
