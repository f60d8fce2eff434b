import { openedAsMade, openedFileAsMade } from '../support/case-key';
import { download } from '../support/editions';
import { seenBy } from './oracle';
import type { Reader } from './oracle-reader';
import type { OwnCase, Person, SlipWard } from './slip-ward';
import type { Seen } from './walls';
import { readWorld, type Row, TABLES as EVERY_TABLE, type World } from './world';

const LOOK = `query($id: ID!, $conference: ID!) {
  case(id: $id) { sections { section text } drafts { text } versions { text } exceptions { reason necessity } readers { id }
    conferences { id } log { nodes { id } } }
  conference(id: $conference) { editions { id } }
  cases { nodes { id } }
  conferences { nodes { id } }
  disclosureExceptions { nodes { reason necessity } }
  recalls { id words }
}`;
const TABLES = [
  'case_presentation case_conference case_section case_draft section_version disclosure_exception',
  'conference_edition conference_edition_file case_reader recall_task',
].flatMap((names) => names.split(' '));
/** So many of the latest papers of a case are tried by everybody. */
const PAPERS = 6;
const BUSY = 503;
const CANARY = /slip\d{5}x/g;

export const slipsIn = (text: string): string[] => text.match(CANARY) ?? [];

/** What is due to somebody at one instant, and which texts they may be told. */
interface Due {
  readonly seen: Seen;
  readonly texts: ReadonlySet<string>;
}

/** The ward as its database holds it, with its texts opened. */
export class Sight {
  private constructor(
    readonly world: World,
    private readonly now: Date,
    private readonly keys: ReadonlyMap<string, string>,
  ) {}

  static async of({ owner, now }: SlipWard): Promise<Sight> {
    const world = await readWorld(owner);
    const { rows } = await owner.query<{ case_id: string; wrapped: string }>(`SELECT case_id, wrapped FROM case_key`);
    return new Sight(world, now, new Map(rows.map(({ case_id, wrapped }) => [case_id, wrapped])));
  }

  reader({ staff, organisation }: Person): Reader {
    return staff === ''
      ? { kind: 'NOBODY', now: this.now }
      : { kind: 'PERSON', staffId: staff, organisationId: organisation, now: this.now };
  }

  due(person: Person): Due {
    const seen = seenBy(this.world, this.reader(person), TABLES);
    const auditor = this.world.one('staff', person.staff)?.platform_role === 'AUDITOR';
    const texts = TABLES.filter((table) => !(auditor && table === 'disclosure_exception')).flatMap((table) =>
      this.shown(seen, table).flatMap((row) => this.textsOf(table, row)),
    );
    return { seen, texts: new Set(texts.flatMap(slipsIn)) };
  }

  shown(seen: Seen, table: string): Row[] {
    return this.world.rows(table).filter(({ key }) => seen.get(table)?.has(key));
  }

  /** Texts that stand in the database for everybody to read who gets hold of it. */
  get unsealed(): string[] {
    return EVERY_TABLE.flatMap((table) => slipsIn(JSON.stringify(this.world.rows(table))));
  }

  /** The texts that stand in a sealed row. */
  textsOf(table: string, row: Row): string[] {
    const at = (place: string, sealed: string): string =>
      openedAsMade(row.case_id, this.keys.get(row.case_id) ?? '', place, sealed);
    switch (table) {
      case 'case_section':
      case 'section_version':
        return [at(`section ${row.section}`, row.sealed)];
      case 'case_draft':
        return [at(`draft ${row.section}`, row.sealed)];
      case 'disclosure_exception':
        return [at('exception reason', row.sealed_reason), at('exception necessity', row.sealed_necessity)];
      case 'conference_edition_file':
        return [this.paper(row)];
      default:
        return [];
    }
  }

  private paper({ edition_id, sealed_text }: Row & { readonly sealed_text?: string }): string {
    const caseId = this.world.one('conference_edition', edition_id)?.case_id ?? '';
    // JSON writes bytea as \x and hexadecimal digits.
    const sealed = Buffer.from((sealed_text ?? '').slice(2), 'hex');
    return openedFileAsMade(caseId, this.keys.get(caseId) ?? '', `edition ${edition_id} txt`, sealed).toString('utf8');
  }
}

/** Counts of what was looked at. */
export interface Looks {
  cells: number;
  leaks: number;
  wronglyHidden: number;
  looks: number;
  papers: number;
  shown: number;
  withheld: number;
}

type Nodes = { nodes: { id: string }[] };

/** Compares everything that everybody can read of a case with the rule; a sentence for each fault. */
export class Eyewitness {
  constructor(readonly counts: Looks) {}

  /** What `person` is told, beside what is due to `as`, who is the same unless a test wants to see a fault. */
  async look(ward: SlipWard, sight: Sight, own: OwnCase, person: Person, as = person): Promise<string[]> {
    const due = sight.due(as);
    const { data, text, code } = await person.client.ask(LOOK, { id: own.id, conference: own.conference });
    if (code !== (person.staff === '' ? 'NOT_SIGNED_IN' : null)) throw new Error(`${person.name} was refused: ${text}`);
    this.counts.looks += 1;
    const faults = this.compare(`texts to ${person.name}`, slipsIn(text), due.texts, false);
    const keys = (table: string, where: (row: Row) => boolean = () => true): string[] =>
      sight
        .shown(due.seen, table)
        .filter(where)
        .map(({ key }) => key);
    const ofCase = (row: Row): boolean => row.case_id === own.id;
    const ids = (list: Nodes | null | undefined): string[] => (list?.nodes ?? []).map(({ id }) => id);
    const listed = (what: string, told: readonly string[], right: readonly string[]): void => {
      faults.push(...this.compare(`${what} to ${person.name}`, told, new Set(right), true));
    };
    listed('cases', ids(data.cases), keys('case_presentation'));
    listed('conferences', ids(data.conferences), keys('case_conference'));
    const one = data.case as Record<string, { id: string; text: string | null }[]> | null;
    listed(
      'case',
      one ? [own.id] : [],
      keys('case_presentation').filter((id) => id === own.id),
    );
    const texts = (table: string): string[] =>
      sight
        .shown(due.seen, table)
        .filter(ofCase)
        .flatMap((row) => sight.textsOf(table, row));
    const toldOf = (name: string): string[] => (one?.[name] ?? []).flatMap((row) => row.text ?? []);
    listed('sections', toldOf('sections'), texts('case_section'));
    listed('drafts', toldOf('drafts'), texts('case_draft'));
    listed('versions', toldOf('versions'), texts('section_version'));
    const editions = (data.conference as { editions: { id: string }[] } | null)?.editions ?? [];
    const presenting = sight.world.one('case_presentation', own.id)?.presenting_organisation_id;
    // A paper that is closed to its reader is gone from the list, though its row still tells that it was theirs.
    const mine = (row: Row): boolean =>
      row.conference_id === own.conference &&
      (as.organisation === presenting ||
        ['QUEUED', 'RUNNING'].includes(row.state) ||
        (due.seen.get('conference_edition_file')?.has(row.id) ?? false));
    listed(
      'editions',
      editions.map(({ id }) => id),
      keys('conference_edition', mine),
    );
    const read = toldOf('sections').length;
    this.counts.shown += read;
    this.counts.withheld += sight.world.where('case_section', 'case_id', own.id).length - read;
    return [...faults, ...(await this.openPapers(ward, sight, own, person, due))];
  }

  /** Everybody tries every paper of the case, whoever it is for. */
  private async openPapers({ app }: SlipWard, sight: Sight, own: OwnCase, person: Person, due: Due): Promise<string[]> {
    const faults: string[] = [];
    for (const { id } of this.newest(sight, own)) {
      let { status, bytes } = await download(app, person.client, `/editions/${id}.txt`);
      while (status === BUSY) ({ status, bytes } = await download(app, person.client, `/editions/${id}.txt`));
      this.counts.papers += 1;
      const right = due.seen.get('conference_edition_file')?.has(id) ? [id] : [];
      faults.push(...this.compare(`paper to ${person.name}`, status === 200 ? [id] : [], new Set(right), true));
      faults.push(...this.compare(`paper to ${person.name}`, slipsIn(bytes.toString('utf8')), due.texts, false));
    }
    return faults;
  }

  /** The latest papers of a case that were made. */
  private newest({ world }: Sight, own: OwnCase): Row[] {
    const number = (row: Row): number => row.number;
    return world
      .where('conference_edition', 'case_id', own.id)
      .filter(({ state }) => state === 'DONE')
      .toSorted((one, other) => number(other) - number(one))
      .slice(0, PAPERS);
  }

  /** Too much, and where `whole` is asked for also too little. */
  compare(what: string, told: readonly string[], right: ReadonlySet<string>, whole: boolean): string[] {
    const had = new Set(told);
    const leaks = [...had].filter((one) => !right.has(one)).map((one) => `${what} shows ${one}`);
    const hidden = whole ? [...right].filter((one) => !had.has(one)).map((one) => `${what} hides ${one}`) : [];
    this.counts.cells += new Set([...had, ...right]).size;
    this.counts.leaks += leaks.length;
    this.counts.wronglyHidden += hidden.length;
    return [...leaks, ...hidden];
  }
}
