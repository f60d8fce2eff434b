import type { Dictionary } from '../dictionary';
import { Chance } from '../training/chance';
import * as learnt from '../training/names.data';
import type { Note } from '../training/notes';
import { lexiconOf, part, People } from '../training/people';
import { Slots, type Filled } from '../training/slots';
import { MANNERS, PLAIN_MANNERS } from './carriers.data';
import { HELD_OUT } from './names.data';

type Names = { readonly [list in keyof typeof HELD_OUT]: readonly string[] };

interface Person {
  readonly called: string;
  readonly full: string;
}

const HONORIFIC_NEXT = /^(?:\u3055\u3093|\u3061\u3083\u3093|\u304f\u3093|\u69d8)/;
const ENDS = ['\u3002', '\u3002\n', '\n'];
const sentencesOf = (chance: Chance): number => 2 + chance.below(5);
const lines = (text: string): string[] => text.trim().split('\n');

/** Whatever the training may pour into a text: its own lists, and the part of the tokenizer's lists that it learns with. */
function namesOfTraining(dictionary: Dictionary): ReadonlySet<string> {
  const lexicon = lexiconOf(dictionary);
  const lists = [lexicon.surnames, lexicon.given, lexicon.givenReadings, lexicon.places];
  return new Set([
    ...Object.values(learnt).flatMap((list) => [...list]),
    ...lists.flatMap((list) => part(list, 'LEARN')),
  ]);
}

/** The names for measuring: made up for it, and what the training leaves of the tokenizer's lists; none that it draws from. */
export function heldOutNames(dictionary: Dictionary): Names {
  const seen = namesOfTraining(dictionary);
  const lexicon = lexiconOf(dictionary);
  const unseen = (list: readonly string[]): string[] => list.filter((name) => !seen.has(name));
  const left = Object.entries(HELD_OUT).map(([list, names]): [string, string[]] => [list, unseen(names)]);
  const own = Object.fromEntries(left) as Record<keyof Names, string[]>;
  return {
    ...own,
    surnames: [...own.surnames, ...unseen(part(lexicon.surnames, 'DEVELOP'))],
    kanji: [...own.kanji, ...unseen(part(lexicon.given, 'DEVELOP'))],
    kana: [...own.kana, ...unseen(part(lexicon.givenReadings, 'DEVELOP')).slice(0, own.kana.length * 2)],
  };
}

class HeldOutWriter {
  private readonly slots: Slots;

  constructor(
    private readonly chance: Chance,
    dictionary: Dictionary,
    private readonly names: Names,
  ) {
    const lexicon = lexiconOf(dictionary);
    this.slots = new Slots(chance, lexicon, new People(chance, lexicon, 'DEVELOP'), 'DEVELOP');
  }

  write(): Note {
    const { chance } = this;
    const manner = chance.below(MANNERS.length);
    const [named, plain] = [lines(MANNERS[manner]!), lines(PLAIN_MANNERS[manner]!)];
    const cast = new Map<string, Person>();
    const end = chance.pick(ENDS);
    const note = { text: '', spans: [] as Note['spans'][number][] };
    const count = sentencesOf(chance);
    for (let index = 0; index < count; index += 1) {
      const carrier = chance.is(0.75) ? chance.pick(named) : chance.pick(plain);
      let read = 0;
      for (const { 0: slot, 1: name = '', index: at } of carrier.matchAll(/\{(\w+)\}/g)) {
        note.text += carrier.slice(read, at);
        read = at + slot.length;
        const { text, gold, after = '' } = this.fill(name, cast, HONORIFIC_NEXT.test(carrier.slice(read)));
        if (gold) note.spans.push({ start: note.text.length, end: note.text.length + text.length, kind: gold });
        note.text += text + after;
      }
      note.text += carrier.slice(read) + end;
    }
    return note;
  }

  private fill(slot: string, cast: Map<string, Person>, polite: boolean): Filled {
    const { chance, names } = this;
    switch (slot) {
      case 'loc':
        return { text: chance.pick(names.places), gold: 'LOC' };
      case 'fac':
        return { text: chance.pick(names.facilities), gold: 'FAC' };
      case 'sch':
        return { text: chance.pick(names.schools), gold: 'FAC' };
      case 'apt':
        return { text: chance.pick(names.apartments), gold: 'FAC' };
      case 'org':
        return { text: chance.pick(names.groups), gold: 'ORG' };
      case 'comp':
        return { text: chance.pick(names.companies), gold: 'ORG' };
      case 'w':
        return { text: chance.pick(names.surnames), gold: 'PER' };
      default:
        return this.slots.fill(slot) ?? this.person(slot, cast, polite);
    }
  }

  private person(slot: string, cast: Map<string, Person>, polite: boolean): Filled {
    const role = slot.charAt(0);
    const person = cast.get(role) ?? this.draw(role);
    cast.set(role, person);
    const bare = polite || slot.endsWith('f') || this.chance.is(0.8);
    return { text: slot.endsWith('f') ? person.full : person.called, gold: 'PER', after: bare ? '' : '\u3055\u3093' };
  }

  private draw(role: string): Person {
    const { chance, names } = this;
    if (role !== 'k' && chance.is(0.07)) {
      const name = chance.pick(names.foreign);
      return { called: name, full: name };
    }
    const given = chance.is(0.5) ? chance.pick(names.kanji) : chance.pick(names.kana);
    const surname = chance.pick(names.surnames);
    const full = surname + (chance.is(0.5) ? '' : chance.is(0.5) ? ' ' : '\u3000') + given;
    const form = chance.next();
    if (role === 'k') return { called: given, full };
    if (role === 'n' && form < 0.5) return { called: chance.pick(names.nicknames), full };
    return { called: form < 0.15 ? chance.pick(names.nicknames) : form < 0.6 ? given : surname, full };
  }
}

/**
 * Made-up notes that the training has never seen: other sentences, other manners of writing and names that are in none of
 * the lists that it draws from. The same seed gives the same notes.
 */
export function heldOutNotes(dictionary: Dictionary, seed: number, count: number): Note[] {
  const writer = new HeldOutWriter(new Chance(seed), dictionary, heldOutNames(dictionary));
  return Array.from({ length: count }, () => writer.write());
}

/** Made-up notes of the same manners in which nobody and no place is named. The same seed gives the same notes. */
export function plainNotes(seed: number, count: number): Note[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, () => {
    const sentences = lines(chance.pick(PLAIN_MANNERS));
    const end = chance.pick(ENDS);
    return {
      text: Array.from({ length: sentencesOf(chance) }, () => chance.pick(sentences) + end).join(''),
      spans: [],
    };
  });
}
