import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Draw } from './draw';

/** Where an id stands in the input of a mutation: `id`, `bodyIds`, `rows.organisationId`. */
export interface IdPlace {
  readonly mutation: string;
  readonly path: string;
}

type Values = Record<string, unknown>;

const inputOf = (schema: GraphQLSchema, mutation: string): GraphQLInputObjectType =>
  getNamedType(schema.getMutationType()?.getFields()[mutation]?.args[0]?.type) as GraphQLInputObjectType;

/** Every place in every mutation at which a client names a thing by its id. */
export function idPlaces(schema: GraphQLSchema): IdPlace[] {
  const below = (type: GraphQLInputObjectType, prefix: string): string[] =>
    Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (isInputObjectType(named)) return below(named, `${prefix}${field.name}.`);
      return named.name === 'ID' ? [`${prefix}${field.name}`] : [];
    });
  return Object.keys(schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) =>
    below(inputOf(schema, mutation), '').map((path) => ({ mutation, path })),
  );
}

const SCALARS: Readonly<Record<string, unknown>> = {
  String: 'x',
  Int: 1,
  Boolean: false,
  LocalDate: '2026-04-05',
  LocalTime: '10:00',
  DateTime: '2026-04-20T00:00:00.000Z',
};

/**
 * An input for the mutation, with `id` at the place in question and elsewhere what `other` gives for a place; optional
 * fields are there by chance.
 */
export function inputFor(
  schema: GraphQLSchema,
  { mutation, path }: IdPlace,
  id: string,
  other: (path: string) => string,
  draw: Draw,
): Values {
  const value = (type: GraphQLInputType, at: string): unknown => {
    if (isNonNullType(type)) return value(type.ofType, at);
    if (isListType(type)) return [value(type.ofType, at)];
    if (isInputObjectType(type)) return object(type, `${at}.`);
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (type.name === 'ID') return at === path ? id : other(at);
    return SCALARS[type.name];
  };
  const object = (type: GraphQLInputObjectType, prefix: string): Values =>
    Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => {
          const at = `${prefix}${field.name}`;
          return isNonNullType(field.type) || path === at || path.startsWith(`${at}.`) || draw.chance(0.5);
        })
        .map((field) => [field.name, value(field.type, `${prefix}${field.name}`)]),
    );
  return object(inputOf(schema, mutation), '');
}

/** The text of a mutation that asks for nothing but its type's name or id. */
export const mutationText = (schema: GraphQLSchema, mutation: string): string =>
  `mutation($input: ${inputOf(schema, mutation).name}!) { ${mutation}(input: $input) { __typename } }`;
