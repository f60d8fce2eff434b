import { Injectable } from '@nestjs/common';
import { refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AnonymityPort } from './anonymity-port';

/** Where something stands: in UTF-16 units, and in which of several texts. */
interface Place<Part extends string> {
  readonly part?: Part;
  readonly start: number;
  readonly end: number;
  readonly reason?: string;
}

/** A text to be checked; `part` tells several that are written together from each other. */
export interface WrittenText<Part extends string> {
  readonly part?: Part;
  readonly text: string;
}

/** What is kept of the check beside the text that passed it; `reasons` is still to be sealed. */
export interface Checked {
  readonly engineVersion: string;
  readonly dismissed: number;
  readonly reasons: string;
}

/** The check of anonymity over what is said of a case beside its sections; whoever sends it gives their word by that. */
@Injectable()
export class TextCheck {
  constructor(private readonly port: AnonymityPort) {}

  /**
   * Every finding that must be heeded has gone, or was let stand with a reason. The refusal tells where they are, in
   * UTF-16 units, and quotes nothing.
   */
  async pass<Part extends string>(
    actor: Actor,
    texts: readonly WrittenText<Part>[],
    dismissed: readonly Place<Part>[],
  ): Promise<Checked> {
    const found = await this.port.check(
      actor,
      texts.map(({ text }) => text),
    );
    const findings = texts.flatMap(({ part }, at) => (found[at] ?? []).map((finding) => ({ part, ...finding })));
    const left = findings.filter(
      ({ part, level, start, end }) =>
        level === 'must' &&
        !dismissed.some(
          (place) => place.part === part && place.start === start && place.end === end && !!place.reason?.trim(),
        ),
    );
    if (left.length > 0) {
      const field = left[0]?.part?.toLowerCase() ?? 'text';
      throw refusal('ANONYMITY_FINDINGS_LEFT', { count: left.length }, { field, current: left });
    }
    return {
      engineVersion: this.port.get().version,
      dismissed: dismissed.length,
      reasons: JSON.stringify(dismissed),
    };
  }
}
