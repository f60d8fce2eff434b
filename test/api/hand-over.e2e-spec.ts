import { publicCode } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const PREVIEW = `query Preview($from: ID!, $to: ID!) {
  handOverPreview(fromPostId: $from, toPostId: $to) { administrator actions { id title } }
}`;
const HAND_OVER = `mutation HandOver($input: HandOverInput!) { handOver(input: $input) { id actions at } }`;

interface Person {
  readonly staffId: string;
  readonly postId: string;
}

describe('the hand-over in April', () => {
  let app: TestApp;
  let world: World;
  let organisationId: string;
  let other: string;
  let body: string;
  let administrator: Client;
  let meetingId: string;

  const person = async (options: { administrator?: boolean } = {}, organisation = organisationId): Promise<Person> => {
    const staffId = await world.aPerson(organisation, options);
    const [post] = await world.rows<{ id: string }>('SELECT id FROM post WHERE staff_id = $1', [staffId]);
    return { staffId, postId: post!.id };
  };

  const action = (staffId: string, values: Record<string, unknown> = {}) =>
    world.add('action_item', {
      meeting_id: meetingId,
      body_ids: [body],
      held_on: '2026-02-01',
      title: '様式を直す',
      assignee_organisation_id: organisationId,
      assignee_staff_id: staffId,
      ...values,
    });

  const handOver = (client: Client, from: Person, to: Person, more: object = {}) =>
    client.change(HAND_OVER, {
      input: { fromPostId: from.postId, toPostId: to.postId, actionIds: [], administrator: false, ...more },
    });
  const preview = (client: Client, from: Person, to: Person) =>
    client.ask(PREVIEW, { from: from.postId, to: to.postId });
  const assignees = async (ids: string[]) =>
    (
      await world.rows<{ staff: string }>(
        'SELECT assignee_staff_id AS staff FROM action_item WHERE id = ANY($1) ORDER BY array_position($1, id)',
        [ids],
      )
    ).map(({ staff }) => staff);

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    organisationId = await world.anOrganisation('生活福祉課');
    other = await world.anOrganisation('よその課');
    body = await world.aBody();
    await world.aSeat(body, organisationId);
    await world.aSeat(body, other, 'SECRETARIAT');
    meetingId = await world.add('meeting', {
      code: publicCode(),
      body_ids: [body],
      held_on: '2026-02-01',
      starts_at: '10:00',
      ends_at: '11:00',
    });
    const staffId = await world.aPerson(organisationId, { administrator: true });
    administrator = await world.signIn(organisationId, staffId);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('shows what is open, and moves all of it in one step', async () => {
    const [from, to] = [await person(), await person()];
    const open = [
      await action(from.staffId),
      await action(from.staffId, { state: 'IN_PROGRESS', due_on: '2026-05-01' }),
    ];
    const done = await action(from.staffId, { state: 'DONE' });
    const elsewhere = await action(from.staffId, { assignee_organisation_id: other });
    const { data } = await preview(administrator, from, to);
    const ids = data.handOverPreview.actions.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([open[1], open[0]]);
    expect(data.handOverPreview.administrator).toBe(false);
    const moved = await handOver(administrator, from, to, { actionIds: ids, endFromOn: '2099-04-01' });
    expect(moved.data.handOver).toMatchObject({ actions: 2 });
    expect(await assignees([...open, done, elsewhere])).toEqual([to.staffId, to.staffId, from.staffId, from.staffId]);
    const [post] = await world.rows<{ until: string }>('SELECT active_until::text AS until FROM post WHERE id = $1', [
      from.postId,
    ]);
    expect(post!.until).toBe('2099-04-01');
    const [record] = await world.rows('SELECT organisation_id, from_staff_id, to_staff_id, actions FROM hand_over');
    expect(record).toEqual({
      organisation_id: organisationId,
      from_staff_id: from.staffId,
      to_staff_id: to.staffId,
      actions: 2,
    });
  });

  it('moves nothing when what was looked at has changed', async () => {
    const [from, to] = [await person(), await person()];
    const reviewed = await action(from.staffId);
    const late = await action(from.staffId);
    for (const actionIds of [[reviewed], [], [reviewed, late, await action(to.staffId)]])
      expect((await handOver(administrator, from, to, { actionIds })).code).toBe('HAND_OVER_CHANGED');
    const role = { actionIds: [reviewed, late], administrator: true };
    expect((await handOver(administrator, from, to, role)).code).toBe('HAND_OVER_CHANGED');
    expect(await assignees([reviewed, late])).toEqual([from.staffId, from.staffId]);
  });

  it('moves the administrator’s role with the rest, also the own', async () => {
    const [from, to] = [await person({ administrator: true }), await person()];
    await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, now())`, [to.staffId]);
    const own = await world.signIn(organisationId, from.staffId);
    expect((await preview(own, from, to)).data.handOverPreview).toEqual({ administrator: true, actions: [] });
    const today = await handOver(own, from, to, { administrator: true, endFromOn: '2024-01-01' });
    expect(today.code).toBe('DATE_INVALID');
    expect((await handOver(own, from, to, { administrator: true })).code).toBeNull();
    const posts = await world.rows(
      'SELECT administrator FROM post WHERE id = ANY($1) ORDER BY array_position($1, id)',
      [[from.postId, to.postId]],
    );
    expect(posts).toEqual([{ administrator: false }, { administrator: true }]);
    expect((await preview(own, from, to)).code).toBe('NOT_ALLOWED');
  });

  it('is for the own administrator, between two people of the own organisation, after a fresh sign-in', async () => {
    const [from, to] = [await person(), await person()];
    const clerk = await world.signIn(organisationId);
    expect((await preview(clerk, from, to)).code).toBe('NOT_ALLOWED');
    expect((await handOver(clerk, from, to)).code).toBe('NOT_ALLOWED');
    const stranger = await person({}, other);
    expect((await preview(administrator, from, stranger)).code).not.toBeNull();
    expect((await handOver(administrator, stranger, to)).code).not.toBeNull();
    expect((await handOver(administrator, from, from)).code).toBe('NOT_FOUND_OR_REFUSED');
    const gone = await person();
    await world.rows(`UPDATE post SET active_until = '2024-04-01' WHERE id = $1`, [gone.postId]);
    expect((await handOver(administrator, from, gone)).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await handOver(administrator, gone, to)).code).toBeNull();
    const tired = await person({ administrator: true });
    const client = await world.signIn(organisationId, tired.staffId);
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [
      tired.staffId,
    ]);
    expect((await preview(client, from, to)).code).toBeNull();
    expect((await handOver(client, from, to)).code).toBe('FRESH_SIGN_IN_REQUIRED');
  });

  it('answers a hidden post like one that does not exist', async () => {
    const to = await person();
    const far = await person({}, await world.anOrganisation('遠い課'));
    const hidden = await preview(administrator, far, to);
    const random = await preview(administrator, { ...far, postId: '7f3f9a52-1d5e-4c8e-9d6a-1f1f1f1f1f1f' }, to);
    expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
    expect(hidden.text).toBe(random.text);
  });
});
