import { sha256 } from '../ids/ids';

/** A link of the log as it is stored, every part as text; `at` in microseconds since 1970. */
export interface Link {
  readonly id: string;
  /** Null for a row that was put there past the trigger that links them; such rows come last. */
  readonly sequence: string | null;
  readonly at: string;
  readonly staffId: string;
  readonly organisationId: string;
  readonly kind: string;
  readonly act: string;
  readonly subject: string;
  readonly subjectRef: string;
  readonly caseId: string;
  readonly salt: string;
  readonly previousHash: string;
  readonly hash: string;
}

/**
 * Why a link does not hold: one before it is gone, it does not follow on the one before it, it is not what it was when
 * it was written, or what stands after it was cut off.
 */
export type Fault = 'MISSING' | 'NOT_LINKED' | 'CHANGED' | 'CUT_OFF';

export interface Broken {
  readonly sequence: number;
  readonly why: Fault;
}

/** SHA-256, in hexadecimal, of all parts of a link but its own hash, each behind its length in bytes. */
export function hashOf(link: Link): string {
  const { sequence, id, at, staffId, organisationId, kind, act, subject, subjectRef, caseId, salt, previousHash } =
    link;
  const parts = [sequence, id, at, staffId, organisationId, kind, act, subject, subjectRef, caseId, salt, previousHash];
  return sha256(parts.map((part) => `${Buffer.byteLength(part ?? '')}:${part ?? ''}`).join(','));
}

/** Walks along the links in their order, remembering nothing but the last one and the first fault. */
export class Walk {
  entries = 0;
  head = '';
  broken: Broken | undefined;
  /** Whether the wanted hash was met; undefined where none is wanted. */
  found: boolean | undefined;

  /** `wanted` is the hash of a link that must be met on the way. */
  constructor(private readonly wanted?: string) {
    if (wanted !== undefined) this.found = false;
  }

  step(link: Link): void {
    this.entries += 1;
    this.broken ??= this.faultOf(link);
    this.head = link.hash;
    if (link.hash === this.wanted) this.found = true;
  }

  /** The end: `newest` is what the database remembers as the newest link. */
  end(newest: { readonly sequence: string; readonly hash: string } | undefined): void {
    const whole = newest?.sequence === String(this.entries) && newest.hash === this.head;
    if (!whole) this.broken ??= { sequence: this.entries + 1, why: 'CUT_OFF' };
  }

  private faultOf(link: Link): Broken | undefined {
    const sequence = this.entries;
    if (link.sequence === null) return { sequence, why: 'NOT_LINKED' };
    if (Number(link.sequence) !== sequence) return { sequence, why: 'MISSING' };
    if (link.previousHash !== this.head) return { sequence, why: 'NOT_LINKED' };
    return link.hash === hashOf(link) ? undefined : { sequence, why: 'CHANGED' };
  }
}
