import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { LOG_WORDS } from '#libs/messages';
import { AUDIT_KINDS, type AuditKind } from '../platform/audit/audit-entry.entity';
import { dayInTokyo } from '../platform/clock/clock';
import { isDay, languageOf, refusal } from '../platform/graphql';
import { asAttachment } from '../platform/http/attachment';
import { isId } from '../platform/ids/ids';
import { type Asking, loginOf } from '../platform/identity';
import type { LogFilter } from './log.inputs';
import { LogExportService } from './log-export.service';

const FITS: Readonly<Record<keyof LogFilter, (value: string) => boolean>> = {
  kind: (value) => AUDIT_KINDS.includes(value as AuditKind),
  organisationId: isId,
  staffId: isId,
  from: isDay,
  to: isDay,
};

/** What the log is to be narrowed down to; anything that does not fit is refused, not left out. */
function filterOf(body: unknown): LogFilter {
  const given = Object.entries((body ?? {}) as object).filter(([, value]) => value !== null && value !== '');
  const unfit = given.find(
    ([key, value]) => !Object.hasOwn(FITS, key) || typeof value !== 'string' || !FITS[key as keyof LogFilter](value),
  );
  if (unfit) throw refusal('INVALID_INPUT', {}, { field: unfit[0].slice(0, 50) });
  return Object.fromEntries(given) as LogFilter;
}

/** The log as a file, for the auditor. */
@Controller()
export class LogCsvController {
  constructor(private readonly exports: LogExportService) {}

  @Post('log.csv')
  async download(@Req() request: Asking, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const { principal } = loginOf(request);
    const language = languageOf(request.get('accept-language'));
    const wanted = await this.exports.begin(principal, language, filterOf(body));
    const name = `${dayInTokyo(wanted.until).replaceAll('-', '')}.csv`;
    response.status(200);
    asAttachment(response, { type: 'text/csv; charset=utf-8', begins: LOG_WORDS.fileName, name });
    // What fails on the way breaks the connection off: half a file must not look like a whole one.
    await pipeline(Readable.from(this.exports.lines(wanted)), response).catch(() => response.destroy());
  }
}
