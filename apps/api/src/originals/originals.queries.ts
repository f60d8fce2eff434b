import { Injectable } from '@nestjs/common';
import type { PageArgs } from '../bodies';
import { ConferenceEdition } from '../editions';
import { type ConnectionOf, groupBy, loader, page } from '../platform/graphql';
import { Mails } from '../platform/mail';
import { type Actor, knowing, organisationOf, staffOf, visible, visibleById, visibleOf } from '../platform/visibility';
import { OpeningAct } from './opening-act.entity';
import { type OriginalOpeningModel, toOriginalOpening } from './original.model';
import { OriginalOpening } from './original-opening.entity';

/** A sealed paper as the database hands it out for one opening. */
export interface Unsealed {
  readonly editionId: string;
  readonly number: number;
  readonly issuedAt: Date;
  readonly sealedText: Buffer;
  /** Under which names the log keeps that its parts were opened. */
  readonly subjects: readonly string[];
}

const UNSEAL = `SELECT edition_id AS "editionId", number, issued_at AS "issuedAt", sealed_text AS "sealedText", subjects
  FROM unseal_original($1)`;

@Injectable()
export class OriginalsQueries {
  readonly actsOf = visibleOf(OpeningAct, 'openingId', 'at');

  constructor(private readonly mails: Mails) {}

  /** Papers of the acting person that were recalled, of one conference, the latest first. */
  sealedOf(actor: Actor, conferenceId: string): Promise<ConferenceEdition[]> {
    return loader<string, ConferenceEdition[]>(actor, 'sealed-originals', async (ids) => {
      const rows = await this.sealed(actor)
        .andWhere('edition.conferenceId = ANY(:ids)', { ids })
        .orderBy('edition.requestedAt', 'DESC')
        .addOrderBy('edition.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.conferenceId);
    }).load(conferenceId);
  }

  /** One such paper; null where there is none, or it is not the actor's. */
  findSealed(actor: Actor, id: string): Promise<ConferenceEdition | null> {
    return this.sealed(actor).andWhere('edition.id = :id', { id }).getOne();
  }

  private sealed(actor: Actor) {
    return visible(actor, ConferenceEdition, 'edition')
      .andWhere('edition.recipientStaffId = :staffId AND edition.recipientOrganisationId = :organisationId', {
        staffId: staffOf(actor),
        organisationId: organisationOf(actor),
      })
      .andWhere(`edition.state = 'DONE' AND edition.replacedAt < 'infinity'`);
  }

  async find(actor: Actor, id: string): Promise<OriginalOpening | null> {
    const [row] = await visibleById(await knowing(actor), OriginalOpening, [id]);
    return row ?? null;
  }

  /** Every opening that the actor may know, newest first: to an auditor the register. */
  async list(actor: Actor, args: PageArgs): Promise<ConnectionOf<OriginalOpeningModel>> {
    return page(
      visible(await knowing(actor), OriginalOpening, 'opening'),
      [
        { key: 'requestedAt', direction: 'DESC', type: 'timestamptz' },
        { key: 'id', direction: 'DESC', type: 'uuid' },
      ],
      args,
      (row) => toOriginalOpening(row, actor),
    );
  }

  /** Of one case, newest first: to who presents it all of them, to others those they have to do with. */
  async ofCase(actor: Actor, caseId: string): Promise<OriginalOpeningModel[]> {
    const rows = await loader<string, OriginalOpening[]>(actor, 'case-original-openings', async (ids) => {
      const found = await visible(await knowing(actor), OriginalOpening, 'opening')
        .andWhere('opening.caseId = ANY(:ids)', { ids })
        .orderBy('opening.requestedAt', 'DESC')
        .addOrderBy('opening.id', 'ASC')
        .getMany();
      return groupBy(found, ids, (row) => row.caseId);
    }).load(caseId);
    return rows.map((row) => toOriginalOpening(row, actor));
  }

  /** Of one case, those that a second officer approved, whatever became of them. */
  async approvedOf(actor: Actor, caseId: string): Promise<OriginalOpeningModel[]> {
    const all = await this.ofCase(actor, caseId);
    const acts = await Promise.all(all.map(({ id }) => this.actsOf(actor, id)));
    return all.filter((_, at) => acts[at]?.some(({ kind }) => kind === 'APPROVED'));
  }

  /** Those about which the actor is to decide now, the oldest first. */
  async toDecide(actor: Actor): Promise<OriginalOpeningModel[]> {
    const rows = await visible(await knowing(actor), OriginalOpening, 'opening', 'decide')
      .orderBy('opening.requestedAt', 'ASC')
      .addOrderBy('opening.id', 'ASC')
      .getMany();
    return rows.map((row) => toOriginalOpening(row, actor));
  }

  /** Whether an opening stands as far as who asked for it is concerned: nothing of the case keeps it closed. */
  async stands(actor: Actor, id: string): Promise<boolean> {
    const [row] = (await actor.manager.query('SELECT $1::uuid = ANY(live_openings()) AS stands', [id])) as [
      { stands: boolean },
    ];
    return row.stands;
  }

  /** The sealed text of the paper of this one opening, and a task to give it back; null where it is not open now. */
  async unseal(actor: Actor, id: string): Promise<Unsealed | null> {
    const [row] = (await actor.manager.query(UNSEAL, [id])) as Unsealed[];
    return row ?? null;
  }

  /** Whoever may decide is told in neutral words; who asks learns of nobody. */
  async tellDeciders(actor: Actor, id: string): Promise<void> {
    await actor.manager.query('SELECT tell_deciders($1, $2)', [id, this.mails.connected ? 'QUEUED' : 'KEPT']);
  }
}
