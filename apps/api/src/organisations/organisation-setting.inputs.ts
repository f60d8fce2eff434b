import { InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { check, PlainField } from '../platform/graphql';
import { isNetwork, type Requirement } from '../platform/identity';
import { SignInRequirementEnum } from './organisation-setting.model';

const MOST_NETWORKS = 50;

/** A whole number within bounds, or nothing. */
const within = (min: number, max: number): PropertyDecorator =>
  check(
    'within',
    { code: 'NUMBER_INVALID', values: { min, max } },
    (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  );

const isNetworkText = (value: unknown): boolean => typeof value === 'string' && value.length <= 50 && isNetwork(value);

@InputType()
export class ChangeOrganisationSettingInput {
  @PlainField(() => Int)
  version: number;

  @PlainField(() => SignInRequirementEnum, { nullable: true })
  factor?: Requirement;

  @PlainField(() => Int, { nullable: true })
  @within(5, 60)
  idleMinutes?: number;

  @PlainField(() => Int, { nullable: true })
  @within(1, 24)
  sessionHours?: number;

  @PlainField(() => [String], { nullable: true })
  @ArrayMaxSize(MOST_NETWORKS)
  @check('networks', { code: 'NETWORK_INVALID' }, (value) => Array.isArray(value) && value.every(isNetworkText))
  allowedNetworks?: string[];

  /** The person knows that these networks leave out where they are now. */
  @PlainField(() => Boolean, { defaultValue: false })
  evenWithoutMe: boolean;
}
