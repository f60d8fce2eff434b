import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SHEET_WORDS } from '#libs/messages';
import { languageOf, missing } from '../platform/graphql';
import { asAttachment, digitsOf } from '../platform/http/attachment';
import { type Asking, loginOf } from '../platform/identity';
import { ConsentRecordExport } from './consent-record.service';
import { type SheetFile, SheetsService } from './sheets.service';

const TYPES = { pdf: 'application/pdf', json: 'application/json; charset=utf-8' } as const;

/** Hands out a file under its day, its place in the list of sheets, and digits that differ from case to case. */
function send(response: Response, { bytes, day }: SheetFile, [caseId, file]: [caseId: string, file: string]): void {
  const ending = file.endsWith('.json') ? 'json' : 'pdf';
  const place = file.slice(0, 1).padStart(2, '0');
  const name = `${day.replaceAll('-', '')}_${place}-${digitsOf(`${caseId} ${file}`)}.${ending}`;
  asAttachment(response, { type: TYPES[ending], begins: SHEET_WORDS.fileName, name });
  response.end(bytes);
}

/** The papers of a case as files: a number in the address, and no word of what it is. */
@Controller('sheets')
export class SheetsController {
  constructor(
    private readonly sheets: SheetsService,
    private readonly records: ConsentRecordExport,
  ) {}

  /** The consents of a case for another system. */
  @Get(':id/6.json')
  async takeRecord(@Param('id') caseId: string, @Req() request: Asking, @Res() response: Response): Promise<void> {
    const { principal } = loginOf(request);
    const language = languageOf(request.get('accept-language'));
    const record = await this.records.take({ principal, language, caseId });
    if (!record) throw missing();
    send(response, record, [caseId, '6.json']);
  }

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
    send(response, sheet, [caseId, file]);
  }
}
