import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { OPENING_ACTS, type OpeningActKind } from '#libs/consent';
import { OneOf } from '../platform/database/columns';

/** What somebody decided about an opening, or its end; added to, never changed. */
@Entity()
@Index('act_of_opening', ['openingId', 'kind'], { unique: true })
export class OpeningAct {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  openingId: string;

  @Index('opening_acts_of_case')
  @Column('uuid')
  caseId: string;

  @OneOf('opening_act', OPENING_ACTS)
  kind: OpeningActKind;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  at: Date;
}
