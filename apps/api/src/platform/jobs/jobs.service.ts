import { Injectable } from '@nestjs/common';
import { add } from '../database/change';
import { newId } from '../ids/ids';
import type { Actor } from '../visibility/actor';
import { Job } from './job.entity';

/** The channel on which a waiting runner hears of new jobs when their transaction commits. */
export const JOB_CHANNEL = 'tsudoi_job';

/** A job as its handler gets it: ids only. */
export interface JobOrder {
  readonly id: string;
  readonly subjectId: string;
  readonly organisationId: string;
}

/**
 * What a kind of job does. `run` may be called again after a failure or a crash and must have its effect once: it
 * writes the effect and its mark in one transaction, and finds the mark when it comes again.
 */
export interface JobHandler {
  run(order: JobOrder): Promise<void>;
  /** Called once when no further attempt is made, so that whoever waits learns it. */
  giveUp(order: JobOrder): Promise<void>;
}

/** Sends jobs, and knows who carries out which kind. */
@Injectable()
export class Jobs {
  private readonly handlers = new Map<string, JobHandler>();

  register(kind: string, handler: JobHandler): void {
    this.handlers.set(kind, handler);
  }

  handlerOf(kind: string): JobHandler | undefined {
    return this.handlers.get(kind);
  }

  /** Sends a job within the actor's transaction: it exists if and only if that commits. */
  async send(actor: Actor, kind: string, order: Omit<JobOrder, 'id'>): Promise<void> {
    await add(actor.manager, Job, { id: newId(), kind, ...order });
    await actor.manager.query(`SELECT pg_notify($1, '')`, [JOB_CHANNEL]);
  }
}
