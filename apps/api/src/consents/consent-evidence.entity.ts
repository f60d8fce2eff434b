import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { OneOf, Text } from '../platform/database/columns';

/** What a scan of a signed form can be. */
export const EVIDENCE_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/**
 * The scan of a form on which she agreed, for who presents the case alone; it may show her name. Added to, never changed,
 * and kept after a withdrawal.
 */
@Entity()
@Index('evidence_once', ['consentId', 'contentHash'], { unique: true })
@Check('consent_evidence_bytes', 'bytes > 0')
export class ConsentEvidence {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('evidence_of_case')
  @Column('uuid')
  caseId: string;

  /** Stands for everything that was said and recorded together with it. */
  @Column('uuid')
  consentId: string;

  @OneOf('consent_evidence', EVIDENCE_TYPES)
  mediaType: EvidenceType;

  @Column('int')
  bytes: number;

  /** Under the key of the case: it tells nobody else what is inside. */
  @Text()
  contentHash: string;

  /** Sealed under the key of the case; read only where the file itself is asked for. */
  @Column('bytea', { select: false })
  sealed: Buffer;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  addedAt: Date;
}
