import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Config } from '../config';
import { Installation } from '../database/installation.entity';

export interface SampleAccount {
  readonly name: string;
  readonly role: string;
  readonly email: string;
}

/** The sign-ins of the sample ward, for the cards on the welcome page; a database that is no sample has none. */
@Injectable()
export class SampleAccounts {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  async list(): Promise<SampleAccount[]> {
    if (!(await this.isSample())) return [];
    const text = await this.read('sample-accounts.json');
    return text ? (JSON.parse(text) as SampleAccount[]) : [];
  }

  /** The password that all sample accounts share, for an address among them; null for any other. */
  async passwordOf(email: string): Promise<string | null> {
    const known = (await this.list()).some((account) => account.email === email);
    return known ? ((await this.read('sample-password.txt'))?.trim() ?? null) : null;
  }

  private async isSample(): Promise<boolean> {
    return this.source.getRepository(Installation).existsBy({ filledBy: 'SAMPLE' });
  }

  private read(name: string): Promise<string | undefined> {
    return readFile(join(this.config.dataFolder, name), 'utf8').catch(() => undefined);
  }
}
