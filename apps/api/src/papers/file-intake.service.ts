import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Audit, missOf } from '../platform/audit/audit.service';
import { Refusal, refusal } from '../platform/graphql';
import type { Principal } from '../platform/identity';
import { type Actor, Visibility } from '../platform/visibility';
import { contentOf, type PaperContent } from './paper-content';
import { VirusCheck } from './virus-check.service';

export const LARGEST = 10 * 1024 * 1024;
/** Files that are held in memory at once. */
const AT_ONCE = 4;

export const tooLarge = (): Refusal => refusal('PAPER_TOO_LARGE', { megabytes: LARGEST / 1024 / 1024 });

export type Person = Extract<Principal, { kind: 'PERSON' }>;

/** What is to become of a file. */
export interface Intake<T> {
  /** The id of the thing to which it is added; that it was missing or refused is recorded. */
  readonly asked: string;
  /** Refuses whoever may not add it. */
  may(actor: Actor): Promise<unknown>;
  /** Refuses what it must not be. */
  fits?(content: PaperContent): void;
  keep(actor: Actor, content: PaperContent): Promise<T>;
}

/** Takes a file in: whoever may not add it is turned away before a byte is read, and no transaction waits for bytes. */
@Injectable()
export class FileIntake {
  private readonly running = new Set<string>();

  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly virus: VirusCheck,
  ) {}

  /** One file at a time per login. */
  async take<T>(principal: Person, intake: Intake<T>, stream: Readable, language: 'ja' | 'en'): Promise<T> {
    const { sessionId } = principal;
    if (this.running.has(sessionId)) throw refusal('PAPER_UPLOAD_RUNNING');
    if (this.running.size >= AT_ONCE) throw refusal('BUSY');
    this.running.add(sessionId);
    try {
      return await this.takeIn(principal, intake, stream, language);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'NOT_FOUND_OR_REFUSED')
        await this.visibility.as(principal, (actor) => this.audit.note(actor, [missOf(intake.asked)]));
      throw error;
    } finally {
      this.running.delete(sessionId);
    }
  }

  private async takeIn<T>(principal: Person, intake: Intake<T>, stream: Readable, language: 'ja' | 'en'): Promise<T> {
    await this.visibility.as(principal, (actor) => intake.may(actor));
    const content = await contentOf(await read(stream));
    if (!content) throw refusal('PAPER_KIND_REFUSED');
    intake.fits?.(content);
    await this.virus.require(content.bytes);
    return this.visibility.as(principal, (actor) => intake.keep(actor, content), language);
  }
}

/** The bytes of a request, up to the bound; what is beyond it stays unread, so that the answer still finds its way. */
async function read(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LARGEST) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
