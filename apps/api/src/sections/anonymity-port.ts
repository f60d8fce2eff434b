import { Injectable } from '@nestjs/common';
import type { AnonymityEngine } from '#libs/anonymise';
import { refusal } from '../platform/graphql';

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
}
