import {
  toEnglishDate,
  toEnglishFiscalYear,
  toEnglishTimeSpan,
  toJapaneseDate,
  toJapaneseFiscalYear,
  toJapaneseTimeSpan,
} from '#libs/calendar';
import type { Language } from '#libs/messages';
import { useText } from './text';

const TOKYO = 'Asia/Tokyo';

/** The day in Tokyo as `YYYY-MM-DD`. */
export const dayInTokyo = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: TOKYO, dateStyle: 'short' }).format(at);

/** The date of today in Tokyo as `YYYY-MM-DD`. */
export const today = (): string => dayInTokyo(new Date());

const instant = (language: Language, iso: string): string => {
  const at = new Date(iso);
  const date = dayInTokyo(at);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: TOKYO, hour: '2-digit', minute: '2-digit' }).format(at);
  return language === 'ja'
    ? `${toJapaneseDate(date, { weekday: false })} ${time}`
    : `${toEnglishDate(date, { weekday: false })}, ${time}`;
};

/** Writes dates, times and years in the reader's language. Dates are `YYYY-MM-DD`, times `HH:MM`, instants ISO 8601. */
export function useFormat() {
  const { language } = useText();
  const japanese = language === 'ja';
  return {
    date: (date: string) => (japanese ? toJapaneseDate(date) : toEnglishDate(date)),
    dateOnly: (date: string) =>
      japanese ? toJapaneseDate(date, { weekday: false }) : toEnglishDate(date, { weekday: false }),
    span: (from: string, to: string | null) => (japanese ? toJapaneseTimeSpan(from, to) : toEnglishTimeSpan(from, to)),
    fiscalYear: (year: number) => (japanese ? toJapaneseFiscalYear(year) : toEnglishFiscalYear(year)),
    instant: (iso: string) => instant(language, iso),
  };
}
