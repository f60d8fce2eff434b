import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SelfCheck } from '../database';

/** For launchers and load balancers; says nothing about the installation. */
@Controller()
export class HealthController {
  constructor(private readonly selfCheck: SelfCheck) {}

  /** 200 while the process can answer at all. */
  @Get('healthz')
  alive(): { status: string } {
    return { status: 'alive' };
  }

  /** 200 while the database answers and has this version's schema, else 503. */
  @Get('readyz')
  async ready(@Res() response: Response): Promise<void> {
    const ready = await this.selfCheck.isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
  }
}
