import { newId } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine } from '../support/cases';
import { excludeFromCase, recordConsents } from '../support/consents';
import { World } from '../support/world';

const ASK = `query($id: ID!) { rareCombinations(caseId: $id) { because places { section start end kind } } }`;
const SAVE = `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { id } }`;
const THEME = '３４歳、ネパール国籍。住まいの相談';
const HOUSEHOLD = '双子の母';

interface Told {
  because: string;
  places: { section: string; start: number; end: number; kind: string }[];
}

describe('traits that few share together', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let colleague: CaseWorker;
  let partner: CaseWorker;
  let body: string;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    [presenter, partner] = [await ward.aWorker(), await ward.aWorker()];
    colleague = await ward.aWorker(presenter.organisation);
    body = await ward.together([presenter, partner]);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const texts: Readonly<Record<string, string>> = { THEME, HOUSEHOLD };
  /** A case with these drafts, of which nothing is published yet. */
  const drafted = async (): Promise<string> => {
    const { id } = await ward.aCase(presenter, [partner]);
    for (const [section, text] of Object.entries(texts))
      await presenter.client.change(SAVE, { input: { caseId: id, section, text, version: 0 } });
    return id;
  };
  const published = async (by: CaseWorker, theme: string, readers: CaseWorker[] = []): Promise<string> => {
    const { id } = await ward.aCase(by, readers);
    await ward.publish(by, id, { THEME: theme, PERSONS_VIEW: '静かに暮らしたい' });
    return id;
  };
  /** The words of each combination that the presenter is warned of, for this cause. */
  const warned = async (caseId: string, cause = 'ONCE_AMONG_OWN'): Promise<string[][]> => {
    const { data, code } = await presenter.client.ask(ASK, { id: caseId });
    expect(code).toBeNull();
    return (data.rareCombinations as Told[])
      .filter(({ because }) => because === cause)
      .map(({ places }) => places.map(({ section, start, end }) => texts[section]!.slice(start, end)));
  };

  it('are told by their places when no other case of the presenter has them, across sections', async () => {
    const id = await drafted();
    await published(presenter, '20代。仕事の相談');
    await published(presenter, '38歳。お金の相談');
    expect(await warned(id)).toEqual(
      expect.arrayContaining([
        ['３４歳', 'ネパール国籍'],
        ['３４歳', '双子'],
      ]),
    );
    const { text } = await presenter.client.ask(ASK, { id });
    for (const word of ['ネパール', '双子', '仕事', 'お金']) expect(text).not.toContain(word);
  });

  it('are not told where another case of the presenter has both', async () => {
    const id = await drafted();
    await published(presenter, '36歳、ネパール国籍。子育ての相談');
    await published(presenter, '70代');
    expect(await warned(id)).not.toContainEqual(['３４歳', 'ネパール国籍']);
    expect(await warned(id)).toContainEqual(['３４歳', '双子']);
  });

  it('are told by an estimate from published figures, with no other case to compare with', async () => {
    const id = await drafted();
    expect(await warned(id, 'RARE_IN_POPULATION')).toEqual([['ネパール国籍', '双子']]);
    const { text } = await presenter.client.ask(ASK, { id });
    for (const word of ['ネパール', '双子']) expect(text).not.toContain(word);
  });

  it('are told so whatever the other cases of the presenter have', async () => {
    const id = await drafted();
    await published(presenter, '36歳、ネパール国籍。双子の母');
    await published(presenter, '70代');
    expect(await warned(id, 'RARE_IN_POPULATION')).toEqual([['ネパール国籍', '双子']]);
    expect(await warned(id)).toEqual([]);
  });

  it('are compared with nothing while the presenter has fewer than two other cases', async () => {
    const id = await drafted();
    await published(presenter, '20代');
    expect(await warned(id)).toEqual([]);
  });

  it('are never compared with a case of another organisation, even one that the presenter reads in full', async () => {
    const id = await drafted();
    await published(presenter, '20代');
    await published(presenter, '70代');
    const before = await warned(id);
    const theirs = await published(partner, THEME, [presenter]);
    const conference = await ward.aConference(partner, theirs, [body]);
    const { code } = await recordConsents({ presenter: partner, own: { id: theirs, code: '' }, conference }, [
      { recipient: presenter, category: 'BASIC' },
    ]);
    expect(code).toBeNull();
    expect(await warned(id)).toEqual(before);
    expect(before).toContainEqual(['３４歳', 'ネパール国籍']);
  });

  it('are not compared with a colleague’s case that is closed to the presenter', async () => {
    const id = await drafted();
    await published(presenter, '20代');
    await published(presenter, '70代');
    const before = await warned(id);
    const closed = await published(colleague, THEME);
    expect(await warned(id)).toEqual(before);
    await world.add('case_reader', {
      case_id: closed,
      staff_id: presenter.staff,
      organisation_id: presenter.organisation,
      confirmed_by_staff_id: colleague.staff,
      added_at: new Date(),
    });
    expect(await warned(id)).not.toContainEqual(['３４歳', 'ネパール国籍']);
    await excludeFromCase(colleague, closed, { staffId: presenter.staff });
    expect(await warned(id)).toEqual(before);
  });

  it('are told to who presents the case alone; to others as of a case that does not exist', async () => {
    const id = await drafted();
    expect((await partner.client.ask(ASK, { id })).code).toBe('NOT_ALLOWED');
    const hidden = await colleague.client.ask(ASK, { id });
    expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
    expect(hidden.text).toBe((await colleague.client.ask(ASK, { id: newId() })).text);
    expect((await presenter.client.ask(ASK, { id: 'nothing' })).code).toBe('NOT_FOUND_OR_REFUSED');
  });
});
