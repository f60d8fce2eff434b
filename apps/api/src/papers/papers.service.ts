import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AgendaItem } from '../agendas';
import { heldForOf, holdMeeting, type Meeting, partOf } from '../meetings';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { missing, Readers, refusal } from '../platform/graphql';
import { saveVersioned } from '../platform/graphql/conflict';
import { sha256 } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility, visible } from '../platform/visibility';
import type { PaperContent } from './paper-content';
import { PaperFile } from './paper-file.entity';
import { bodiesFor, mayAdd } from './paper-places';
import { HOLDS, Paper } from './paper.entity';
import type { ChangePaperInput, WithdrawPaperInput } from './paper.inputs';
import { type PaperModel, publicPaper, toPaper } from './paper.model';
import type { PaperOffer } from './paper-offer';

const MOST_PAPERS = 200;

/** Where a new paper belongs. */
export interface Place {
  readonly meeting: Meeting;
  readonly agendaItemId: string | null;
  readonly bodyIds: string[];
}

const isAt = (paper: Paper, agendaItemId: string | null, bodyIds: readonly string[]): boolean =>
  paper.agendaItemId === agendaItemId &&
  paper.bodyIds.length === bodyIds.length &&
  bodyIds.every((id) => paper.bodyIds.includes(id));

const isSaid = (paper: Paper, offer: PaperOffer): boolean =>
  (['number', 'title', 'handling', 'class'] as const).every((word) => paper[word] === offer[word]);

@Injectable()
export class PapersService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('Paper', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<PaperModel> {
    return toPaper(await this.visibility.require(actor, 'read', Paper, id), actor);
  }

  /**
   * Where a paper may go: to an item, for the bodies of the item; else to the meeting, for the named bodies or for all
   * of the meeting's that the actor convenes. Whoever convenes all of them may add it. The meeting is held until the
   * transaction ends: an item that goes to other bodies meanwhile would leave its paper with the former ones.
   */
  async placeOf(actor: Actor, offer: PaperOffer): Promise<Place> {
    const meeting = await holdMeeting(this.visibility, actor, 'read', offer.meetingId);
    const item = offer.agendaItemId ? await this.itemOf(actor, meeting.id, offer.agendaItemId) : null;
    const bodyIds = item?.bodyIds ?? offer.bodyIds ?? bodiesFor(actor, meeting);
    // Of a joint meeting's bodies that are hidden from the reader nobody learns here either.
    const known = offer.bodyIds && !item ? (await heldForOf(actor, meeting.id)).map(({ bodyId }) => bodyId) : bodyIds;
    if (!bodyIds.every((id) => known.includes(id))) throw missing();
    if (bodyIds.length === 0 || !mayAdd(actor, { meetingId: meeting.id, heldOn: meeting.heldOn, bodyIds }))
      throw refusal('NOT_ALLOWED');
    return { meeting, agendaItemId: item?.id ?? null, bodyIds: [...bodyIds] };
  }

  private async itemOf(actor: Actor, meetingId: string, id: string): Promise<AgendaItem> {
    const item = await this.visibility.require(actor, 'read', AgendaItem, id);
    if (item.meetingId !== meetingId) throw missing();
    if (item.parentId !== null) throw refusal('INVALID_INPUT', {}, { field: 'agendaItemId' });
    if (item.state === 'WITHDRAWN') throw refusal('STATE_REFUSED', { from: item.state }, { field: 'agendaItemId' });
    return item;
  }

  /**
   * Keeps a paper whose content has been looked at; the same file in the same place is kept once. Sent again as it was, it
   * is there already (an answer may have been lost); under other words it is refused, for whoever sends it would believe
   * that they hold now, or has chosen the wrong file.
   */
  async add(actor: Actor, offer: PaperOffer, { bytes, mediaType, ending }: PaperContent): Promise<PaperModel> {
    const { meeting, agendaItemId, bodyIds } = await this.placeOf(actor, offer);
    const digest = sha256(bytes);
    const there = await visible(actor, Paper, 'paper')
      .andWhere('paper.meetingId = :meetingId', { meetingId: meeting.id })
      .andWhere('paper.withdrawnAt = :holds', { holds: HOLDS })
      .getMany();
    const same = there.find((paper) => paper.sha256 === digest && isAt(paper, agendaItemId, bodyIds));
    if (same && !isSaid(same, offer)) throw refusal('PAPER_ALREADY_THERE', {}, { field: 'file' });
    if (same) return toPaper(same, actor);
    if (there.length >= MOST_PAPERS) throw refusal('PAPERS_FULL', { max: MOST_PAPERS });
    const part = { ...partOf(meeting), bodyIds };
    await add(actor.manager, Paper, {
      ...part,
      agendaItemId,
      number: offer.number,
      title: offer.title,
      handling: offer.handling,
      class: offer.class,
      fileName: `paper-${part.id.slice(0, 8)}.${ending}`,
      mediaType,
      bytes: bytes.length,
      sha256: digest,
      uploadedByOrganisationId: organisationOf(actor),
      uploadedByStaffId: staffOf(actor),
      createdAt: actor.now,
    });
    await add(actor.manager, PaperFile, { paperId: part.id, content: bytes });
    await this.audit.record(actor, 'PAPER_ADDED', 'Paper', part.id);
    return this.get(actor, part.id);
  }

  async change(actor: Actor, { id, version, ...patch }: ChangePaperInput): Promise<PaperModel> {
    return this.save(actor, { id, version }, patch, 'PAPER_CHANGED');
  }

  /** Takes a paper back; from then on its conveners alone see that it was there. */
  async withdraw(actor: Actor, { id, version }: WithdrawPaperInput): Promise<PaperModel> {
    return this.save(actor, { id, version }, { withdrawnAt: actor.now.toISOString() }, 'PAPER_WITHDRAWN');
  }

  /** A stale version is a conflict before it is a wrong state: the writer has not seen the present one. */
  private async save(
    actor: Actor,
    { id, version }: WithdrawPaperInput,
    patch: Partial<Paper>,
    act: string,
  ): Promise<PaperModel> {
    const paper = await this.visibility.require(actor, 'update', Paper, id);
    if (paper.version === version && paper.withdrawnAt !== HOLDS) throw refusal('STATE_REFUSED', { from: 'WITHDRAWN' });
    await saveVersioned(actor, Paper, { id, version }, patch, async () => publicPaper(await this.get(actor, id)));
    await this.audit.record(actor, act, 'Paper', id);
    return this.get(actor, id);
  }
}
