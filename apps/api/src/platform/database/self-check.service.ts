import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findFaults, migrationFaults } from './self-check';

/** The database is not fit to serve; `reasons` has one sentence per fault. */
export class UnfitDatabase extends Error {
  constructor(readonly reasons: string[]) {
    super(`not fit to serve: ${reasons.join('; ')}`);
    this.name = 'UnfitDatabase';
  }
}

/** Asks at start whether the database may be served, and later whether it still can be. */
@Injectable()
export class SelfCheck {
  constructor(private readonly source: DataSource) {}

  private readonly ask = <Row>(sql: string): Promise<Row[]> => this.source.query(sql);

  /** Throws UnfitDatabase with every fault. */
  async requireFit(now: Date): Promise<void> {
    const faults = await findFaults(this.ask, now);
    if (faults.length > 0) throw new UnfitDatabase(faults);
  }

  /** True while the database answers and has the migrations of this version. */
  async isReady(): Promise<boolean> {
    return migrationFaults(this.ask).then(
      (faults) => faults.length === 0,
      () => false,
    );
  }
}
