import { Entity } from 'typeorm';
import { OneOf, Thing } from '../platform/database/columns';

export const PLATFORM_ROLES = ['NONE', 'OPERATOR', 'AUDITOR'] as const;
export type PlatformRole = (typeof PLATFORM_ROLES)[number];

/** A person who works with the platform. The name and the posts stand in rows of their own: row security is field security. */
@Entity()
export class Staff extends Thing {
  @OneOf('staff', PLATFORM_ROLES, 'NONE')
  platformRole: PlatformRole;
}
