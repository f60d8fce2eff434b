import type { Tag } from '../labels';
import type { Chance } from './chance';
import { AROUND } from './around.data';
import { MANNERS } from './manners.data';
import { Naming } from './naming';
import { part, type Lexicon, type Part, type People } from './people';
import { ADDRESS, APARTMENT, BANKS, CASE_NUMBERS, DATE_SIGNS, NATIONS, PLACE_ENDS, PLATES } from './words.data';

/** What the gold of a note says beyond the tags of the tagger. */
export type Gold = Exclude<Tag, 'THING'> | 'DATE' | 'PHONE' | 'EMAIL' | 'ACCOUNT' | 'ID' | 'ADDRESS';

export interface Filled {
  readonly text: string;
  readonly gold?: Gold;
  readonly before?: string;
  readonly after?: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Fills the slots of carriers that are no people. */
export class Slots {
  private readonly places: readonly string[];
  private readonly naming: Naming;
  private readonly things: readonly string[];
  private readonly around: Readonly<Record<string, readonly string[]>>;

  constructor(
    private readonly chance: Chance,
    lexicon: Lexicon,
    people: People,
    which: Part,
  ) {
    this.places = part(lexicon.places, which);
    this.naming = new Naming(chance, lexicon, people, which);
    this.things = part(lexicon.words, which);
    this.around = Object.fromEntries(Object.entries(AROUND).map(([slot, list]) => [slot, part(list, which)]));
  }

  fill(name: string): Filled | undefined {
    const { chance } = this;
    switch (name) {
      case 'loc':
        return { text: this.place(), gold: 'LOC' };
      case 'fac':
        return { text: this.naming.facility(), gold: 'FAC' };
      case 'sch':
        return { text: this.naming.school(), gold: 'FAC' };
      case 'apt':
        return { text: `${this.naming.apartment()}${chance.is(0.5) ? this.digits(3) : ''}`, gold: 'FAC' };
      case 'org':
        return { text: this.naming.group(), gold: 'ORG' };
      case 'comp':
        return { text: this.naming.company(), gold: 'ORG' };
      case 'date':
        return {
          text: this.date(),
          gold: 'DATE',
          after: chance.is(0.15) ? `(${chance.pick([...DATE_SIGNS.week])})` : '',
        };
      case 'tel':
        return { text: this.phone(), gold: 'PHONE' };
      case 'mail':
        return { text: `${this.handle()}@${this.latin(5)}.example`, gold: 'EMAIL' };
      case 'acc':
        return { text: (chance.is(0.4) ? '@' : '') + this.handle(), gold: 'ACCOUNT' };
      case 'id':
        return { text: this.number(), gold: 'ID' };
      case 'mynumber':
        return { text: [this.digits(4), this.digits(4), this.digits(4)].join(chance.is(0.5) ? ' ' : ''), gold: 'ID' };
      case 'bank':
        return { text: `${chance.pick(BANKS)} ${this.digits(7)}`, gold: 'ID' };
      case 'plate':
        return { text: this.plate(), gold: 'ID' };
      case 'addr':
        return { text: this.address(), gold: 'ADDRESS' };
      case 'topic':
        return { text: chance.pick(MANNERS.topics) };
      case 'thing':
        return { text: chance.pick(this.things) };
      case 'befac':
      case 'beorg':
      case 'becomp':
      case 'atfac':
      case 'atorg':
      case 'atcomp':
        return { text: chance.pick(this.around[name]!) };
      case 'age':
        return { text: `${16 + chance.below(60)}\u6b73` };
      case 'nat':
        return { text: chance.pick(NATIONS) };
      default:
        return undefined;
    }
  }

  place(): string {
    const { chance } = this;
    const name = chance.pick(this.places);
    if (chance.is(0.6)) return name;
    return name + (chance.is(0.7) ? chance.pick(PLACE_ENDS.near) : chance.pick(PLACE_ENDS.general));
  }

  private date(): string {
    const { chance } = this;
    const month = 1 + chance.below(12);
    const day = 1 + chance.below(28);
    const era = chance.below(3);
    const year = era === 0 ? 1 + chance.below(8) : era === 1 ? 1 + chance.below(31) : 20 + chance.below(44);
    const { year: y, month: m, day: d } = DATE_SIGNS;
    const forms = [
      `${month}/${day}`,
      `${month}${m}${day}${d}`,
      `${DATE_SIGNS.letter[era]}${year}.${month}.${day}`,
      `${DATE_SIGNS.era[era]}${year}${y}${month}${m}${day}${d}`,
      `20${20 + chance.below(7)}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`,
      `20${20 + chance.below(7)}${y}${month}${m}${day}${d}`,
      `${DATE_SIGNS.letter[era]}${year}/${month}/${day}`,
    ];
    return this.wide(chance.pick(chance.is(0.5) ? forms.slice(0, 2) : forms));
  }

  private phone(): string {
    const { chance } = this;
    const form = chance.next();
    if (form < 0.6) return this.wide([`0${7 + chance.below(3)}0`, this.digits(4), this.digits(4)].join('-'));
    if (form < 0.75) return `0${7 + chance.below(3)}0${this.digits(8)}`;
    return [`0${1 + chance.below(9)}`, this.digits(4), this.digits(4)].join('-');
  }

  private handle(): string {
    const { chance } = this;
    const marks = ['_', '.', '-', '__', ''];
    return (
      this.latin(3 + chance.below(5)) +
      chance.pick(marks) +
      (chance.is(0.5) ? this.latin(2 + chance.below(4)) : '') +
      this.digits(chance.below(5))
    );
  }

  private number(): string {
    const { chance } = this;
    const start = chance.pick(CASE_NUMBERS);
    return start + this.digits(3 + chance.below(6)) + (chance.is(0.3) ? `-${this.digits(1 + chance.below(3))}` : '');
  }

  private plate(): string {
    const { chance } = this;
    return `${chance.pick(PLATES.places)}${this.digits(3)} ${PLATES.kana[chance.below(PLATES.kana.length)]} ${this.digits(2)}-${this.digits(2)}`;
  }

  private address(): string {
    const { chance } = this;
    const [one, two, three] = [1 + chance.below(9), 1 + chance.below(30), 1 + chance.below(20)];
    const numbers = chance.is(0.7)
      ? [one, two, three].join('-')
      : `${one}${ADDRESS.block[0]}${two}${ADDRESS.block[1]}${three}${ADDRESS.block[2]}`;
    const house = chance.is(0.5)
      ? ` ${this.naming.apartment()}${chance.is(0.7) ? ` ${this.digits(3)}${chance.pick(APARTMENT)}` : ''}`
      : '';
    const post = chance.is(0.15) ? `${ADDRESS.post}${this.digits(3)}-${this.digits(4)} ` : '';
    return `${post}${chance.pick(this.places)}${chance.pick(ADDRESS.ward)}${chance.pick(this.places)}${this.wide(numbers)}${house}`;
  }

  private digits(count: number): string {
    return Array.from({ length: count }, () => this.chance.below(10)).join('');
  }

  private latin(count: number): string {
    return Array.from({ length: count }, (_, at) =>
      at % 2 ? 'aiueo'[this.chance.below(5)] : letters[this.chance.below(26)],
    ).join('');
  }

  /** Now and then digits come in full width. */
  private wide(text: string): string {
    if (!this.chance.is(0.12)) return text;
    return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }
}
