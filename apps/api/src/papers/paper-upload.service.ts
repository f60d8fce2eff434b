import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Audit, missOf } from '../platform/audit/audit.service';
import { Refusal, refusal } from '../platform/graphql';
import type { Principal } from '../platform/identity';
import { Visibility } from '../platform/visibility';
import { contentOf } from './paper-content';
import type { PaperModel } from './paper.model';
import type { PaperOffer } from './paper-offer';
import { PapersService } from './papers.service';
import { VirusCheck } from './virus-check.service';

export const LARGEST = 10 * 1024 * 1024;
/** Files that are held in memory at once. */
const AT_ONCE = 4;

export const tooLarge = (): Refusal => refusal('PAPER_TOO_LARGE', { megabytes: LARGEST / 1024 / 1024 });

type Person = Extract<Principal, { kind: 'PERSON' }>;

/** Takes a file in: whoever may not add it is turned away before a byte is read, and no transaction waits for bytes. */
@Injectable()
export class PaperUpload {
  private readonly running = new Set<string>();

  constructor(
    private readonly papers: PapersService,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly virus: VirusCheck,
  ) {}

  /** One file at a time per login. */
  async take(principal: Person, offer: PaperOffer, stream: Readable, language: 'ja' | 'en'): Promise<PaperModel> {
    const { sessionId } = principal;
    if (this.running.has(sessionId)) throw refusal('PAPER_UPLOAD_RUNNING');
    if (this.running.size >= AT_ONCE) throw refusal('BUSY');
    this.running.add(sessionId);
    try {
      return await this.takeIn(principal, offer, stream, language);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'NOT_FOUND_OR_REFUSED')
        await this.visibility.as(principal, (actor) => this.audit.note(actor, [missOf(offer.meetingId)]));
      throw error;
    } finally {
      this.running.delete(sessionId);
    }
  }

  private async takeIn(principal: Person, offer: PaperOffer, stream: Readable, language: 'ja' | 'en') {
    await this.visibility.as(principal, (actor) => this.papers.placeOf(actor, offer));
    const content = await contentOf(await read(stream));
    if (!content) throw refusal('PAPER_KIND_REFUSED');
    await this.virus.require(content.bytes);
    return this.visibility.as(principal, (actor) => this.papers.add(actor, offer, content), language);
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
