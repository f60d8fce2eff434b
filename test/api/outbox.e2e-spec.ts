import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const OUTBOX = `query($first: Int, $after: String) { outbox(first: $first, after: $after) {
  nodes { receiver to state text organisation { name } } totalCount pageInfo { hasNextPage endCursor } } }`;

describe('the outbox', () => {
  let app: TestApp;
  let world: World;
  let office: string, house: string;
  let operator: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    office = await world.anOrganisation('運用の課');
    house = await world.anOrganisation('NPO法人ひなた', 'NPO');
    operator = await world.signIn(office, await world.aPerson(office, { platformRole: 'OPERATOR' }));
    const mail = (values: object) =>
      world.add('mail_message', {
        organisation_id: office,
        kind: 'NOTICE',
        created_at: '2026-01-15 12:00+09',
        state: 'KEPT',
        next_at: '2026-01-15 12:00+09',
        ...values,
      });
    await mail({ to_kind: 'ADMINISTRATORS', to_ref: house, created_at: '2026-01-17 12:00+09' });
    await mail({
      to_kind: 'ADDRESS',
      to_ref: 'new@npo.example',
      kind: 'INVITATION',
      created_at: '2026-01-16 12:00+09',
    });
    await mail({ to_kind: 'STAFF', to_ref: await world.aPerson(house) });
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('names to the operator the organisation whose administrators get a mail, and none for an address', async () => {
    const { nodes, totalCount } = (await operator.ask(OUTBOX)).data.outbox;
    expect(nodes).toEqual([
      expect.objectContaining({ receiver: 'ADMINISTRATORS', to: house, organisation: { name: 'NPO法人ひなた' } }),
      expect.objectContaining({ receiver: 'ADDRESS', to: 'new@npo.example', organisation: null }),
    ]);
    expect(totalCount).toBe(2);
    expect(nodes[1].text).toContain('リンクは本人だけに届きます');
  });

  it('goes on page by page', async () => {
    const { pageInfo } = (await operator.ask(OUTBOX, { first: 1 })).data.outbox;
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = (await operator.ask(OUTBOX, { first: 5, after: pageInfo.endCursor })).data.outbox;
    expect(rest.nodes.map(({ to }: { to: string }) => to)).toEqual(['new@npo.example']);
    expect((await operator.ask(OUTBOX, { first: 5, after: 'no cursor' })).code).toBe('CURSOR_INVALID');
  });

  it('is empty for everybody else, whether there are mails or not', async () => {
    for (const platformRole of ['NONE', 'AUDITOR']) {
      const other = await world.signIn(
        house,
        await world.aPerson(house, { platformRole, administrator: platformRole === 'NONE' }),
      );
      expect((await other.ask(OUTBOX)).data.outbox).toEqual({
        nodes: [],
        totalCount: 0,
        pageInfo: { hasNextPage: false, endCursor: null },
      });
    }
  });
});
