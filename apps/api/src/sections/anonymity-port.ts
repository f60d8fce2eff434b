import { Injectable } from '@nestjs/common';
import { refusal } from '../platform/graphql';

export const FINDING_LEVELS = ['must', 'review'] as const;

/** A span of a text that could give somebody away: UTF-16 offsets, the end exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** PER, LOC, ORG, FAC, DATE, PHONE, ADDRESS, EMAIL, URL, ACCOUNT, NUMBER, KNOWN, RARE or OTHER. */
  readonly kind: string;
  readonly level: (typeof FINDING_LEVELS)[number];
}

/** Whatever looks for words that could give a person away. */
export interface AnonymityEngine {
  /** Tells one state of its rules and weights from another. */
  readonly version: string;
  /** The findings of each text, in the order of the texts. */
  check(texts: readonly string[]): Promise<readonly (readonly Finding[])[]>;
}

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
