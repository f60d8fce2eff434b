import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CATEGORIES, type Category } from '#libs/consent';
import { OneOf } from '../platform/database/columns';
import { NOBODY } from '../platform/ids/ids';

/** What she took back: everything, one category, what one organisation got, or both; it ends whatever is older. */
@Entity()
export class Withdrawal {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('withdrawal_of_case')
  @Column('uuid')
  caseId: string;

  @OneOf('withdrawal', ['ALL', ...CATEGORIES], 'ALL')
  category: Category | 'ALL';

  /** NOBODY where it is from all of them. */
  @Column({ type: 'uuid', default: NOBODY })
  recipientOrganisationId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  at: Date;
}
