import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

const SCHEMA = join(__dirname, '../../apps/api/schema.graphql');
/** Page sizes of a list, and of lists below a list, which multiply and soon cost more than the server allows. */
const PAGE = 30;
const NESTED_PAGE = 4;

export const readSchema = (): GraphQLSchema => buildSchema(readFileSync(SCHEMA, 'utf8'));

/** The fields of a type; of a connection those of what it connects. */
const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(through(type).getFields());

const isConnection = (type: GraphQLObjectType): boolean => type.name.endsWith('Connection');

function through(type: GraphQLObjectType): GraphQLObjectType {
  return isConnection(type) ? (getNamedType(type.getFields().nodes?.type) as GraphQLObjectType) : type;
}

const objectOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
};

const free = (field: GraphQLField<unknown, unknown>): boolean => !field.args.some(isRequiredArgument);

/** Every way through the schema over at most `hops` fields that lead to objects, each as the list of their names. */
export function paths(schema: GraphQLSchema, hops: number): string[][] {
  const from = (type: GraphQLObjectType, left: number): string[][] =>
    left === 0
      ? []
      : fieldsOf(type)
          .filter((field) => free(field) && objectOf(field))
          .flatMap((field) => [
            [field.name],
            ...from(objectOf(field) as GraphQLObjectType, left - 1).map((rest) => [field.name, ...rest]),
          ]);
  return from(schema.getQueryType() as GraphQLObjectType, hops);
}

const leaves = (type: GraphQLObjectType): string =>
  fieldsOf(type)
    .filter((field) => isLeafType(getNamedType(field.type)) && free(field))
    .map(({ name }) => name)
    .join(' ');

/** Selects a field, with everything that hangs directly on it once `path` is walked; each object under an alias. */
function select(
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
  { aliased, nested, args = '' }: { aliased: boolean; nested: boolean; args?: string },
): string {
  const type = objectOf(field) as GraphQLObjectType;
  const [next, ...rest] = path;
  const child = next === undefined ? undefined : through(type).getFields()[next];
  const inner = child
    ? select(child, rest, { aliased: true, nested: nested || isConnection(type) })
    : `...on ${through(type).name} { ${leaves(type)} }`;
  const values = [
    ...(field.args.some(({ name }) => name === 'first') ? [`first: ${nested ? NESTED_PAGE : PAGE}`] : []),
    ...(field.args.some(({ name }) => name === 'scope') ? ['scope: VISIBLE'] : []),
    ...(args ? [args] : []),
  ];
  const body = isConnection(type) ? `totalCount pageInfo { endCursor } edges { cursor } nodes { ${inner} }` : inner;
  return `${aliased ? `the_${field.name}: ` : ''}${field.name}${values.length ? `(${values.join(', ')})` : ''} { ${body} }`;
}

/** Whether a list lies below the first field of a path. */
function listsBelow(field: GraphQLField<unknown, unknown>, [next = '', ...rest]: readonly string[]): boolean {
  const child = through(objectOf(field) as GraphQLObjectType).getFields()[next];
  return child !== undefined && (isConnection(objectOf(child) as GraphQLObjectType) || listsBelow(child, rest));
}

/** The query that walks one path. */
export function queryFor(schema: GraphQLSchema, [root = '', ...rest]: readonly string[]): string {
  const field = schema.getQueryType()?.getFields()[root];
  if (!field) throw new Error(`There is no ${root}`);
  return `{ ${select(field, rest, { aliased: false, nested: listsBelow(field, rest) })} }`;
}

/** Fields of Query that take one id: their name, the name of the argument, and everything below them, one hop at a time. */
export function singles(schema: GraphQLSchema): { name: string; argument: string; query(id: string): string[] }[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const idLike = field.args.filter(({ type }) => getNamedType(type).name === 'ID' && !String(type).startsWith('['));
    const walked = [
      '',
      ...fieldsOf(objectOf(field) as GraphQLObjectType)
        .filter((one) => free(one) && objectOf(one))
        .map(({ name }) => name),
    ];
    return idLike.map(({ name: argument }) => ({
      name: field.name,
      argument,
      query: (id: string) =>
        walked.map(
          (next) =>
            `{ ${select(field, next ? [next] : [], { aliased: false, nested: false, args: `${argument}: "${id}"` })} }`,
        ),
    }));
  });
}
