import { registerEnumType } from '@nestjs/graphql';

/** Registers a GraphQL enum whose names are its values, and returns what stands for it in a field's type. */
export function enumOf(name: string, words: readonly string[]): object {
  const made = Object.fromEntries(words.map((word) => [word, word]));
  registerEnumType(made, { name });
  return made;
}
