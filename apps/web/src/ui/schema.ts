import * as z from 'zod/mini';
import { parseTypedDate, toHalfWidthDigits } from '#libs/calendar';
import type { Say } from './text';

const TIME = /^([01]?\d|2[0-3])[:\uFF1A]([0-5]\d)$/;

const noLonger = (t: Say, max: number) => z.maxLength(max, t('ui:fieldTooLong', { max: max.toLocaleString('en') }));

/** A text that must be there; surrounding blanks are taken off. */
export const requiredText = (t: Say, label: string, max = 400) =>
  z.string().check(z.trim(), z.minLength(1, t('ui:fieldRequired', { label })), noLonger(t, max));

/** A text that may be left empty. */
export const optionalText = (t: Say, max = 400) => z.string().check(z.trim(), noLonger(t, max));

/** One of the offered values. */
export const chosen = (t: Say, label: string) =>
  z.pipe(
    z.nullish(z.string()),
    z.transform((value, ctx) => {
      if (!value) ctx.issues.push({ code: 'custom', message: t('ui:fieldChoose', { label }), input: value });
      return value ?? '';
    }),
  );

/** At least one of the offered values; a single checkbox may report a bare text. */
export const chosenSome = (t: Say, label: string, least = 1) =>
  z.pipe(
    z.nullish(z.union([z.string(), z.array(z.string()), z.boolean()])),
    z.transform((value, ctx) => {
      const list = Array.isArray(value) ? value : typeof value === 'string' && value ? [value] : [];
      if (list.length < least)
        ctx.issues.push({ code: 'custom', message: t('ui:fieldChoose', { label }), input: value });
      return list;
    }),
  );

const threeFields = z.object({ year: z.string(), month: z.string(), day: z.string() });

/** A date typed in three fields, as `YYYY-MM-DD`. */
export const typedDate = (t: Say, label: string) =>
  z.pipe(
    threeFields,
    z.transform((typed, ctx) => {
      const date = parseTypedDate(typed);
      if (!date) ctx.issues.push({ code: 'custom', message: t('ui:fieldDate', { label }), input: typed });
      return date ?? '';
    }),
  );

/** A date typed in three fields or left empty, then null. */
export const optionalDate = (t: Say, label: string) =>
  z.pipe(
    threeFields,
    z.transform((typed, ctx): string | null => {
      if (!typed.year && !typed.month && !typed.day) return null;
      const date = parseTypedDate(typed);
      if (!date) ctx.issues.push({ code: 'custom', message: t('ui:fieldDate', { label }), input: typed });
      return date ?? null;
    }),
  );

/** A time of day, typed in half or full width, as `HH:MM`. */
export const typedTime = (t: Say, label: string) =>
  z.pipe(
    z.string(),
    z.transform((typed, ctx) => {
      const match = TIME.exec(toHalfWidthDigits(typed.trim()));
      if (!match) ctx.issues.push({ code: 'custom', message: t('ui:fieldTime', { label }), input: typed });
      return match ? `${match[1]!.padStart(2, '0')}:${match[2]}` : '';
    }),
  );

const wholeNumber = (t: Say, label: string, mayBeEmpty: boolean) =>
  z.pipe(
    z.string(),
    z.transform((typed, ctx): number | null => {
      const text = toHalfWidthDigits(typed.trim());
      if (text === '' && mayBeEmpty) return null;
      if (!/^\d{1,5}$/.test(text))
        ctx.issues.push({ code: 'custom', message: t('ui:fieldNumber', { label }), input: typed });
      return Number(text) || 0;
    }),
  );

/** A whole number in half or full width, or null when left empty. */
export const optionalNumber = (t: Say, label: string) => wholeNumber(t, label, true);

/** A whole number in half or full width that must be there. */
export const requiredNumber = (t: Say, label: string) => wholeNumber(t, label, false);
