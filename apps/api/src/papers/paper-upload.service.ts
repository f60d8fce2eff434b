import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FileIntake, type Person } from './file-intake.service';
import type { PaperModel } from './paper.model';
import type { PaperOffer } from './paper-offer';
import { PapersService } from './papers.service';

/** Takes the file of a paper in. */
@Injectable()
export class PaperUpload {
  constructor(
    private readonly papers: PapersService,
    private readonly intake: FileIntake,
  ) {}

  take(principal: Person, offer: PaperOffer, stream: Readable, language: 'ja' | 'en'): Promise<PaperModel> {
    return this.intake.take(
      principal,
      {
        asked: offer.meetingId,
        may: (actor) => this.papers.placeOf(actor, offer),
        keep: (actor, content) => this.papers.add(actor, offer, content),
      },
      stream,
      language,
    );
  }
}
