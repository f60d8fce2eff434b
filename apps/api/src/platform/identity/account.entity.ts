import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a person's sign-in was opened or opened again; a new one waits a day before it opens a case. */
@Entity()
export class Account {
  @PrimaryColumn('uuid')
  staffId: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column({ type: 'timestamptz', default: 'infinity' })
  closedAt: Date;
}
