import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { FaultFilter } from './fault.filter';
import { HealthController } from './health.controller';

/** Health, and what happens to faults; the web app's files and the headers are set in create-app. */
@Module({
  controllers: [HealthController],
  providers: [{ provide: APP_FILTER, useClass: FaultFilter }],
})
export class HttpModule {}
