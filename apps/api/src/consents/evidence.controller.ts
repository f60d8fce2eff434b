import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PAPER_WORDS } from '#libs/messages';
import { LARGEST, tooLarge } from '../papers';
import { dayInTokyo } from '../platform/clock/clock';
import { languageOf, missing, refusal } from '../platform/graphql';
import { asAttachment } from '../platform/http/attachment';
import { type Asking, loginOf } from '../platform/identity';
import { Visibility } from '../platform/visibility';
import type { EvidenceType } from './consent-evidence.entity';
import { EvidenceService } from './evidence.service';

const ENDINGS: Readonly<Record<EvidenceType, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** Scans of signed forms: in with a look at what they are, out to who presents the case, under a day and nothing else. */
@Controller('evidence')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly visibility: Visibility,
  ) {}

  /** The file is the body; to which consent it belongs stands in the header X-Tsudoi-Consent. */
  @Post()
  @HttpCode(201)
  add(@Req() request: Asking): Promise<object> {
    const { principal } = loginOf(request);
    if (!request.get('content-type')?.startsWith('application/octet-stream')) throw refusal('EVIDENCE_KIND_REFUSED');
    if (Number(request.get('content-length') ?? 0) > LARGEST) throw tooLarge();
    const language = languageOf(request.get('accept-language'));
    const consentId = request.get('x-tsudoi-consent') ?? '';
    return this.evidence.take({ principal, consentId, stream: request, language });
  }

  @Get(':id')
  async download(@Param('id') id: string, @Req() request: Asking, @Res() response: Response): Promise<void> {
    const { principal } = loginOf(request);
    const found = await this.visibility.as(principal, (actor) => this.evidence.open(actor, id));
    if (!found) throw missing();
    const { mediaType, addedAt } = found.evidence;
    const name = `${dayInTokyo(addedAt).replaceAll('-', '')}-${id.slice(0, 8)}.${ENDINGS[mediaType]}`;
    asAttachment(response, { type: mediaType, begins: PAPER_WORDS.fileName, name });
    response.end(found.bytes);
  }
}
