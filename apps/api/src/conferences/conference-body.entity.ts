import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A body under whose rules on consent a conference is called; the body itself shows nothing of it. */
@Entity()
@Index('body_of_conference', ['conferenceId', 'bodyId'], { unique: true })
export class ConferenceBody {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  conferenceId: string;

  @Index('conference_bodies_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  bodyId: string;
}
