import { Injectable } from '@nestjs/common';

/** The one place where the time of day is read; a request asks once and everything in it shares the answer. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** The day in Asia/Tokyo as YYYY-MM-DD. */
export const dayInTokyo = (instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo', dateStyle: 'short' }).format(instant);
