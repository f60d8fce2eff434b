import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Text } from '../platform/database/columns';

/** Somebody's word that a text says nothing of who the person is, after the check of a named engine. */
@Entity()
export class AnonymityAttestation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('attestation_of_case')
  @Column('uuid')
  caseId: string;

  @Text()
  engineVersion: string;

  /** Keyed hash of the whole text: any edit gives another, and nobody can guess a short text from it. */
  @Text()
  textHash: string;

  /** How many findings were let stand. */
  @Column({ type: 'int', default: 0 })
  dismissed: number;

  /** Why, word by word; it quotes the text, so it is sealed like it. */
  @Text('')
  sealedReasons: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  attestedAt: Date;
}
