import { LIST, type Dictionary } from '../dictionary';
import type { Chance } from './chance';
import * as names from './names.data';
import { MARKS } from './words.data';

/** Names to draw from: our own lists and those of the tokenizer's dictionary. */
export interface Lexicon {
  readonly surnames: readonly string[];
  readonly surnameReadings: ReadonlyMap<string, string>;
  readonly given: readonly string[];
  readonly givenReadings: readonly string[];
  readonly places: readonly string[];
  /** Everyday words and brands in kana, of which shops and groups are called. */
  readonly words: readonly string[];
}

/** Half of the lists for learning, or all: what is held back makes the development split unseen. */
export type Part = 'LEARN' | 'DEVELOP';
const HELD_BACK = 8;
const KANA_WORD = /^(?:[\u3041-\u3096\u30fc]{3,5}|[\u30a1-\u30fa\u30fc]{3,6})$/;

const isKanji = (text: string): boolean => /^[\u4e00-\u9fff\u3005]+$/.test(text);

/** Every eighth entry is for development alone. */
export function part<T>(list: readonly T[], which: Part): T[] {
  return list.filter((_, index) => (index % HELD_BACK === HELD_BACK - 1) === (which === 'DEVELOP'));
}

const read = new WeakMap<Dictionary, Lexicon>();

/** The names of a dictionary, which takes seconds to go through and is gone through once. */
export function lexiconOf(dictionary: Dictionary): Lexicon {
  const lexicon = read.get(dictionary) ?? lexiconIn(dictionary);
  read.set(dictionary, lexicon);
  return lexicon;
}

function lexiconIn(dictionary: Dictionary): Lexicon {
  const readings = new Map<string, string>();
  const given = new Set<string>();
  const givenReadings = new Set<string>();
  for (const { list, text, reading } of dictionary.names()) {
    if (list === LIST.SURNAME && text.length <= 4) readings.set(text, reading);
    if (list === LIST.GIVEN && text.length <= 4) given.add(text);
    if (list === LIST.GIVEN && reading.length >= 2 && reading.length <= 4) givenReadings.add(reading);
  }
  const places = new Set<string>();
  for (const { list, text } of dictionary.others()) {
    if (list === LIST.PLACE && text.length >= 2 && text.length <= 6) places.add(text);
  }
  const everyday = new Set<string>();
  for (const text of dictionary.nouns()) if (KANA_WORD.test(text)) everyday.add(text);
  return {
    surnames: [...readings.keys()].filter(isKanji),
    surnameReadings: readings,
    given: [...given].filter(isKanji),
    givenReadings: [...givenReadings],
    places: [...places],
    words: [...everyday],
  };
}

/** A made-up person with the forms under which notes speak of her. */
export interface Person {
  readonly surname: string;
  readonly surnameReading: string;
  readonly given: string;
  readonly full: string;
  /** How this note calls her when it does not say more. */
  readonly called: string;
}

function nickname(chance: Chance, kana: string): string {
  const start = chance.is(0.5) ? kana : kana.slice(0, 2);
  const form = chance.next();
  if (form < 0.3) return chance.pick(names.NICK_WHOLE);
  if (form < 0.5) return start.slice(0, 2) + chance.pick(names.NICK_ENDS);
  if (form < 0.65)
    return start.slice(0, 1) + MARKS.small[chance.below(MARKS.small.length)] + chance.pick(names.NICK_ENDS);
  if (form < 0.8)
    return chance.pick(MARKS.morae) + chance.pick(MARKS.morae) + (chance.is(0.4) ? chance.pick(MARKS.morae) : '');
  if (form < 0.9) return start.slice(0, 1) + MARKS.long;
  return start.slice(0, 2).repeat(chance.is(0.2) ? 2 : 1);
}

function newKanjiName(chance: Chance): string {
  return chance.pick(names.ONE_SIGN) + chance.pick(names.GIVEN).slice(-1);
}

/** Draws people; `street` notes call them by kana and nicknames, others by surname. */
export class People {
  private readonly own: Record<'surnames' | 'given' | 'one' | 'kana' | 'foreign' | 'family', string[]>;
  private readonly listed: Pick<Lexicon, 'surnames' | 'given' | 'givenReadings'>;

  constructor(
    private readonly chance: Chance,
    private readonly lexicon: Lexicon,
    which: Part,
  ) {
    this.own = {
      surnames: part(names.SURNAMES, which),
      given: part(names.GIVEN, which),
      one: part(names.ONE_SIGN, which),
      kana: part(names.KANA_GIVEN, which),
      foreign: part(names.FOREIGN_GIVEN, which),
      family: part(names.FOREIGN_FAMILY, which),
    };
    this.listed = {
      surnames: part(lexicon.surnames, which),
      given: part(lexicon.given, which),
      givenReadings: part(lexicon.givenReadings, which),
    };
  }

  surname(): string {
    return this.chance.is(0.45) ? this.chance.pick(this.own.surnames) : this.chance.pick(this.listed.surnames);
  }

  kana(): string {
    return this.chance.is(0.75) ? this.chance.pick(this.own.kana) : this.chance.pick(this.listed.givenReadings);
  }

  given(): string {
    const form = this.chance.next();
    if (form < 0.2) return this.chance.pick(this.own.given);
    if (form < 0.38) return this.chance.pick(this.own.one);
    if (form < 0.5) return this.chance.pick(this.listed.given);
    if (form < 0.58) return newKanjiName(this.chance);
    if (form < 0.93) return this.kana();
    return this.chance.pick(names.KATA_GIVEN);
  }

  draw(street: boolean): Person {
    const { chance } = this;
    if (chance.is(0.08)) return this.foreigner();
    const surname = this.surname();
    const given = this.given();
    const reading = this.lexicon.surnameReadings.get(surname) || this.kana();
    const gap = chance.is(0.45) ? '' : chance.is(0.6) ? ' ' : '\u3000';
    const form = chance.next();
    const nick = (): string => nickname(chance, this.kana());
    const called = street
      ? form < 0.35
        ? nick()
        : form < 0.85
          ? given
          : surname
      : form < 0.5
        ? surname
        : form < 0.95
          ? given
          : nick();
    return { surname, surnameReading: reading, given, full: surname + gap + given, called };
  }

  private foreigner(): Person {
    const { chance } = this;
    if (chance.is(0.15)) {
      const given = chance.pick(names.ROMAN_GIVEN);
      const surname = chance.pick(names.ROMAN_FAMILY);
      return { surname, surnameReading: surname, given, full: `${given} ${surname}`, called: given };
    }
    const given = chance.pick(this.own.foreign);
    const surname = chance.pick(this.own.family);
    const joint = chance.is(0.75) ? MARKS.joint : chance.is(0.5) ? ' ' : '';
    const full = chance.is(0.2) ? given : given + joint + surname;
    return { surname, surnameReading: surname, given, full, called: chance.is(0.8) ? given : surname };
  }
}
