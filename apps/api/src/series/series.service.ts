import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { missing, Readers, refusal } from '../platform/graphql';
import { newId, publicCode } from '../platform/ids/ids';
import { type Actor, organisationOf, Visibility } from '../platform/visibility';
import { findBodyRow, type MeetingBody } from '../bodies';
import { visibleFacts } from './merge-facts';
import { judgedOn, requireLawful } from './merge-rules';
import { MeetingSeries } from './meeting-series.entity';
import { approverOf } from './moves';
import { SeriesCover } from './series-cover.entity';
import { SeriesEvent, type SeriesEventKind } from './series-event.entity';
import { SeriesMember } from './series-member.entity';
import type { ProposeMergeInput, UpdateSeriesCoverInput } from './series.inputs';
import { coverOf } from './series.loaders';
import { type MeetingSeriesModel, toSeries } from './series.model';

const DATABASE_REFUSES_A_SECOND = 'meeting_series_one_live';

/** The loaders of a request that know a series; after a change they must ask again. */
const LOADERS = ['series', 'series-member', 'series-approval', 'series-event', 'series-seat', 'series-cover'];

/** Proposing merges, their cover, and the register in which every step is kept. */
@Injectable()
export class SeriesService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('MeetingSeries', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<MeetingSeriesModel> {
    return toSeries(await this.visibility.require(actor, 'read', MeetingSeries, id));
  }

  /** A merge is proposed by a member of all its bodies who may approve for one of them. */
  async propose(actor: Actor, input: ProposeMergeInput): Promise<MeetingSeriesModel> {
    const bodyIds = [...new Set(input.bodyIds)];
    if (bodyIds.length < 2) throw refusal('MERGE_NEEDS_TWO_BODIES', {}, { field: 'bodyIds' });
    const bodies: MeetingBody[] = [];
    for (const bodyId of bodyIds) {
      const body = await findBodyRow(actor, bodyId);
      if (!body) throw missing();
      bodies.push(body);
    }
    if (approverOf(actor, { bodyIds }).length === 0) throw refusal('MERGE_NOT_APPROVER');
    requireLawful(await visibleFacts(actor, bodyIds), input.form, judgedOn(actor, input.effectiveFrom));

    const id = newId();
    const { form, effectiveFrom } = input;
    const { manager } = actor;
    await oneLive(() => add(manager, MeetingSeries, { id, code: publicCode(), form, effectiveFrom, bodyIds }));
    await add(
      manager,
      SeriesMember,
      bodies.map((body, position) => ({
        id: newId(),
        seriesId: id,
        bodyId: body.id,
        seriesBodyIds: bodyIds,
        bodyName: body.name,
        bodyShortName: body.shortName,
        position,
      })),
    );
    await add(manager, SeriesCover, {
      seriesId: id,
      bodyIds,
      title: input.title,
      paperNumber: input.paperNumber ?? '',
      reportDate: input.reportDate ?? null,
      receivingCouncil: input.receivingCouncil ?? '',
      asOfNote: input.asOfNote ?? '',
    });
    await this.enter(actor, { id, bodyIds }, 'PROPOSED');
    return this.get(actor, id);
  }

  async updateCover(
    actor: Actor,
    { seriesId, version, ...patch }: UpdateSeriesCoverInput,
  ): Promise<MeetingSeriesModel> {
    const series = await this.requireApprover(actor, seriesId);
    if (['UNDONE', 'WITHDRAWN'].includes(series.state)) throw refusal('STATE_REFUSED', { from: series.state });
    if (patch.title !== undefined && !patch.title?.trim()) throw refusal('TEXT_REQUIRED', {}, { field: 'title' });
    const given = Object.fromEntries(
      Object.entries(patch).filter(([key, value]) => value !== undefined && (value !== null || key === 'reportDate')),
    );
    const changed = await actor.manager
      .createQueryBuilder()
      .update(SeriesCover)
      .set({ ...given, version: () => 'version + 1' } as never)
      .where('series_id = :seriesId AND version = :version', { seriesId, version })
      .execute();
    if (changed.affected !== 1) throw refusal('CONFLICT', {}, { current: await coverOf(actor, seriesId) });
    await this.enter(actor, series, 'COVER_CHANGED');
    return this.get(actor, seriesId);
  }

  /** The row of a series for one of its approvers; a mere reader is refused, anyone else finds nothing. */
  async requireApprover(actor: Actor, id: string): Promise<MeetingSeries> {
    const series = await this.visibility.require(actor, 'read', MeetingSeries, id);
    if (approverOf(actor, series).length === 0) throw refusal('MERGE_NOT_APPROVER');
    return series;
  }

  /** Writes a step into the register and the audit log. */
  async enter(
    actor: Actor,
    { id, bodyIds }: Pick<MeetingSeries, 'id' | 'bodyIds'>,
    kind: SeriesEventKind,
  ): Promise<void> {
    const organisationId = organisationOf(actor);
    await add(actor.manager, SeriesEvent, { id: newId(), seriesId: id, bodyIds, kind, organisationId, at: actor.now });
    await this.audit.record(actor, `SERIES_${kind}`, 'MeetingSeries', id);
    for (const name of LOADERS) actor.loaders.delete(name);
  }
}

/** The database lets a body stand in one live merge only; it says so by the name of the rule. */
export async function oneLive(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { constraint, driverError } = error as { constraint?: string; driverError?: { constraint?: string } };
    if ((constraint ?? driverError?.constraint) === DATABASE_REFUSES_A_SECOND) throw refusal('MERGE_ALREADY_EXISTS');
    throw error;
  }
}
