import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Response } from 'express';
import { SHEET_WORDS } from '#libs/messages';
import { languageOf, missing } from '../platform/graphql';
import { type Asking, loginOf, RefusalFilter } from '../platform/identity';
import { SheetsService } from './sheets.service';

/** The papers of a case as files: a number in the address, and no word of what it is. */
@Controller('sheets')
@UseFilters(RefusalFilter)
export class SheetsController {
  constructor(private readonly sheets: SheetsService) {}

  @Get(':id/:file')
  async download(
    @Param('id') caseId: string,
    @Param('file') file: string,
    @Req() request: Asking,
    @Res() response: Response,
  ): Promise<void> {
    const { principal } = loginOf(request);
    const language = languageOf(request.get('accept-language'));
    const sheet = await this.sheets.print({ principal, language, caseId, file });
    if (!sheet) throw missing();
    const { ja, en } = SHEET_WORDS.fileName;
    const name = `${sheet.day.replaceAll('-', '')}.pdf`;
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader(
      'Content-Disposition',
      `attachment; filename="${en}_${name}"; filename*=UTF-8''${encodeURIComponent(`${ja}_${name}`)}`,
    );
    response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.end(sheet.bytes);
  }
}
