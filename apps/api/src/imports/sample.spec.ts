import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireWholeWard } from './check-ward';
import type { WardFile, WardMeeting } from './ward-file';
import { requireWardShape } from './ward-schema';

const text = readFileSync(join(__dirname, '../../sample/ward.json'), 'utf8');
const ward: WardFile = requireWardShape(JSON.parse(text));
const body = (name: string) => ward.bodies.find((one) => one.name === name)!;
const heldFor = (name: string): WardMeeting[] => ward.meetings!.filter((one) => one.bodyIds.includes(body(name).id));
const seated = (name: string, on: string): string[] =>
  body(name)
    .memberships.filter((seat) => seat.from <= on && (seat.to == null || on < seat.to))
    .map((seat) => seat.orgId);
const kindOf = (id: string) => ward.organisations.find((one) => one.id === id)!.kind;
const TODAY = '2026-11-22';
const WG = '困難女性支援基本計画策定ワーキンググループ';
const SUZURAN = 'すずらんスマイルプロジェクト';
const NET = 'すずらん・ネット会議';

describe('the sample ward', () => {
  it('fits the schema and points to nothing that is not there', () => {
    expect(requireWholeWard(ward).meetings.size).toBe(ward.meetings!.length);
    expect(ward.agendaItems!.filter((item) => item.kind === 'CASE' || item.caseIds?.length)).toEqual([]);
  });

  it('has the five meetings of the report with their days, times and counts', () => {
    const times = (name: string) => heldFor(name).map(({ date, start, end }) => `${date} ${start}-${end}`);
    expect(times(WG)).toEqual(['2024-06-13 10:00-12:00', '2024-06-28 13:30-15:30']);
    expect(times(SUZURAN)).toEqual(['2024-06-17 13:00-15:00', '2024-07-01 10:00-11:00', '2024-07-04 14:00-15:00']);
    expect(heldFor(SUZURAN).map(({ headCount }) => `${headCount?.about}${headCount?.qualifier}`)).toEqual([
      '35程度',
      '12',
      '9',
    ]);
    for (const meeting of heldFor(WG)) {
      expect(meeting.groups!.map((group) => group.orgIds.length)).toEqual([6, 7]);
      expect(meeting.attendance!.orgIds).toHaveLength(14);
      expect(meeting.lecturers).toEqual([{ label: '男女共同参画推進会議 委員' }]);
    }
  });

  it('works through the same topic in both bodies, in two parts each', () => {
    const parts = ward.agendaItems!.filter((item) => item.title.startsWith('支援のための課題と取組み、連携について'));
    expect(parts.map((item) => `${item.meetingId} ${item.title.slice(-3)}`).sort()).toEqual([
      'm-suzuran-2024-07-01 （1）',
      'm-suzuran-2024-07-04 （2）',
      'm-wg-2024-06-13 （1）',
      'm-wg-2024-06-28 （2）',
    ]);
    expect(seated(WG, TODAY)).toHaveLength(14);
    expect(seated(SUZURAN, TODAY).filter((org) => seated(WG, TODAY).includes(org))).toHaveLength(7);
  });

  it('has three pillars, seven measures, seventeen pairs, thirty-four headings and eighty-nine bullets', () => {
    const { pillars } = ward.matrix![0]!;
    const measures = pillars.flatMap((pillar) => pillar.measures);
    const rows = measures.flatMap((measure) => measure.rows);
    const sides = rows.flatMap((row) => [row.issue, row.initiative]);
    expect([pillars.length, measures.length, rows.length]).toEqual([3, 7, 17]);
    expect(measures.map((measure) => measure.rows.length)).toEqual([2, 3, 4, 1, 2, 2, 3]);
    expect(sides.filter((side) => side.title)).toHaveLength(34);
    expect(sides.flatMap((side) => side.bullets)).toHaveLength(89);
  });

  it('seats twelve partner groups in the council, one of them in no other body', () => {
    const partners = seated(NET, TODAY).filter((org) => kindOf(org) === 'NPO');
    expect(partners).toHaveLength(12);
    const elsewhere = ward.bodies.filter((one) => one.name !== NET).flatMap((one) => one.memberships);
    expect(elsewhere.some((seat) => seat.orgId === 'n-minamo')).toBe(false);
    expect(partners).toContain('n-minamo');
    expect(seated(NET, '2024-06-01')).not.toEqual(seated(NET, TODAY));
    expect(ward.organisations.filter((one) => one.kind === 'SCHOOL')).toHaveLength(2);
    expect(ward.organisations.filter((one) => one.kind === 'MUNICIPALITY')).toHaveLength(1);
  });

  it('holds the parent council jointly, with items for one of the two bodies alone', () => {
    const [series] = ward.series!;
    expect(series!.form).toBe('JOINT');
    const parent = ward.meetings!.find((one) => one.date === '2024-07-19')!;
    expect(parent.bodyIds).toEqual(series!.bodyIds);
    expect(parent.ordinals!.map((one) => one.fiscalOrdinal)).toEqual([2, 2]);
    const narrow = ward.agendaItems!.filter((item) => item.meetingId === parent.id && item.takenFor!.length === 1);
    expect(new Set(narrow.flatMap((item) => item.takenFor))).toEqual(new Set(series!.bodyIds));
  });

  it('has meetings and due dates ahead of the autumn of 2026', () => {
    expect(ward.meetings!.filter((one) => one.date > TODAY && one.state !== 'HELD').length).toBeGreaterThan(5);
    expect(ward.actionItems!.filter((one) => one.status !== 'DONE' && one.due! > TODAY).length).toBeGreaterThan(9);
    expect(ward.meetings!.filter((one) => one.date <= TODAY).every((one) => one.state === 'HELD')).toBe(true);
  });

  it('names no person and carries no address, number or mail', () => {
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.|〒|0\d{1,4}-\d{1,4}-\d{3,4}|\d{10,}/);
    expect(text).not.toMatch(/(さん|氏|様)[」、。（"]/);
    expect(text).not.toMatch(/太郎|花子/);
    for (const person of ward.persons!) expect(Object.keys(person).sort()).toEqual(['id', 'orgId', 'post', 'rank']);
  });
});
