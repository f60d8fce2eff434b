import fc from 'fast-check';
import { MERGE_FORM_NAMES, MINUTES_WORDS } from '#libs/messages';
import type { Block, MinutesDocument } from './document';
import type { AgendaItemView, MinutesMeeting, SeriesReportInput } from './input';
import { buildMeetingMinutes } from './meeting-minutes';
import { aMeeting, REPORT } from './report-fixture.data';
import { buildSeriesReport } from './series-report';
import { toText } from './text';
import { textsOf } from './walk';

/** Texts that no other field can hold by chance: a marker and the field's own number. */
let serial = 0;
const token = (field: string) => fc.constant(field).map(() => `${field}${(serial += 1)}z`);

const anItem = (id: string): fc.Arbitrary<AgendaItemView> =>
  fc.record({
    id: fc.constant(id),
    parentId: fc.constant(null),
    title: fc.oneof(
      token('title'),
      fc.constantFrom('連携について（1）', '連携について（2）', 'ワークショップ', 'その他'),
    ),
    kind: fc.constantFrom('REPORT', 'CONSULTATION', 'PROCEDURAL', 'WORKSHOP'),
    bodyIds: fc.constantFrom(['WG'], ['SZ'], ['WG', 'SZ']),
    presenter: fc.oneof(fc.constant(''), token('presenter')),
    discussion: fc.oneof(fc.constant(''), token('discussion'), token('・point')),
    matrixRowIds: fc.constant([]),
  });

const aRow = (meetingId: string) =>
  fc.record({
    organisationId: fc.constantFrom('o1', 'o2', `${meetingId}-o`),
    organisationName: token('organisation'),
    label: fc.oneof(fc.constant(''), token('post')),
    status: fc.constantFrom('PRESENT' as const, 'ABSENT' as const, 'PROXY' as const, 'LEFT' as const),
    part: fc.constantFrom('PARTICIPANT' as const, 'SECRETARIAT' as const, 'OBSERVER' as const, 'FACILITATOR' as const),
    proxyForName: fc.oneof(fc.constant(null), token('proxied')),
  });

function anyMeeting(index: number): fc.Arbitrary<MinutesMeeting> {
  const id = `m${index}`;
  const bodyId = index % 2 === 0 ? ('WG' as const) : ('SZ' as const);
  const base = aMeeting(id, bodyId, index + 1, [`2025-05-${String(index + 10)}`, '10:00', '11:00'], []);
  const items = fc.tuple(anItem(`${id}a`), anItem(`${id}b`), anItem(`${id}c`));
  return fc
    .record({
      items,
      stub: fc.oneof(fc.constant(null), token('stub')),
      nested: fc.boolean(),
      place: fc.oneof(fc.constant(''), token('place')),
      state: fc.constantFrom('HELD' as const, 'HELD' as const, 'CANCELLED' as const),
      isJoint: fc.boolean(),
      attendance: fc.array(aRow(id), { maxLength: 3 }),
      headCount: fc.constantFrom(
        null,
        { count: 35, qualifier: '程度' as const },
        { count: 5, qualifier: '数名' as const },
      ),
      lecturers: fc.array(token('lecturer'), { maxLength: 2 }),
    })
    .map(({ items: found, stub, nested, ...rest }) => ({
      ...base,
      ...rest,
      agenda: [
        ...found.map((item, at) => ({
          number: String(at + 1),
          start: null,
          minutes: null,
          stubLabel: null,
          item: nested && at === 1 ? { ...item, parentId: found[0].id } : item,
        })),
        { number: '4', start: '10:30', minutes: 10, stubLabel: stub, item: null },
      ],
    }));
}

const anyInput: fc.Arbitrary<SeriesReportInput> = fc
  .record({
    meetings: fc.tuple(anyMeeting(0), anyMeeting(1), anyMeeting(2), anyMeeting(3)),
    seen: fc.subarray([0, 1, 2, 3]),
    decision: token('decision'),
    action: token('action'),
    covered: fc.boolean(),
  })
  .map(({ meetings, seen, decision, action, covered }) => ({
    ...REPORT,
    cover: covered ? REPORT.cover : null,
    meetings: seen.map((index) => meetings[index]!),
    decisions: [
      {
        id: 'd',
        meetingId: 'm0',
        itemId: 'm0a',
        bodyIds: ['WG'],
        text: decision,
        state: 'CONFIRMED',
        matrixRowIds: [],
      },
    ],
    actions: [
      {
        id: 'x',
        meetingId: 'm1',
        itemId: null,
        text: action,
        organisationId: 'o1',
        organisationName: '子育て支援課',
        due: '2025-06-01',
        status: 'OPEN',
      },
    ],
    matrices: [],
  }));

function levels(document: MinutesDocument): number[] {
  return document.blocks.flatMap((block: Block) => (block.kind === 'heading' ? block.level : []));
}

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

/** What is left of a text once everything that came in, every fixed word, dates, numbers and marks are gone. */
function invented(document: MinutesDocument, input: unknown): string[] {
  const typed = strings(input).flatMap((text) => [text, text.replace(/^・/, ''), text.replace(/（[12]）$/, '')]);
  const fixed = [...Object.values(MINUTES_WORDS), ...Object.values(MERGE_FORM_NAMES)].flatMap(({ ja }) =>
    ja.split(/\{\{\w+\}\}/),
  );
  const known = [...new Set([...typed, ...fixed])]
    .filter((text) => text.trim() !== '')
    .toSorted((a, b) => b.length - a.length);
  return textsOf(document)
    .map((text) => known.reduce((rest, part) => rest.replaceAll(part, ''), text))
    .map((text) => text.replace(/[0-9０-９年月日年度令和元（）()：～・、　\s○●月火水木金土日案]/g, ''))
    .filter((rest) => rest !== '');
}

describe('whatever the rows', () => {
  it('no text is invented', () => {
    fc.assert(fc.property(anyInput, (input) => expect(invented(buildSeriesReport(input), input)).toEqual([])));
  });

  it('headings begin with one of the first level and never skip one', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = levels(buildSeriesReport(input));
        expect(found.filter((level) => level === 1)).toEqual([1]);
        expect(found[0]).toBe(1);
        found.forEach((level, index) => expect(level - (found[index - 1] ?? 0)).toBeLessThanOrEqual(1));
      }),
    );
  });

  it('a meeting that is not there leaves no trace', () => {
    fc.assert(
      fc.property(anyInput, anyInput, (input, other) => {
        const shown = textsOf(buildSeriesReport(input)).join('\n');
        const hidden = strings(
          other.meetings.map(({ agenda, lecturers, attendance }) => [agenda, lecturers, attendance]),
        );
        const unique = hidden.filter((text) => /\d+z$/.test(text) && !strings(input).includes(text));
        expect(unique.filter((text) => shown.includes(text))).toEqual([]);
      }),
    );
  });

  it('a case never reaches a document, whoever passes it in, nor what hangs on it', () => {
    const asCase = (meeting: MinutesMeeting): MinutesMeeting => ({
      ...meeting,
      agenda: meeting.agenda.map((entry) => ({
        ...entry,
        stubLabel: null,
        item: entry.item && {
          ...entry.item,
          kind: 'CASE',
          title: `秘${entry.item.id}`,
          discussion: '秘',
          presenter: '秘',
        },
      })),
    });
    fc.assert(
      fc.property(anyInput, (input) => {
        const meetings = input.meetings.map(asCase);
        const actions = input.actions.map((action) => ({ ...action, text: '秘', itemId: 'm1a' }));
        const decisions = input.decisions.map((decision) => ({ ...decision, text: '秘' }));
        const series = buildSeriesReport({ ...input, meetings, actions, decisions });
        expect(textsOf(series).join()).not.toContain('秘');
        for (const meeting of meetings) {
          const { issuedAt } = input;
          const one = buildMeetingMinutes({ issuedAt, edition: '', meeting, decisions, actions, next: null });
          expect(textsOf(one).join()).not.toContain('秘');
        }
      }),
    );
  });

  it('the text edition holds every text of the tree in order, and equal input gives equal output', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const document = buildSeriesReport(input);
        const text = toText(document);
        let at = 0;
        for (const part of textsOf(document)) {
          at = text.indexOf(part.trimEnd(), at);
          expect(at).toBeGreaterThanOrEqual(0);
        }
        expect(toText(buildSeriesReport(structuredClone(input)))).toBe(text);
      }),
    );
  });
});
