import { deflateSync } from 'node:zlib';
import { CASE_SECTIONS, CATEGORIES } from '#libs/consent';
import { startTestApp, type TestApp } from '../support/app';
import { CaseEnds } from '../support/case-ends';
import { CaseRecord } from '../support/case-record';
import { connectEngine, inDays } from '../support/cases';
import { issuePapers, ownFiles } from '../support/conference-papers';
import { freezeCase } from '../support/consents';
import { emptySealedColumns, standsIn, textsInDatabase } from '../support/dump';
import { requestedOpening, sealedOf } from '../support/originals';
import { answerTo, askFor, requestsOf, standsOnTheLaw } from '../support/requests';
import { aPdf } from '../support/paper-files';
import { World } from '../support/world';

const change = (name: string, type: string, fields = 'id'): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
const NAME = 'a-name-that-she-signed-with';
/** What belongs to a conference and not to what is told in it: whoever runs the house must be able to make room. */
const PLAIN = { place: '西棟の相談室三番', callAddress: 'https://call.example/room-of-three' };

describe('a dump of the database', () => {
  const planted: string[] = [];
  let app: TestApp;
  let world: World;
  let record: CaseRecord;

  /** A text of a case that stands nowhere else, longer than any word of the product. */
  const plant = (what: string): string => {
    const text = `${what}について${planted.length}番目に植えた文`;
    planted.push(text);
    return text;
  };
  /** The same with a word that the engine of tests finds, and the reason why it may stay. */
  const withFinding = (what: string) => {
    const text = `〔駅前の店〕${plant(what)}`;
    return { text, dismissed: [{ start: 0, end: 6, reason: plant(`${what}を残す理由`) }] };
  };
  const send = async (name: string, type: string, input: object, by = record.presenter, fields = 'id') => {
    const { code, text, data } = await by.client.change(change(name, type, fields), { input });
    if (code !== null) throw new Error(`${name}: ${text}`);
    return data[name];
  };

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    record = await CaseRecord.open(world);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('can be read with everything of a case in it that people may write', async () => {
    const { ward, presenter, partner, caseId, conference, body } = record;
    const own = { id: caseId, code: '' };
    await standsOnTheLaw(world, body);
    await send('changeConference', 'ChangeConferenceInput', { id: conference, version: 1, ...PLAIN });
    const { case: begun } = (
      await presenter.client.ask(`query($id: ID!) { case(id: $id) { code drafts { section version } } }`, {
        id: caseId,
      })
    ).data;
    own.code = begun.code;
    for (const section of CASE_SECTIONS) {
      const text = section === 'THEME' ? `〔駅前の店〕${plant(section)}` : plant(section);
      const version = begun.drafts.find((one: { section: string }) => one.section === section)?.version ?? 0;
      const couldNotBeAsked = section === 'PERSONS_VIEW';
      await send('saveDraft', 'SaveDraftInput', { caseId, section, text, version, couldNotBeAsked });
    }
    const dismissed = [{ section: 'THEME', start: 0, end: 6, reason: plant('印を残す理由') }];
    await send('attestAnonymity', 'AttestAnonymityInput', { caseId, dismissed });
    await send('publishCase', 'PublishCaseInput', { caseId });
    await ward.publish(presenter, caseId, { THEME: plant('二度目の主訴'), PERSONS_VIEW: plant('二度目の本人の意向') });
    const drafts = (
      await presenter.client.ask(`query($id: ID!) { case(id: $id) { drafts { section version } } }`, { id: caseId })
    ).data.case.drafts;
    const { version } = drafts.find((one: { section: string }) => one.section === 'HEALTH');
    await send('saveDraft', 'SaveDraftInput', { caseId, section: 'HEALTH', text: plant('出す前の下書き'), version });
    expect((await record.agree(partner, CATEGORIES, { publication: 3 })).code).toBeNull();
    const manager = await ward.aWorker(presenter.organisation, { rank: 2 });
    await send('addCaseReader', 'ChangeCaseReaderInput', {
      caseId,
      staffId: manager.staff,
      organisationId: manager.organisation,
    });
    for (const kind of ['PERSONS_VIEW', 'DISCUSSION', 'ADVICE', 'DECISION', 'POLICY'])
      await send('recordEntry', 'RecordEntryInput', {
        conferenceId: conference,
        kind,
        categories: ['BASIC', 'HEALTH'],
        ...(kind === 'POLICY' && { urgency: 'HIGH' }),
        ...withFinding(kind),
      });
    const entries = await record.entries(presenter);
    expect(entries).toHaveLength(5);
    await send('recordEntry', 'RecordEntryInput', {
      conferenceId: conference,
      kind: 'DECISION',
      replacesId: entries.find(({ kind }) => kind === 'DECISION')!.id,
      text: plant('直した決定'),
    });
    await send('requestException', 'RequestExceptionInput', {
      caseId,
      recipientOrganisationId: record.school.organisation,
      category: 'HEALTH',
      ground: 'LIFE_BODY_PROPERTY',
      article: 'PERSONAL-27-1-2',
      reason: plant('根拠の理由'),
      necessity: plant('根拠の必要'),
      managerStaffId: manager.staff,
      partnerStaffId: partner.staff,
      partnerOrganisationId: partner.organisation,
      expiresAt: `${inDays(10)}T00:00:00Z`,
    });
    const asked = await askFor({ presenter, own, conference }, [partner], {
      purpose: `〔駅前の店〕${plant('お願いの目的')}`,
      wish: plant('お願いの中身'),
      dismissed: [{ part: 'PURPOSE', start: 0, end: 6, reason: plant('お願いに残す理由') }],
    });
    expect(asked.code).toBeNull();
    const [request] = await requestsOf(partner);
    const { text: note, dismissed: kept } = withFinding('答えの補い');
    const answered = { note, dismissed: kept.map((one) => ({ ...one, part: 'NOTE' })) };
    expect((await answerTo(partner, request!.id, 'PARTIAL', answered)).code).toBeNull();
    const [consent] = await world.rows<{ id: string }>('SELECT id FROM consent');
    const scan = await app.http
      .post('/evidence')
      .set({
        cookie: presenter.client.cookie,
        'content-type': 'application/octet-stream',
        'x-tsudoi-consent': consent!.id,
      })
      .send(Buffer.concat([Buffer.from(`%PDF-1.7\n%${NAME}\n`), aPdf()]));
    expect(scan.status).toBe(201);
    const ends = new CaseEnds(record);
    await ends.agree();
    await ends.add(presenter, { words: { categories: ['BASIC'], ...withFinding('引き受けること') } });
    await ends.reword(presenter, await ends.the('ROLE'), plant('引き受け直すこと'));
    await issuePapers(app, presenter, conference);
    const { pdf, text } = await ownFiles(app, partner, conference);
    for (const told of planted.filter((one) => /^(THEME|二度目の|HEALTH|POLICY)/.test(one) && !one.includes('理由')))
      if (!told.startsWith('THEME'))
        expect([told, standsIn(pdf, told), standsIn(text, told)]).toEqual([told, true, true]);
    expect((await record.withdraw({ category: 'HEALTH' })).code).toBeNull();
    const [paper] = await sealedOf(partner, conference);
    const opening = withFinding('開封の理由');
    await requestedOpening(partner, paper!.id, {
      reason: opening.text,
      necessity: plant('開封の必要'),
      dismissed: opening.dismissed.map((one) => ({ ...one, part: 'REASON' })),
    });
    expect((await freezeCase(record.stranger, own.code)).code).toBeNull();
    const closed = await ends.close(presenter, {
      notTold: { categories: ['BASIC'], ...withFinding('伝えられない理由') },
    });
    expect(closed.code).toBeNull();
    expect(await emptySealedColumns(world)).toEqual([]);
  });

  it('shows none of it, neither as it is nor disguised, hashed or packed', async () => {
    expect(planted.length).toBeGreaterThan(40);
    expect(await textsInDatabase(world, [...planted, NAME, '駅前の店'])).toEqual({});
  });

  it('shows plainly what is no text of a case, and would show a text that was not sealed', async () => {
    expect(await textsInDatabase(world, Object.values(PLAIN))).toEqual({
      [PLAIN.place]: ['case_conference.place'],
      [PLAIN.callAddress]: ['case_conference.call_address'],
    });
    const [text = ''] = planted;
    const { pdf } = await ownFiles(app, record.presenter, record.conference);
    const told = planted.find((one) => one.startsWith('二度目の主訴'))!;
    await world.rows(
      'CREATE TABLE leaks (plain text, listed jsonb, coded text, wide bytea, packed bytea, paper bytea)',
    );
    await world.rows('INSERT INTO leaks VALUES ($1, $2, $3, $4, $5, $6)', [
      `前${text}後`,
      JSON.stringify({ words: [text] }),
      Buffer.from(`前の${text}。`).toString('base64'),
      Buffer.from(text, 'utf16le'),
      Buffer.concat([Buffer.from('head'), deflateSync(Buffer.from(text))]),
      pdf,
    ]);
    expect(await textsInDatabase(world, [text, told])).toEqual({
      [text]: ['leaks.plain', 'leaks.listed', 'leaks.coded', 'leaks.wide', 'leaks.packed'],
      [told]: ['leaks.paper'],
    });
  });
});
