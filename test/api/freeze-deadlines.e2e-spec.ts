import { FreezeReminder } from '../../apps/api/src/consents/freeze-reminder.jobs';
import { JobVisibility } from '../../apps/api/src/platform/jobs';
import type { Actor } from '../../apps/api/src/platform/visibility';
import { addDays, workingDaysAfter } from '../../libs/calendar';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase, inDays } from '../support/cases';
import { freezeCase, openSections, recordConsents } from '../support/consents';
import { runJobs } from '../support/editions';
import { World } from '../support/world';

const FREEZES = `{ openFreezes { id caseId caseCode askedAt settledAt dueOn overdue } }`;
const SETTLE = `mutation($input: SettleFreezeInput!) { settleFreeze(input: $input) { id freezes { overdue dueOn } } }`;

describe('what was frozen', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let heard: HeardCase;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    heard = await ward.aHeardCase({ THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい' });
    await recordConsents(heard, [{ recipient: heard.partner, category: 'BASIC' }]);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const waiting = async (who: CaseWorker) => (await who.client.ask(FREEZES)).data.openFreezes;
  const askedAgo = (days: number) =>
    world.rows(`UPDATE case_freeze SET asked_at = asked_at - make_interval(days => $2) WHERE case_id = $1`, [
      heard.own.id,
      days,
    ]);

  it('waits for those who present it, by its code and with a day; others learn nothing of it', async () => {
    const { presenter, partner, stranger, own } = heard;
    expect(await waiting(presenter)).toEqual([]);
    await freezeCase(stranger, own.code);
    expect(await waiting(presenter)).toMatchObject([
      {
        caseId: own.id,
        caseCode: own.code,
        settledAt: null,
        dueOn: workingDaysAfter(inDays(0), 3),
        overdue: false,
      },
    ]);
    const colleague = await ward.aWorker(presenter.organisation);
    for (const other of [partner, stranger, colleague]) expect(await waiting(other)).toEqual([]);
  });

  it('is overdue after three working days, and stays closed until somebody settles it', async () => {
    const { presenter, partner, stranger, own } = heard;
    await freezeCase(stranger, own.code);
    await askedAgo(40);
    const [freeze] = await waiting(presenter);
    expect(freeze).toMatchObject({ dueOn: workingDaysAfter(inDays(-40), 3), overdue: true });
    expect(await openSections(partner, own.id)).toEqual([]);
    const settle = (by: CaseWorker) => by.client.change(SETTLE, { input: { freezeId: freeze.id } });
    expect((await settle(partner)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await settle(presenter)).data.settleFreeze.freezes).toMatchObject([{ overdue: false }]);
    expect(await waiting(presenter)).toEqual([]);
    expect(await openSections(partner, own.id)).toEqual(['THEME', 'PERSONS_VIEW']);
  });

  it('reminds those who present it on its last day, once and by a mail that names nothing', async () => {
    const { presenter, stranger, own } = heard;
    // On the list all three; one is kept out, one has left, and one has no account yet of a day.
    const others = [
      await ward.aWorker(presenter.organisation),
      await ward.aWorker(presenter.organisation),
      await ward.aWorker(presenter.organisation),
    ];
    const [kept, left, fresh] = others.map(({ staff }) => staff);
    for (const { staff, organisation } of others)
      await world.add('case_reader', {
        case_id: own.id,
        staff_id: staff,
        organisation_id: organisation,
        confirmed_by_staff_id: presenter.staff,
        added_at: '2026-01-01',
      });
    await world.add('access_exclusion', {
      case_id: own.id,
      kind: 'STAFF',
      subject_id: kept,
      added_by_staff_id: presenter.staff,
      added_at: '2026-01-01',
    });
    await world.rows(`UPDATE post SET active_until = current_date - 1 WHERE staff_id = $1`, [left]);
    await world.rows(`UPDATE account SET opened_at = now() WHERE staff_id = $1`, [fresh]);
    await freezeCase(stranger, own.code);
    // With the freeze itself they have heard of it.
    await runJobs(app);
    const due = workingDaysAfter(inDays(0), 3);
    const mails = () =>
      world.rows<{ to_ref: string; kind: string; detail: string }>(
        `SELECT to_ref, kind, detail FROM mail_message WHERE to_ref = ANY($1)`,
        [[presenter, ...others].map(({ staff }) => staff)],
      );
    const remind = (today: string, kind: 'JOB' | 'PERSON' = 'JOB', organisationId = presenter.organisation) =>
      app.app
        .get(JobVisibility)
        .as(
          kind === 'JOB'
            ? { kind, organisationId }
            : { kind, organisationId, staffId: presenter.staff, sessionId: '', freshAt: null },
          (actor) => app.app.get(FreezeReminder, { strict: false }).remind({ ...actor, today } as Actor),
        );
    const told = { to_ref: presenter.staff, kind: 'NOTICE', detail: '' };
    const before = await mails();
    for (const day of [addDays(due, -1), addDays(due, 1), inDays(0)]) await remind(day);
    await remind(due, 'PERSON');
    await remind(due, 'JOB', stranger.organisation);
    expect(await mails()).toEqual(before);
    await remind(due);
    expect(before).toEqual([told]);
    expect(await mails()).toEqual([told, told]);
    await world.rows('UPDATE case_freeze SET settled_at = now() WHERE case_id = $1', [own.id]);
    await remind(due);
    expect(await mails()).toHaveLength(before.length + 1);
  });

  it('waits longest first', async () => {
    const { presenter, stranger, own } = heard;
    await freezeCase(stranger, own.code);
    await askedAgo(2);
    await freezeCase(presenter, own.code);
    const [first, second] = await waiting(presenter);
    expect(+new Date(first.askedAt)).toBeLessThan(+new Date(second.askedAt));
  });
});
