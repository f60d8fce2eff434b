import { Injectable } from '@nestjs/common';
import { refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AnonymityPort } from '../sections';
import type { RequestPart } from './enums';
import type { DismissedRequestFindingInput } from './request.inputs';

/** A text to be checked, and where it stands. */
export interface PartText {
  readonly part: RequestPart;
  readonly text: string;
}

/** What is kept of the check beside the text that passed it; `reasons` is still to be sealed. */
export interface Checked {
  readonly engineVersion: string;
  readonly dismissed: number;
  readonly reasons: string;
}

/** The check of anonymity over what is asked and answered about a case; whoever sends it gives their word by sending it. */
@Injectable()
export class RequestCheck {
  constructor(private readonly port: AnonymityPort) {}

  /**
   * Every finding that must be heeded has gone, or was let stand with a reason. The refusal tells where they are, in
   * UTF-16 units, and quotes nothing.
   */
  async pass(
    actor: Actor,
    texts: readonly PartText[],
    dismissed: readonly DismissedRequestFindingInput[],
  ): Promise<Checked> {
    const found = await this.port.check(
      actor,
      texts.map(({ text }) => text),
    );
    const findings = texts.flatMap(({ part }, at) => (found[at] ?? []).map((finding) => ({ part, ...finding })));
    const left = findings.filter(
      ({ part, level, start, end }) =>
        level === 'must' &&
        !dismissed.some((place) => place.part === part && place.start === start && place.end === end),
    );
    if (left.length > 0) {
      const field = left[0]?.part.toLowerCase();
      throw refusal('ANONYMITY_FINDINGS_LEFT', { count: left.length }, { field, current: left });
    }
    return {
      engineVersion: this.port.get().version,
      dismissed: dismissed.length,
      reasons: JSON.stringify(dismissed),
    };
  }
}
