import { randomUUID } from 'node:crypto';
import { Client as Connection } from 'pg';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { CASE_SECTIONS, type CaseSectionName } from '../../libs/consent';
import { startTestApp, type TestApp } from '../support/app';
import { TEST_CASE_KEY } from '../support/case-key';
import { CaseWard, type CaseWorker, connectEngine } from '../support/cases';
import { type Answer, type Client, clientOf } from '../support/client';
import { cloneDatabase } from '../support/database';
import { World as Builder } from '../support/world';
import type { Draw } from './draw';

const SECOND_MS = 1_000;
const UNAVAILABLE = 503;
const RULES = ['REQUIRED', 'REQUIRED', 'UNDEFINED', 'NOT_REQUIRED_BY_LAW'];
const CASE = 'id sections { section text } drafts { text }';
const ANSWERS: Readonly<Record<string, string>> = {
  freezeCase: '__typename',
  withdrawByCode: '__typename',
  inviteToConference: 'id',
  changeConference: 'id',
  moveConference: 'id',
  issueConferencePaper: 'id',
  decideException: 'id reason necessity',
};

/** Somebody with a browser; nobody has neither staff nor organisation. */
export interface Person extends CaseWorker {
  readonly name: string;
}

/** Asks again while the service is busy, in which case nothing has happened, as a page does by itself. */
function patient(client: Client): Client {
  const again = async (send: () => Promise<Answer>): Promise<Answer> => {
    for (;;) {
      const answer = await send();
      // Before an operation begins the answer is a bare 503.
      if (answer.code !== 'BUSY' && answer.status !== UNAVAILABLE) return answer;
    }
  };
  return {
    cookie: client.cookie,
    ask: (...all) => again(() => client.ask(...all)),
    change: (mutation, variables, key = randomUUID()) => again(() => client.change(mutation, variables, key)),
  };
}

/** A case, its conference, and who presents it. */
export interface OwnCase {
  readonly id: string;
  readonly code: string;
  readonly conference: string;
  readonly presenter: Person;
}

/** What somebody was told when they did something. */
export interface Told {
  readonly by: Person;
  readonly text: string;
  /** What they sent themselves, and therefore know. */
  readonly sent: string;
  /** What they might be told until something else came about meanwhile. */
  readonly until?: ReadonlySet<string>;
}

const NAMES = 'presenter colleague neighbour partner partnerToo school helper stranger outsider'.split(' ');
export type Name =
  | 'presenter'
  | 'colleague'
  | 'neighbour'
  | 'partner'
  | 'partnerToo'
  | 'school'
  | 'helper'
  | 'stranger'
  | 'outsider'
  | 'operator'
  | 'auditor'
  | 'nobody';

/** The API on a ward where some people have to do with three cases; its clock moves on with each thing that is done. */
export class SlipWard {
  readonly people = new Map<string, Person>();
  readonly cases: OwnCase[] = [];
  readonly told: Told[] = [];
  body = '';
  now = new Date();
  private texts = 0;

  private constructor(
    readonly app: TestApp,
    readonly owner: Connection,
    readonly builder: Builder,
    readonly ward: CaseWard,
  ) {}

  /** `rule` is that of the body which hears the cases; drawn when left out. */
  static async open(draw: Draw, rule = draw.pick(RULES)): Promise<SlipWard> {
    const database = await cloneDatabase();
    const app = await startTestApp(database, { CASE_KEY: TEST_CASE_KEY });
    connectEngine(app);
    const owner = new Connection(database.owner);
    await owner.connect();
    const builder = new Builder(app);
    const ward = new SlipWard(app, owner, builder, new CaseWard(builder));
    await ward.fill(draw, rule);
    return ward;
  }

  async close(): Promise<void> {
    await this.builder.close();
    await this.owner.end();
    await this.app.close();
  }

  who(name: Name): Person {
    const person = this.people.get(name);
    if (!person) throw new Error(`Nobody is called ${name}`);
    return person;
  }

  /** A text that stands nowhere else. */
  text(): string {
    this.texts += 1;
    return `slip${String(this.texts).padStart(5, '0')}x 家賃の相談をしたい`;
  }

  /** Adds somebody and signs them in at the instant of the ward. */
  async join(name: string, organisation?: string, kind: Parameters<CaseWard['aWorker']>[1] = {}): Promise<Person> {
    const worker = await this.ward.aWorker(organisation, kind);
    const person = { ...worker, name, client: patient(worker.client) };
    await this.signInNow();
    this.people.set(name, person);
    return person;
  }

  /** Does something as somebody, keeps what they are told, and lets a second pass. */
  async act(by: Person, mutation: string, input: object, key?: string): Promise<Answer> {
    this.now = new Date(this.now.getTime() + SECOND_MS);
    const type = mutation.endsWith('CaseReader') ? 'ChangeCaseReader' : mutation[0]?.toUpperCase() + mutation.slice(1);
    const text = `mutation($input: ${type}Input!) { ${mutation}(input: $input) { ${ANSWERS[mutation] ?? CASE} } }`;
    const answer = await by.client.change(text, { input }, key);
    if (answer.code === 'REQUEST_INVALID' || answer.status >= 500) throw new Error(answer.text);
    this.told.push({ by, text: answer.text, sent: JSON.stringify(input) });
    return answer;
  }

  /** As `act`, and it must come about. */
  async done(by: Person, mutation: string, input: object): Promise<void> {
    const { code, text } = await this.act(by, mutation, input);
    if (code !== null) throw new Error(`${mutation} as ${by.name}: ${text}`);
  }

  async save({ id, presenter }: OwnCase, section: CaseSectionName, text = this.text()): Promise<void> {
    await this.done(presenter, 'saveDraft', { caseId: id, section, text, version: await this.version(id, section) });
  }

  /** The number of the draft of a section, 0 where there is none. */
  async version(caseId: string, section: CaseSectionName): Promise<number> {
    return this.number('SELECT version AS n FROM case_draft WHERE case_id = $1 AND section = $2', caseId, section);
  }

  async publication(caseId: string): Promise<number> {
    return this.number('SELECT publication AS n FROM case_presentation WHERE id = $1', caseId);
  }

  async number(sql: string, ...values: string[]): Promise<number> {
    return (await this.owner.query<{ n: number }>(sql, values)).rows[0]?.n ?? 0;
  }

  async publish({ id, presenter }: OwnCase): Promise<void> {
    await this.done(presenter, 'attestAnonymity', { caseId: id });
    await this.done(presenter, 'publishCase', { caseId: id });
  }

  /** Sessions begin when the ward does: they stay fresh however long a busy machine takes. */
  private async signInNow(): Promise<void> {
    await this.owner.query(
      `UPDATE login_session SET created_at = $1, seen_at = $1, expires_at = $1::timestamptz + interval '2 hours'`,
      [this.now],
    );
  }

  private async fill(draw: Draw, rule: string): Promise<void> {
    this.app.app.get(Clock, { strict: false }).now = () => new Date(this.now);
    for (const name of NAMES) {
      const house = { colleague: 'presenter', neighbour: 'presenter', partnerToo: 'partner' }[name];
      await this.join(name, house && this.people.get(house)?.organisation, { rank: 2 });
    }
    await this.join('operator', undefined, { role: 'OPERATOR' });
    await this.join('auditor', undefined, { role: 'AUDITOR' });
    this.people.set('nobody', { name: 'nobody', staff: '', organisation: '', client: clientOf(this.app, '') });
    const seated = NAMES.filter((name) => name !== 'outsider').map((name) => this.people.get(name) as Person);
    this.body = await this.ward.together(seated, { consent_rule: rule });
    await this.aCase(draw, 'presenter', ['colleague', 'partner', 'school']);
    await this.aCase(draw, 'presenter', ['partner', 'helper']);
    await this.aCase(draw, 'partner', ['presenter', 'helper']);
  }

  private async aCase(draw: Draw, presenting: Name, readers: readonly Name[]): Promise<void> {
    const presenter = this.who(presenting);
    const named = readers.map((name) => this.who(name));
    const { id, code } = await this.ward.aCase(presenter, named);
    const more = draw.some(CASE_SECTIONS, 3, 6);
    const sections = CASE_SECTIONS.filter((one) => ['THEME', 'PERSONS_VIEW'].includes(one) || more.includes(one));
    await this.ward.publish(presenter, id, Object.fromEntries(sections.map((section) => [section, this.text()])));
    const conference = await this.ward.aConference(presenter, id, [this.body]);
    this.cases.push({ id, code, conference, presenter });
  }
}
