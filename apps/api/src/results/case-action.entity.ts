import { Check, Column, Entity, Index } from 'typeorm';
import { CASE_ACTION_STATES, type CaseActionState, statesOf } from '#libs/states';
import { Day, OneOf, Thing } from '../platform/database/columns';
import { NOBODY } from '../platform/ids/ids';

/** A role that was taken on, telling her what came of it, and calling a second conference. */
export const CASE_ACTION_KINDS = ['ROLE', 'REPORT', 'CALL_AGAIN'] as const;
export type CaseActionKind = (typeof CASE_ACTION_KINDS)[number];

/**
 * Who does something about a case by when, known to its readers alone (visibility rule 7). What is to be done stands in
 * an entry, which is read by its categories: after a withdrawal only who and when are left.
 */
@Entity()
@Check('case_action_words', `kind <> 'ROLE' OR entry_id <> '${NOBODY}'`)
@Index('action_of_assignee', ['assigneeOrganisationId', 'state', 'dueOn'])
export class CaseAction extends Thing {
  @Index('action_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  conferenceId: string;

  @OneOf('case_action', CASE_ACTION_KINDS)
  kind: CaseActionKind;

  /** The entry that says what, or why she was not told; NOBODY where the kind says it. */
  @Column({ type: 'uuid', default: NOBODY })
  entryId: string;

  @Column('uuid')
  assigneeOrganisationId: string;

  @Column({ type: 'uuid', default: NOBODY })
  assigneeStaffId: string;

  /** 'infinity' where no day was set. */
  @Day({ open: true })
  dueOn: string;

  @OneOf('case_action', statesOf(CASE_ACTION_STATES), 'OPEN')
  state: CaseActionState;

  @Column('timestamptz')
  addedAt: Date;
}
