import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { OneOf } from './columns';

/** One row once the database was filled, saying with what; a filled database never gets the sample. */
@Entity()
@Check('installation_is_one_row', 'id = 1')
export class Installation {
  @PrimaryColumn({ type: 'int', default: 1 })
  id: number;

  @OneOf('installation', ['SAMPLE', 'IMPORT', 'EMPTY'])
  filledBy: 'SAMPLE' | 'IMPORT' | 'EMPTY';

  @Column('timestamptz')
  filledAt: Date;
}
