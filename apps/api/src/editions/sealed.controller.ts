import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EDITION_WORDS } from '#libs/messages';
import { missing } from '../platform/graphql';
import { type Asking, loginOf } from '../platform/identity';
import { Visibility } from '../platform/visibility';
import type { Ending } from './conference-editions.queries';
import { OpenSealed } from './open-sealed.service';

const FILE = /^([0-9a-f-]{36})\.(pdf|txt)$/;
const TYPES = { pdf: 'application/pdf', txt: 'text/plain; charset=utf-8' } as const;

/** Papers as they were issued, for the two officers of an opening; the name of the file says nothing of what it is. */
@Controller('sealed')
export class SealedController {
  constructor(
    private readonly visibility: Visibility,
    private readonly opening: OpenSealed,
  ) {}

  @Get(':file')
  async download(@Param('file') file: string, @Req() request: Asking, @Res() response: Response): Promise<void> {
    const { principal } = loginOf(request);
    const [, id = '', found = 'pdf'] = FILE.exec(file) ?? [];
    const ending = found as Ending;
    const bytes = await this.visibility.as(principal, (actor) => this.opening.open(actor, id, ending));
    if (!bytes) throw missing();
    const { ja, en } = EDITION_WORDS.fileName;
    const name = `${id.slice(0, 8)}.${ending}`;
    response.setHeader('Content-Type', TYPES[ending]);
    response.setHeader(
      'Content-Disposition',
      `attachment; filename="${en}_${name}"; filename*=UTF-8''${encodeURIComponent(`${ja}_${name}`)}`,
    );
    response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.end(bytes);
  }
}
