import { applyDecorators } from '@nestjs/common';
import { Field, type FieldOptions, GraphQLISODateTime, ID, type ReturnTypeFunc } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  buildMessage,
  IsOptional,
  IsUUID,
  ValidateBy,
  ValidateNested,
  type ValidationArguments,
  type ValidationError,
} from 'class-validator';
import type { MessageValues, RefusalCode } from '#libs/messages';
import { type Refusal, refusal } from './refusal';

interface Reason {
  readonly code: RefusalCode;
  readonly values?: MessageValues;
}

// eslint-disable-next-line no-control-regex -- these are the characters that cannot be stored or shown
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/**
 * Text that PostgreSQL can keep and a page can show as it reads: no NUL or other controls, nothing that turns the
 * direction of writing around, no half of a character.
 */
export const isStorable = (value: unknown): value is string =>
  typeof value === 'string' && !UNSTORABLE.test(value) && value.isWellFormed();

/** A check of our own with its reason; `name` tells it from others on the same field. */
export const check = (name: string, reason: Reason, test: (value: unknown, args?: ValidationArguments) => boolean) =>
  ValidateBy(
    { name, validator: { validate: test, defaultMessage: buildMessage(() => reason.code) } },
    { context: reason },
  );

interface TextOptions {
  /** Longest allowed, in UTF-16 units. */
  readonly max?: number;
  /** May be left out; may be empty then too. */
  readonly optional?: boolean;
  /** May be left out, but not be emptied: a name or a title. */
  readonly filled?: boolean;
}

/** A text of an input: storable, trimmed of nothing, at most `max` long (200 unless told), not blank unless optional. */
export function TextField({ max = 200, optional = false, filled = false }: TextOptions = {}): PropertyDecorator {
  const checks = [
    Field(() => String, optional ? { nullable: true } : {}),
    check('storable', { code: 'TEXT_INVALID', values: { max } }, (v) => isStorable(v) && v.length <= max),
  ];
  const required = check(
    'required',
    { code: 'TEXT_REQUIRED' },
    (value) => typeof value === 'string' && value.trim().length > 0,
  );
  return applyDecorators(...(optional ? [IsOptional()] : []), ...checks, ...(optional && !filled ? [] : [required]));
}

/** The id of a thing, or a list of ids. */
export function IdField(options: { optional?: boolean; list?: boolean } = {}): PropertyDecorator {
  const field: FieldOptions = options.optional ? { nullable: true } : {};
  const type: ReturnTypeFunc = options.list ? () => [ID] : () => ID;
  const valid = IsUUID('all', {
    each: options.list ?? false,
    context: { code: 'NOT_FOUND_OR_REFUSED' } satisfies Reason,
  });
  return applyDecorators(Field(type, field), ...(options.optional ? [IsOptional(), valid] : [valid]));
}

/** A field without further checks than its GraphQL type; class-validator must know it to keep it. */
export function PlainField(type: ReturnTypeFunc, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(Field(type, options), IsOptional());
}

interface NestedOptions {
  readonly list?: boolean;
  /** May be left out. */
  readonly optional?: boolean;
  readonly defaultValue?: [];
}

/** An input within an input, or a list of them, checked like one that stands alone. */
export function NestedField(
  of: () => new () => object,
  { list = false, optional = false, ...options }: NestedOptions = {},
): PropertyDecorator {
  return applyDecorators(
    PlainField(list ? () => [of()] : of, { nullable: optional, ...options }),
    Type(of),
    ValidateNested({ each: list }),
  );
}

const EARLIEST = new Date('2000-01-01T00:00:00Z');
const LATEST = new Date('2200-01-01T00:00:00Z');

/** An instant of an input; what is no instant, or of no time that anybody plans for, is refused with DATE_INVALID. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  const isPlanned = (value: unknown): boolean =>
    (options.nullable === true && (value === undefined || value === null)) ||
    (value instanceof Date && value >= EARLIEST && value <= LATEST);
  return applyDecorators(
    Field(() => GraphQLISODateTime, options),
    check('isInstant', { code: 'DATE_INVALID' }, isPlanned),
  );
}

/** Turns what class-validator found first into a refusal that names its field. */
export function inputRefused(errors: ValidationError[]): Refusal {
  let at = errors[0];
  const path = [at?.property ?? ''];
  while (at?.children?.length) {
    at = at.children[0];
    path.push(at?.property ?? '');
  }
  const [kind] = Object.keys(at?.constraints ?? {});
  const reason = (kind && at?.contexts?.[kind]) as Reason | undefined;
  return refusal(reason?.code ?? 'INVALID_INPUT', reason?.values ?? {}, { field: path.join('.') });
}
