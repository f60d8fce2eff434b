import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Pool } from 'pg';
import { composeMail, type MailKind } from '#libs/messages';
import { Clock } from '../clock/clock';
import { Config } from '../config';
import { GATE_POOL } from '../database/database.module';

const LOOK_EVERY_MS = 2_000;
/** Minutes until the next attempt, by how many there were; after the last one the mail has failed. */
const WAIT_MINUTES = [1, 5, 30, 120, 720];
const MINUTE = 60_000;

interface Claimed {
  readonly id: string;
  readonly addresses: readonly string[];
  readonly kind: MailKind;
  readonly detail: string;
  readonly link: string | null;
  readonly attempts: number;
}

/**
 * Sends what waits in the outbox, one after another. A mail is claimed before it is sent and keeps its Message-ID, so
 * that a second delivery after a crash is known as the same by whoever receives it.
 */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private transport: Transporter | undefined;

  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const { mail } = this.config;
    if (!mail) return;
    const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
    this.transport = createTransport({ url: mail.url, disableFileAccess: true, disableUrlAccess: true, ...patience });
    this.timer = setInterval(() => void this.sendDue(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
    this.transport?.close();
  }

  /** Sends every mail that is due; resolves when none is left or the database is away. */
  sendDue(): Promise<void> {
    this.round ??= this.rounds().finally(() => (this.round = undefined));
    return this.round;
  }

  private async rounds(): Promise<void> {
    try {
      for (let mail = await this.claim(); mail; mail = await this.claim()) await this.send(mail);
    } catch {
      // The database is away; the next look tries again.
    }
  }

  private async claim(): Promise<Claimed | undefined> {
    if (!this.transport) return undefined;
    const { rows } = await this.gate.query<Claimed>('SELECT * FROM claim_mail($1)', [this.clock.now()]);
    return rows[0];
  }

  private async send({ id, addresses, kind, detail, link, attempts }: Claimed): Promise<void> {
    const { from } = this.config.mail!;
    const { subject, text } = composeMail(kind, { ...(link === null ? {} : { link }), detail });
    const messageId = `<${id}@${from.slice(from.indexOf('@') + 1).replace(/>$/, '')}>`;
    // Whoever may sign in no more gets nothing; several see nothing of each other.
    if (addresses.length === 0) return this.settle(id, 'FAILED');
    const to = addresses.length === 1 ? { to: addresses[0]! } : { bcc: [...addresses] };
    try {
      await this.transport!.sendMail({ from, ...to, subject, text, messageId, textEncoding: 'base64' });
    } catch (error) {
      // The reason may quote the address: only its code is told.
      this.logger.warn({ mail: id, attempts, code: (error as { code?: string }).code, msg: 'a mail was not sent' });
      return this.later(id, attempts);
    }
    await this.settle(id, 'SENT');
  }

  private later(id: string, attempts: number): Promise<void> {
    const wait = WAIT_MINUTES[attempts - 1];
    if (wait === undefined) return this.settle(id, 'FAILED');
    return this.settle(id, 'QUEUED', new Date(this.clock.now().getTime() + wait * MINUTE));
  }

  private async settle(id: string, outcome: 'SENT' | 'FAILED' | 'QUEUED', again?: Date): Promise<void> {
    await this.gate.query('SELECT settle_mail($1, $2, $3, $4)', [id, outcome, this.clock.now(), again ?? null]);
  }
}
