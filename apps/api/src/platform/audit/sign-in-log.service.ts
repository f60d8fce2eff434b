import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../clock/clock';
import { GATE_POOL } from '../database/database.module';

/** Who it was, for whom, and what more is known: the kind of a factor, or the SHA-256 of an address. */
export interface SignInFacts {
  readonly staffId?: string;
  readonly organisationId?: string;
  readonly ref?: string;
}

/** Records what happens at the door: sign-ins, locks, factors. The gate may add to the log and not read it. */
@Injectable()
export class SignInLog {
  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
  ) {}

  async record(act: string, { staffId, organisationId, ref }: SignInFacts): Promise<void> {
    await this.gate.query('SELECT record_sign_in($1, $2, $3, $4, $5)', [
      act,
      staffId ?? null,
      organisationId ?? null,
      ref ?? '',
      this.clock.now(),
    ]);
  }
}
