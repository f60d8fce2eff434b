import { Column, Entity } from 'typeorm';
import { OneOf, Text, Thing } from '../platform/database/columns';

export const ORGANISATION_KINDS = [
  'WARD_DEPT',
  'SCHOOL',
  'NPO',
  'STATE',
  'CORP',
  'POLICE',
  'MEDICAL',
  'CONSULTATION_CENTRE',
  'MUNICIPALITY',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A department, partner or authority that takes part as one; `sortOrder` is the organisational order (建制順). */
@Entity()
export class Organisation extends Thing {
  @Text()
  name: string;

  @OneOf('organisation', ORGANISATION_KINDS)
  kind: OrganisationKind;

  @Column({ type: 'int', default: 0 })
  sortOrder: number;
}
