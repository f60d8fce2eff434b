import { Global, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { Visibility } from '../visibility';
import { Attempts } from './attempts.service';
import { AuthController } from './auth.controller';
import { Confirmation } from './confirmation.service';
import { DirectoryIdentities } from './directory-identities.service';
import { DirectoryController } from './directory.controller';
import { Directory } from './directory.service';
import { Doorway } from './doorway.service';
import { Enrolment } from './enrolment.service';
import { FactorList } from './factor-list.service';
import { FactorsController } from './factors.controller';
import { InvitationDoor } from './invitation-door.service';
import { InvitationController } from './invitation.controller';
import { LockedScreen } from './locked-screen.service';
import { LoginService } from './login.service';
import { OrganisationNames } from './organisation-names';
import { OwnFactorsService } from './own-factors.service';
import { PasskeySignIn } from './passkey-sign-in.service';
import { Passkeys } from './passkeys.service';
import { PasswordChange } from './password-change.service';
import { PasswordDoor } from './password-door.service';
import { PasswordSignIn } from './password-sign-in.service';
import { PrincipalMiddleware } from './principal.middleware';
import { RecoveryCodes } from './recovery-codes.service';
import { RulesService } from './rules.service';
import { SampleAccounts } from './sample-accounts';
import { SecondFactor } from './second-factor.service';
import { SessionsController } from './sessions.controller';
import { Steps } from './steps.service';
import { TotpService } from './totp.service';

/** What can be shown, and what is kept of it. */
const FACTORS = [Attempts, PasswordDoor, TotpService, Passkeys, RecoveryCodes, DirectoryIdentities, OwnFactorsService];
/** The ways in, and what somebody who is in can do with them. */
const WAYS = [PasswordSignIn, PasskeySignIn, SecondFactor, Directory, InvitationDoor, Enrolment, Confirmation];
const PAGES = [FactorList, LockedScreen, OrganisationNames, PasswordChange, SampleAccounts];

/** Who is there, and what the walls make of it; everything else asks here. */
@Global()
@Module({
  controllers: [AuthController, FactorsController, SessionsController, DirectoryController, InvitationController],
  providers: [Clock, Doorway, LoginService, RulesService, Steps, Visibility, ...FACTORS, ...WAYS, ...PAGES],
  exports: [Clock, LoginService, Visibility],
})
export class IdentityModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(PrincipalMiddleware).forRoutes('{*path}');
  }
}
