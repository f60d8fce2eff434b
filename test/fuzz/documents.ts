import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Draw } from '../visibility/draw';
import { literal, type Values } from './values';

/** An operation as a client sends it. */
export interface Drawn {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly mutation: boolean;
}

type Field = GraphQLField<unknown, unknown>;

/** Draws documents that fit the schema: fields, arguments, variables, aliases, fragments, directives. */
export class Documents {
  private variables: { name: string; type: string; value: unknown }[] = [];
  private fragments: string[] = [];
  private left = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: Draw,
    private readonly values: Values,
  ) {}

  one(): Drawn {
    const { draw } = this;
    this.variables = [];
    this.fragments = [];
    this.left = draw.int(3, 60);
    const mutation = draw.chance(0.35);
    const root = (mutation ? this.schema.getMutationType() : this.schema.getQueryType()) as GraphQLObjectType;
    const fields = Object.values(root.getFields());
    const count = mutation && draw.chance(0.95) ? 1 : draw.int(1, 3);
    const body = Array.from({ length: count }, () => this.field(draw.pick(fields), 0)).join(' ');
    const declared = this.variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const head = `${mutation ? 'mutation' : 'query'}${draw.chance(0.5) ? ' Drawn' : ''}${declared ? ` (${declared})` : ''}`;
    return {
      query: `${head} { ${body} } ${this.fragments.join(' ')}`,
      variables: Object.fromEntries(this.variables.map(({ name, value }) => [name, value])),
      mutation,
    };
  }

  private argument({ name, type }: GraphQLArgument): string {
    const value = this.values.of(type);
    if (this.draw.chance(0.3)) return `${name}: ${literal(value)}`;
    const variable = `v${this.variables.length}`;
    this.variables.push({ name: variable, type: String(type), value });
    return `${name}: $${variable}`;
  }

  private field(field: Field, depth: number): string {
    const { draw } = this;
    this.left -= 1;
    const args = field.args.filter((one) => isRequiredArgument(one) || draw.chance(0.3));
    const type = getNamedType(field.type);
    const below = isObjectType(type) || isInterfaceType(type) ? ` { ${this.selection(type, depth + 1)} }` : '';
    return [
      draw.chance(0.15) ? `a${draw.int(0, 5)}: ` : '',
      field.name,
      args.length > 0 ? `(${args.map((one) => this.argument(one)).join(', ')})` : '',
      this.directive(),
      below,
    ].join('');
  }

  private selection(type: { name: string; getFields(): Record<string, Field> }, depth: number): string {
    const { draw } = this;
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((one) => !isObjectType(getNamedType(one.type)));
    const chosen = draw.some(depth > 9 || this.left <= 0 ? leaves : fields, 0, 5).filter(() => this.left > 0);
    const body = ['__typename', ...chosen.map((one) => this.field(one, depth))].join(' ');
    const form = draw.unit();
    if (form < 0.08) return `... on ${type.name}${this.directive()} { ${body} }`;
    if (form < 0.16) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${type.name} { ${body} }`);
      return `...${name}${this.directive()}`;
    }
    return body;
  }

  private directive(): string {
    const { draw } = this;
    if (!draw.chance(0.06)) return '';
    return ` @${draw.pick(['include', 'skip'])}(if: ${draw.chance(0.5)})`;
  }
}
