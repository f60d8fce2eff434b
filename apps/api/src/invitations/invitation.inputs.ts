import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { check, IdField, LocalDate, PlainField, TextField } from '../platform/graphql';

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/;

/** An address to which one mail can go. */
const isAddress = check(
  'address',
  { code: 'EMAIL_INVALID' },
  (value) => typeof value === 'string' && ADDRESS.test(value),
);

@ArgsType()
export class StaffInvitationsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;
}

@InputType()
export class InviteStaffInput {
  @TextField({ max: 254 })
  @isAddress
  email: string;

  /** What colleagues call this staff member. */
  @TextField({ max: 60 })
  name: string;

  @TextField({ max: 60 })
  postTitle: string;

  @PlainField(() => LocalDate)
  activeFrom: string;

  @PlainField(() => Boolean, { defaultValue: false })
  administrator: boolean;
}

@InputType()
export class ProposeStaffInput extends InviteStaffInput {
  @IdField()
  organisationId: string;
}

@InputType()
export class ResetAccessInput {
  @IdField()
  staffId: string;

  /** Where the new link goes; the person signs in under this address from then on. */
  @TextField({ max: 254 })
  @isAddress
  email: string;
}

@InputType()
export class InvitationStepInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;
}
