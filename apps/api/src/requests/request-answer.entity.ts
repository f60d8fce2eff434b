import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { REQUEST_ANSWERS, type RequestAnswerKind } from '#libs/consent';
import { OneOf, Text } from '../platform/database/columns';

/** What an organisation answered; added to, never changed: the latest counts. */
@Entity()
export class RequestAnswer {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('answers_of_case')
  @Column('uuid')
  caseId: string;

  @Index('answers_to_request')
  @Column('uuid')
  requestId: string;

  @OneOf('request_answer', REQUEST_ANSWERS)
  kind: RequestAnswerKind;

  /** Sealed; '' where nothing was added. */
  @Text('')
  sealedNote: string;

  /** With which the note was checked to name nobody; '' where there is none. */
  @Text()
  engineVersion: string;

  @Column({ type: 'int', default: 0 })
  dismissed: number;

  @Text('')
  sealedReasons: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  answeredAt: Date;
}
