import { startTestApp, type TestApp } from '../support/app';
import { account, PASSWORD, Visitor } from '../support/sign-in';
import { World } from '../support/world';

describe('passwords', () => {
  let app: TestApp;
  let world: World;
  let alone: string;
  let beside: string;
  let people = 0;

  /** Somebody in an organisation, signed in. */
  const signedIn = async (organisationId: string) => {
    const email = `person${++people}@ward.example`;
    const staffId = await world.aPerson(organisationId);
    await account(world, email, staffId);
    const visitor = new Visitor(app);
    const { body } = await visitor.signIn(email);
    if (body.step === 'ENROL') await visitor.addPasskey();
    return { email, staffId, visitor };
  };

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    alone = await world.anOrganisation('男女平等推進センター');
    beside = await world.anOrganisation('保健所');
    await world.passwordAlone(alone);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const change = (visitor: Visitor, newPassword: unknown, password: unknown = PASSWORD) =>
    visitor.post('password', { password, newPassword });

  it('are changed by their owner, and every other login ends', async () => {
    const { email, visitor } = await signedIn(alone);
    const other = new Visitor(app);
    await other.signIn(email);
    expect((await change(visitor, 'green umbrellas on a roof')).status).toBe(204);
    expect((await visitor.me()).status).toBe(200);
    expect((await other.me()).status).toBe(401);
    expect((await new Visitor(app).signIn(email)).body.code).toBe('SIGN_IN_FAILED');
    expect((await new Visitor(app).signIn(email, 'green umbrellas on a roof')).status).toBe(200);
  });

  it('are not changed by whoever finds an open screen', async () => {
    const { email, visitor } = await signedIn(alone);
    const wrong = await change(visitor, 'green umbrellas on a roof', 'a guess');
    expect([wrong.status, wrong.body.code]).toEqual([403, 'CONFIRMATION_FAILED']);
    expect((await new Visitor(app).post('password', { password: PASSWORD })).body.code).toBe('NOT_SIGNED_IN');
    expect((await new Visitor(app).signIn(email)).status).toBe(200);
  });

  it('have fifteen characters, or twelve where a second factor stands beside them', async () => {
    const { visitor } = await signedIn(alone);
    const fourteen = 'kx7mpq2w9hvtc4';
    const short = await change(visitor, fourteen);
    expect([short.body.code, short.body.messageEn]).toEqual(['PASSWORD_TOO_SHORT', expect.stringContaining('15')]);
    expect((await change(visitor, `${fourteen}r`)).status).toBe(204);

    const { visitor: careful } = await signedIn(beside);
    const eleven = await change(careful, 'kx7mpq2w9hv');
    expect([eleven.body.code, eleven.body.messageEn]).toEqual(['PASSWORD_TOO_SHORT', expect.stringContaining('12')]);
    expect((await change(careful, 'kx7mpq2w9hvt')).status).toBe(204);
  });

  it('are counted in characters, and are the same however a keyboard composes them', async () => {
    const { email, visitor } = await signedIn(alone);
    expect((await change(visitor, '🌧️🐈☂️')).body.code).toBe('PASSWORD_TOO_SHORT');
    const phrase = 'ガラス越しにながめる月夜のくじら';
    expect((await change(visitor, phrase.normalize('NFD'))).status).toBe(204);
    expect((await new Visitor(app).signIn(email, phrase.normalize('NFC'))).status).toBe(200);
    expect((await new Visitor(app).signIn(email, phrase.normalize('NFD'))).status).toBe(200);
  });

  it('are neither too long, the old one, a common one nor the address', async () => {
    const { email, visitor } = await signedIn(alone);
    const codes = [];
    for (const candidate of [
      'x'.repeat(1025),
      PASSWORD,
      '',
      7,
      'password12345678',
      'さくらさくらさくらさくらさくら',
      email,
    ])
      codes.push((await change(visitor, candidate)).body.code);
    expect(codes).toEqual([...Array(4).fill('PASSWORD_TOO_SHORT'), ...Array(3).fill('PASSWORD_TOO_COMMON')]);
    expect((await change(visitor, `${'long enough and '.repeat(63)}fifteen!`)).status).toBe(204);
  });

  it('ask for no capitals, digits or signs', async () => {
    const { visitor } = await signedIn(alone);
    expect((await change(visitor, 'only small letters here')).status).toBe(204);
  });
});
