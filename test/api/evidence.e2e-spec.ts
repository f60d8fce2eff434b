import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase } from '../support/cases';
import { excludeFromCase, recordConsents, type Said, withdrawConsent } from '../support/consents';
import { download } from '../support/editions';
import { stale } from '../support/houses';
import { anOffice, aPdf, aPhoto, aScreenshot, TRACES } from '../support/paper-files';
import { World } from '../support/world';

const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中' };
const EVIDENCE = `query($id: ID!) { case(id: $id) { consentEvidence { id consentId mediaType bytes staffId } } }`;
const NAME = 'a-name-that-she-signed-with';

interface Kept {
  readonly id: string;
  readonly consentId: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly staffId: string;
}

describe('the scan of a form that she signed', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let heard: HeardCase;
  let presenter: CaseWorker;
  let partner: CaseWorker;
  let stranger: CaseWorker;
  let auditor: CaseWorker;
  let signed: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
    auditor = await ward.aWorker(undefined, { role: 'AUDITOR' });
  });
  beforeEach(async () => {
    heard = await ward.aHeardCase(TEXTS);
    ({ presenter, partner, stranger } = heard);
    signed = (await said([{ recipient: partner, category: 'BASIC' }]))[0]!;
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  /** Records what she said in one go, in writing unless told; ids of the consents. */
  async function said(rows: readonly Said[], more: object = { form: 'WRITTEN' }): Promise<string[]> {
    const known = new Set(
      (await world.rows<{ id: string }>('SELECT id FROM consent WHERE case_id = $1', [heard.own.id])).map(
        ({ id }) => id,
      ),
    );
    const { data, text } = await recordConsents(heard, rows, more);
    if (!data?.recordConsents) throw new Error(text);
    return (data.recordConsents.consents as { id: string }[]).map(({ id }) => id).filter((id) => !known.has(id));
  }
  /** A PDF in which a name stands. */
  const scan = (): Buffer => Buffer.concat([Buffer.from(`%PDF-1.7\n%${NAME}\n`), aPdf()]);
  async function send(by: CaseWorker | null, consentId: string, file = scan(), headers = {}) {
    const { status, body, text } = await app.http
      .post('/evidence')
      .set({
        ...(by ? { cookie: by.client.cookie } : {}),
        'content-type': 'application/octet-stream',
        'x-tsudoi-consent': consentId,
        ...headers,
      })
      .send(file);
    return { status, text, body: body as Kept, code: (body as { code?: string }).code };
  }
  const get = (by: CaseWorker | null, id: string) => download(app, by?.client ?? null, `/evidence/${id}`);
  const keptBy = async (by: CaseWorker): Promise<Kept[] | undefined> =>
    (await by.client.ask(EVIDENCE, { id: heard.own.id })).data.case?.consentEvidence;
  const logged = (id: string) =>
    world.rows<{ act: string; kind: string }>(
      `SELECT act, kind FROM audit_entry WHERE subject = 'ConsentEvidence' AND subject_ref = $1 ORDER BY sequence`,
      [id],
    );

  it.each([
    ['PDF', scan(), 'application/pdf', 'pdf'],
    ['PNG', aScreenshot(), 'image/png', 'png'],
    ['JPEG', aPhoto(), 'image/jpeg', 'jpg'],
  ])(
    'is kept as a %s by its content, without what a camera writes, and comes back under a day alone',
    async (...row) => {
      const [, file, mediaType, ending] = row;
      const { status, body } = await send(presenter, signed, file);
      expect([status, body.mediaType, body.consentId]).toEqual([201, mediaType, signed]);
      expect(Object.keys(body).toSorted()).toEqual(['addedAt', 'bytes', 'consentId', 'id', 'mediaType', 'staffId']);
      const got = await get(presenter, body.id);
      expect(got.status).toBe(200);
      expect(got.bytes).toHaveLength(body.bytes);
      for (const trace of TRACES) expect(got.bytes.toString('latin1')).not.toContain(trace);
      const name = `\\d{8}-${body.id.slice(0, 8)}\\.${ending}`;
      expect(got.headers['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="paper_${name}"; filename\\*=UTF-8''%E8%B3%87%E6%96%99_${name}$`),
      );
      expect(got.headers).toMatchObject({
        'content-type': mediaType,
        'content-security-policy': `default-src 'none'; sandbox`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    },
  );

  it('stands in the log when it is kept and when it is opened, and is read by the presenting house alone', async () => {
    const { body } = await send(presenter, signed);
    const colleague = await ward.aWorker(presenter.organisation);
    const reader = { caseId: heard.own.id, staffId: colleague.staff, organisationId: colleague.organisation };
    const added = await presenter.client.change(
      `mutation($input: ChangeCaseReaderInput!) { addCaseReader(input: $input) { id } }`,
      { input: reader },
    );
    expect(added.code).toBeNull();
    const upper = (await get(colleague, body.id.toUpperCase())).bytes;
    expect(upper).toEqual((await get(presenter, body.id)).bytes);
    expect(await keptBy(colleague)).toMatchObject([{ id: body.id, consentId: signed, staffId: presenter.staff }]);
    expect(await logged(body.id)).toEqual([
      { act: 'EVIDENCE_ADDED', kind: 'RIGHTS' },
      { act: 'READ', kind: 'READ' },
      { act: 'READ', kind: 'READ' },
    ]);
    const unlisted = await ward.aWorker(presenter.organisation);
    expect(await keptBy(unlisted)).toBeUndefined();
    expect(await keptBy(partner)).toEqual([]);
    for (const other of [partner, stranger, auditor, unlisted]) {
      const [there, never] = [await get(other, body.id), await get(other, randomUUID())];
      expect([there.status, there.bytes]).toEqual([404, never.bytes]);
    }
    expect((await get(null, body.id)).status).toBe(401);
    expect((await get(presenter, 'no-id')).status).toBe(404);
  });

  it('is closed to a reader of the presenting house who is kept out since', async () => {
    const { body } = await send(presenter, signed);
    const colleague = await ward.aWorker(presenter.organisation);
    await presenter.client.change(`mutation($input: ChangeCaseReaderInput!) { addCaseReader(input: $input) { id } }`, {
      input: { caseId: heard.own.id, staffId: colleague.staff, organisationId: colleague.organisation },
    });
    expect((await get(colleague, body.id)).status).toBe(200);
    expect((await excludeFromCase(presenter, heard.own.id, { staffId: colleague.staff })).code).toBeNull();
    expect((await get(colleague, body.id)).status).toBe(404);
  });

  it('asks for a fresh sign-in before it opens', async () => {
    const { body } = await send(presenter, signed);
    await stale(world, presenter.staff);
    const { status, bytes } = await get(presenter, body.id);
    expect([status, JSON.parse(bytes.toString()).code]).toEqual([403, 'FRESH_SIGN_IN_REQUIRED']);
    expect((await logged(body.id)).map(({ act }) => act)).toEqual(['EVIDENCE_ADDED']);
  });

  it('is sealed under the key of its case, and tells nobody who holds the database what is in it', async () => {
    const { body } = await send(presenter, signed);
    const [row] = await world.rows<{ sealed: Buffer }>('SELECT sealed FROM consent_evidence WHERE id = $1', [body.id]);
    expect(row!.sealed.toString('latin1')).not.toContain(NAME);
    expect((await get(presenter, body.id)).bytes.toString('latin1')).toContain(NAME);
    const other = await send(presenter, signed, aPdf(9));
    await world.rows(
      `UPDATE consent_evidence e SET sealed = o.sealed FROM consent_evidence o WHERE e.id = $1 AND o.id = $2`,
      [other.body.id, body.id],
    );
    // What was sealed as one opens as no other.
    expect((await get(presenter, other.body.id)).status).toBe(500);
  });

  it('belongs to all that was said together, and the same scan is kept once', async () => {
    const [first, second] = await said([
      { recipient: partner, category: 'HEALTH' },
      { recipient: heard.school, category: 'BASIC' },
    ]);
    const [one, again] = [await send(presenter, second!), await send(presenter, first!)];
    expect(again.body.id).toBe(one.body.id);
    expect([first, second]).toContain(one.body.consentId);
    expect((await send(presenter, signed)).body.id).not.toBe(one.body.id);
    expect(await keptBy(presenter)).toHaveLength(2);
  });

  it('is kept by who presents the case, of consent in writing, and a hidden one is like one that is not', async () => {
    const [hidden, missing] = [await send(partner, signed), await send(partner, randomUUID())];
    expect([hidden.status, hidden.text]).toEqual([404, missing.text]);
    expect((await send(stranger, signed)).text).toBe(missing.text);
    expect((await send(presenter, '')).text).toBe(missing.text);
    expect((await send(null, signed)).status).toBe(401);
    const [spoken] = await said([{ recipient: partner, category: 'HEALTH' }], {});
    expect(await send(presenter, spoken!)).toMatchObject({ status: 400, code: 'EVIDENCE_NOT_WRITTEN' });
    expect(await keptBy(presenter)).toEqual([]);
  });

  it.each([
    ['a document of an office', anOffice('docx'), 415, 'EVIDENCE_KIND_REFUSED'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'PAPER_KIND_REFUSED'],
    ['nothing', Buffer.alloc(0), 415, 'PAPER_KIND_REFUSED'],
    ['what is too large', Buffer.alloc(10 * 1024 * 1024 + 1), 413, 'PAPER_TOO_LARGE'],
  ])('is not %s', async (_, file, status, code) => {
    expect(await send(presenter, signed, file)).toMatchObject({ status, code });
    expect(await keptBy(presenter)).toEqual([]);
  });

  it('does not come as a form would send it, nor from another site', async () => {
    expect(await send(presenter, signed, scan(), { 'content-type': 'application/json' })).toMatchObject({
      status: 415,
      code: 'EVIDENCE_KIND_REFUSED',
    });
    expect((await send(presenter, signed, scan(), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await keptBy(presenter)).toEqual([]);
  });

  it('ends at fifty of a case', async () => {
    const { body } = await send(presenter, signed);
    await world.rows(
      `INSERT INTO consent_evidence (case_id, consent_id, media_type, bytes, content_hash, sealed, staff_id, organisation_id, added_at)
       SELECT case_id, consent_id, media_type, bytes, n::text, sealed, staff_id, organisation_id, added_at
       FROM consent_evidence, generate_series(1, 49) AS n WHERE id = $1`,
      [body.id],
    );
    expect(await send(presenter, signed, aPdf(5))).toMatchObject({ status: 400, code: 'EVIDENCE_FULL' });
    expect((await send(presenter, signed)).body.id).toBe(body.id);
  });

  it('stays when she withdraws, and goes into nothing that is taken out of the case', async () => {
    const { body } = await send(presenter, signed);
    expect((await withdrawConsent(presenter, heard.own.id)).code).toBeNull();
    expect((await get(presenter, body.id)).status).toBe(200);
    const { bytes } = await download(app, presenter.client, `/sheets/${heard.own.id}/6.json`);
    expect(bytes.toString('utf8')).not.toContain(body.id);
    for (const sql of ['UPDATE consent_evidence SET bytes = 1', 'DELETE FROM consent_evidence'])
      await expect(
        world.rows(`SET ROLE "${app.database.roles.app}"; ${sql}`).finally(() => world.rows('RESET ROLE')),
      ).rejects.toThrow(/permission denied/);
  });
});
