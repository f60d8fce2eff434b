import { Entity, Index, PrimaryColumn, Column } from 'typeorm';
import { Text } from './columns';

/** Which row an imported record became; read by the importer alone. */
@Entity()
@Index(['id'])
export class ImportKey {
  @PrimaryColumn('text')
  source: string;

  @PrimaryColumn('text')
  entity: string;

  @PrimaryColumn('text')
  key: string;

  @Column('uuid')
  id: string;

  /** SHA-256 of the record as imported, so that an unchanged one is left alone. */
  @Text('')
  digest: string;
}
