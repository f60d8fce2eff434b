import { Global, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { Visibility } from '../visibility';
import { AuthController } from './auth.controller';
import { LoginService } from './login.service';
import { PrincipalMiddleware } from './principal.middleware';
import { SampleAccounts } from './sample-accounts';
import { SignInService } from './sign-in.service';

/** Who is there, and what the walls make of it; everything else asks here. */
@Global()
@Module({
  controllers: [AuthController],
  providers: [Clock, LoginService, SampleAccounts, SignInService, Visibility],
  exports: [Clock, LoginService, SignInService, Visibility],
})
export class IdentityModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(PrincipalMiddleware).forRoutes('{*path}');
  }
}
