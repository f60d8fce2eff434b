import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Text } from '../database/columns';

/** How a person signs in; read by the gate role alone, it carries no content of the council. */
@Entity()
export class Credential {
  @PrimaryColumn('uuid')
  staffId: string;

  /** Lower-cased address. */
  @Index({ unique: true })
  @Text()
  email: string;

  /** argon2id, encoded with its parameters. */
  @Text()
  passwordHash: string;

  /** A one-time password that must be replaced at the first sign-in. */
  @Column({ type: 'boolean', default: false })
  oneTime: boolean;
}
