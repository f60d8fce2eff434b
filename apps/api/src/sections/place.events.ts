import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Kind } from '#libs/anonymise';
import { PLACE_NAMED } from '../conferences';
import { Announcements } from '../platform/events';
import { refusal } from '../platform/graphql';
import { TextCheck } from './text-check.service';

/** What a room, or the address of a call, may be called by; all else that the check is sure of tells of people. */
const OF_ROOMS: readonly Kind[] = ['LOC', 'FAC', 'ORG', 'URL', 'DATE'];

/** A place is read by whoever comes, whatever of the case is open to them: it names nobody, and nowhere that somebody lives. */
@Injectable()
export class PlaceCheck implements OnModuleInit {
  constructor(
    private readonly news: Announcements,
    private readonly checks: TextCheck,
  ) {}

  onModuleInit(): void {
    this.news.listen(PLACE_NAMED, async (actor, { place, callAddress }) => {
      const texts = Object.entries({ place, callAddress }).flatMap(([part, text]) => (text ? [{ part, text }] : []));
      if (texts.length === 0) return;
      const found = await this.checks.find(actor, texts);
      const telling = found.find(({ kind, level, part }) => {
        const isLink = part === 'callAddress' && kind === 'NUMBER';
        return level === 'must' && !OF_ROOMS.includes(kind) && !isLink;
      });
      if (telling) throw refusal('PLACE_TELLS_WHO', {}, { field: telling.part ?? 'place' });
    });
  }
}
