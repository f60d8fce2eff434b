import { isNobody } from './allow';
import type { Finding } from './finding';
import { DOUBLED, EMPLOYER, NO_DOUBLED, NO_QUARTER, NO_STATION, QUARTER, STATION, TRADE_NAMED } from './places.data';

/** Places and groups by what stands around them: a station, a quarter, a trade, where one works, kana twice over: for review. */
export function placesInContext(text: string): Finding[] {
  const found: Finding[] = [];
  const look = (shape: RegExp, except?: RegExp): void => {
    for (const { 0: name, index } of text.matchAll(shape)) {
      if (isNobody(name) || except?.test(name)) continue;
      found.push({ start: index, end: index + name.length, kind: 'OTHER', level: 'review' });
    }
  };
  look(STATION, NO_STATION);
  look(EMPLOYER);
  look(QUARTER, NO_QUARTER);
  look(TRADE_NAMED);
  look(DOUBLED, NO_DOUBLED);
  return found;
}
