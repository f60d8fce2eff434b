import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EDITION_WORDS } from '#libs/messages';
import { OpenEdition } from '../editions';
import { Audit, missOf } from '../platform/audit/audit.service';
import { dayInTokyo } from '../platform/clock/clock';
import { missing } from '../platform/graphql';
import { asAttachment, digitsOf } from '../platform/http/attachment';
import { isId } from '../platform/ids/ids';
import { type Asking, loginOf } from '../platform/identity';
import { type Actor, visible, Visibility } from '../platform/visibility';
import { EditionFile } from './edition-file.entity';
import { MinutesEdition } from './minutes-edition.entity';

const FILE = /^([0-9a-f-]{36})\.(pdf|txt)$/;
const TYPES = { pdf: 'application/pdf', txt: 'text/plain; charset=utf-8' } as const;
type Ending = keyof typeof TYPES;

interface Download {
  readonly bytes: Buffer;
  readonly name: string;
}

/** The same for every kind of edition: the day, its number, and digits that tell it from others of that day and number. */
function nameOf({ id, issuedAt, number }: { id: string; issuedAt: Date; number: number }, ending: Ending): string {
  const day = dayInTokyo(issuedAt).replaceAll('-', '');
  return `${day}_${String(number).padStart(2, '0')}-${digitsOf(id)}.${ending}`;
}

/** The files of editions: each download asks both walls again, and a hidden file answers like one that is not there. */
@Controller('editions')
export class MinutesController {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly conferencePapers: OpenEdition,
  ) {}

  @Get(':file')
  async download(@Param('file') file: string, @Req() request: Asking, @Res() response: Response): Promise<void> {
    const { principal } = loginOf(request);
    const [, id = '', ending = 'pdf'] = FILE.exec(file) ?? [];
    const found = await this.visibility.as(principal, (actor) => this.open(actor, id, ending as Ending));
    if (!found) throw missing();
    asAttachment(response, { type: TYPES[ending as Ending], begins: EDITION_WORDS.fileName, name: found.name });
    response.end(found.bytes);
  }

  /** Finds the file; that it was opened or missed stands in the log before a byte of it leaves. */
  private async open(actor: Actor, id: string, ending: Ending): Promise<Download | null> {
    const found = isId(id) ? await this.find(actor, id, ending) : null;
    if (found) {
      await this.audit.read(actor, 'EditionFile', id);
      return found;
    }
    const paper = await this.conferencePapers.open(actor, id, ending);
    if (!paper) await this.audit.note(actor, [missOf(id)]);
    return paper && { bytes: paper.bytes, name: nameOf({ ...paper, id }, ending) };
  }

  private async find(actor: Actor, id: string, ending: Ending): Promise<Download | null> {
    const edition = await visible(actor, MinutesEdition, 'edition').andWhere('edition.id = :id', { id }).getOne();
    const file = await visible(actor, EditionFile, 'file')
      .andWhere('file.editionId = :id', { id })
      .select(['file.editionId', ending === 'pdf' ? 'file.pdf' : 'file.text'])
      .getOne();
    if (!edition?.issuedAt || !file) return null;
    const name = nameOf({ id, issuedAt: edition.issuedAt, number: edition.number }, ending);
    return { bytes: ending === 'pdf' ? file.pdf : file.text, name };
  }
}
