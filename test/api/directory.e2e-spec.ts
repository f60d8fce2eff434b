import { startTestApp, type TestApp } from '../support/app';
import { Authenticator } from '../support/authenticator';
import { type TestDirectory, startDirectory } from '../support/directory';
import { account, PASSWORD, Visitor } from '../support/sign-in';
import { World } from '../support/world';

const PUBLIC_URL = 'https://tsudoi.example';

describe('the ward’s own directory', () => {
  let directory: TestDirectory;
  let app: TestApp;
  let world: World;
  let strict: string;
  let people = 0;

  const visitor = () => new Visitor(app, { host: 'tsudoi.example' });

  const person = async (organisationId: string) => {
    const email = `clerk${++people}@ward.example`;
    const staffId = await world.aPerson(organisationId, { name: `担当${people}` });
    await account(world, email, staffId);
    return { email, staffId, subject: `subject-${people}` };
  };

  /** Sends a browser to the directory and back; where it goes on. */
  const through = async (browser: Visitor, start: string): Promise<string> => {
    const back = await directory.walk(start);
    const { status, headers } = await browser.get(`directory/callback${back.search}`);
    expect(status).toBe(302);
    return String(headers.location);
  };

  const signIn = async (browser: Visitor): Promise<string> => {
    const { status, headers } = await browser.get('directory/start');
    expect(status).toBe(302);
    return through(browser, String(headers.location));
  };

  /** Somebody of a directory organisation who got in by two factors and linked themselves. */
  const linked = async () => {
    const { email, staffId, subject } = await person(strict);
    const browser = visitor();
    await browser.signIn(email);
    await browser.addTotp();
    directory.person = subject;
    const { body } = await browser.post('directory/link');
    expect(await through(browser, body.location)).toBe('/account?linked=1');
    return { email, staffId, subject, browser };
  };

  beforeAll(async () => {
    directory = await startDirectory(PUBLIC_URL);
    app = await startTestApp(undefined, directory.env);
    world = new World(app);
    strict = await world.anOrganisation('情報システム課');
    await world.rows(`INSERT INTO organisation_setting (organisation_id, factor) VALUES ($1, 'DIRECTORY')`, [strict]);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
    await directory.stop();
  });

  it('stands on the sign-in page by its label', async () => {
    expect((await visitor().get('ways')).body).toEqual({ directory: { label: 'Ward directory' }, passkeys: true });
  });

  it('lets in whoever has linked themselves, and from then on nothing else does', async () => {
    const { email, staffId, browser } = await linked();
    expect((await browser.get('factors')).body).toMatchObject({ directory: true, required: 'DIRECTORY' });
    const entered = visitor();
    expect(await signIn(entered)).toBe('/');
    expect((await entered.get('me')).body).toMatchObject({ staffId, factor: 'DIRECTORY' });
    expect((await entered.me()).status).toBe(200);

    const password = await visitor().signIn(email);
    expect([password.status, password.body.code]).toEqual([403, 'DIRECTORY_REQUIRED']);
    expect((await visitor().signIn(email, 'wrong')).body.code).toBe('SIGN_IN_FAILED');
    const device = await entered.addPasskey(new Authenticator(PUBLIC_URL));
    expect((await visitor().enterByPasskey(device)).body.code).toBe('DIRECTORY_REQUIRED');
  });

  it('lets nobody in whom it does not know or who is linked to nobody, whatever their address is', async () => {
    const browser = visitor();
    directory.person = null;
    expect(await signIn(browser)).toBe('/sign-in?refused=1&code=SIGN_IN_FAILED');
    const { email } = await person(strict);
    directory.person = email;
    expect(await signIn(browser)).toBe('/sign-in?refused=1&code=SIGN_IN_FAILED');
    expect((await browser.me()).status).toBe(401);
  });

  it('still asks for the second factor of an organisation that wants one', async () => {
    const careful = await world.anOrganisation('保健所');
    const { email, subject } = await person(careful);
    const browser = visitor();
    await browser.signIn(email);
    await browser.addTotp();
    directory.person = subject;
    await through(browser, (await browser.post('directory/link')).body.location);
    const later = visitor();
    expect(await signIn(later)).toBe('/sign-in?step=SECOND_FACTOR');
    expect((await later.me()).status).toBe(401);
    expect((await later.get('step')).body).toEqual({ step: 'SECOND_FACTOR', methods: ['TOTP', 'RECOVERY'] });
  });

  it('takes no answer that belongs to another browser, another journey or no journey', async () => {
    const { subject } = await linked();
    directory.person = subject;
    const browser = visitor();
    const back = await directory.walk(String((await browser.get('directory/start')).headers.location));
    const refused = '/sign-in?refused=1&code=SIGN_IN_FAILED';
    const strangers = await visitor().get(`directory/callback${back.search}`);
    expect(strangers.headers.location).toBe(refused);
    const other = visitor();
    await other.get('directory/start');
    expect((await other.get(`directory/callback${back.search}`)).headers.location).toBe(refused);
    expect((await browser.get(`directory/callback${back.search}`)).headers.location).toBe('/');
    expect((await visitor().get('directory/callback')).headers.location).toBe(refused);
    const forged = visitor();
    await forged.get('directory/start');
    expect((await forged.get('directory/callback?code=guessed&state=guessed')).headers.location).toBe(refused);
  });

  it('is linked by one’s own fresh login only, from our own page, and to one person', async () => {
    const { staffId, subject, browser } = await linked();
    expect((await visitor().post('directory/link')).body.code).toBe('NOT_SIGNED_IN');
    const foreign = await browser.post('directory/link', {}, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '16 minutes' WHERE staff_id = $1`, [
      staffId,
    ]);
    expect((await browser.post('directory/link')).body.code).toBe('FRESH_SIGN_IN_REQUIRED');

    const thief = await person(strict);
    const stranger = visitor();
    await stranger.signIn(thief.email);
    await stranger.addTotp();
    directory.person = subject;
    const { location } = (await stranger.post('directory/link')).body;
    expect(await through(stranger, location)).toBe('/sign-in?refused=1&code=SIGN_IN_FAILED');
    const rows = await world.rows('SELECT staff_id FROM directory_identity WHERE subject = $1', [subject]);
    expect(rows).toEqual([{ staff_id: staffId }]);
  });

  it('is taken away like any other factor', async () => {
    const { subject, browser } = await linked();
    expect((await browser.post('factors/remove', { kind: 'DIRECTORY' })).status).toBe(204);
    expect((await browser.post('factors/remove', { kind: 'DIRECTORY' })).status).toBe(404);
    directory.person = subject;
    expect(await signIn(visitor())).toBe('/sign-in?refused=1&code=SIGN_IN_FAILED');
  });

  it('is told as out of reach when it does not answer, and asked again the next time', async () => {
    const gone = await startDirectory(PUBLIC_URL);
    await gone.stop();
    const lonely = await startTestApp(undefined, gone.env);
    const browser = new Visitor(lonely, { host: 'tsudoi.example' });
    for (let time = 0; time < 2; time++)
      expect((await browser.get('directory/start')).headers.location).toBe(
        '/sign-in?refused=1&code=DIRECTORY_UNAVAILABLE',
      );
    await lonely.close();
  });

  it('is not there where none is connected; who asks for it gets a second factor', async () => {
    const plain = await startTestApp();
    const there = new World(plain);
    const organisationId = await there.anOrganisation('情報システム課');
    await there.rows(`INSERT INTO organisation_setting (organisation_id, factor) VALUES ($1, 'DIRECTORY')`, [
      organisationId,
    ]);
    await account(there, 'clerk@ward.example', await there.aPerson(organisationId));
    const browser = new Visitor(plain);
    expect((await browser.get('ways')).body.directory).toBeNull();
    expect((await browser.get('directory/start')).headers.location).toBe(
      '/sign-in?refused=1&code=NOT_FOUND_OR_REFUSED',
    );
    expect((await browser.signIn('clerk@ward.example', PASSWORD)).body).toEqual({ step: 'ENROL' });
    await there.close();
    await plain.close();
  });
});
