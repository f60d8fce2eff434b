import type { Population } from '../rare';
import {
  AGES,
  ALL,
  BEHIND,
  EVERYONE_2023,
  FAMILIES,
  OLD_COMMUNITY,
  OLD_COMMUNITY_2017,
  OLDER,
  RESIDENTS,
  RESIDENTS_NOW,
  SAME,
  VERY_OLD_2019,
} from './population.data';

/** People of the area that is estimated for; the house keeps no number of its inhabitants, so the size of a city ward. */
export const AREA = 300_000;

const THOUSAND = 1000;
const GROWN = 20;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const FOREIGN = ALL.everyone - ALL.japanese;
const FOREIGN_WOMEN = ALL.women - ALL.japaneseWomen;
const OLDER_FOREIGN_WOMEN = FOREIGN_WOMEN - sum(AGES.map(([, , , women, japaneseWomen]) => women - japaneseWomen));
const OLDER_OF_OTHERS =
  OLDER_FOREIGN_WOMEN -
  (OLD_COMMUNITY_2017.women65 + OLD_COMMUNITY_2017.women70 + OLD_COMMUNITY_2017.women80) / THOUSAND;

/** Ages of a step of ten years; below twenty an age may be a child’s of either sex, above it is hers. */
const rowsOf = (age: number) => AGES.filter(([from]) => from >= age && from < age + 10);

/** Of everyone, how many are (women) of that age. */
function shareOfAge(age: number): number | undefined {
  const young = rowsOf(age).map(([, everyone, , women]) => (age < GROWN ? everyone : women));
  const old = OLDER.filter(([from]) => from >= age && from < age + 10).map(([, women]) => women);
  return young.length + old.length > 0 ? sum([...young, ...old]) / ALL.everyone : undefined;
}

/** Of Koreans, how many are women of an age from seventy on; the very old of all nationalities may all be theirs. */
function shareOfOldCommunity(age: number): number {
  const { everyone, women70, women80 } = OLD_COMMUNITY_2017;
  const most = age >= 100 ? VERY_OLD_2019.from100 : age >= 90 ? VERY_OLD_2019.from90 : age >= 80 ? women80 : women70;
  return most / everyone;
}

/** Of foreign residents, how many are (women) of that age, at most: from 65 on the tables give no steps. */
function shareOfForeign(age: number, nationality: string): number | undefined {
  const known = sum(
    rowsOf(age).map(([, everyone, japanese, women, japaneseWomen]) =>
      age < GROWN ? everyone - japanese : women - japaneseWomen,
    ),
  );
  if (age < 60) return known > 0 ? known / FOREIGN : undefined;
  if (age > 100) return undefined;
  const old = OLD_COMMUNITY.includes(nationality);
  if (age === 60)
    return (
      known / FOREIGN + (old ? OLD_COMMUNITY_2017.women65 / OLD_COMMUNITY_2017.everyone : OLDER_OF_OTHERS / FOREIGN)
    );
  if (old) return shareOfOldCommunity(age);
  if (age >= 90) return (age >= 100 ? VERY_OLD_2019.from100 : VERY_OLD_2019.from90) / VERY_OLD_2019.everyone;
  return OLDER_OF_OTHERS / FOREIGN;
}

/** The nationality that is written, as the tables call it. */
function nationalityOf(written: string): string | undefined {
  const name = (country: string): boolean =>
    written.startsWith(country) && BEHIND.includes(written.slice(country.length));
  const other = Object.keys(SAME).find(name);
  return other === undefined ? RESIDENTS.flatMap(({ of }) => Object.keys(of)).find(name) : SAME[other];
}

/** How many people of a nationality live in the area, if they live everywhere alike. */
function residentsOf(nationality: string): number {
  const table = RESIDENTS.find(({ of }) => nationality in of);
  const share = table ? (table.of[nationality] ?? 0) / table.total : 0;
  return (AREA * RESIDENTS_NOW * share) / (EVERYONE_2023 * THOUSAND);
}

/**
 * How many people of an area of AREA people have these values. An estimate, not a count: shares of the whole country are
 * multiplied as though age, nationality and family had nothing to do with each other. Where a table gives no steps the
 * whole of it is taken, which is too high; where more foreign residents live than elsewhere, as in Tokyo, it is too low.
 * Nothing where no table says (events, illnesses, descent, brothers and sisters, a nationality that is not in it).
 */
export const estimated: Population = ({ AGE, NATIONALITY, FAMILY, EVENT, ILLNESS }) => {
  if (EVENT !== undefined || ILLNESS !== undefined) return undefined;
  const nationality = NATIONALITY === undefined ? undefined : nationalityOf(NATIONALITY);
  if (NATIONALITY !== undefined && nationality === undefined) return undefined;
  const family = FAMILY === undefined ? 1 : FAMILIES.find(([written]) => written.test(FAMILY))?.[1];
  const people = nationality === undefined ? AREA : residentsOf(nationality);
  const women = nationality === undefined ? ALL.women / ALL.everyone : FOREIGN_WOMEN / FOREIGN;
  const age =
    AGE === undefined
      ? women
      : nationality === undefined
        ? shareOfAge(Number(AGE))
        : shareOfForeign(Number(AGE), nationality);
  return family === undefined || age === undefined ? undefined : people * age * family;
};
