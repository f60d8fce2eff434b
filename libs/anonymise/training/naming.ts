import type { Chance } from './chance';
import { MANNERS } from './manners.data';
import * as names from './names.data';
import { part, type Lexicon, type Part, type People } from './people';
import { COINED, MARKS } from './words.data';

/** Makes up names of shops, houses, schools, groups and firms in the manners in which people name them. */
export class Naming {
  private readonly places: readonly string[];
  private readonly pretty: readonly string[];
  private readonly words: readonly string[];

  constructor(
    private readonly chance: Chance,
    lexicon: Lexicon,
    private readonly people: People,
    which: Part,
  ) {
    this.places = part(lexicon.places, which);
    this.pretty = part(names.PRETTY, which);
    this.words = part(lexicon.words, which);
  }

  facility(): string {
    const { chance } = this;
    const form = chance.next();
    if (form < 0.04) return this.house();
    if (form < 0.1) return chance.pick(MANNERS.everybodys) + chance.pick(MANNERS.rooms) + this.head();
    if (form < 0.36)
      return chance.pick(names.FAC_BEGIN) + this.head() + (chance.is(0.3) ? chance.pick(this.places) + '\u5e97' : '');
    if (form < 0.87) return this.head() + chance.pick(names.FAC_END);
    return chance.pick(this.places) + this.head() + chance.pick(names.FAC_END);
  }

  /** What a shop, a house or a group is called before or without the word for its kind. */
  private head(): string {
    const { chance, people } = this;
    const form = chance.next();
    if (form < 0.3) return chance.pick(this.pretty);
    if (form < 0.43) return chance.pick(this.places);
    if (form < 0.54) return people.surname();
    if (form < 0.6) return chance.pick(this.places) + chance.pick(this.pretty);
    if (form < 0.66) return chance.pick(this.pretty) + chance.pick(this.pretty);
    if (form < 0.76) return chance.pick(this.words);
    if (form < 0.8) return chance.pick(this.words) + COINED.of + chance.pick(this.pretty);
    if (form < 0.84) return people.kana();
    return this.coined();
  }

  /** A name that is in no list: put together of sounds, signs or letters. */
  private coined(): string {
    const { chance } = this;
    const { morae, ends, signs, latin } = COINED;
    const form = chance.next();
    if (form < 0.4) {
      const begin = chance.pick(morae) + chance.pick(morae);
      return chance.is(0.5) ? begin + chance.pick(ends) : begin + chance.pick(morae);
    }
    if (form < 0.6) {
      const twice = chance.pick(MARKS.morae) + chance.pick(MARKS.morae);
      return twice + twice;
    }
    if (form < 0.88) return chance.pick(signs) + chance.pick(signs);
    return chance.is(0.5) ? chance.pick(latin).toUpperCase() : chance.pick(latin);
  }

  /** A shop without the word for its kind. */
  private house(): string {
    const { chance } = this;
    const form = chance.next();
    if (form < 0.35) return chance.pick(COINED.signs) + chance.pick(COINED.signs) + chance.pick(COINED.house);
    if (form < 0.6) return this.coined();
    return chance.pick(this.pretty) + (chance.is(0.3) ? chance.pick(this.places) + '\u5e97' : '');
  }

  school(): string {
    const { chance } = this;
    const begin = chance.is(0.6) ? chance.pick(this.places) : this.head();
    if (chance.is(0.2)) return begin + chance.pick(MANNERS.trades) + chance.pick(MANNERS.colleges);
    return (chance.is(0.3) ? chance.pick(names.SCHOOL_BEGIN) : '') + begin + chance.pick(names.SCHOOL_END);
  }

  apartment(): string {
    const { chance } = this;
    return chance.is(0.6) ? chance.pick(names.HOUSE_BEGIN) + this.head() : this.head() + chance.pick(names.HOUSE_END);
  }

  group(): string {
    const { chance } = this;
    const form = chance.next();
    if (form < 0.15) return chance.pick(names.GROUP_BEGIN) + this.head();
    if (form < 0.2) return chance.is(0.7) ? chance.pick(this.pretty) : this.coined();
    const legal = chance.is(0.3) ? chance.pick(names.GROUP_BEGIN) : '';
    if (form < 0.36) return legal + chance.pick(MANNERS.topics) + chance.pick(MANNERS.helps) + this.head();
    if (form < 0.48) return legal + this.head() + chance.pick(MANNERS.topics) + chance.pick(MANNERS.helps);
    if (form < 0.58) return legal + chance.pick(MANNERS.topics) + chance.pick(names.GROUP_END);
    if (form < 0.64) return legal + chance.pick(MANNERS.everybodys) + chance.pick(MANNERS.rooms) + this.head();
    return legal + this.head() + chance.pick(names.GROUP_END);
  }

  company(): string {
    const { chance } = this;
    const name = chance.is(0.5) ? this.head() : this.people.surname();
    const form = chance.next();
    if (form < 0.05) return chance.is(0.6) ? this.coined() : chance.pick(this.pretty);
    if (form < 0.15) return chance.pick(MANNERS.firms) + name;
    if (form < 0.25)
      return chance.pick(MANNERS.firms) + chance.pick(MANNERS.firms) + (chance.is(0.5) ? chance.pick(this.places) : '');
    if (form < 0.45)
      return chance.pick(names.COMPANY_BEGIN) + name + (chance.is(0.6) ? chance.pick(names.COMPANY_END) : '');
    if (form < 0.9) return name + chance.pick(names.COMPANY_END);
    return name + chance.pick(names.COMPANY_END) + chance.pick(names.COMPANY_BEGIN.slice(0, 2));
  }
}
