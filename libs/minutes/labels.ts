import { toFullWidthDigits, toJapaneseDate, toJapaneseFiscalYear, toJapaneseTimeSpan } from '#libs/calendar';
import type { MeetingNumber, MinutesMeeting } from './input';
import { JOINT_MARK, NAME_SPACE } from './marks.data';
import { word } from './words';

type Numbered = Pick<MinutesMeeting, 'numbers'>;

/** How a document names its meetings; one style per body, so that no table mixes yearly and overall numbers. */
export interface Labels {
  /** 第１回, or 令和6年度第２回 where the body did not begin in the year of its first meeting here. */
  own(number: MeetingNumber): string;
  /** 通算第８回 where the overall number differs; '' otherwise. */
  overall(number: MeetingNumber): string;
  /** ＷＧ第１回: the number to cite, for each body that the reader sees. */
  cite(meeting: Numbered): string;
  /** 第３回（ＷＧ第２回）, 第４回（調査研究チーム）: a running number with its origin in brackets. */
  short(running: number, meeting: Numbered): string;
  /** The same in two lines for a narrow column: 第３回, （ＷＧ第２回）; one line without an origin. */
  lines(running: number, meeting: Numbered): readonly string[];
  /** The same, followed by the own number where the origin does not show it. */
  running(running: number, meeting: Numbered): string;
}

const ordinal = (number: number) => word('ordinal', { number: toFullWidthDigits(number) });

/** 令和6年6月13日（木）10：00～12：00. */
export function whenOf({ date, start, end }: Pick<MinutesMeeting, 'date' | 'start' | 'end'>): string {
  return `${toJapaneseDate(date)}${toJapaneseTimeSpan(start, end)}`;
}

/** The place, or that it was held online, or both; '' when neither is recorded. */
export function placeOf({ place, online }: Pick<MinutesMeeting, 'place' | 'online'>): string {
  return [place, online ? word('onlineMark') : ''].filter(Boolean).join(NAME_SPACE);
}

/** Labels for a set of meetings that stand in one document. */
export function labelsFor(meetings: readonly Numbered[]): Labels {
  const numbers = meetings.flatMap((meeting) => meeting.numbers);
  const yearly = new Set(
    numbers.filter(({ fiscalOrdinal, runningOrdinal }) => fiscalOrdinal !== runningOrdinal).map(({ bodyId }) => bodyId),
  );
  const own = (number: MeetingNumber): string =>
    yearly.has(number.bodyId)
      ? `${toJapaneseFiscalYear(number.fiscalYear)}${ordinal(number.fiscalOrdinal)}`
      : ordinal(number.runningOrdinal);
  const citeOne = (number: MeetingNumber): string => `${number.bodyShortName}${own(number)}`;
  const cite = (meeting: Numbered): string => meeting.numbers.map(citeOne).join(JOINT_MARK);
  const lines = (running: number, meeting: Numbered): readonly string[] => {
    const origin = meeting.numbers.map((number) => number.subGroupName || citeOne(number)).join(JOINT_MARK);
    return [ordinal(running), ...(origin === '' ? [] : [word('inBrackets', { text: origin })])];
  };
  const short = (running: number, meeting: Numbered): string => lines(running, meeting).join('');
  return {
    own,
    cite,
    lines,
    short,
    overall: (number) =>
      yearly.has(number.bodyId) ? word('overallOrdinal', { number: toFullWidthDigits(number.runningOrdinal) }) : '',
    running: (running, meeting) => {
      const hidden = meeting.numbers.some(({ subGroupName }) => subGroupName !== '');
      return hidden ? `${short(running, meeting)}${NAME_SPACE}${cite(meeting)}` : short(running, meeting);
    },
  };
}
