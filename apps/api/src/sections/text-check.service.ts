import { Injectable } from '@nestjs/common';
import type { Finding } from '#libs/anonymise';
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

/** What the check found, and in which of several texts. */
export type FoundIn<Part extends string> = Finding & { readonly part?: Part };

/** What is kept of the check beside the text that passed it; `reasons` is still to be sealed. */
export interface Checked {
  readonly engineVersion: string;
  readonly dismissed: number;
  readonly reasons: string;
}

/** Whether somebody let it stand: with a reason, or having looked at what was only to be looked at. */
const letStand = <Part extends string>(found: FoundIn<Part>, dismissed: readonly Place<Part>[]): boolean =>
  dismissed.some(
    ({ part, start, end, reason }) =>
      found.part === part &&
      found.start === start &&
      found.end === end &&
      (found.level === 'review' || !!reason?.trim()),
  );

/**
 * The check of anonymity over whatever is written of a case, by one rule: of its sections, and of what is said of it
 * beside them. Whoever sends a text gives their word by that.
 */
@Injectable()
export class TextCheck {
  constructor(private readonly port: AnonymityPort) {}

  /** What the engine finds in texts that are read together, in their order. */
  async find<Part extends string>(actor: Actor, texts: readonly WrittenText<Part>[]): Promise<FoundIn<Part>[]> {
    const found = await this.port.check(
      actor,
      texts.map(({ text }) => text),
    );
    return texts.flatMap(({ part }, at) =>
      (found[at] ?? []).map((finding) => ({ ...(part !== undefined && { part }), ...finding })),
    );
  }

  /**
   * Every finding has gone, or was let stand: what must be heeded with a reason, the rest by somebody who looked. The
   * refusal tells where they are, in UTF-16 units, and quotes nothing.
   */
  async pass<Part extends string>(
    actor: Actor,
    texts: readonly WrittenText<Part>[],
    dismissed: readonly Place<Part>[],
  ): Promise<Checked> {
    const left = (await this.find(actor, texts)).filter((found) => !letStand(found, dismissed));
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
