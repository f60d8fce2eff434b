import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Config } from '../config';
import { GATE_POOL } from '../database/database.module';
import { DirectoryIdentities } from './directory-identities.service';
import type { Requirement } from './factor';

/** What an organisation asks of its people's logins. */
export interface SignInRules {
  readonly factor: Requirement;
  readonly idleMinutes: number;
  readonly sessionHours: number;
  readonly allowedNetworks: readonly string[];
}

/** Characters of a password that stands alone, and of one with a second factor beside it (NIST SP 800-63B-4: 15 and 8). */
const ALONE = 15;
const WITH_A_SECOND = 12;

/** Reads what organisations ask; where no directory is connected, whoever asks for it gets a second factor instead. */
@Injectable()
export class RulesService {
  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly config: Config,
    private readonly identities: DirectoryIdentities,
  ) {}

  async of(organisationId: string): Promise<SignInRules> {
    const { rows } = await this.gate.query<SignInRules>(
      `SELECT factor, idle_minutes AS "idleMinutes", session_hours AS "sessionHours", allowed_networks AS "allowedNetworks"
       FROM sign_in_rules($1)`,
      [organisationId],
    );
    const rules = rows[0]!;
    return rules.factor === 'DIRECTORY' && !this.config.directory ? { ...rules, factor: 'SECOND_FACTOR' } : rules;
  }

  /** What an organisation asks of this person: whoever is not linked to the directory yet gets in by two factors to link. */
  async asked(staffId: string, organisationId: string): Promise<SignInRules> {
    const rules = await this.of(organisationId);
    const linked = rules.factor !== 'DIRECTORY' || (await this.identities.has(staffId));
    return linked ? rules : { ...rules, factor: 'SECOND_FACTOR' };
  }

  /** The shortest password that all of these organisations accept. */
  async shortestPassword(organisationIds: readonly string[]): Promise<number> {
    const rules = await Promise.all(organisationIds.map((id) => this.of(id)));
    return rules.length > 0 && rules.every(({ factor }) => factor !== 'PASSWORD') ? WITH_A_SECOND : ALONE;
  }
}
