import { registerEnumType } from '@nestjs/graphql';
import { MERGE_FORMS, SERIES_STATES } from './meeting-series.entity';

/** A GraphQL enum whose names are its values. */
function enumOf(name: string, words: readonly string[]): object {
  const made = Object.fromEntries(words.map((word) => [word, word]));
  registerEnumType(made, { name });
  return made;
}

export const MergeFormEnum = enumOf('MergeForm', MERGE_FORMS);
export const SeriesStateEnum = enumOf('SeriesState', SERIES_STATES);
