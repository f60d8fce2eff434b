import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine } from '../support/cases';
import { World } from '../support/world';

const OWN = `{ me { abilities } }`;
const SAVE = `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { id drafts { section version } } }`;
const asks = (field: string): string => `query($id: ID!) { case(id: $id) { id ${field} } }`;

describe('whoever opens the text of a case', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let caseId: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
    presenter = await ward.aWorker();
    caseId = (await ward.aCase(presenter)).id;
    await ward.publish(presenter, caseId, { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい' });
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const ask = (field: string) => presenter.client.ask(asks(field), { id: caseId });
  const tire = () =>
    world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [presenter.staff]);

  it('has shown who they are a short while ago, for drafts, published text and versions alike', async () => {
    for (const field of ['sections { text }', 'drafts { text }', 'versions { text }']) {
      expect((await ask(field)).text).toContain('住まいの相談');
    }
    await tire();
    for (const field of ['sections { text }', 'drafts { text }', 'versions { text }']) {
      const { code, text } = await ask(field);
      expect(code).toBe('FRESH_SIGN_IN_REQUIRED');
      expect(text).not.toContain('住まいの相談');
    }
  });

  it('is not asked again to know that there is one, or to go on typing', async () => {
    await tire();
    expect((await ask('sections { section state } drafts { section version }')).code).toBeNull();
    const input = { caseId, section: 'HEALTH', text: '通院中', version: 0 };
    expect((await presenter.client.change(SAVE, { input })).code).toBeNull();
  });

  it('may begin a case, and is told so; whoever lacks the agreement is not', async () => {
    expect((await presenter.client.ask(OWN)).data.me.abilities).toContain('beginCase');
    const house = await world.anOrganisation();
    const newcomer = await world.signIn(house, await world.aPerson(house));
    expect((await newcomer.ask(OWN)).data.me.abilities).not.toContain('beginCase');
  });
});
