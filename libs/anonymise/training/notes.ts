import type { Dictionary } from '../dictionary';
import { PLAIN } from './carriers-plain.data';
import { SCHOOL, SCHOOL_PLAIN } from './carriers-school.data';
import { STREET, STREET_PLAIN } from './carriers-street.data';
import { WARD, WARD_PLAIN } from './carriers-ward.data';
import { Chance } from './chance';
import { lexiconOf, part, People, type Lexicon, type Part, type Person } from './people';
import { Slots, type Filled, type Gold } from './slots';
import { HONORIFICS, TITLES_BEFORE } from './words.data';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: Gold;
}

/** A made-up note with what stands where. */
export interface Note {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

interface Style {
  readonly named: readonly string[];
  readonly plain: readonly string[];
  readonly street: boolean;
}

const lines = (text: string): string[] => text.trim().split('\n');
const styles = (which: Part): readonly Style[] => [
  { named: [], plain: part(lines(PLAIN), which), street: false },
  { named: part(lines(STREET), which), plain: part(lines(STREET_PLAIN), which), street: true },
  { named: part(lines(WARD), which), plain: part(lines(WARD_PLAIN), which), street: false },
  { named: part(lines(SCHOOL), which), plain: part(lines(SCHOOL_PLAIN), which), street: false },
];

/** Writes notes: carriers of one manner with the same few people poured in. */
export class NoteWriter {
  private readonly chance: Chance;
  private readonly people: People;
  private readonly slots: Slots;
  private readonly styles: readonly Style[];

  constructor(lexicon: Lexicon, seed: number, which: Part) {
    this.chance = new Chance(seed);
    this.people = new People(this.chance, lexicon, which);
    this.slots = new Slots(this.chance, lexicon, this.people, which);
    this.styles = styles(which);
  }

  static for(dictionary: Dictionary, seed: number, which: Part): NoteWriter {
    return new NoteWriter(lexiconOf(dictionary), seed, which);
  }

  /** A note of one to seven sentences. */
  write(): Note {
    const { chance } = this;
    const style = chance.pick(this.styles);
    const cast = new Map<string, Person>();
    const separator = chance.pick(['\u3002', '\n', '\u3002\n', '\u3000', '\u3002']);
    let note: Note = { text: '', spans: [] };
    const count = 1 + chance.below(7);
    for (let index = 0; index < count; index += 1) {
      const named = style.named.length > 0 && chance.is(0.75);
      const carrier = chance.pick(named ? style.named : style.plain);
      note = this.append(note, carrier, cast, style.street);
      note = { ...note, text: note.text + separator };
    }
    return note;
  }

  private append(note: Note, carrier: string, cast: Map<string, Person>, street: boolean): Note {
    let text = note.text;
    const spans = [...note.spans];
    let read = 0;
    for (const { 0: slot, 1: name = '', index } of carrier.matchAll(/\{(\w+)\}/g)) {
      text += carrier.slice(read, index);
      read = index + slot.length;
      const filled = this.slots.fill(name) ?? this.person(name, cast, street, carrier.slice(read));
      text += filled.before ?? '';
      if (filled.gold) spans.push({ start: text.length, end: text.length + filled.text.length, kind: filled.gold });
      text += filled.text + (filled.after ?? '');
    }
    return { text: text + carrier.slice(read), spans };
  }

  private person(slot: string, cast: Map<string, Person>, street: boolean, next: string): Filled {
    const { chance } = this;
    const role = slot.charAt(0);
    const key = slot.startsWith('W') ? slot : role;
    const person = cast.get(key) ?? this.people.draw(street);
    cast.set(key, person);
    const form = slot.charAt(1);
    const worker = role === 'W';
    const name =
      form === 'f'
        ? person.full
        : form === 's'
          ? person.surname
          : form === 'g'
            ? person.given
            : form === 'k'
              ? person.surnameReading
              : worker
                ? this.workerName(person)
                : person.called;
    const before = worker && chance.is(0.08) ? chance.pick(TITLES_BEFORE) : '';
    const bare = form === 's' || form === 'k' || HONORIFICS.start.test(next) || !chance.is(street ? 0.25 : 0.35);
    return {
      text: name,
      gold: 'PER',
      before,
      after: bare ? '' : chance.pick(street ? HONORIFICS.street : HONORIFICS.office),
    };
  }

  private workerName(person: Person): string {
    return this.chance.is(0.85) ? person.surname : this.chance.is(0.6) ? person.given : person.full;
  }
}
