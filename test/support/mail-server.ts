import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: string;
  /** As it came: head, empty line, encoded body. */
  readonly text: string;
}

/** A mail server that keeps what it gets; it refuses while `state.refusing` is set. */
export async function aMailServer() {
  const received: Received[] = [];
  const news = new EventEmitter();
  const state = { refusing: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (state.refusing) return done(Object.assign(new Error('later'), { responseCode: 451 }));
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          text: Buffer.concat(chunks).toString('utf8'),
        });
        news.emit('mail');
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    state,
    url: `smtp://127.0.0.1:${port}`,
    /** The first mail to an address, as soon as it is there. */
    async mailTo(address: string): Promise<Received> {
      for (;;) {
        const mail = received.find(({ to }) => to === address);
        if (mail) return mail;
        await once(news, 'mail');
      }
    },
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}

export type MailServer = Awaited<ReturnType<typeof aMailServer>>;

/** The words of a mail with its encoded parts read. */
export function decodedMail({ text }: Received): string {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const words = head.replace(/=\?UTF-8\?[BQ]\?([^?]*)\?=/gi, (_, word: string) =>
    Buffer.from(word, 'base64').toString(),
  );
  return `${words}\n\n${/base64/.test(head) ? Buffer.from(body, 'base64').toString() : body}`;
}
