import type { Dictionary } from '../dictionary';
import { featuresOf } from '../features';
import { labelsOf, type Tagged } from '../labels';
import { linesOf } from '../lines';
import { viewOf, type View } from '../view';
import type { Sentence } from './corpora';
import type { Lesson } from './learn';
import type { Note } from './notes';

/** Spans of the original as spans of its view. */
function toView(view: View, spans: readonly Tagged[]): Tagged[] {
  const place = (original: number): number => {
    let at = view.starts.indexOf(original);
    if (at < 0) at = view.starts.findIndex((start) => start > original);
    return at < 0 ? view.text.length : at;
  };
  return spans.map(({ start, end, tag }) => ({ start: place(start), end: place(end), tag }));
}

/** Lessons of a text: one for each of its lines. */
export function lessonsOf(dictionary: Dictionary, { text, spans }: Sentence): Lesson[] {
  const view = viewOf(text);
  const marked = toView(view, spans);
  return linesOf(view.text).map((line) => {
    const inside = marked
      .filter(({ start, end }) => start >= line.start && end <= line.start + line.text.length)
      .map(({ start, end, tag }) => ({ start: start - line.start, end: end - line.start, tag }));
    return {
      features: featuresOf(line.text, dictionary.analyse(line.text)),
      labels: labelsOf(line.text.length, inside),
    };
  });
}

/** A made-up note as the tagger learns it: addresses as places, what patterns find as nothing. */
export function asSentence({ text, spans }: Note): Sentence {
  const tagged: Tagged[] = [];
  for (const { start, end, kind } of spans) {
    if (kind === 'ADDRESS') tagged.push({ start, end, tag: 'LOC' });
    else if (kind === 'PER' || kind === 'LOC' || kind === 'ORG' || kind === 'FAC')
      tagged.push({ start, end, tag: kind });
  }
  return { text, spans: tagged };
}
