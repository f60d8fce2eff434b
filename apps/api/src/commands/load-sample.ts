import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { agreementText } from '#libs/messages';
import { checkWard, type Entity, importWard, type WardFile } from '../imports';
import { dayInTokyo } from '../platform/clock/clock';
import { makeFolder, ROOT } from '../platform/config';
import { hashPassword } from '../platform/identity/passwords';
import { drawPassword } from './passwords';
import { SAMPLE_ACCOUNTS } from './sample-accounts.data';

const SAMPLE = join(ROOT, 'apps/api/sample/ward.json');

export interface SampleOptions {
  /** Where the sign-ins are noted; nothing is noted without. */
  readonly dataFolder?: string;
  /** One password for all accounts; drawn where absent. */
  readonly password?: string;
  readonly now?: Date;
  /** Whether the organisations of the accounts have signed the agreement already, and their people the pledge. */
  readonly trusting?: boolean;
}

/** Written beside and renamed: a start that is killed leaves a whole file or none. */
function keep(folder: string, name: string, content: string): void {
  makeFolder(folder);
  const beside = join(folder, `${name}.part`);
  writeFileSync(beside, content, { mode: 0o600 });
  renameSync(beside, join(folder, name));
}

/** A load that was killed before its commit has noted a password already; it stays. */
function passwordFor({ dataFolder, password }: SampleOptions): string {
  const noted = dataFolder === undefined ? '' : join(dataFolder, 'sample-password.txt');
  return password ?? (existsSync(noted) ? readFileSync(noted, 'utf8').trim() : drawPassword());
}

function noteSignIns(folder: string, password: string, file: WardFile): void {
  const people = SAMPLE_ACCOUNTS.map(({ person, email, role }) => {
    const { orgId, post } = file.persons!.find(({ id }) => id === person)!;
    const { name } = file.organisations.find(({ id }) => id === orgId)!;
    return { name: `${name} ${post}`, role, email };
  });
  keep(folder, 'sample-password.txt', `${password}\n`);
  keep(folder, 'sample-accounts.json', `${JSON.stringify(people, null, 2)}\n`);
}

async function addAccounts(client: ClientBase, password: string, idOf: (entity: Entity, key: string) => string) {
  const hashes = await Promise.all(SAMPLE_ACCOUNTS.map(() => hashPassword(password)));
  for (const [at, account] of SAMPLE_ACCOUNTS.entries()) {
    const staff = idOf('staff', account.person);
    await client.query('INSERT INTO credential (staff_id, email, password_hash) VALUES ($1, $2, $3)', [
      staff,
      account.email,
      hashes[at],
    ]);
    await client.query(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staff]);
    await client.query('UPDATE post SET administrator = $2 WHERE staff_id = $1', [staff, account.administers]);
    if ('platform' in account)
      await client.query('UPDATE staff SET platform_role = $2 WHERE id = $1', [staff, account.platform]);
  }
  // The sample can be looked at without a phone in hand.
  await client.query(
    `INSERT INTO organisation_setting (organisation_id, factor) SELECT id, 'PASSWORD' FROM organisation`,
  );
}

/** So that a case can be tried at once: neither operator nor auditor ever reads one, and so neither pledges anything. */
async function signFor(client: ClientBase, idOf: (entity: Entity, key: string) => string, now: Date): Promise<void> {
  const staff = SAMPLE_ACCOUNTS.filter((account) => !('platform' in account)).map(({ person }) =>
    idOf('staff', person),
  );
  await client.query(
    `INSERT INTO sharing_agreement (organisation_id, text_version, signed_on, expires_on, signed_by_staff_id)
     SELECT organisation_id, $2, $3::date, $3::date + 365, staff_id FROM post WHERE staff_id = ANY($1)`,
    [staff, agreementText('AGREEMENT').version, dayInTokyo(now)],
  );
  await client.query(
    `INSERT INTO confidentiality_pledge (staff_id, organisation_id, text_version, signed_at)
     SELECT staff_id, organisation_id, $2, $3 FROM post WHERE staff_id = ANY($1)`,
    [staff, agreementText('PLEDGE').version, now],
  );
}

/**
 * Fills an empty database with the sample ward and its accounts, all in one transaction. The sign-ins are noted before
 * the commit, so that no loaded sample is without them. Returns the password.
 */
export async function loadSample(ownerUrl: string, options: SampleOptions = {}): Promise<string> {
  const ward = checkWard(JSON.parse(readFileSync(SAMPLE, 'utf8')));
  const password = passwordFor(options);
  const now = options.now ?? new Date();
  await importWard(ownerUrl, ward, {
    source: 'ward',
    now,
    filledBy: 'SAMPLE',
    beforeCommit: async (client, idOf) => {
      await addAccounts(client, password, idOf);
      if (options.trusting) await signFor(client, idOf, now);
      if (options.dataFolder !== undefined) noteSignIns(options.dataFolder, password, ward.file);
    },
  });
  return password;
}

if (require.main === module) {
  const { DATABASE_URL = '', TSUDOI_DATA: dataFolder, TSUDOI_DEMO_PASSWORD: password } = process.env;
  loadSample(DATABASE_URL, { dataFolder, password: password || undefined, trusting: true }).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
