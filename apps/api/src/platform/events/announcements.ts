import { Injectable } from '@nestjs/common';
import type { Actor } from '../visibility/actor';

type Listener<News> = (actor: Actor, news: News) => Promise<void>;

/** A kind of news: who announces it and who listens share this one value. */
export class NewsOf<News> {
  declare private readonly news: News;

  constructor(readonly name: string) {}
}

/**
 * News that travel against the order of imports: whoever is concerned listens, and is heard inside the announcing
 * transaction, so that all of it happens or nothing does.
 */
@Injectable()
export class Announcements {
  private readonly listeners = new Map<string, Listener<never>[]>();

  listen<News>(kind: NewsOf<News>, listener: Listener<News>): void {
    this.listeners.set(kind.name, [...(this.listeners.get(kind.name) ?? []), listener]);
  }

  async announce<News>(actor: Actor, kind: NewsOf<News>, news: News): Promise<void> {
    const listeners = (this.listeners.get(kind.name) ?? []) as unknown as Listener<News>[];
    for (const listener of listeners) await listener(actor, news);
  }
}
