import { Injectable } from '@nestjs/common';
import { canMove, MERGE_STATES } from '#libs/states';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { saveVersioned } from '../platform/graphql/conflict';
import { refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf } from '../platform/visibility';
import { seriesFacts } from './merge-facts';
import { judgedOn, requireLawful } from './merge-rules';
import { MeetingSeries, type SeriesState } from './meeting-series.entity';
import { MergeApproval } from './merge-approval.entity';
import { stillToApprove } from './moves';
import type { SeriesEventKind } from './series-event.entity';
import type { SeriesVersionInput } from './series.inputs';
import { approvalsOf } from './series.loaders';
import type { MeetingSeriesModel } from './series.model';
import { oneLive, SeriesService } from './series.service';

/**
 * The steps of a merge. None of them touches a body, a membership, a meeting, an agenda, a decision or an action: a
 * merge is a series beside them, so that undoing it leaves everything as it was.
 */
@Injectable()
export class MergesService {
  constructor(private readonly series: SeriesService) {}

  /** Approves for every body whose approver this is; the last approval makes the merge APPROVED. */
  async approve(actor: Actor, input: SeriesVersionInput): Promise<MeetingSeriesModel> {
    const series = await this.open(actor, input, 'APPROVED');
    const missing = await stillToApprove(actor, series);
    if (missing.length === 0) throw refusal('MERGE_NOT_APPROVER');
    const given = new Set((await approvalsOf(actor, series.id)).map((approval) => approval.bodyId));
    const complete = series.bodyIds.every((bodyId) => given.has(bodyId) || missing.includes(bodyId));
    await add(
      actor.manager,
      MergeApproval,
      missing.map((bodyId) => ({
        id: newId(),
        seriesId: series.id,
        bodyId,
        organisationId: organisationOf(actor),
        staffId: staffOf(actor),
        approvedAt: actor.now,
      })),
    );
    await this.save(actor, input, complete ? { state: 'APPROVED' } : {});
    return this.close(actor, series, 'APPROVED');
  }

  /** Brings an approved merge into effect, if the form is still lawful for the bodies as they are now. */
  async carryOut(actor: Actor, input: SeriesVersionInput): Promise<MeetingSeriesModel> {
    await hold(actor.manager, [input.id]);
    const series = await this.series.requireApprover(actor, input.id);
    if (series.state === 'PROPOSED') throw refusal('MERGE_NOT_APPROVED_BY_ALL');
    await this.open(actor, input, 'IN_EFFECT');
    const facts = await seriesFacts(actor, series);
    // Facts of fewer bodies than the series has are no ground to allow anything.
    const whole = facts.length === series.bodyIds.length ? facts : [];
    requireLawful(whole, series.form, judgedOn(actor, series.effectiveFrom));
    await oneLive(() => this.save(actor, input, { state: 'IN_EFFECT' }));
    return this.close(actor, series, 'CARRIED_OUT');
  }

  async withdraw(actor: Actor, input: SeriesVersionInput): Promise<MeetingSeriesModel> {
    const series = await this.open(actor, input, 'WITHDRAWN');
    await this.save(actor, input, { state: 'WITHDRAWN', closedOn: actor.today });
    return this.close(actor, series, 'WITHDRAWN');
  }

  /** Closes the series; bodies and meetings were never rewritten, so there is nothing to put back. */
  async undo(actor: Actor, input: SeriesVersionInput): Promise<MeetingSeriesModel> {
    const series = await this.open(actor, input, 'UNDONE');
    await this.save(actor, input, { state: 'UNDONE', closedOn: actor.today });
    return this.close(actor, series, 'UNDONE');
  }

  private async open(actor: Actor, { id, version }: SeriesVersionInput, to: SeriesState): Promise<MeetingSeries> {
    // Steps of one series follow each other, so that each reads what the one before it wrote.
    await hold(actor.manager, [id]);
    const series = await this.series.requireApprover(actor, id);
    if (series.version !== version) throw refusal('CONFLICT', {}, { current: await this.series.get(actor, id) });
    if (!canMove(MERGE_STATES, series.state, to)) throw refusal('STATE_REFUSED', { from: series.state });
    return series;
  }

  private save(actor: Actor, { id, version }: SeriesVersionInput, patch: Partial<MeetingSeries>): Promise<void> {
    return saveVersioned(actor, MeetingSeries, { id, version }, patch, () => this.series.get(actor, id));
  }

  private async close(actor: Actor, series: MeetingSeries, kind: SeriesEventKind): Promise<MeetingSeriesModel> {
    await this.series.enter(actor, series, kind);
    return this.series.get(actor, series.id);
  }
}
