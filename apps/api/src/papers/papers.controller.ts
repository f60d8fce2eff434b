import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PAPER_WORDS } from '#libs/messages';
import { Audit, missOf } from '../platform/audit/audit.service';
import { dayInTokyo } from '../platform/clock/clock';
import { languageOf, missing, refusal } from '../platform/graphql';
import { asAttachment } from '../platform/http/attachment';
import { type Asking, loginOf } from '../platform/identity';
import { isId } from '../platform/ids/ids';
import { type Actor, visible, Visibility } from '../platform/visibility';
import { LARGEST, tooLarge } from './file-intake.service';
import { PaperFile } from './paper-file.entity';
import { offerOf } from './paper-offer';
import { PaperUpload } from './paper-upload.service';
import { Paper } from './paper.entity';
import { publicPaper } from './paper.model';

/** The number of a paper in plain letters; where it has none, the day on which it came (Tokyo) and a part of its id. */
const plainName = ({ number, createdAt, id }: Paper): string =>
  number.normalize('NFKC').replace(/[^0-9A-Za-z-]/g, '') ||
  `${dayInTokyo(createdAt).replaceAll('-', '')}-${id.slice(0, 8)}`;

/** The files of papers: in with a look at what they are, out with another look at who asks. */
@Controller('papers')
export class PapersController {
  constructor(
    private readonly upload: PaperUpload,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** The file is the body; what it is stands in the header X-Tsudoi-Paper. */
  @Post()
  @HttpCode(201)
  async add(@Req() request: Asking): Promise<object> {
    const { principal } = loginOf(request);
    if (!request.get('content-type')?.startsWith('application/octet-stream')) throw refusal('PAPER_KIND_REFUSED');
    if (Number(request.get('content-length') ?? 0) > LARGEST) throw tooLarge();
    const language = languageOf(request.get('accept-language'));
    const offer = offerOf(request.get('x-tsudoi-paper'));
    return publicPaper(await this.upload.take(principal, offer, request, language));
  }

  @Get(':id')
  async download(@Param('id') id: string, @Req() request: Asking, @Res() response: Response): Promise<void> {
    const { principal } = loginOf(request);
    const found = await this.visibility.as(principal, (actor) => this.open(actor, id));
    if (!found) throw missing();
    const { paper, content } = found;
    const name = `${plainName(paper)}.${paper.fileName.split('.').pop() ?? ''}`;
    asAttachment(response, { type: paper.mediaType, begins: PAPER_WORDS.fileName, name });
    response.end(content);
  }

  /** Finds the file; that it was opened or missed stands in the log before a byte of it leaves. */
  private async open(actor: Actor, id: string): Promise<{ paper: Paper; content: Buffer } | null> {
    const [paper, file] = isId(id)
      ? await Promise.all([
          visible(actor, Paper, 'paper').andWhere('paper.id = :id', { id }).getOne(),
          visible(actor, PaperFile, 'file').andWhere('file.paperId = :id', { id }).getOne(),
        ])
      : [null, null];
    if (paper && file) await this.audit.read(actor, 'Paper', id);
    else await this.audit.note(actor, [missOf(id)]);
    return paper && file ? { paper, content: file.content } : null;
  }
}
