import { CONFERENCE_PAPER_WORDS, entryWords, say, urgencyWords } from '#libs/messages';
import { buildConferencePaper, type ConferencePaperInput, entryPart, sectionPart, textsOf, toText } from '.';

const HEALTH = sectionPart({ section: 'HEALTH', text: '●通院中\n夜は眠れる', couldNotBeAsked: false });
const paper = (more: Partial<ConferencePaperInput> = {}) =>
  buildConferencePaper({
    issuedAt: '2026-11-29T01:00:00.000Z',
    edition: '民間団体A',
    number: 1,
    code: '0A1B2C3D',
    when: { date: '2026-12-06', start: '10:00', end: '11:00' },
    place: '',
    parts: [],
    outcome: null,
    ...more,
  });
const copyMark = say(CONFERENCE_PAPER_WORDS.copy, 'ja', { number: 2 });

describe('the paper of a case conference', () => {
  it('says when it is and what its reader may have, under the name of each part', () => {
    const text = toText(paper({ parts: [HEALTH], place: '会議室3' }));
    for (const words of ['0A1B2C3D', '令和8年12月6日', '会議室3', '健康', '通院中', '夜は眠れる', '民間団体A'])
      expect(text).toContain(words);
  });

  it('does not name a part that is not there, nor number those that are', () => {
    const headings = paper({ parts: [HEALTH] }).blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map((block) => 'text' in block && block.text)).toEqual(['会議資料', '会議', '資料の内容', '健康']);
    expect(toText(paper()).includes('健康')).toBe(false);
  });

  it('has one title for every conference, in which nothing of the case stands', () => {
    expect(paper({ parts: [HEALTH] }).title).toBe(paper().title);
    expect(paper().title).not.toContain('事例');
  });

  it('says from the second edition on that it is a partial copy, and not why', () => {
    expect(textsOf(paper({ number: 2 }))).toContain(copyMark);
    expect(textsOf(paper())).not.toContain(copyMark);
  });

  it('says what was recorded under its kind, how urgent a policy is, and what is not confirmed yet', () => {
    const entry = { kind: 'POLICY', urgency: 'HIGH', text: '住まいを探す', confirmed: false } as const;
    const open = textsOf(paper({ parts: [entryPart(entry)] }));
    const [policy, urgent, unconfirmed] = [
      say(entryWords('POLICY'), 'ja'),
      say(urgencyWords('HIGH'), 'ja'),
      say(CONFERENCE_PAPER_WORDS.unconfirmed, 'ja'),
    ];
    expect(open.join()).toContain([policy, unconfirmed, urgent, '住まいを探す'].join());
    expect(textsOf(paper({ parts: [entryPart({ ...entry, confirmed: true })] }))).not.toContain(unconfirmed);
    const said = entryPart({ kind: 'DISCUSSION', urgency: 'NONE', text: '話', confirmed: true });
    expect(textsOf(paper({ parts: [said] })).join()).toContain([say(entryWords('DISCUSSION'), 'ja'), '話'].join());
    expect(() => entryWords('ANYTHING')).toThrow(TypeError);
  });

  it('ends with what came of it: only what was agreed on, and who has which task', () => {
    const agreed = {
      lead: '民間団体A',
      supported: true,
      next: '2027-01-10',
      report: { name: '福祉課', due: '2026-12-20' },
      identity: { confirmed: 6, asked: 6 },
      confirmed: true,
    };
    const whole = toText(paper({ outcome: agreed }));
    for (const words of ['民間団体A', '令和9年1月10日', '福祉課　期限：令和8年12月20日', '６／６機関'])
      expect(whole).toContain(words);
    expect(whole).not.toContain(say(CONFERENCE_PAPER_WORDS.unconfirmed, 'ja'));
    const none = { lead: null, supported: false, next: null, report: null, identity: null, confirmed: false };
    const texts = textsOf(paper({ outcome: none }));
    expect(texts).toContain(say(CONFERENCE_PAPER_WORDS.leadNone, 'ja'));
    expect(texts).toContain(say(CONFERENCE_PAPER_WORDS.unconfirmed, 'ja'));
    for (const key of ['keyWorker', 'next', 'report', 'identity'] as const)
      expect(texts).not.toContain(say(CONFERENCE_PAPER_WORDS[key], 'ja'));
    const role = { kind: 'ROLE', urgency: 'NONE', text: '付き添う', confirmed: true } as const;
    const done = textsOf(paper({ parts: [entryPart({ ...role, assigned: { name: '学校', due: null } })] }));
    expect(done).toContain(say(CONFERENCE_PAPER_WORDS.assigned, 'ja', { name: '学校' }));
  });

  it('says why the person could not be asked', () => {
    const part = sectionPart({ section: 'PERSONS_VIEW', text: '連絡がつかない', couldNotBeAsked: true });
    const texts = textsOf(paper({ parts: [part] })).join();
    expect(texts).toContain([say(CONFERENCE_PAPER_WORDS.notAsked, 'ja'), '連絡がつかない'].join());
  });
});
