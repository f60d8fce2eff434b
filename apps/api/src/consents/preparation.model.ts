import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CaseSectionName, Category, CoverageReason } from '#libs/consent';
import { type ConferencePresence, ConferencePresenceEnum } from '../conferences';
import { CaseSectionNameEnum, CategoryEnum } from '../sections';
import { CoverageReasonEnum, type ReaderObstacle, ReaderObstacleEnum } from './enums';

@ObjectType('PreparedSection', { description: 'A published section, and whether somebody will read it.' })
export class PreparedSectionModel {
  @Field(() => CaseSectionNameEnum)
  section: CaseSectionName;

  @Field(() => CategoryEnum)
  category: Category;

  @Field(() => Boolean)
  readable: boolean;

  @Field(() => CoverageReasonEnum, { nullable: true, description: 'Null for those who present the case.' })
  reason: CoverageReason | null;
}

@ObjectType('PreparedReader', { description: 'A person on the reader list, and what they will read.' })
export class PreparedReaderModel {
  @Field(() => ID)
  staffId: string;

  @Field(() => ReaderObstacleEnum, {
    nullable: true,
    description: 'What keeps them from the whole case; null if nothing.',
  })
  obstacle: ReaderObstacle | null;

  @Field(() => ConferencePresenceEnum, { nullable: true, description: 'Null for who is not invited to it.' })
  presence: ConferencePresence | null;

  @Field(() => [PreparedSectionModel])
  sections: PreparedSectionModel[];

  organisationId: string;
}
