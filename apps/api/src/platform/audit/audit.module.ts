import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Audit } from './audit.service';
import { ReadLog } from './read-log.interceptor';
import { SignInLog } from './sign-in-log.service';

/** The log of who did, opened and missed what. */
@Global()
@Module({
  providers: [Audit, SignInLog, { provide: APP_INTERCEPTOR, useClass: ReadLog }],
  exports: [Audit, SignInLog],
})
export class AuditModule {}
