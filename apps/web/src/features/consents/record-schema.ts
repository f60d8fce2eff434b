import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver, UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import type { ConsentForm, ConsentPurpose } from '../../graphql/generated/graphql';
import { chosen, dayInTokyo, optionalDate, type Say, today, type TypedDate } from '../../ui';
import { type Answers, newRows, type RecipientCells } from './standing';

export const CONSENT_PURPOSES = ['CASE_CONFERENCE', 'REFERRAL'] as const satisfies readonly ConsentPurpose[];
export const CONSENT_FORMS = ['WRITTEN', 'VERBAL_RECORDED', 'ELECTRONIC'] as const satisfies readonly ConsentForm[];
/** Tags of the languages in which it may have been explained (RFC 5646; the private tag is やさしい日本語's). */
export const LANGUAGES = ['ja', 'ja-x-easy', 'jsl', 'en', 'zh', 'ko', 'vi', 'ne', 'tl', 'es', 'pt'] as const;

export interface RecordTyped {
  conferenceId: string;
  purpose: string;
  form: string;
  explainedByStaffId: string;
  language: string;
  companion: boolean;
  validFrom: TypedDate;
  validUntil: TypedDate;
  cells: Answers;
}

const DAY_MS = 86_400_000;

/** The instant at which a day begins in Tokyo, or `days` later. */
export const startOf = (day: string, days = 0): string =>
  new Date(Date.parse(`${day}T00:00:00+09:00`) + days * DAY_MS).toISOString();

/** The last day in Tokyo of a span that is kept as instants: `until` is the first instant after it. */
export const lastDayOf = (until: string): string => dayInTokyo(new Date(Date.parse(until) - 1));

/** The form as a whole: how she was asked, and at least one new answer. */
const recordSchema = (t: Say, recipients: readonly RecipientCells[]) =>
  z
    .object({
      conferenceId: chosen(t, t('consents:conference')),
      purpose: chosen(t, t('consents:purpose')),
      form: chosen(t, t('consents:form')),
      explainedByStaffId: chosen(t, t('consents:by')),
      language: chosen(t, t('consents:language')),
      companion: z.boolean(),
      validFrom: optionalDate(t, t('consents:from')),
      validUntil: optionalDate(t, t('consents:until')),
      cells: z
        .record(z.string(), z.record(z.string(), z.string()))
        .check(z.refine((cells) => newRows(recipients, cells).length > 0, t('consents:nothingChosen'))),
    })
    .check(
      z.refine(
        ({ validFrom, validUntil }) => !validUntil || (validUntil >= today() && validUntil >= (validFrom ?? '')),
        {
          path: ['validUntil'],
          message: t('consents:spanOrder'),
        },
      ),
    );

/** Looks at a form with what is known of the conference that is chosen in it. */
export const recordResolver =
  (
    t: Say,
    recipientsIn: (conferenceId: string) => readonly RecipientCells[],
  ): Resolver<RecordTyped, unknown, RecordValues> =>
  (typed, ...rest) =>
    (
      zodResolver(recordSchema(t, recipientsIn(typed.conferenceId))) as unknown as Resolver<
        RecordTyped,
        unknown,
        RecordValues
      >
    )(typed, ...rest);

export type RecordValues = z.infer<ReturnType<typeof recordSchema>>;
export type RecordForm = UseFormReturn<RecordTyped, unknown, RecordValues>;
