import { Injectable } from '@nestjs/common';
import type { AnonymityEngine } from '#libs/anonymise';
import { awake } from '../platform/database/awake';
import { refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';

/**
 * Where an engine is plugged in. Without one nothing can be attested, and so nothing published: there is no answer that
 * would do instead.
 */
@Injectable()
export class AnonymityPort {
  private engine: AnonymityEngine | undefined;

  connect(engine: AnonymityEngine): void {
    this.engine = engine;
  }

  /** The engine; refuses where none is connected. */
  get(): AnonymityEngine {
    if (!this.engine) throw refusal('ANONYMITY_ENGINE_MISSING');
    return this.engine;
  }

  /** What the engine finds in each text, in their order. It loads with the first one, which takes a while on a busy machine. */
  check({ manager }: Actor, texts: readonly string[]): ReturnType<AnonymityEngine['check']> {
    return awake(manager, this.get().check(texts));
  }
}
