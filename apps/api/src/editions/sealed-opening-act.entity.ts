import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { OneOf } from '../platform/database/columns';

export const SEALED_OPENING_ACTS = ['APPROVED', 'ENDED'] as const;
export type SealedOpeningActKind = (typeof SEALED_OPENING_ACTS)[number];

/** The approval of an opening, from which its hours count, or its end before them; added to, never changed. */
@Entity()
@Index('act_of_opening', ['openingId', 'kind'], { unique: true })
export class SealedOpeningAct {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  openingId: string;

  @OneOf('sealed_opening_act', SEALED_OPENING_ACTS)
  kind: SealedOpeningActKind;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  at: Date;
}
