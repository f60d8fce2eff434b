import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { issuePapers, ownFiles } from '../support/conference-papers';
import { excludeFromCase, freezeCase, recordConsents, withdrawConsent } from '../support/consents';
import { download, runJobs } from '../support/editions';
import {
  decideOpening,
  openedOriginal,
  openingsOf,
  requestedOpening,
  requestOpening,
  sealedOf,
} from '../support/originals';
import { findCanaries } from '../support/pdf-text';
import { World } from '../support/world';

const TEXTS = { THEME: '住まいの相談をしたい', PERSONS_VIEW: '一人で暮らしたい', SAFETY: '窓をいつも閉めている' };
const REASON = '命にかかわるため';

describe('both officers of an opening', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let manager: CaseWorker;
  let partner: CaseWorker;
  let school: CaseWorker;
  let stranger: CaseWorker;
  let auditor: CaseWorker;
  let own: HeardCase['own'];
  let conference: string;
  let paper: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    presenter = await ward.aWorker();
    manager = await ward.aWorker(presenter.organisation, { rank: 2 });
    [partner, school, stranger] = [await ward.aWorker(), await ward.aWorker(), await ward.aWorker()];
    auditor = await ward.aWorker(undefined, { role: 'AUDITOR' });
    const body = await ward.together([presenter, partner, school, stranger]);
    own = await ward.aCase(presenter, [manager, partner, school]);
    await ward.publish(presenter, own.id, TEXTS);
    conference = await ward.aConference(presenter, own.id, [body]);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  /** A paper of the partner with these kinds of information, which the school had as well, and which was recalled. */
  const recalled = async (categories: readonly string[] = ['BASIC']): Promise<void> => {
    const said = [partner, school].flatMap((recipient) => categories.map((category) => ({ recipient, category })));
    await recordConsents({ presenter, own, conference }, said);
    await issuePapers(app, presenter, conference);
    await ownFiles(app, partner, conference);
    await withdrawConsent(presenter, own.id);
    paper = (await sealedOf(partner, conference))[0]!.id;
  };
  const approved = async (): Promise<string> => {
    const { id } = await requestedOpening(partner, paper);
    const { code, text } = await decideOpening(school, id, 'APPROVED');
    if (code !== null) throw new Error(text);
    return id;
  };
  const opens = async (id: string): Promise<boolean> => (await openedOriginal(partner, id)) !== null;
  const end = (table: string, set: string, column: string, value: string) =>
    world.rows(`UPDATE ${table} SET ${set} WHERE ${column} = $1`, [value]);

  it('must fit at each opening: whoever is excluded, has left or has no agreement any more takes the other along', async () => {
    await recalled();
    const id = await approved();
    expect(await opens(id)).toBe(true);
    for (const officer of [partner, school]) {
      const { staff, organisation } = officer;
      for (const [undo, redo] of [
        [
          () => end('case_reader', 'removed_at = now()', 'staff_id', staff),
          () => end('case_reader', `removed_at = 'infinity'`, 'staff_id', staff),
        ],
        [
          () => end('sharing_agreement', 'ended_on = current_date', 'organisation_id', organisation),
          () => end('sharing_agreement', `ended_on = 'infinity'`, 'organisation_id', organisation),
        ],
        [
          () => end('post', 'active_until = current_date', 'staff_id', staff),
          () => end('post', `active_until = 'infinity'`, 'staff_id', staff),
        ],
        [
          () => end('staff', `platform_role = 'OPERATOR'`, 'id', staff),
          () => end('staff', `platform_role = 'NONE'`, 'id', staff),
        ],
      ] as const) {
        await undo();
        expect(await opens(id).catch(() => false)).toBe(false);
        await redo();
        expect(await opens(id)).toBe(true);
      }
    }
    await excludeFromCase(presenter, own.id, { staffId: school.staff });
    expect(await opens(id)).toBe(false);
    expect((await openingsOf(partner))[0]).toMatchObject({ state: 'APPROVED', abilities: ['end'] });
  });

  it('decide about nothing whose asker was excluded meanwhile', async () => {
    await recalled();
    const { id } = await requestedOpening(partner, paper);
    await excludeFromCase(presenter, own.id, { organisationId: partner.organisation });
    expect((await decideOpening(school, id, 'APPROVED')).code).toBe('NOT_FOUND_OR_REFUSED');
    expect(await openingsOf(partner)).toEqual([]);
    expect((await requestOpening(partner, paper)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect(await sealedOf(partner, conference)).toEqual([]);
  });

  it('open nothing of a case that is frozen, nor after she has taken something back again', async () => {
    await recalled();
    const id = await approved();
    await freezeCase(stranger, own.code);
    expect(await opens(id)).toBe(false);
    expect((await requestOpening(partner, paper)).code).toBe('OPENING_NOT_NOW');
    await runJobs(app);
    await end('case_freeze', 'settled_at = now()', 'case_id', own.id);
    expect(await opens(id)).toBe(true);
    await withdrawConsent(presenter, own.id, { category: 'HEALTH', recipientOrganisationId: school.organisation });
    expect(await opens(id)).toBe(true);
    await withdrawConsent(presenter, own.id, { category: 'HEALTH', recipientOrganisationId: partner.organisation });
    expect(await opens(id)).toBe(false);
    expect(await opens(await approved())).toBe(true);
  });

  it('leave a paper in which something about violence stands where it is, unless a ground with two approvals opens that', async () => {
    await recalled(['BASIC', 'VIOLENCE_SAFETY']);
    expect((await requestOpening(partner, paper)).code).toBe('OPENING_NOT_NOW');
    const { data } = await presenter.client.change(
      `mutation($input: RequestExceptionInput!) { requestException(input: $input) { exceptions { id } } }`,
      {
        input: {
          caseId: own.id,
          recipientOrganisationId: partner.organisation,
          category: 'VIOLENCE_SAFETY',
          ground: 'LIFE_BODY_PROPERTY',
          article: 'PERSONAL-27-1-2',
          reason: REASON,
          necessity: 'ほかに方法がない',
          managerStaffId: manager.staff,
          partnerStaffId: school.staff,
          partnerOrganisationId: school.organisation,
          expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
        },
      },
    );
    const exceptionId = data.requestException.exceptions[0].id as string;
    const decide = (by: CaseWorker, act: string) =>
      by.client.change(`mutation($input: DecideExceptionInput!) { decideException(input: $input) { id } }`, {
        input: { exceptionId, act },
      });
    await decide(manager, 'MANAGER');
    expect((await requestOpening(partner, paper)).code).toBe('OPENING_NOT_NOW');
    await decide(school, 'PARTNER');
    const id = await approved();
    expect((await openedOriginal(partner, id))!.text).toContain(TEXTS.SAFETY);
    await decide(presenter, 'REVOKED');
    expect(await opens(id)).toBe(false);
  });

  it('stand in the log of the case, in the woman’s record and in the auditor’s register, and no word of why with them', async () => {
    await recalled();
    const id = await approved();
    await opens(id);
    const log = await world.rows<{ act: string; subject: string }>(
      `SELECT DISTINCT act, subject FROM audit_entry WHERE case_id = $1 AND (act LIKE 'OPEN%ORIGINAL' OR act LIKE 'OPENING%') ORDER BY act, subject`,
      [own.id],
    );
    expect(log).toEqual([
      { act: 'OPENED_BY_ORIGINAL', subject: 'CaseSection.PERSONS_VIEW' },
      { act: 'OPENED_BY_ORIGINAL', subject: 'CaseSection.THEME' },
      { act: 'OPENING_APPROVED', subject: 'OriginalOpening' },
      { act: 'OPENING_REQUESTED', subject: 'OriginalOpening' },
    ]);
    for (const [sheet, words] of [
      ['3-ja', '命などを守るため'],
      ['4-ja', '原本の開封'],
    ]) {
      const { bytes } = await download(app, presenter.client, `/sheets/${own.id}/${sheet}.pdf`);
      expect(findCanaries(bytes, [words!])).toEqual([words]);
    }
    const register = async () => (await openingsOf(auditor)).filter((one) => one.id === id);
    expect(await register()).toMatchObject([
      {
        id,
        article: 'PERSONAL-27-1-2',
        requestedByStaffId: partner.staff,
        reason: null,
        necessity: null,
        abilities: [],
        acts: [{ kind: 'APPROVED', staffId: school.staff }],
      },
    ]);
    expect(await openingsOf(presenter)).toMatchObject([{ id, reason: REASON, acts: [{ staffId: school.staff }] }]);
    await excludeFromCase(presenter, own.id, { organisationId: auditor.organisation });
    expect(await register()).toEqual([]);
  });

  it('hear of it by neutral mail: those who may decide, and nobody besides', async () => {
    await recalled();
    await excludeFromCase(presenter, own.id, { staffId: manager.staff });
    const mails = async (): Promise<string[]> =>
      (await world.rows<{ to: string }>(`SELECT to_ref AS to FROM mail_message WHERE to_kind = 'STAFF'`)).map(
        ({ to }) => to,
      );
    const before = await mails();
    await requestedOpening(partner, paper);
    const told = (await mails()).slice(before.length);
    expect(told.toSorted()).toEqual([presenter.staff, school.staff].toSorted());
    const kinds = await world.rows(`SELECT DISTINCT kind, detail FROM mail_message WHERE to_ref = $1`, [school.staff]);
    expect(kinds).toEqual([{ kind: 'NOTICE', detail: '' }]);
  });
});
