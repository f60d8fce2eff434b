import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Text } from '../database/columns';

/** The outcome of a keyed mutation: code and ids only, never content; a replay reads again through the actor's rights. */
@Entity()
export class IdempotencyRecord {
  @PrimaryColumn('uuid')
  key: string;

  @PrimaryColumn('uuid')
  staffId: string;

  @Text()
  operation: string;

  @Text()
  inputHash: string;

  @Column({ type: 'uuid', array: true, default: '{}' })
  resultIds: string[];

  @Column({ type: 'int', default: 0 })
  replays: number;

  @Column('timestamptz')
  createdAt: Date;
}
