import { MailSender, Mails } from '../../apps/api/src/platform/mail';
import { Visibility } from '../../apps/api/src/platform/visibility';
import { startTestApp, type TestApp } from '../support/app';
import { aMailServer, decodedMail, type MailServer } from '../support/mail-server';
import { World } from '../support/world';

const TOKEN_LINK = 'https://tsudoi.example/invitation#abcdefghijklmnop';

describe('mails', () => {
  let server: MailServer;
  let app: TestApp;
  let world: World;
  let organisation: string;
  let staff: string;

  beforeAll(async () => {
    server = await aMailServer();
    app = await startTestApp(undefined, { MAIL_URL: server.url, MAIL_FROM: 'つどい <office@ward.example>' });
    world = new World(app);
    organisation = await world.anOrganisation();
    staff = await world.aPerson(organisation);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
    await server.close();
  });

  const queue = (fail = false) =>
    app.app
      .get(Visibility)
      .as(
        { kind: 'PERSON', staffId: staff, organisationId: organisation, sessionId: '', freshAt: null },
        async (actor) => {
          await app.app
            .get(Mails)
            .queue(actor, { to: { address: 'person@npo.example' }, kind: 'INVITATION', link: TOKEN_LINK });
          if (fail) throw new Error('the operation failed');
        },
      );
  const due = () => world.rows(`UPDATE mail_message SET next_at = '-infinity' WHERE state = 'QUEUED'`);

  it('are sent once, with a neutral subject, and lose their link then', async () => {
    await queue();
    await Promise.all([app.app.get(MailSender).sendDue(), app.app.get(MailSender).sendDue()]);
    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect(mail!.to).toBe('person@npo.example');
    expect(decodedMail(mail!)).toContain(TOKEN_LINK);
    expect(decodedMail(mail!)).not.toMatch(/女性|支援|事例|会議|council|women|case/i);
    expect(await world.rows('SELECT state, attempts FROM mail_message')).toEqual([{ state: 'SENT', attempts: 1 }]);
    expect(await world.rows('SELECT * FROM mail_link')).toEqual([]);
  });

  it('are tried again under the same Message-ID after the server refused', async () => {
    server.received.length = 0;
    server.state.refusing = true;
    await queue();
    await app.app.get(MailSender).sendDue();
    expect(server.received).toEqual([]);
    const [waiting] = await world.rows<{ id: string; attempts: number }>(
      `SELECT id, attempts FROM mail_message WHERE state = 'QUEUED'`,
    );
    expect(waiting!.attempts).toBe(1);
    server.state.refusing = false;
    await due();
    await app.app.get(MailSender).sendDue();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]!.text).toContain(`<${waiting!.id}@ward.example>`);
  });

  it('do not exist when the operation that wanted them failed', async () => {
    const count = () => world.rows('SELECT count(*)::int AS n FROM mail_message');
    const before = await count();
    await expect(queue(true)).rejects.toThrow('the operation failed');
    expect(await count()).toEqual(before);
  });

  it('are given up after the last attempt, without their link', async () => {
    server.state.refusing = true;
    await queue();
    for (let attempt = 0; attempt < 6; attempt++) {
      await due();
      await app.app.get(MailSender).sendDue();
    }
    expect(await world.rows(`SELECT attempts FROM mail_message WHERE state = 'FAILED'`)).toEqual([{ attempts: 6 }]);
    expect(await world.rows('SELECT * FROM mail_link')).toEqual([]);
  });
});
