import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseSectionName } from '#libs/consent';
import { CaseKeyRing, Config, wrappedFor } from '../platform/config';
import { add } from '../platform/database/change';
import { loader } from '../platform/graphql';
import { seal, sealBytes, unseal, unsealBytes } from '../platform/identity/seal';
import { type Actor, tellsCaseText, visible } from '../platform/visibility';
import { CaseKey } from './case-key.entity';

const BYTES = 32;

/** Seals and opens what belongs to a case, under its own data key (AES-256-GCM; visibility rule 14). */
@Injectable()
export class CaseVault {
  private readonly keys: CaseKeyRing;

  constructor(config: Config) {
    this.keys = config.caseKeys;
  }

  /** Makes the data key of a case unless there is one; the caller holds the case. */
  async prepare(actor: Actor, caseId: string): Promise<void> {
    if (await visible(actor, CaseKey, 'key').andWhere('key.caseId = :caseId', { caseId }).getExists()) return;
    const { id: keyId, key } = this.keys.current();
    const wrapped = seal(key, randomBytes(BYTES).toString('base64url'), wrappedFor(caseId));
    await add(actor.manager, CaseKey, { caseId, keyId, wrapped });
    actor.loaders.delete(CaseVault.name);
  }

  /** `place` tells where a text stands; what was sealed for one place opens at no other. */
  async seal(actor: Actor, caseId: string, place: string, text: string): Promise<string> {
    return seal(await this.keyOf(actor, caseId), text, `${caseId} ${place}`);
  }

  /** The text; throws where a bit, the place or the case is another. */
  async open(actor: Actor, caseId: string, place: string, sealed: string): Promise<string> {
    const text = unseal(await this.keyOf(actor, caseId), sealed, `${caseId} ${place}`);
    if (text === null) throw new Error('A sealed text cannot be opened');
    tellsCaseText(actor);
    return text;
  }

  async sealBytes(actor: Actor, caseId: string, place: string, bytes: Buffer): Promise<Buffer> {
    return sealBytes(await this.keyOf(actor, caseId), bytes, `${caseId} ${place}`);
  }

  /** The bytes; throws as with a text. */
  async openBytes(actor: Actor, caseId: string, place: string, sealed: Buffer): Promise<Buffer> {
    const bytes = unsealBytes(await this.keyOf(actor, caseId), sealed, `${caseId} ${place}`);
    if (bytes === null) throw new Error('Sealed bytes cannot be opened');
    return bytes;
  }

  /** A keyed hash, in hexadecimal: equal for equal texts of one case, and not to be guessed without its key. */
  async hash(actor: Actor, caseId: string, text: string): Promise<string> {
    return createHmac('sha256', await this.keyOf(actor, caseId))
      .update(text)
      .digest('hex');
  }

  private keyOf(actor: Actor, caseId: string): Promise<Buffer> {
    return loader<string, Buffer>(actor, CaseVault.name, async (ids) => {
      const rows = await visible(actor, CaseKey, 'key').andWhere('key.caseId = ANY(:ids)', { ids }).getMany();
      const byCase = new Map(rows.map((row) => [row.caseId, this.unwrap(row)]));
      return ids.map((id) => byCase.get(id) ?? (new Error('The key of a case is missing') as never));
    }).load(caseId);
  }

  private unwrap({ caseId, keyId, wrapped }: CaseKey): Buffer {
    const wrapping = this.keys.find(keyId);
    const text = wrapping && unseal(wrapping.key, wrapped, wrappedFor(caseId));
    if (!text) throw new Error('The key of a case is wrapped by a key that is not there');
    return Buffer.from(text, 'base64url');
  }
}

/** Where the draft of a section is sealed. */
export const draftPlace = (section: CaseSectionName): string => `draft ${section}`;

/** Where the published text of a section is sealed. */
export const sectionPlace = (section: CaseSectionName): string => `section ${section}`;
