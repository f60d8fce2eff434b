import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Text } from '../database/columns';

/** The end of the log's chain: one row, written by the database alone. */
@Entity()
@Check('audit_head_is_one_row', 'id = 1')
export class AuditHead {
  @PrimaryColumn({ type: 'int', default: 1 })
  id: number;

  @Column('bigint')
  sequence: string;

  @Text()
  hash: string;
}
