import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

/** Marker classes: they name the scalars in `@Field(() => LocalDate)`. */
export class LocalDate {}
export class LocalTime {}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** True for a day that is in the calendar, from the year 1868 to 2999. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (!year || Number(year) < 1868 || Number(year) > 2999) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

const checked = (name: string, test: (value: unknown) => boolean, value: unknown): string => {
  if (!test(value)) throw new GraphQLError(`Not a ${name}`, { extensions: { code: 'BAD_USER_INPUT' } });
  return value as string;
};

abstract class TextScalar implements CustomScalar<string, string | null> {
  abstract description: string;
  protected abstract readonly label: string;
  protected abstract test(value: unknown): boolean;

  parseValue = (value: unknown): string => checked(this.label, (v) => this.test(v), value);
  parseLiteral = (node: ValueNode): string =>
    checked(this.label, (v) => this.test(v), node.kind === Kind.STRING ? node.value : null);
  serialize = (value: unknown): string => String(value);
}

@Scalar('LocalDate', () => LocalDate)
export class LocalDateScalar extends TextScalar {
  description = 'A day in Asia/Tokyo as YYYY-MM-DD.';
  protected readonly label = 'day';
  protected test = isDay;
}

@Scalar('LocalTime', () => LocalTime)
export class LocalTimeScalar extends TextScalar {
  description = 'A time of day in Asia/Tokyo as HH:MM.';
  protected readonly label = 'time of day';
  protected test = (value: unknown): boolean => typeof value === 'string' && TIME.test(value);
}
