import { NOBODY } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { CaseEnds, to } from '../support/case-ends';
import { CaseRecord } from '../support/case-record';
import { type CaseWorker, connectEngine, inDays } from '../support/cases';
import { excludeFromCase } from '../support/consents';
import type { Client } from '../support/client';
import { World } from '../support/world';

const HAND_OVER = `mutation($input: HandOverInput!) { handOver(input: $input) { id actions } }`;
const END = `mutation($input: EndPostInput!) { endPost(input: $input) { id } }`;
const PREVIEW = `query($from: ID!, $to: ID!) { handOverPreview(fromPostId: $from, toPostId: $to) { actions { id } } }`;

describe('what somebody has to do about cases, when their work goes to another', () => {
  let app: TestApp;
  let world: World;
  let record: CaseRecord;
  let ends: CaseEnds;
  let reader: CaseWorker;
  let other: CaseWorker;
  let administrator: Client;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
  });
  beforeEach(async () => {
    record = await CaseRecord.open(world);
    ends = new CaseEnds(record);
    const { partner, ward } = record;
    [reader, other] = [await ward.aWorker(partner.organisation), await ward.aWorker(partner.organisation)];
    await world.add('case_reader', {
      case_id: record.caseId,
      staff_id: reader.staff,
      organisation_id: reader.organisation,
      confirmed_by_staff_id: record.presenter.staff,
      added_at: '2026-01-01',
    });
    const head = await world.aPerson(partner.organisation, { administrator: true });
    administrator = await world.signIn(partner.organisation, head);
    await record.agree(partner, ['BASIC']);
    await record.record(record.presenter, '一人で暮らしたい');
    for (const _ of [1, 2]) expect((await ends.add(record.presenter)).code).toBeNull();
    const [done] = await ends.actions();
    expect((await ends.move(partner, done!, 'DONE')).code).toBeNull();
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const postOf = async ({ staff, organisation }: CaseWorker): Promise<string> => {
    const rows = await world.rows<{ id: string }>('SELECT id FROM post WHERE staff_id = $1 AND organisation_id = $2', [
      staff,
      organisation,
    ]);
    return rows[0]!.id;
  };
  const handOver = async (from: CaseWorker, next: CaseWorker, by = administrator) => {
    const input = { fromPostId: await postOf(from), toPostId: await postOf(next), actionIds: [], administrator: false };
    return by.change(HAND_OVER, { input });
  };
  const holders = async () =>
    (
      await world.rows<{ state: string; house: string; staff: string }>(
        `SELECT state, assignee_organisation_id AS house, assignee_staff_id AS staff FROM case_action
         WHERE case_id = $1 ORDER BY state`,
        [record.caseId],
      )
    ).map(({ state, house, staff }) => [state, house, staff]);
  const kept = () => ['DONE', record.partner.organisation, record.partner.staff];
  const returned = () => ['OPEN', record.presenter.organisation, NOBODY];

  it('goes to who reads the case as well; what is done stays, and who hands over learns nothing', async () => {
    const preview = await administrator.ask(PREVIEW, {
      from: await postOf(record.partner),
      to: await postOf(reader),
    });
    expect(preview.data.handOverPreview).toEqual({ actions: [] });
    expect((await handOver(record.partner, reader)).data.handOver).toMatchObject({ actions: 0 });
    expect(await holders()).toEqual([kept(), ['OPEN', reader.organisation, reader.staff]]);
    const open = (await ends.actions()).find(({ state }) => state === 'OPEN')!;
    expect((await ends.move(record.partner, { ...open, version: open.version - 1 }, 'DONE')).code).toBe('CONFLICT');
  });

  it('returns to who presents the case, with nobody named, where the other does not read it', async () => {
    expect((await handOver(record.partner, other)).code).toBeNull();
    expect(await holders()).toEqual([kept(), returned()]);
    const own = await record.presenter.client.ask(`{ caseActions { assignee { id } assigneeStaffId } }`);
    expect(own.data.caseActions).toEqual([{ assignee: { id: record.presenter.organisation }, assigneeStaffId: null }]);
  });

  it('returns likewise where the other reads it no more, not yet, for another house, or is kept out', async () => {
    for (const change of [
      `removed_at = now()`,
      `added_at = now() + interval '1 day'`,
      `organisation_id = gen_random_uuid()`,
    ]) {
      await world.rows(`UPDATE case_reader SET ${change} WHERE case_id = $1 AND staff_id = $2`, [
        record.caseId,
        reader.staff,
      ]);
      await handOver(record.partner, reader);
      expect([change, await holders()]).toEqual([change, [kept(), returned()]]);
      await world.rows(
        `UPDATE case_reader SET removed_at = 'infinity', added_at = '2026-01-01', organisation_id = $3
         WHERE case_id = $1 AND staff_id = $2`,
        [record.caseId, reader.staff, reader.organisation],
      );
      const back = (await ends.actions()).find(({ state }) => state === 'OPEN')!;
      expect((await ends.assign(record.presenter, back, record.partner)).code).toBeNull();
    }
    expect((await excludeFromCase(record.presenter, record.caseId, { staffId: reader.staff })).code).toBeNull();
    await handOver(record.partner, reader);
    expect(await holders()).toEqual([kept(), returned()]);
  });

  it('returns when a post ends today, and not before, nor while another post there goes on', async () => {
    const end = async (activeUntil: string, version: number) =>
      (
        await administrator.change(END, {
          input: { id: await postOf(record.partner), version, activeUntil },
        })
      ).code;
    const held = ['OPEN', record.partner.organisation, record.partner.staff];
    expect(await end(inDays(1), 1)).toBeNull();
    expect(await holders()).toEqual([kept(), held]);
    expect(await end(inDays(0), 2)).toBeNull();
    expect(await holders()).toEqual([kept(), returned()]);
  });

  it('stays with who holds another post there', async () => {
    const { partner } = record;
    const ending = await postOf(partner);
    await world.add('post', {
      staff_id: partner.staff,
      organisation_id: partner.organisation,
      title: '主査',
      active_from: '2024-04-01',
    });
    const input = { id: ending, version: 1, activeUntil: inDays(0) };
    expect((await administrator.change(END, { input })).code).toBeNull();
    expect(await holders()).toEqual([kept(), ['OPEN', partner.organisation, partner.staff]]);
  });

  it('is moved by nobody else: neither past the screens nor by an administrator of another organisation', async () => {
    const before = await holders();
    expect((await handOver(record.partner, reader, reader.client)).code).toBe('NOT_ALLOWED');
    const elsewhere = await world.aPerson(record.school.organisation, { administrator: true });
    const stranger = await world.signIn(record.school.organisation, elsewhere);
    expect((await handOver(record.partner, reader, stranger)).code).toBe('NOT_ALLOWED');
    expect(await holders()).toEqual(before);
    await record.agree(record.school, ['BASIC']);
    expect((await ends.add(record.presenter, { assignment: to(record.school) })).code).toBeNull();
    await handOver(record.partner, reader);
    expect((await holders()).filter(([, house]) => house === record.school.organisation)).toEqual([
      ['OPEN', record.school.organisation, record.school.staff],
    ]);
  });
});
