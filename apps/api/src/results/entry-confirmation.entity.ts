import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A reader's word that an entry says what was said, about the entry exactly as it is. */
@Entity()
@Index('confirmation_of_entry', ['entryId', 'staffId', 'organisationId'], { unique: true })
export class EntryConfirmation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('entry_confirmation_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  entryId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  at: Date;
}
