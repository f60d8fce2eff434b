import { Injectable } from '@nestjs/common';
import { isId } from '../platform/ids/ids';
import { type Actor, visible } from '../platform/visibility';
import { PeopleQueries } from './people.queries';
import { Post } from './post.entity';
import { type MeModel, type PostModel, toPost } from './post.model';

@Injectable()
export class PeopleService {
  constructor(private readonly queries: PeopleQueries) {}

  async me(actor: Actor): Promise<MeModel> {
    const profile = (await this.queries.profile(actor)) as MeModel;
    const may = [
      ...(actor.ability.can('create', 'Organisation') ? ['createOrganisation'] : []),
      ...(actor.ability.can('create', 'MeetingBody') ? ['createBody'] : []),
      ...(actor.standing.approverOf.length > 0 ? ['proposeMerge'] : []),
      ...(actor.ability.can('convene', 'MeetingBody') && this.convenes(actor) ? ['createMeeting'] : []),
    ];
    return { ...profile, abilities: may };
  }

  async posts(actor: Actor, organisationId: string): Promise<PostModel[]> {
    if (!isId(organisationId)) return [];
    const rows = await visible(actor, Post, 'post')
      .andWhere('post.organisationId = :organisationId', { organisationId })
      .orderBy('post.rank', 'ASC')
      .addOrderBy('post.id', 'ASC')
      .getMany();
    return rows.map(toPost);
  }

  private convenes({ standing }: Actor): boolean {
    return standing.seats.some(
      (seat) => ['SECRETARIAT', 'CHAIR'].includes(seat.role) && seat.from <= standing.today && standing.today < seat.to,
    );
  }
}
